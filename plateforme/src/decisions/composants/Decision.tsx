import { AvantApres, Console, Etiquette } from "../../interface/index.ts";
import { jourDe } from "../../socle/index.ts";
import type { DecisionVue } from "../lectures/decision.ts";
import { textesDecider } from "../textes/decider.ts";
import { textesDecision } from "../textes/decision.ts";
import { Droits } from "./Droits.tsx";
import { FoyerLu } from "./FoyerLu.tsx";
import { LettreVue } from "./LettreVue.tsx";
import { LignesDecidees } from "./LignesDecidees.tsx";
import { Relire } from "./Relire.tsx";
import { Repondre } from "./Repondre.tsx";

const { page: textes } = textesDecision;
const { declare } = textesDecider;

interface Proprietes {
	vue: DecisionVue;
	peutRelire: boolean;
	fait: string | null;
	suite?: { motif: string; saisie: Record<string, string> };
	/** Of who looks again and has no page of files: the one way back. */
	retour?: { href: string; texte: string };
}

export function Decision({ vue, peutRelire, fait, suite, retour }: Proprietes) {
	const { decision, prestation, sens, etat, autorite } = vue;
	return (
		<Console
			titre={`${textesDecision.titre(decision)} : ${textesDecision.sens[sens].toLowerCase()}`}
			chapeau={
				<>
					{retour ? (
						<p>
							<a href={retour.href}>← {retour.texte}</a>
						</p>
					) : (
						<p>
							<a href="/decisions">← {textes.retour}</a>{" "}
							<a href={`/sollicitations/${vue.sollicitation}`}>{textes.demande}</a>{" "}
							<a href={`/dossiers/${vue.dossier}`}>
								{textes.dossier} {vue.matricule}
							</a>
						</p>
					)}
					<p>
						{textesDecision.quoi(prestation)}, {textesDecision.autorites[autorite]}.{" "}
						<Etiquette ton={etat === "prise" ? "fait" : "attente"}>
							{textesDecision.etats[etat]}
						</Etiquette>
					</p>
				</>
			}
		>
			{suite && (
				<p className="message message-refus" role="alert">
					{textesDecision.refus[suite.motif] ?? textesDecision.refusAutre}
				</p>
			)}
			{fait && !suite && (
				<p className="message" role="status">
					{textesDecision.faits[fait] ?? textesDecision.faits.prise}
				</p>
			)}
			<Histoire vue={vue} />
			{etat === "a-relire" && (
				<Relire
					vue={vue}
					peutRelire={peutRelire}
					suite={suite}
					sansDossier={retour !== undefined}
				/>
			)}
			{etat === "au-departement" && <Repondre vue={vue} suite={suite} />}
			<LignesDecidees lignes={vue.lignes} suivies={!retour} />
			<div className="decider-colonnes">
				<div>
					{retour && <FoyerLu etude={vue.etude} />}
					{!retour && vue.etude.differences.length > 0 && (
						<section className="carte" aria-labelledby="vu">
							<h2 id="vu">{textes.vu}</h2>
							<AvantApres
								legende={declare.legende}
								titres={{ quoi: "", avant: declare.connu, apres: declare.declare }}
								lignes={vue.etude.differences}
							/>
						</section>
					)}
					<Droits vue={vue.etude} />
				</div>
				<section className="carte" aria-labelledby="lettre">
					<h2 id="lettre">{textes.lettre}</h2>
					{vue.lettre ? (
						<>
							<p>
								<a href={`/decisions/${decision}/lettre.pdf`}>{textes.pdf}</a>
							</p>
							<LettreVue lettre={vue.lettre} niveau={3} />
						</>
					) : (
						<p>{textes.pasEncore}</p>
					)}
				</section>
			</div>
		</Console>
	);
}

function Histoire({ vue }: { vue: DecisionVue }) {
	const { auteurNom, decideeLe, relueParNom, relueLe, relueNote, regard, etat } = vue;
	return (
		<ul className="decision-histoire">
			<li>{textes.auteur(auteurNom, jourDe(decideeLe))}</li>
			{regard && etat === "a-relire" && <li>{textes.pourquoi(regard)}</li>}
			{relueParNom && relueLe && (
				<li>
					{textes.relue(relueParNom, jourDe(relueLe))} {relueNote}
				</li>
			)}
			{vue.reponseLe && vue.reponseNote && (
				<li>{textes.reponse(vue.reponseLe, vue.reponseNote)}</li>
			)}
			{vue.notifieeLe && <li>{textes.notifiee(jourDe(vue.notifieeLe))}</li>}
			{vue.lueLe && <li>{textes.lue(jourDe(vue.lueLe))}</li>}
		</ul>
	);
}
