import { AvantApres, Console, Etiquette } from "../../interface/index.ts";
import { jourAbrege, jourDe, moisEnToutesLettres, prestations } from "../../socle/index.ts";
import type { DecisionVue } from "../lectures/decision.ts";
import { articlesEnPhrase } from "../regles/articles.ts";
import { textesDecider } from "../textes/decider.ts";
import { textesDecision } from "../textes/decision.ts";
import { argent } from "../textes/lettre.ts";
import { Droits } from "./Droits.tsx";
import { LettreVue } from "./LettreVue.tsx";
import { Relire } from "./Relire.tsx";
import { Repondre } from "./Repondre.tsx";

const { page: textes } = textesDecision;
const { ligne: mots, declare } = textesDecider;

interface Proprietes {
	vue: DecisionVue;
	peutRelire: boolean;
	fait: string | null;
	suite?: { motif: string; saisie: Record<string, string> };
}

export function Decision({ vue, peutRelire, fait, suite }: Proprietes) {
	const { decision, prestation, sens, etat, autorite } = vue;
	return (
		<Console
			titre={`${textesDecision.titre(decision)} : ${textesDecision.sens[sens].toLowerCase()}`}
			chapeau={
				<>
					<p>
						<a href="/decisions">← {textes.retour}</a>{" "}
						<a href={`/sollicitations/${vue.sollicitation}`}>{textes.demande}</a>{" "}
						<a href={`/dossiers/${vue.dossier}`}>
							{textes.dossier} {vue.matricule}
						</a>
					</p>
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
			{etat === "a-relire" && <Relire vue={vue} peutRelire={peutRelire} suite={suite} />}
			{etat === "au-departement" && <Repondre vue={vue} suite={suite} />}
			<Lignes vue={vue} />
			<div className="decider-colonnes">
				<div>
					{vue.etude.differences.length > 0 && (
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

function Lignes({ vue }: { vue: DecisionVue }) {
	const motifs = vue.lignes.flatMap((ligne) => ligne.motifs);
	return (
		<section className="carte" aria-labelledby="lignes">
			<h2 id="lignes">{textes.lignes}</h2>
			<table className="tableau">
				<caption className="hors-ecran">{textes.lignes}</caption>
				<thead>
					<tr>
						<th scope="col">{mots.quoi}</th>
						<th scope="col" className="nombre">
							{mots.montant}
						</th>
						<th scope="col">{mots.effet}</th>
						<th scope="col" className="nombre">
							{mots.rappel}
						</th>
						<th scope="col" className="nombre">
							{mots.echu}
						</th>
						<th scope="col" className="nombre">
							{mots.perdus}
						</th>
						<th scope="col">{textes.suite}</th>
					</tr>
				</thead>
				<tbody>
					{vue.lignes.map((ligne) => (
						<tr key={ligne.rang}>
							<th scope="row">
								{prestations[ligne.prestation].court}
								{ligne.beneficiaire === "foyer" ? "" : ` (${ligne.beneficiaire})`}
							</th>
							<td className="nombre" data-titre={mots.montant}>
								<strong>{ligne.montant === null ? "—" : argent(ligne.montant)}</strong>
							</td>
							<td data-titre={mots.effet}>
								{ligne.effet ? moisEnToutesLettres(ligne.effet) : "—"}
							</td>
							<td className="nombre" data-titre={mots.rappel}>
								{mots.mois(ligne.moisDeRappel, ligne.rappel / 100)}
							</td>
							<td className="nombre" data-titre={mots.echu}>
								{mots.mois(ligne.moisEchus, ligne.echu / 100)}
							</td>
							<td className="nombre" data-titre={mots.perdus}>
								{mots.nPerdus(ligne.moisPerdus)}
							</td>
							<td data-titre={textes.suite}>
								<Suite ligne={ligne} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
			{motifs.length > 0 && (
				<ul>
					{motifs.map(({ cle, titre, texte, articles }) => (
						<li key={cle}>
							<strong>{titre}.</strong> {texte}{" "}
							<span className="indication">({articlesEnPhrase(articles)})</span>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}

/** What the national system made of it; a difference is shown with both figures. */
function Suite({ ligne }: { ligne: DecisionVue["lignes"][number] }) {
	const { bordereau, suite, suiteLe, suiteMontant, suiteEffet, suiteMotif, montant, effet } = ligne;
	if (bordereau === null) return textes.aExporter;
	if (suite === null || suiteLe === null) return textes.attendue(bordereau);
	const ecarts = [
		suiteMontant !== null && suiteMontant !== montant
			? textes.ecart(montant === null ? "—" : argent(montant), argent(suiteMontant))
			: undefined,
		suiteEffet !== null && suiteEffet !== effet
			? textes.ecart(effet ? moisEnToutesLettres(effet) : "—", moisEnToutesLettres(suiteEffet))
			: undefined,
	].filter(Boolean);
	return (
		<>
			<Etiquette ton={suite === "telle-quelle" ? "fait" : "attention"}>
				{textesDecision.suites[suite]}
			</Etiquette>{" "}
			{jourAbrege(suiteLe)}
			{[...ecarts, suiteMotif].filter(Boolean).map((texte) => (
				<span key={texte} className="decision-ecart">
					{texte}
				</span>
			))}
		</>
	);
}
