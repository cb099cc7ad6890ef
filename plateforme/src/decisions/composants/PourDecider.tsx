import { Console } from "../../interface/index.ts";
import type { DecisionVue } from "../lectures/decision.ts";
import { textesDecider } from "../textes/decider.ts";
import { textesDecision } from "../textes/decision.ts";
import { textesDepartement as textes } from "../textes/departement.ts";
import { Droits } from "./Droits.tsx";
import { FoyerLu } from "./FoyerLu.tsx";
import { LignesDecidees } from "./LignesDecidees.tsx";
import { ReponseDuDepartement } from "./ReponseDuDepartement.tsx";

export interface Saisie {
	motif: string;
	saisie: Record<string, string>;
}

interface Proprietes {
	vue: DecisionVue;
	fait: string | null;
	suite?: Saisie;
}

/** What the département needs to decide of one request: the proposal, why it is its own, what was read. */
export function PourDecider({ vue, fait, suite }: Proprietes) {
	const { attente, etude } = vue;
	const enAttente = vue.etat === "au-departement";
	const message = fait ? textes.faits[fait] : undefined;
	return (
		<Console
			titre={textes.decision(vue.decision)}
			chapeau={
				<>
					<p>
						<a href="/departement">← {textes.retour}</a>
					</p>
					<p>{textes.dossier(vue.qui.nom, vue.qui.naissance, vue.matricule)}</p>
					{attente && (
						<p>
							{textes.transmise(vue.demandee, attente.jours)}{" "}
							{enAttente &&
								attente.promis !== null &&
								textes.promis(attente.promis - attente.jours)}
						</p>
					)}
				</>
			}
		>
			{suite && (
				<p className="message message-refus" role="alert">
					{textesDecision.refus[suite.motif] ?? textesDecision.refusAutre}
				</p>
			)}
			{message && !suite && (
				<p className="message" role="status">
					{message}
				</p>
			)}
			<LignesDecidees lignes={vue.lignes} titre={textes.propositions} />
			<div className="decider-colonnes">
				<div>
					<section className="carte" aria-labelledby="pourquoi">
						<h2 id="pourquoi">{textes.pourquoi}</h2>
						{vue.hors.map((un) => (
							<p key={un}>{textes.garde(textesDecider.reserves[un])}</p>
						))}
					</section>
					<FoyerLu etude={etude} indication={enAttente ? textes.pieces : undefined} />
				</div>
				<div>
					{enAttente ? (
						<ReponseDuDepartement vue={vue} suite={suite} />
					) : (
						<section className="carte" aria-labelledby="repondue">
							<h2 id="repondue">{textes.repondre.titre}</h2>
							<p>{vue.reponseNote ?? vue.relueNote}</p>
							<p className="indication">{textes.repondre.irrevocable}</p>
						</section>
					)}
					<Droits vue={etude} />
				</div>
			</div>
		</Console>
	);
}
