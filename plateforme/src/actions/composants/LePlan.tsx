import { jourDe, nombre } from "../../socle/index.ts";
import { phraseDeLAudience } from "../audience/phrase.ts";
import type { Ecarte } from "../lectures/audience.ts";
import type { Revue } from "../lectures/plan.ts";
import type { PlanLu } from "../lectures/resultats.ts";
import { textesAction } from "../textes/action.ts";
import { decisions, ecartes, avis as motsDeLAvis } from "../textes/mots.ts";
import { textesPlan } from "../textes/plan.ts";
import { Champ, Liste, Texte } from "./Champs.tsx";

const { plan: textes, pas: motsDesPas, revue: motsDeRevue } = textesAction;

/** What was locked, for whoever doubts the figures. */
export function LePlan({ plan }: { plan?: PlanLu }) {
	if (!plan)
		return (
			<section aria-labelledby="plan">
				<h2 id="plan">{textes.titre}</h2>
				<p>{textes.absent}</p>
			</section>
		);
	const mis = Object.entries(plan.ecartes).map(
		([raison, n]) => `${nombre(n)} ${ecartes[raison as Ecarte] ?? raison}`,
	);
	const rangees: [string, React.ReactNode][] = [
		[
			textes.kit,
			<a key="kit" href={`/actions/kits/${plan.kit}`}>
				{textesPlan.kit(plan.modele.titre, plan.kitVersion)}
			</a>,
		],
		[textes.audience, phraseDeLAudience(plan.audience)],
		[textes.bras, plan.bras.map(textes.detailDuBras).join(" · ")],
		[textes.ecartes, mis.join(", ") || "–"],
		[
			textes.avis,
			plan.avis && plan.avisLe
				? `${textesPlan.avis.rendu(motsDeLAvis[plan.avis], plan.avisLe)} ${plan.avisTexte}`
				: "–",
		],
		[textes.arret, textes.regle(plan.arretOppositions, plan.arretDes)],
		[textes.graine, <code key="graine">{plan.graine}</code>],
		[textes.empreinte, <code key="empreinte">{plan.empreinte}</code>],
	];
	return (
		<section className="definition" aria-labelledby="plan">
			<h2 id="plan">{textes.titre}</h2>
			<dl>
				{rangees.map(([nom, dit]) => (
					<div key={nom}>
						<dt>{nom}</dt>
						<dd>{dit}</dd>
					</div>
				))}
			</dl>
		</section>
	);
}

/** Pause, stop, end: only what its state lets do. */
export function Conduire({ plan }: { plan: PlanLu }) {
	const enCours = plan.etat === "en-cours";
	if (!enCours && plan.etat !== "en-pause") return null;
	return (
		<section aria-labelledby="conduire">
			<h2 id="conduire">{textesAction.conduire}</h2>
			<form method="post" className="carte">
				<p className="indication">{textesAction.conduireAide}</p>
				<div className="champs">
					<Champ nom="raison" libelle={textesAction.raison} maxLength={300} large />
				</div>
				<div className="champs-actes">
					{(enCours ? (["suspendre"] as const) : (["reprendre"] as const)).map((pas) => (
						<button key={pas} className="bouton" type="submit" name="acte" value={pas}>
							{motsDesPas[pas]}
						</button>
					))}
					{(["terminer", "arreter"] as const).map((pas) => (
						<button key={pas} className="bouton-discret" type="submit" name="acte" value={pas}>
							{motsDesPas[pas]}
						</button>
					))}
				</div>
			</form>
		</section>
	);
}

export function RevueDuKit({ plan, revues }: { plan: PlanLu; revues: readonly Revue[] }) {
	if (plan.etat === "en-cours" && revues.length === 0) return null;
	return (
		<section aria-labelledby="revue">
			<h2 id="revue">{motsDeRevue.titre}</h2>
			<Revues revues={revues} />
			{plan.etat !== "en-cours" && (
				<form method="post" className="carte">
					<p className="indication">{motsDeRevue.aide}</p>
					<ul>
						{plan.modele.revue.map((question) => (
							<li key={question}>{question}</li>
						))}
					</ul>
					<div className="champs">
						<Liste nom="decision" libelle={motsDeRevue.decision} mots={decisions} />
						<Texte nom="motif" libelle={motsDeRevue.motif} />
					</div>
					<div className="champs-actes">
						<button className="bouton-discret" type="submit" name="acte" value="revoir">
							{motsDeRevue.noter}
						</button>
					</div>
				</form>
			)}
		</section>
	);
}

export const Revues = ({ revues }: { revues: readonly Revue[] }) =>
	revues.length === 0 ? null : (
		<ul className="actions-compte">
			{revues.map(({ quand, decision, motif }) => (
				<li key={quand.getTime()}>
					<strong>{motsDeRevue.notee(decisions[decision], jourDe(quand))}</strong> {motif}
				</li>
			))}
		</ul>
	);
