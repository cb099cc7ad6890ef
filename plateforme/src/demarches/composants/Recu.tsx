import { Titre } from "../../interface/index.ts";
import type { PieceDeLaDemande } from "../../pieces/index.ts";
import { type Jour, jourDe, jourEnToutesLettres } from "../../socle/index.ts";
import { numeroDe } from "../demande.ts";
import type { DemandeLue } from "../lectures/demandes.ts";
import { textesPages } from "../textes/pages.ts";
import { PiecesDuRecu } from "./PiecesDuRecu.tsx";
import { Reponses } from "./Reponses.tsx";

const { recu: textes } = textesPages;

interface Proprietes {
	lue: DemandeLue;
	jour: Jour;
	/** The documents that it awaits, come or not. */
	attendues: readonly PieceDeLaDemande[];
	/** The helper who sent it. */
	aidant?: string;
	adresse: string;
	/** Of the list that it is in. */
	retour: string;
	/** Read by whoever sent it with the person. */
	assistee?: "agent" | "aidant";
	/** Where documents are sent from. */
	depot?: string;
}

/** What was sent, its number, the date promised: as long as the person wants to read it again. */
export function Recu({ lue, attendues, aidant, adresse, retour, assistee, depot }: Proprietes) {
	const { demande, promesse, traiteeLe } = lue;
	const { lu, envoyeeLe } = demande;
	if (!lu || !envoyeeLe) return null;
	const envoi = jourDe(envoyeeLe);
	const numero = numeroDe(demande.demande as number, envoi);
	return (
		<div className="page recu">
			<Titre page={textes.page(numero)} />
			<div className="question-tete">
				<p className="surtitre">{lu.titre}</p>
				<h1>{textes.titre}</h1>
			</div>
			<dl className="recu-faits">
				<div>
					<dt>{textes.numero}</dt>
					<dd>{numero}</dd>
				</div>
				<div>
					<dt>{textes.le}</dt>
					<dd>{jourEnToutesLettres(envoi)}</dd>
				</div>
				{aidant && (
					<div>
						<dt>{textes.avec}</dt>
						<dd>{aidant}</dd>
					</div>
				)}
				{promesse && traiteeLe === null && (
					<div>
						<dt>{textes.promesse}</dt>
						<dd>{jourEnToutesLettres(promesse)}</dd>
					</div>
				)}
			</dl>
			{traiteeLe !== null ? (
				<p>{textes.repondu(traiteeLe)}</p>
			) : (
				promesse === null && <p>{textes.sansPromesse}</p>
			)}
			<p className="hors-impression">
				{assistee === "agent" && (
					<a className="bouton" href={`/sollicitations/${demande.sollicitation}`}>
						{textes.traiter}
					</a>
				)}
				{assistee !== "agent" && (
					<a className="bouton" href={`${adresse}/recu.pdf`}>
						{textes.pdf}
					</a>
				)}
			</p>
			<PiecesDuRecu dites={lu.pieces} {...{ attendues, depot }} finie={traiteeLe !== null} />
			<section aria-labelledby="suites">
				<h2 id="suites">{textes.suites}</h2>
				<ol>
					{lu.suites.map((suite) => (
						<li key={suite}>{suite}</li>
					))}
				</ol>
			</section>
			<section aria-labelledby="envoye">
				<h2 id="envoye">{textes.envoye}</h2>
				<Reponses reponses={lu.reponses} />
				<p className="indication">{lu.declaration}</p>
				<p>{textes.inattendu}</p>
			</section>
			{assistee !== "agent" && (
				<p className="hors-impression">
					<a href={retour}>{textes.retour}</a>
				</p>
			)}
		</div>
	);
}
