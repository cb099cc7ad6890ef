import { nombre } from "../../socle/index.ts";
import { motsDesCriteres } from "../audience/phrase.ts";
import type { ResultatsLus } from "../lectures/resultats.ts";
import type { DuBras, Entonnoir, Mesure } from "../resultats/calculer.ts";
import { canaux } from "../textes/mots.ts";
import { pourcent } from "../textes/nombres.ts";
import {
	direLaStrate,
	moyenneEtMediane,
	phraseDeLaComparaison,
	phraseDuPasse,
	phraseDuRecul,
	phraseDuTirage,
	textesResultats as textes,
} from "../textes/resultats.ts";
import { EquiteVue } from "./Equite.tsx";

type Resultats = Omit<ResultatsLus, "lignes">;

/** Everything that was counted, from the whole to the detail. */
export function ResultatsVus({ resultats }: { resultats: Resultats }) {
	const { bras, ensemble, horsTirage, comparaisons, tirage, passe, action } = resultats;
	const colonnes = [
		...(bras.length > 1 ? bras.map((un) => ({ ...un, bras: nomDuBras(un.bras) })) : []),
		{ ...ensemble, bras: textes.ensemble },
		...(horsTirage ? [{ ...horsTirage, bras: textes.horsTirage }] : []),
	];
	const notes = [phraseDuRecul(ensemble), phraseDuTirage(tirage)].filter(Boolean);
	return (
		<>
			<section aria-labelledby="resultats">
				<h2 id="resultats">{textes.titre}</h2>
				<EntonnoirVu colonnes={colonnes} ouvre={action.prestation !== null} />
				{notes.map((note) => (
					<p key={note} className="indication">
						{note}
					</p>
				))}
			</section>
			{comparaisons.length > 0 && (
				<section aria-labelledby="comparaisons">
					<h2 id="comparaisons">{textes.comparaisons}</h2>
					<ul className="actions-compte">
						{comparaisons.map((comparaison) => (
							<li key={`${comparaison.bras} ${comparaison.sur}`}>
								{phraseDeLaComparaison(comparaison)}
							</li>
						))}
					</ul>
				</section>
			)}
			{action.prestation && (
				<section aria-labelledby="passe">
					<h2 id="passe">{textes.passe}</h2>
					<p>{phraseDuPasse(passe)}</p>
				</section>
			)}
			{action.plan && <NonJoints resultats={resultats} />}
			<EquiteVue equite={resultats.equite} ouvre={action.prestation !== null} />
		</>
	);
}

const nomDuBras = (bras: string) => (canaux as Record<string, string>)[bras] ?? bras;

type Colonne = Pick<DuBras, "bras" | "tous" | "murs"> &
	Partial<Pick<DuBras, "demandes" | "ouverts">>;

function EntonnoirVu({ colonnes, ouvre }: { colonnes: readonly Colonne[]; ouvre: boolean }) {
	const { entonnoir } = textes;
	const rangee = (titre: string, cellule: (colonne: Colonne) => React.ReactNode) => (
		<tr key={titre}>
			<th scope="row">{titre}</th>
			{colonnes.map((colonne) => (
				<td key={colonne.bras} className="nombre">
					{cellule(colonne)}
				</td>
			))}
		</tr>
	);
	return (
		<div className="actions-tableau">
			<table className="actions-entonnoir">
				<thead>
					<tr>
						<td />
						{colonnes.map(({ bras }) => (
							<th key={bras} scope="col" className="nombre">
								{bras}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rangee(entonnoir.n, ({ tous }) => nombre(tous.n))}
					{colonnes.some(({ tous, murs }) => tous.n !== murs.n) &&
						rangee(entonnoir.recul, ({ murs }) => nombre(murs.n))}
					{rangee(entonnoir.contactes, ({ murs, tous }) => part(murs.n ? murs : tous, "contactes"))}
					{rangee(entonnoir.joints, ({ murs, tous }) => joints(murs.n ? murs : tous))}
					{ouvre && (
						<>
							{rangee(entonnoir.visites, ({ murs }) => part(murs, "visites"))}
							{rangee(entonnoir.demandes, ({ murs, demandes }) =>
								mesure(murs, "demandes", demandes),
							)}
							{colonnes.some(({ murs }) => murs.enAttente > 0) &&
								rangee(entonnoir.attente, ({ murs }) => nombre(murs.enAttente))}
							{rangee(entonnoir.ouverts, ({ murs, ouverts }) => mesure(murs, "ouverts", ouverts))}
							{rangee(entonnoir.montant, ({ murs }) => resume(murs.montant))}
							{colonnes.some(({ murs }) => murs.rappel) &&
								rangee(entonnoir.rappel, ({ murs }) => resume(murs.rappel))}
							{rangee(entonnoir.delai, ({ murs }) => resume(murs.delai, (jours) => nombre(jours)))}
							{colonnes.some(({ murs }) => murs.coutParDroit !== undefined) &&
								rangee(entonnoir.cout, ({ murs }) =>
									murs.coutParDroit === undefined
										? textes.nonConnu
										: moyenneEtMediane({ n: 1, moyenne: murs.coutParDroit, mediane: 0 })?.moyenne,
								)}
						</>
					)}
				</tbody>
			</table>
		</div>
	);
}

function part(murs: Entonnoir, quoi: "contactes" | "visites" | "demandes" | "ouverts") {
	if (murs.n === 0) return <span className="part">{textes.tropTot}</span>;
	return (
		<>
			{nombre(murs[quoi])} <span className="part">{pourcent(murs[quoi] / murs.n)}</span>
		</>
	);
}

/** With its interval: on thirty people, a rate says little. */
function mesure(murs: Entonnoir, quoi: "demandes" | "ouverts", dit?: Mesure) {
	if (!dit) return part(murs, quoi);
	return (
		<>
			{part(murs, quoi)}
			<span className="actions-intervalle">
				{pourcent(dit.bas)} à {pourcent(dit.haut)}
			</span>
		</>
	);
}

function joints({ joints: { x, n }, n: tous }: Entonnoir) {
	if (n === 0) return <span className="part">{textes.nonConnu}</span>;
	return (
		<>
			{n < tous ? textes.surConnus(x, n) : nombre(x)}{" "}
			<span className="part">{pourcent(x / n)}</span>
		</>
	);
}

function resume(valeurs: Entonnoir["montant"], dire?: (valeur: number) => string) {
	const dit = moyenneEtMediane(valeurs, dire);
	if (!dit) return "–";
	return (
		<>
			{dit.moyenne}
			<span className="actions-intervalle">{textes.mediane(dit.mediane)}</span>
		</>
	);
}

function NonJoints({ resultats: { nonJoints } }: { resultats: Resultats }) {
	const { nonJointsColonnes: colonnes } = textes;
	return (
		<section aria-labelledby="non-joints">
			<h2 id="non-joints">{textes.nonJoints}</h2>
			<p className="indication">{textes.nonJointsTus}</p>
			{nonJoints.length === 0 ? (
				<p>{textes.tousJoints}</p>
			) : (
				<table className="actions-entonnoir">
					<thead>
						<tr>
							<th scope="col">{colonnes.strate}</th>
							<th scope="col" className="nombre">
								{colonnes.n}
							</th>
							<th scope="col" className="nombre">
								{colonnes.nonJoints}
							</th>
						</tr>
					</thead>
					<tbody>
						{nonJoints.slice(0, 12).map(({ strate, n, nonJoints: manques }) => (
							<tr key={strate}>
								<th scope="row">{direLaStrate(strate, motsDesCriteres.familles)}</th>
								<td className="nombre">{nombre(n)}</td>
								<td className="nombre">
									{nombre(manques)} <span className="part">{pourcent(manques / n)}</span>
								</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
		</section>
	);
}
