import { lancer } from "../../actions/index.server.ts";
import { dossierDuMatricule } from "../../dossiers/index.server.ts";
import { agentsParSujet } from "../../identite/index.server.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import { plateforme } from "../../socle/index.ts";
import type { Recit } from "../fait.ts";
import { qui, RecitRefuse, type Reprise } from "../reprise.ts";
import { agir, type Partie } from "./agir.ts";

/**
 * Plays a past through the acts, as people would have lived it: what a bulk load is compared with.
 * Several files at a time, each in its order. Throws `RecitRefuse`.
 */
export async function jouer(
	{ organisme, actions, recits }: Reprise,
	{ simultanes = 8 } = {},
): Promise<void> {
	const agents = await pourOrganisme(organisme, (tx) => agentsParSujet(tx, organisme));
	const acteur = qui(agents, plateforme(organisme, new Date(0)));
	const lancees: number[] = [];
	for (const [rang, menee] of actions.entries()) {
		const lancee = await lancer(acteur(menee), menee);
		if (!lancee.ok) throw new RecitRefuse(null, rang + 1, "lancer", lancee.motif);
		lancees.push(lancee.action);
	}
	const suite = parcourir(recits);
	const joueurs = Array.from({ length: simultanes }, async () => {
		for (let lu = await suite.next(); !lu.done; lu = await suite.next())
			await jouerUn(lu.value, { organisme, acteur, lancees });
	});
	await Promise.all(joueurs);
}

async function* parcourir(recits: Reprise["recits"]): AsyncGenerator<Recit, undefined> {
	yield* recits;
}

async function jouerUn(
	{ matricule, faits }: Recit,
	commun: Pick<Partie, "organisme" | "acteur" | "lancees">,
): Promise<void> {
	const { organisme } = commun;
	const dossier =
		matricule === null
			? null
			: await pourOrganisme(organisme, (tx) => dossierDuMatricule(tx, organisme, matricule));
	if (dossier === undefined) throw new RecitRefuse(matricule, 0, "récit", "dossier-inconnu");
	const partie: Partie = { ...commun, dossier, recues: new Map() };
	for (const [rang, fait] of faits.entries()) {
		const resultat = await agir(partie, fait).catch((erreur) => {
			throw new RecitRefuse(matricule, rang + 1, fait.acte, erreur.message);
		});
		if (!resultat.ok) throw new RecitRefuse(matricule, rang + 1, fait.acte, resultat.motif);
	}
}
