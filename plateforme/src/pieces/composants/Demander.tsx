import { ajouterJours } from "../../socle/index.ts";
import { echeanceMax, echeanceMin } from "../../sollicitations/index.ts";
import type { PiecesDuDossier } from "../lectures/pieces-du-dossier.ts";
import { textesTri as textes } from "../textes/tri.ts";
import { type CodePiece, TYPES_DE_PIECES, typeDePiece } from "../types/catalogue.ts";

interface Proprietes {
	vu: PiecesDuDossier;
	/** Chosen at first: the request that it is asked for. */
	pour?: number;
	saisie?: Record<string, string>;
}

/** The list of what is missing, and by when. What the file holds and is still valid is not in it. */
export function Demander({ vu, pour, saisie = {} }: Proprietes) {
	const { dossier, aujourdhui, tenues, enCours } = vu;
	const { demander } = textes;
	const cochees = saisie.pieces?.split(",") ?? [];
	const deja = [...new Set(tenues.map(({ type }) => type))];
	const libres = TYPES_DE_PIECES.filter((code) => !deja.includes(code));
	if (enCours.length === 0)
		return (
			<section className="carte" aria-labelledby="demander">
				<h2 id="demander">{demander.titre}</h2>
				<p>{textes.dossier.sansDemande}</p>
			</section>
		);
	return (
		<section className="carte" aria-labelledby="demander">
			<h2 id="demander">{demander.titre}</h2>
			<form method="post" action={`/dossiers/${dossier}/pieces?acte=demander`} className="champs">
				<label className="champ-large">
					<span>{demander.pour}</span>
					<select name="sollicitation" defaultValue={saisie.sollicitation ?? pour}>
						{enCours.map(({ sollicitation, objet }) => (
							<option key={sollicitation} value={sollicitation}>
								{objet} (n° {sollicitation})
							</option>
						))}
					</select>
				</label>
				<fieldset className="champ-large reunir">
					<legend>{demander.pieces}</legend>
					<ACocher codes={libres} cochees={cochees} />
				</fieldset>
				{tenues.length > 0 && (
					<div className="champ-large">
						<p className="indication">
							{demander.dejaTenues} {deja.map((type) => typeDePiece(type).nom).join(" ; ")}.
						</p>
						<details open={deja.some((code) => cochees.includes(code))}>
							<summary>{demander.unAutre}</summary>
							<ACocher codes={deja} cochees={cochees} />
						</details>
					</div>
				)}
				<label>
					<span>{demander.precision}</span>
					<input name="precision" maxLength={80} defaultValue={saisie.precision} />
					<span className="indication">{demander.precisionAide}</span>
				</label>
				<label>
					<span>{demander.echeance}</span>
					<input
						type="date"
						name="echeance"
						required
						min={echeanceMin(aujourdhui)}
						max={echeanceMax(aujourdhui)}
						defaultValue={saisie.echeance ?? ajouterJours(aujourdhui, 30)}
					/>
					<span className="indication">{demander.echeanceAide}</span>
				</label>
				<p>
					<label className="case">
						<input
							type="checkbox"
							name="indispensables"
							value="oui"
							defaultChecked={saisie.indispensables === "oui"}
						/>
						<span>{demander.indispensables}</span>
					</label>
					<span className="indication">{demander.indispensablesAide}</span>
				</p>
				<div className="champs-actes">
					<button type="submit" className="bouton" data-commande={demander.titre}>
						{textes.boutons.demander}
					</button>
					<span className="indication">{demander.prevenir}</span>
				</div>
			</form>
		</section>
	);
}

function ACocher({ codes, cochees }: { codes: readonly CodePiece[]; cochees: readonly string[] }) {
	return (
		<div className="pieces-a-cocher">
			{codes.map((code) => (
				<label key={code} className="case">
					<input
						type="checkbox"
						name="pieces"
						value={code}
						defaultChecked={cochees.includes(code)}
					/>
					<span>{typeDePiece(code).nom}</span>
				</label>
			))}
		</div>
	);
}
