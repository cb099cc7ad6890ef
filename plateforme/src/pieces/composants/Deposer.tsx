import { CANAUX, textesNatures } from "../../sollicitations/index.ts";
import { textesTri as textes } from "../textes/tri.ts";
import { TYPES_DE_PIECES, typeDePiece } from "../types/catalogue.ts";

const PAR_UN_AGENT = CANAUX.filter((canal) => canal !== "en-ligne" && canal !== "telephone");

/** A document brought to the desk, or opened with the post. */
export function Deposer({ dossier }: { dossier: number }) {
	return (
		<section className="carte" aria-labelledby="deposer">
			<h2 id="deposer">{textes.dossier.deposer}</h2>
			<form
				method="post"
				action={`/dossiers/${dossier}/pieces?acte=deposer`}
				encType="multipart/form-data"
				className="champs"
			>
				<label className="champ-large">
					<span>{textes.dossier.fichiers}</span>
					<input
						type="file"
						name="fichiers"
						multiple
						required
						accept="image/jpeg,image/png,application/pdf"
					/>
					<span className="indication">{textes.dossier.deposerAide}</span>
				</label>
				<label>
					<span>{textes.dossier.type}</span>
					<select name="type" defaultValue="">
						<option value="">{textes.dossier.typeInconnu}</option>
						{TYPES_DE_PIECES.map((code) => (
							<option key={code} value={code}>
								{typeDePiece(code).nom}
							</option>
						))}
					</select>
				</label>
				<label>
					<span>{textes.dossier.canal}</span>
					<select name="canal" defaultValue="accueil">
						{PAR_UN_AGENT.map((canal) => (
							<option key={canal} value={canal}>
								{textesNatures.canaux[canal]}
							</option>
						))}
					</select>
				</label>
				<div className="champs-actes">
					<button type="submit" className="bouton" data-commande={textes.dossier.deposer}>
						{textes.boutons.deposer}
					</button>
				</div>
			</form>
		</section>
	);
}
