import { Console } from "../../interface/index.ts";
import type { BilanDesSuites } from "../actes/noter-suites.ts";
import type { Rejet } from "../suites/suite.ts";
import { textesSuites as textes } from "../textes/suites.ts";

interface Proprietes {
	litLesActions: boolean;
	refus?: string;
	bilan?: BilanDesSuites;
	/** The file, to be written as it was seen. */
	contenu?: string;
}

export function Suites({ litLesActions, refus, bilan, contenu }: Proprietes) {
	return (
		<Console
			titre={textes.titre}
			chapeau={<p>{textes.chapeau}</p>}
			actes={
				<a className="bouton-discret" href={litLesActions ? "/actions" : "/importer"}>
					{litLesActions ? textes.retour : textes.retourImports}
				</a>
			}
		>
			{refus && (
				<p className="message message-refus" role="alert">
					{refus}
				</p>
			)}
			{bilan && contenu === undefined && (
				<p className="message" role="status">
					{textes.fait(bilan.notees, bilan.inchangees)}
				</p>
			)}
			{bilan && contenu !== undefined && <Apercu bilan={bilan} contenu={contenu} />}
			{bilan && bilan.rejets.length > 0 && <Rejets rejets={bilan.rejets} />}
			<Choisir refuse={refus !== undefined} />
		</Console>
	);
}

function Apercu({ bilan, contenu }: { bilan: BilanDesSuites; contenu: string }) {
	const { apercu } = textes;
	return (
		<section aria-labelledby="apercu">
			<h2 id="apercu">{apercu.titre}</h2>
			<p role="status">
				{bilan.notees > 0 ? apercu.phrase(bilan.notees, bilan.inchangees) : apercu.rien}
			</p>
			{bilan.notees > 0 && (
				<form method="post" action="?acte=noter" encType="multipart/form-data" className="champs">
					<input type="hidden" name="contenu" value={contenu} />
					<p className="champs-actes">
						<button type="submit" className="bouton" data-acte-principal>
							{apercu.confirmer}
						</button>
					</p>
				</form>
			)}
		</section>
	);
}

const MONTRES = 50;

function Rejets({ rejets }: { rejets: readonly Rejet[] }) {
	const caches = rejets.length - MONTRES;
	return (
		<section aria-labelledby="rejets">
			<h2 id="rejets">{textes.rejets.titre(rejets.length)}</h2>
			<ul>
				{rejets.slice(0, MONTRES).map((rejet) => (
					<li key={`${rejet.ligne} ${rejet.motif}`}>{textes.rejet(rejet)}</li>
				))}
			</ul>
			{caches > 0 && <p>{textes.rejets.suite(caches)}</p>}
		</section>
	);
}

/** What is sent is large: the act is in the address, where it is judged without reading it all. */
function Choisir({ refuse }: { refuse: boolean }) {
	const { fichier } = textes;
	return (
		<form
			method="post"
			action="?acte=regarder"
			encType="multipart/form-data"
			className="champs"
			aria-labelledby="choisir"
		>
			<h2 id="choisir">{fichier.titre}</h2>
			<label className="champ-large">
				<span>{fichier.libelle}</span>
				<input
					type="file"
					name="fichier"
					required
					accept=".csv,.txt"
					aria-describedby="colonnes"
					aria-invalid={refuse ? true : undefined}
				/>
				<span id="colonnes" className="indication">
					{fichier.colonnes}
				</span>
			</label>
			<p className="champs-actes">
				<button type="submit" className="bouton-discret">
					{fichier.envoyer}
				</button>
			</p>
		</form>
	);
}
