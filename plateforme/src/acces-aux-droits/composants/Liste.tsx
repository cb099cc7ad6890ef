import { moisEnToutesLettres } from "../../socle/index.ts";
import type { Panneau } from "../lectures/panneau.ts";
import { type Demande, requete } from "../liste/demande.ts";
import type { constater, Liste as Lignes } from "../liste/lister.ts";
import { textes } from "../textes.ts";
import { Filtres } from "./Filtres.tsx";
import { Pages } from "./Pages.tsx";
import { ParPrestation } from "./ParPrestation.tsx";
import { TableauDroits } from "./TableauDroits.tsx";

const {
	titre,
	constat,
	constatExact,
	usage,
	nonExamines,
	resume,
	exporter,
	avis,
	sansResultat,
	soutien,
	reperages,
} = textes;
const MOTIFS_MONTRES = 5;

interface Proprietes {
	demande: Demande;
	avis: string[];
	reperage: Panneau["reperage"];
	nombreFoyers: number;
	ecartes: Panneau["ecartes"];
	constat: ReturnType<typeof constater>;
	liste: Lignes;
}

export function Liste(panneau: Proprietes) {
	const { demande, liste, nombreFoyers } = panneau;
	const { foyers, gain } = panneau.constat;
	return (
		<div className="console">
			<header className="console-tete">
				<p className="surtitre">{titre}</p>
				<h1>{constat(foyers, nombreFoyers)}</h1>
				<p>
					{constatExact(foyers, nombreFoyers, gain, moisEnToutesLettres(panneau.reperage.mois))}
				</p>
				<p className="indication">{usage}</p>
				<p className="indication">
					{reperages.duPanneau(panneau.reperage)}{" "}
					<a href={`/reperages/${panneau.reperage.reperage}`}>{reperages.ceReperage}</a>
				</p>
				<NonExamines ecartes={panneau.ecartes} />
			</header>
			<div className="console-corps">
				<div className="console-gauche">
					<Filtres demande={demande} />
					<ParPrestation demande={demande} liste={liste} />
				</div>
				<div className="console-liste">
					{panneau.avis.length > 0 && <Avis messages={panneau.avis} />}
					<div className="console-barre">
						<p role="status">{resume(liste.nombre, liste.foyers, liste.gain)}</p>
						{demande.prestation === "asf" && (
							<a href="/droits-non-demandes/soutien-familial">{soutien.titre}</a>
						)}
						<a href={`/droits-non-demandes/export.csv${requete(demande)}`}>{exporter}</a>
					</div>
					{liste.nombre > 0 ? (
						<TableauDroits demande={demande} lignes={liste.lignes} />
					) : (
						<p className="aucun">
							{sansResultat.texte} <a href="/droits-non-demandes">{sansResultat.tout}</a>
						</p>
					)}
					<Pages demande={demande} liste={liste} />
				</div>
			</div>
		</div>
	);
}

function NonExamines({ ecartes }: Pick<Panneau, "ecartes">) {
	if (ecartes.length === 0) return null;
	return (
		<>
			<p>{nonExamines.titre(ecartes.reduce((total, { foyers }) => total + foyers, 0))}</p>
			<ul>
				{ecartes.slice(0, MOTIFS_MONTRES).map(({ motif, foyers }) => (
					<li key={motif}>{nonExamines.motif(foyers, motif)}</li>
				))}
			</ul>
		</>
	);
}

function Avis({ messages }: { messages: string[] }) {
	return (
		<div className="erreurs" role="alert" aria-labelledby="avis">
			<h2 id="avis">{avis.titre}</h2>
			<ul>
				{messages.map((message) => (
					<li key={message}>{message}</li>
				))}
			</ul>
		</div>
	);
}
