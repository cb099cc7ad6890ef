import type { PersonneSansDossier } from "../../identite/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { numeroDe } from "../demande.ts";
import type { DemandeMontree } from "../lectures/demandes.ts";
import { textesPages } from "../textes/pages.ts";
import { textesSansDossier } from "../textes/sans-dossier.ts";
import { contactsDits } from "./contacts-dits.ts";

const { recue: textes } = textesPages;

/** For the agent who works on what was sent: the person's own words, and what to see with them. */
export function DemandeRecue({ montree }: { montree: DemandeMontree }) {
	if ("protegee" in montree) return <p className="indication">{textes.protegee}</p>;
	const { lue, aVoir, aidant, sansDossier } = montree;
	const { demande, dossier, lu, envoyeeLe, assistee, version, empreinte } = lue.demande;
	if (!lu || !envoyeeLe) return null;
	return (
		<section className="carte transmis" aria-labelledby="demarche">
			<h2 id="demarche">{textes.titre(numeroDe(demande as number, jourDe(envoyeeLe)))}</h2>
			<p>
				{assistee ? textes.assistee[assistee] : textes.seule}.{" "}
				{aidant && `${textes.avec(aidant)}. `} {textes.version(version, empreinte)}.
			</p>
			{dossier === null && (
				<SansDossier personne={sansDossier} sollicitation={lue.demande.sollicitation} />
			)}
			{aVoir.length > 0 && (
				<>
					<h3>{textes.aVoir}</h3>
					<ul>
						{aVoir.map((point) => (
							<li key={point}>{point}</li>
						))}
					</ul>
				</>
			)}
			<h3>{textes.reponses}</h3>
			<dl className="fiche">
				{lu.reponses.map(({ id, titre, reponse }) => (
					<div key={id}>
						<dt>{titre}</dt>
						<dd>{reponse.filter(Boolean).join(" ; ")}</dd>
					</div>
				))}
			</dl>
			{lu.pieces.length > 0 && (
				<p>
					{textes.pieces} : {lu.pieces.join(", ")}.
				</p>
			)}
		</section>
	);
}

/** Nobody's file yet: what the agent is to do first. */
function SansDossier({
	personne,
	sollicitation,
}: {
	personne?: PersonneSansDossier;
	sollicitation: number | null;
}) {
	const { agent } = textesSansDossier;
	if (!personne) return <p className="indication">{agent.efface}</p>;
	return (
		<>
			<h3>{agent.titre}</h3>
			<p>
				{textesSansDossier.quiEtes(personne)}. {agent.aide}
			</p>
			<p>
				{agent.contacts} : {contactsDits(personne) || agent.aucunContact}.
			</p>
			<p>
				<a className="bouton" href={`/sollicitations/${sollicitation}/dossier`}>
					{agent.ouvrir}
				</a>
			</p>
		</>
	);
}
