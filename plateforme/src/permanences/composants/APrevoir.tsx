import { useOrganisme } from "../../interface/index.ts";
import type { Fiche } from "../fiche/dresser.ts";
import { textesFiche as textes } from "../textes/fiche.ts";

/** What to bring, what must be known before asking, and where. */
export function APrevoir({ fiche }: { fiche: Fiche }) {
	const { papiers, avantAsf, avecRsa, mdph, incertain, droits } = fiche;
	const { asf, aVoir } = textes;
	return (
		<>
			{droits.some(({ recu }) => !recu) && (
				<section aria-labelledby="papiers">
					<h2 id="papiers">{textes.papiers.titre}</h2>
					<ul className="permanence-papiers">
						{papiers
							.flatMap(({ papiers }) => papiers)
							.map((papier) => (
								<li key={papier}>{papier}</li>
							))}
					</ul>
					<p>{textes.papiers.texte}</p>
					<p className="indication">
						{textes.papiers.sources([...new Set(papiers.map(({ source }) => source))])}
					</p>
				</section>
			)}
			{avantAsf && (
				<Points
					id="asf"
					titre={asf.titre}
					points={avecRsa ? [...asf.points, asf.avecRsa] : asf.points}
				/>
			)}
			{mdph && (
				<section aria-labelledby="mdph">
					<h2 id="mdph">{textes.mdph.titre}</h2>
					<p>{textes.mdph.texte}</p>
				</section>
			)}
			<Points
				id="a-voir"
				titre={aVoir.titre}
				points={incertain ? [aVoir.incertain, ...aVoir.points] : aVoir.points}
			/>
			<Joindre />
		</>
	);
}

function Points({ id, titre, points }: { id: string; titre: string; points: readonly string[] }) {
	return (
		<section aria-labelledby={id}>
			<h2 id={id}>{titre}</h2>
			<ul>
				{points.map((point) => (
					<li key={point}>{point}</li>
				))}
			</ul>
		</section>
	);
}

function Joindre() {
	const { titre, appeler, lieux: surPlace, sans } = textes.joindre;
	const coordonnees = useOrganisme()?.coordonnees;
	return (
		<section aria-labelledby="joindre">
			<h2 id="joindre">{titre}</h2>
			{coordonnees ? <p>{appeler(coordonnees)}</p> : <p>{sans}</p>}
			{coordonnees && coordonnees.lieux.length > 0 && (
				<>
					<p>{surPlace}</p>
					<ul>
						{coordonnees.lieux.map(({ nom, adresse, horaires }) => (
							<li key={nom}>
								{nom}, {adresse} ({horaires})
							</li>
						))}
					</ul>
				</>
			)}
		</section>
	);
}
