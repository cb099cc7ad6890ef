import { nommerPiece } from "../../pieces/index.ts";
import { jourDe } from "../../socle/index.ts";
import type { SansDossierVu } from "../lectures/sans-dossier.ts";
import { textesEspace } from "../textes/espace.ts";
import { textesSansDossier as textes } from "../textes/sans-dossier.ts";
import { EspaceSansDossier } from "./EspaceSansDossier.tsx";
import { OuEnEst } from "./EtapeVue.tsx";

/** Before a file exists: what to do, what was sent, and what comes next. */
export function SansDossier(vu: SansDossierVu) {
	const { prenom, joignable, demandes, nonLus, aujourdhui, ...reste } = vu;
	const brouillons = demandes.filter(({ demande }) => demande.etat === "brouillon");
	const envoyees = demandes.filter(({ demande }) => demande.etat === "envoyee");
	const attendues = envoyees.filter(
		({ attendues: siennes, etape }) => siennes.length > 0 || etape?.etat === "en-pause",
	);
	return (
		<EspaceSansDossier
			ici="/mon-dossier"
			titre={textes.titre}
			chapeau={envoyees.length > 0 ? textes.chapeauEnvoye(prenom) : textes.chapeau(prenom)}
			nonLus={nonLus}
		>
			<section aria-labelledby="a-faire">
				<h2 id="a-faire">{textes.aFaire.titre}</h2>
				{joignable && brouillons.length + attendues.length === 0 && envoyees.length > 0 && (
					<p>{textes.aFaire.rien}</p>
				)}
				{demandes.length === 0 && <p>{textes.aFaire.choisir}</p>}
				<ul className="traces">
					{brouillons.map(({ demande, titre }) => (
						<li key={demande.demande}>
							<h3>{titre}</h3>
							<p>{textes.aFaire.brouillon(demande.expireLe)}</p>
							<p>
								<a className="bouton" href={`/mes-demarches/${demande.demande}`}>
									{textes.aFaire.reprendre}
									<span className="invisible"> : {titre}</span>
								</a>
							</p>
						</li>
					))}
					{attendues.map(({ demande, titre, attendues: siennes, etape }) => (
						<li key={demande.demande}>
							<h3>{textes.aFaire.documents}</h3>
							{etape?.etat === "en-pause" ? (
								<OuEnEst etape={etape} aujourdhui={aujourdhui} />
							) : (
								<p>{textes.aFaire.documentsPour(titre)}</p>
							)}
							{siennes.length > 0 && (
								<>
									{etape?.etat === "en-pause" && <p>{textes.aFaire.aussi}</p>}
									<ul className="puces">
										{siennes.map(({ attendue, type, precision }) => (
											<li key={attendue}>{nommerPiece(type, precision)}</li>
										))}
									</ul>
								</>
							)}
							<p>
								<a className="bouton" href={`/mes-demarches/${demande.demande}/documents`}>
									{textes.aFaire.envoyer}
								</a>
							</p>
						</li>
					))}
					{!joignable && (
						<li>
							<h3>{textes.aFaire.joindre}</h3>
							<p>{textes.aFaire.joindreAide}</p>
							<p>
								<a className="bouton bouton-second" href="/mon-dossier/contacts">
									{textes.aFaire.joindreLien}
								</a>
							</p>
						</li>
					)}
				</ul>
			</section>
			{envoyees.length > 0 && (
				<section aria-labelledby="envoyees">
					<h2 id="envoyees">{textes.envoyees.titre}</h2>
					<ul className="traces">
						{envoyees.map(({ demande, titre, numero, etape }) => (
							<li key={demande.demande}>
								<h3>{titre}</h3>
								<p className="indication">
									{demande.envoyeeLe && textes.envoyees.le(numero, jourDe(demande.envoyeeLe))}
								</p>
								{etape && <OuEnEst etape={etape} aujourdhui={aujourdhui} />}
								<p>
									<a href={`/mes-demarches/${demande.demande}`}>
										{textes.envoyees.relire}
										<span className="invisible"> : {titre}</span>
									</a>
								</p>
								<p>
									<a href={`/mon-dossier/messages?suite=${demande.sollicitation}#ecrire`}>
										{textesEspace.etapes.question}
										<span className="invisible"> : {titre}</span>
									</a>
								</p>
							</li>
						))}
					</ul>
				</section>
			)}
			{nonLus > 0 && (
				<section aria-labelledby="messages">
					<h2 id="messages">{textesEspace.messages.titre}</h2>
					<p>
						<strong>{textesEspace.messages.nonLus(nonLus)}</strong>
					</p>
					<p>
						<a href="/mon-dossier/messages">{textesEspace.messages.lien}</a>
					</p>
				</section>
			)}
			<section aria-labelledby="demander">
				<h2 id="demander">{envoyees.length > 0 ? textes.demander.autre : textes.demander.titre}</h2>
				<ul className="puces">
					{reste.aides.map(({ nom, titre }) => (
						<li key={nom}>
							<a href={`/demarches/${nom}`}>{titre}</a>
						</li>
					))}
				</ul>
				<p>
					{textes.demander.doute} <a href="/mes-droits">{textes.demander.estimer}</a>
				</p>
			</section>
			<section aria-labelledby="suite">
				<h2 id="suite">{textes.suite.titre}</h2>
				<ol>
					{textes.suite.etapes.map((etape) => (
						<li key={etape}>{etape}</li>
					))}
				</ol>
				<p>{textes.suite.question}</p>
				<p className="indication">
					{textes.suite.conservation(reste.conservation, reste.joursSansDemande)}
				</p>
			</section>
		</EspaceSansDossier>
	);
}
