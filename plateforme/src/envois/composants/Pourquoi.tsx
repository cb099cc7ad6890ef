import { heureDe, jourDe, jourEnToutesLettres } from "../../socle/index.ts";
import type { Attente, EnvoiLu } from "../lectures/lire.ts";
import { textes } from "../textes.ts";

const { envoi: mots } = textes;

const instant = (quand: Date) => `${jourEnToutesLettres(jourDe(quand))} à ${heureDe(quand)}`;

/** Why a message waits, why it does not go, and what takes its place. */
export function Pourquoi({ envoi }: { envoi: EnvoiLu }) {
	const { motif, attente, suite, suiteDe, etat } = envoi;
	const dit =
		motif && motif in textes.motifs ? textes.motifs[motif as keyof typeof textes.motifs] : null;
	return (
		<>
			{dit && (etat === "ecarte" || etat === "a-envoyer") && <p>{dit}</p>}
			{attente && <p>{direAttente(attente)}</p>}
			{suite && (
				<p>
					{mots.relaye(suite.canal)}{" "}
					<a href={`/boite-d-envoi/${suite.envoi}`}>{mots.voir(suite.envoi)}</a>
				</p>
			)}
			{suiteDe && (
				<p>
					{mots.relaie} <a href={`/boite-d-envoi/${suiteDe}`}>{mots.voir(suiteDe)}</a>
				</p>
			)}
			{(etat === "ecarte" || etat === "echec") && !suite && <p>{mots.sansSuite}</p>}
		</>
	);
}

function direAttente(attente: Attente): string {
	switch (attente.raison) {
		case "courrier":
			return mots.attentes.courrier;
		case "plus-tard":
			return mots.attentes.plusTard(instant(attente.quand));
		case "heures":
			return mots.attentes.heures(jourEnToutesLettres(attente.jour), textes.heure(attente.minutes));
		case "panne":
			return mots.attentes.panne(
				instant(attente.depuis),
				attente.detail && textes.direReponse(attente.detail),
			);
	}
}
