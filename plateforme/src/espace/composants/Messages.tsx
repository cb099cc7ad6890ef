import { Fil } from "../../messages/index.ts";
import type { MessagesVus } from "../lectures/messages.ts";
import { textesMessagesDeLEspace as textes } from "../textes/messages.ts";
import { textesSansDossier } from "../textes/sans-dossier.ts";
import { Ecrire } from "./Ecrire.tsx";
import { Espace } from "./Espace.tsx";
import { EspaceSansDossier } from "./EspaceSansDossier.tsx";

interface Proprietes extends MessagesVus {
	/** Asked by a link of another page. */
	objet: string;
	message?: { dit: string; refus?: boolean };
	saisie?: Record<string, string>;
}

export function Messages(vue: Proprietes) {
	const { conversations, recus, suite, sujets, objet, message, saisie } = vue;
	const Cadre = sujets ? EspaceSansDossier : Espace;
	return (
		<Cadre
			ici="/mon-dossier/messages"
			titre={textes.titre}
			chapeau={textes.chapeau}
			message={message}
		>
			<section aria-labelledby="echanges">
				<h2 id="echanges">{textes.echanges}</h2>
				{conversations.length === 0 && <p>{textes.aucun}</p>}
				{conversations.map(({ sollicitation, objet: sien, messages }) => (
					<article key={sollicitation} className="constat-explique">
						<h3>{sien}</h3>
						<Fil messages={messages} pour="personne" />
						<p>
							<a href={`/mon-dossier/messages?suite=${sollicitation}#ecrire`}>
								{textes.repondre}
								<span className="invisible"> : {sien}</span>
							</a>
						</p>
					</article>
				))}
			</section>
			{!suite && sujets ? (
				<ChoisirUnSujet sujets={sujets} />
			) : (
				<Ecrire
					adresse="/mon-dossier/messages"
					suite={suite}
					objet={objet}
					aide={sujets && textesSansDossier.messages.texteAide}
					seule={sujets?.length === 1}
					saisie={saisie}
					faux={message?.refus}
				/>
			)}
			<section aria-labelledby="recus">
				<h2 id="recus">{textes.recus.titre}</h2>
				<p>{recus.length > 0 ? textes.recus.aide : textes.recus.aucun}</p>
				{recus.length > 0 && (
					<ul className="traces">
						{recus.map(({ envoi, le, canal, sujet, corps, etat }) => (
							<li key={envoi}>
								<p>
									<strong>{textes.recus.le(le, canal)}</strong>
									{etat === "incertain" && ` (${textes.recus.incertain})`}
								</p>
								{canal === "sms" ? (
									<p className="fil-texte">{corps}</p>
								) : (
									<details>
										<summary>{sujet ?? textes.recus.lire}</summary>
										<p className="fil-texte">{corps}</p>
									</details>
								)}
							</li>
						))}
					</ul>
				)}
			</section>
		</Cadre>
	);
}

/** Without a file, one writes about what one sent. */
function ChoisirUnSujet({ sujets }: { sujets: NonNullable<Proprietes["sujets"]> }) {
	const { choisir, sansDemande } = textesSansDossier.messages;
	return (
		<section aria-labelledby="ecrire">
			<h2 id="ecrire">{textes.ecrire.titre}</h2>
			<p>{sujets.length > 0 ? choisir : sansDemande}</p>
			<ul className="puces">
				{sujets.map(({ sollicitation, objet }) => (
					<li key={sollicitation}>
						<a href={`/mon-dossier/messages?suite=${sollicitation}#ecrire`}>{objet}</a>
					</li>
				))}
			</ul>
		</section>
	);
}
