import type { ReactNode } from "react";
import { AvantApres, Calcul, Console } from "../../interface/index.ts";
import { typeDePiece } from "../../pieces/index.ts";
import type { ADecider } from "../lectures/a-decider.ts";
import { textesDecider as textes } from "../textes/decider.ts";
import { ChoixDeLAgent } from "./ChoixDeLAgent.tsx";
import { Droits } from "./Droits.tsx";
import { LignesEtudiees } from "./LignesEtudiees.tsx";
import { Refuser } from "./Refuser.tsx";

export interface SuiteDeDecider {
	motif?: string;
	saisie: Record<string, string>;
}

interface Proprietes {
	vue: ADecider;
	suite?: SuiteDeDecider;
}

export function Decider({ vue, suite }: Proprietes) {
	const { sollicitation, dossier, prestation, arrivee, matricule } = vue;
	return (
		<Console
			titre={textes.titre(prestation, vue.nature)}
			chapeau={
				<>
					<p>
						<a href={`/sollicitations/${sollicitation}`}>← {textes.retour}</a>{" "}
						<a href={`/dossiers/${dossier}`}>{textes.chapeau(arrivee, matricule)}</a>
					</p>
					<p>{textes.propose}</p>
				</>
			}
		>
			<Refus suite={suite} />
			{vue.reponseDuDepartement && (
				<p className="message">{textes.departement(vue.reponseDuDepartement)}</p>
			)}
			{vue.decision === null && vue.renvoi && (
				<p className="message">{textes.renvoi(vue.renvoi)}</p>
			)}
			{vue.decision === null && !vue.traitee ? (
				<Formulaire vue={vue} saisie={suite?.saisie ?? {}} />
			) : (
				<p>
					{vue.decision === null ? (
						textes.autresRefus["deja-traitee"]
					) : (
						<a href={`/decisions/${vue.decision}`}>{textes.dejaDecidee}</a>
					)}
				</p>
			)}
		</Console>
	);
}

interface Sans {
	sollicitation?: number;
	raison?: keyof typeof textes.sansContexte;
}

/** A request on which nothing can be decided here, and why. */
export function SansDecision({ sollicitation, raison = "inconnue" }: Sans) {
	return (
		<Console
			titre={textes.lien}
			chapeau={
				<p>
					<a href={`/sollicitations/${sollicitation}`}>← {textes.retour}</a>
				</p>
			}
		>
			<p className="message">{textes.sansContexte[raison]}</p>
		</Console>
	);
}

function Refus({ suite }: Pick<Proprietes, "suite">) {
	if (!suite?.motif) return null;
	const { motif } = suite;
	return (
		<p className="message message-refus" role="alert">
			{textes.refus[motif as keyof typeof textes.refus] ??
				textes.autresRefus[motif] ??
				textes.autresRefus.autre}
		</p>
	);
}

/** One form: what is sent to be written is what was shown, and what the agent said of it. */
function Formulaire({ vue, saisie }: { vue: ADecider; saisie: Record<string, string> }) {
	const { prestation, calcul } = vue;
	return (
		<form method="post" className="decider" noValidate>
			<input type="hidden" name="version" value={vue.version} />
			<input type="hidden" name="empreinte" value={vue.empreinte} />
			<div className="decider-colonnes">
				<div>
					<Declare vue={vue} />
					<Droits vue={vue.vue} />
				</div>
				<div>
					<Pieces vue={vue} />
					<ChoixDeLAgent vue={vue} saisie={saisie} />
				</div>
			</div>
			<LignesEtudiees vue={vue} />
			{calcul && prestation && (
				<details className="carte">
					<summary>{textes.droits.calcul(prestation)}</summary>
					<Calcul html={calcul} />
				</details>
			)}
			{prestation && <Refuser vue={vue} saisie={saisie} />}
			<Barre vue={vue} />
		</form>
	);
}

function Carte({ id, titre, children }: { id: string; titre: string; children: ReactNode }) {
	return (
		<section className="carte" aria-labelledby={id}>
			<h2 id={id}>{titre}</h2>
			{children}
		</section>
	);
}

function Declare({ vue }: { vue: ADecider }) {
	const { declare } = textes;
	const { differences } = vue.vue;
	return (
		<Carte id="declare" titre={declare.titre}>
			{differences.length > 0 ? (
				<AvantApres
					legende={declare.legende}
					titres={{ quoi: "", avant: declare.connu, apres: declare.declare }}
					lignes={differences}
				/>
			) : (
				<p>{vue.enLigne ? declare.rien : declare.papier}</p>
			)}
			{!vue.enLigne && (
				<p>
					<a href={`/dossiers/${vue.dossier}/changement`}>{declare.changement}</a>
				</p>
			)}
			{vue.aVoir.length > 0 && (
				<>
					<h3>{declare.aVoir}</h3>
					<ul className="decider-a-voir">
						{vue.aVoir.map((point) => (
							<li key={point}>{point}</li>
						))}
					</ul>
				</>
			)}
			{vue.reponses.length > 0 && (
				<details>
					<summary>{declare.reponses}</summary>
					<dl className="fiche">
						{vue.reponses.map(({ titre, reponse }) => (
							<div key={titre}>
								<dt>{titre}</dt>
								<dd>{reponse.join(" ; ")}</dd>
							</div>
						))}
					</dl>
				</details>
			)}
		</Carte>
	);
}

function Pieces({ vue }: { vue: ADecider }) {
	const { pieces: mots } = textes;
	return (
		<Carte id="pieces" titre={mots.titre}>
			{vue.pieces.length === 0 ? (
				<p>{mots.aucune}</p>
			) : (
				<ul>
					{vue.pieces.map(({ piece, nom, type, recueLe }) => (
						<li key={piece}>
							<a href={`/pieces/${piece}/document`} target="_blank" rel="noreferrer">
								{mots.a(type ? typeDePiece(type).nom : nom, recueLe)}
								<span className="hors-ecran"> {mots.onglet}</span>
							</a>
						</li>
					))}
				</ul>
			)}
			<p>
				<a href={aDemander(vue)}>{mots.manque}</a>
			</p>
		</Carte>
	);
}

/** Where a document is asked for, with this request already chosen. */
const aDemander = ({ dossier, sollicitation }: ADecider) =>
	`/dossiers/${dossier}/pieces?pour=${sollicitation}#demander`;

/** The one next act in sight: what the law answers, or what is still to be known. */
function Barre({ vue }: { vue: ADecider }) {
	const { accord, prestation, regard, hors, sollicitation, motifsDuCalcul } = vue;
	if (accord.ok)
		return (
			<div className="barre-d-acte">
				<button type="submit" name="acte" value="accorder" className="bouton" data-acte-principal>
					{hors.length > 0
						? textes.accorder.proposer
						: regard
							? textes.accorder.aRelire
							: prestation && vue.nature !== "declaration"
								? textes.accorder.agir
								: textes.accorder.changement}
				</button>
				<p className="indication">
					{hors.length > 0 ? textes.accorder.auDepartement(hors) : textes.accorder.apres(regard)}
				</p>
			</div>
		);
	const refuse = accord.motif === "rien-a-accorder" && motifsDuCalcul.length > 0;
	return (
		<div className="barre-d-acte">
			{refuse ? (
				<button type="submit" name="acte" value="refuser" className="bouton" data-acte-principal>
					{vue.nature === "declaration" ? textes.refuser.declaration : textes.refuser.agir}
				</button>
			) : (
				accord.motif === "incertain" && (
					<a href={aDemander(vue)} className="bouton" data-acte-principal>
						{textes.demander.titre}
					</a>
				)
			)}
			<p className="indication">
				{textes.enAttente[accord.motif]}{" "}
				<a href={`/sollicitations/${sollicitation}`}>{textes.demander.agir}</a>
			</p>
		</div>
	);
}
