import { Console } from "../../interface/index.ts";
import type { BilanDesRetours } from "../actes/noter-retours.ts";
import { textesRetours as textes } from "../textes/retours.ts";

interface Proprietes {
	refus?: string;
	bilan?: BilanDesRetours;
	/** The file, to be noted as it was seen. */
	contenu?: string;
}

const MONTRES = 50;

export function Retours({ refus, bilan, contenu }: Proprietes) {
	return (
		<Console
			titre={textes.titre}
			chapeau={
				<>
					<p>
						<a href="/decisions?section=en-attente">← {textes.retour}</a>
					</p>
					<p>{textes.chapeau}</p>
				</>
			}
		>
			{refus && (
				<p className="message message-refus" role="alert">
					{refus}
				</p>
			)}
			{bilan && contenu === undefined && (
				<p className="message" role="status">
					{textes.fait(bilan.notes, bilan.inchanges, bilan.ecarts)}
				</p>
			)}
			{bilan && contenu !== undefined && (
				<section aria-labelledby="apercu">
					<h2 id="apercu">{textes.apercu.titre}</h2>
					<p role="status">
						{bilan.notes > 0
							? textes.apercu.phrase(bilan.notes, bilan.inchanges, bilan.ecarts)
							: textes.apercu.rien}
					</p>
					{bilan.notes > 0 && (
						<form
							method="post"
							action="?acte=noter"
							encType="multipart/form-data"
							className="champs"
						>
							<input type="hidden" name="contenu" value={contenu} />
							<p className="champs-actes">
								<button type="submit" className="bouton" data-acte-principal>
									{textes.apercu.confirmer}
								</button>
							</p>
						</form>
					)}
				</section>
			)}
			{bilan && bilan.rejets.length > 0 && (
				<section aria-labelledby="rejets">
					<h2 id="rejets">{textes.rejets(bilan.rejets.length)}</h2>
					<ul>
						{bilan.rejets.slice(0, MONTRES).map((rejet) => (
							<li key={`${rejet.ligne} ${rejet.motif}`}>{textes.rejet(rejet)}</li>
						))}
					</ul>
					{bilan.rejets.length > MONTRES && <p>{textes.suite(bilan.rejets.length - MONTRES)}</p>}
				</section>
			)}
			<form
				method="post"
				action="?acte=regarder"
				encType="multipart/form-data"
				className="champs"
				aria-labelledby="choisir"
			>
				<h2 id="choisir">{textes.fichier.titre}</h2>
				<label className="champ-large">
					<span>{textes.fichier.libelle}</span>
					<input
						type="file"
						name="fichier"
						required
						accept=".csv,.txt"
						aria-describedby="colonnes"
						aria-invalid={refus ? true : undefined}
					/>
					<span id="colonnes" className="indication">
						{textes.fichier.colonnes}
					</span>
				</label>
				<p className="champs-actes">
					<button type="submit" className="bouton-discret">
						{textes.fichier.envoyer}
					</button>
				</p>
			</form>
		</Console>
	);
}
