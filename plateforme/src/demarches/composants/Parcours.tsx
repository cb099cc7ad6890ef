import { Titre } from "../../interface/index.ts";
import { type CadreDesQuestions, ContexteCadre, PageQuestion } from "../../questionnaire/index.ts";
import type { Jour } from "../../socle/index.ts";
import type { Vue } from "../pages/parcours.server.ts";
import { textesDemarches } from "../textes/demarches.ts";
import { textesPages } from "../textes/pages.ts";
import { textesSansDossier } from "../textes/sans-dossier.ts";
import { MotPrecoce } from "./MotPrecoce.tsx";
import { Recu } from "./Recu.tsx";
import { Reponses } from "./Reponses.tsx";

const { parcours: textes, verifier } = textesPages;

interface Proprietes {
	/** Of this draft. */
	adresse: string;
	/** Of the list that it is in. */
	retour: string;
	vue: Vue;
	refus?: string;
	/** Somebody asks the questions to the person. */
	assistee?: "agent" | "aidant";
	/** Where documents are sent from; nothing when whoever reads sends none. */
	depot?: string;
}

export function Parcours({ adresse, retour, vue, refus, assistee, depot }: Proprietes) {
	if (vue.type === "recue") return <Recu {...vue} {...{ adresse, retour, assistee, depot }} />;
	return (
		<>
			{refus && (
				<p className="page message message-refus" role="alert">
					{refus}
				</p>
			)}
			{vue.type === "question" ? (
				<Question vue={vue} adresse={adresse} assistee={assistee} />
			) : (
				<Verifier vue={vue} adresse={adresse} assistee={assistee} />
			)}
			<Arreter vue={vue} adresse={adresse} retour={retour} assistee={assistee} />
		</>
	);
}

type Sans<T extends Vue["type"]> = Pick<Proprietes, "adresse" | "assistee"> & {
	vue: Extract<Vue, { type: T }>;
};

function Question({ vue, adresse, assistee }: Sans<"question">) {
	const cadre: CadreDesQuestions = {
		adresse,
		acte: "repondre",
		secondes: vue.secondes,
		mots: {
			...(assistee ? textes.motsAgent : textes.mots),
			discretion: gardees(vue.expireLe, assistee),
		},
		surtitre: assistee ? textesPages.agent.demander : vue.titre,
	};
	return (
		<ContexteCadre value={cadre}>
			{vue.mot && (
				<div className="page">
					<MotPrecoce {...vue.mot} />
				</div>
			)}
			<PageQuestion {...vue.ecran} />
		</ContexteCadre>
	);
}

const gardees = (jusqua: Jour, assistee: Proprietes["assistee"]): string =>
	assistee ? textes.gardeAssistee(jusqua) : textes.garde(jusqua);

function Verifier({ vue, adresse, assistee }: Sans<"verifier">) {
	const { titre, reponses, pieces, aVoir, mot, sansDossier } = vue;
	return (
		<div className="page">
			<Titre page={verifier.titre} />
			<div className="question-tete">
				<p className="surtitre">{titre}</p>
				<h1>{verifier.titre}</h1>
				<p className="chapeau">{verifier.chapeau}</p>
			</div>
			{mot && <MotPrecoce {...mot} />}
			{sansDossier && <QuiEtes {...sansDossier} />}
			<Reponses reponses={reponses} modifier={{ adresse, mot: verifier.modifier }} />
			{pieces.length > 0 && (
				<section aria-labelledby="pieces">
					<h2 id="pieces">{verifier.pieces}</h2>
					<ul>
						{pieces.map((piece) => (
							<li key={piece}>{piece}</li>
						))}
					</ul>
					<p className="indication">{verifier.piecesAide}</p>
				</section>
			)}
			<form method="post" action={adresse} className="envoyer">
				<input type="hidden" name="acte" value="envoyer" />
				{aVoir > 0 && <p>{verifier.aVoir(aVoir)}</p>}
				<p>{DECLARATIONS[assistee ?? "personne"]}</p>
				<button type="submit" className="bouton">
					{assistee ? verifier.envoyerAssistee : verifier.envoyer}
				</button>
			</form>
		</div>
	);
}

/** Who asks without a file, and where they are told. */
function QuiEtes({ identite, contact }: { identite: string; contact: string | null }) {
	return (
		<section aria-labelledby="identite">
			<h2 id="identite">{textesSansDossier.identite}</h2>
			<p>{identite}</p>
			<p>
				{contact ? textesSansDossier.prevenir(contact) : textesSansDossier.sansContact}{" "}
				<a href="/mon-dossier/contacts">
					{contact ? textesSansDossier.changer : textesSansDossier.contactLien}
				</a>
			</p>
		</section>
	);
}

const DECLARATIONS = {
	personne: textesDemarches.declaration,
	agent: textesPages.agent.lue,
	aidant: textesDemarches.declarationAidee,
};

/** What protects the person, and how to leave. */
function Arreter({
	vue,
	adresse,
	retour,
	assistee,
}: Pick<Proprietes, "adresse" | "retour" | "assistee"> & {
	vue: Exclude<Vue, { type: "recue" }>;
}) {
	return (
		<div className="page page-suite">
			<details className="arreter">
				<summary>{textes.arreter}</summary>
				{vue.preuve && <p>{textes.preuve(vue.preuve)}</p>}
				{vue.utile && <p>{textes.utile(vue.utile)}</p>}
				<p>{gardees(vue.expireLe, assistee)}</p>
				<p>
					<a href={retour}>{textes.plusTard}</a>
				</p>
				<form method="post" action={adresse}>
					<input type="hidden" name="acte" value="abandonner" />
					<button type="submit" className="bouton-lien">
						{textes.abandonner}
					</button>
					<p className="indication">{textes.abandonnerAide}</p>
				</form>
			</details>
		</div>
	);
}
