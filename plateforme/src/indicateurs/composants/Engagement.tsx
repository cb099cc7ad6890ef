import { Etiquette, type Ton } from "../../interface/index.ts";
import { ajouterJours } from "../../socle/index.ts";
import { type Tenue, tenueDe } from "../engagements/tenue.ts";
import type { EngagementVu } from "../engagements/vu.ts";
import { ancre } from "../rapport/chiffre.ts";
import { textesEngagements as textes } from "../textes/engagements.ts";
import { absence } from "../textes/phrases.ts";
import { Fragment } from "./Fragment.tsx";

const tons: Record<Tenue["etat"], Ton> = {
	tenu: "fait",
	"en-retard": "retard",
	"sans-objectif": "neutre",
	inconnu: "neutre",
};

/** `definitions`: the report of the office, where each indicator is defined. */
export function Engagement({ vu, definitions }: { vu: EngagementVu; definitions: string }) {
	const { recente, histoire, indicateur: id } = vu;
	const { indicateur } = recente;
	const { titre, promesse } = textes.mots(indicateur);
	const tenue = tenueDe(recente, histoire);
	return (
		<section aria-labelledby={id}>
			<div className="engagement-tete">
				<h2 id={id}>{titre}</h2>
				<Etiquette ton={tons[tenue.etat]}>{textes.etats[tenue.etat]}</Etiquette>
			</div>
			<p>
				{promesse} {textes.objectif(indicateur)}
			</p>
			<Resultat {...vu} />
			{tenue.etat === "en-retard" && (
				<Retard depuis={tenue.depuis} appels={vu.jours === undefined} />
			)}
			<Fragment html={vu.figure} />
			<p className="indication">
				<a href={`${definitions}#${ancre(id)}`}>{textes.definition}</a>
			</p>
		</section>
	);
}

function Resultat({ recente, delais, ouvertes, jours }: EngagementVu) {
	const { indicateur, valeur, n, debut, fin } = recente;
	const dernier = ajouterJours(fin, -1);
	const fenetre = jours === undefined ? textes.fenetreAppels : textes.fenetre;
	return (
		<>
			<p className="engagement-part">
				{valeur === null ? textes.sansValeur(absence(recente)) : textes.part(indicateur, valeur, n)}
			</p>
			<p className="indication">{fenetre(debut, dernier)}</p>
			{delais && (
				<p>{jours === undefined ? textes.attente(delais) : textes.delais(indicateur, delais)}</p>
			)}
			{ouvertes && jours !== undefined && (
				<p>
					{textes.plusAncienne(ouvertes.plusAncienne)}{" "}
					{ouvertes.enRetard > 0 && textes.enRetard(indicateur, ouvertes.enRetard, jours)}
				</p>
			)}
		</>
	);
}

function Retard({ depuis, appels }: { depuis?: string; appels: boolean }) {
	const { retard } = textes;
	return (
		<div className="engagement-retard">
			<h3>{retard.titre}</h3>
			<p>{retard.depuis(depuis)}</p>
			<p>{appels ? retard.appels : retard.nous}</p>
			<p>{appels ? retard.vousAppels : retard.vous}</p>
		</div>
	);
}
