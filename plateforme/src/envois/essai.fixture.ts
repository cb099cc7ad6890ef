import { eq } from "drizzle-orm";
import { ouvrir } from "../dossiers/essais.ts";
import { ajouterContact } from "../dossiers/index.server.ts";
import { pourOrganisme } from "../socle/index.server.ts";
import { type Acteur, plateforme } from "../socle/index.ts";
import { deposerEnvoi, type Message } from "./actes/deposer.ts";
import { remettreLot } from "./actes/remettre.ts";
import { envois } from "./tables.ts";
import type { Pli, Remise } from "./transport/transporteur.ts";

/** A Wednesday at ten, an open day. */
export const acteur = plateforme("ici", new Date("2020-07-15T08:00:00Z"));
export const a = (iso: string): Acteur => ({ ...acteur, quand: new Date(iso) });

let suivant = 0;

/** A file whose contacts have been confirmed: one of each nature unless told. */
export async function dossierJoignable({
	courriel = true,
	mobile = true,
	etat = "verifie" as "verifie" | "non-verifie" | "injoignable" | "non-verifie-depuis-separation",
} = {}) {
	suivant++;
	const { dossier } = await ouvrir(["Martin Inès 1984-03-12 demandeur"]);
	const adresse = `ines${suivant}@exemple.fr`;
	const numero = `+3363998${String(suivant).padStart(4, "0")}`;
	const contacts: { courriel?: number; mobile?: number } = {};
	for (const [nature, valeur, voulu] of [
		["courriel", adresse, courriel],
		["mobile", numero, mobile],
	] as const) {
		if (!voulu) continue;
		const ajoute = await ajouterContact(acteur, dossier, { nature, valeur, etat });
		if (!ajoute.ok) throw new Error(ajoute.motif);
		contacts[nature] = ajoute.contact;
	}
	return { dossier, adresse, numero, contacts };
}

export const deposer = (message: Partial<Message> & { cle: string }, par = acteur) =>
	pourOrganisme("ici", (tx) =>
		deposerEnvoi(tx, par, {
			canal: "courriel",
			nature: "campagne",
			corps: "Bonjour,",
			sujet: message.canal === "sms" ? undefined : "Un droit",
			...message,
		}),
	);

export const lireLigne = async (envoi: number) => {
	const [ligne] = await pourOrganisme("ici", (tx) =>
		tx.select().from(envois).where(eq(envois.envoi, envoi)),
	);
	if (!ligne) throw new Error(`pas d’envoi ${envoi}`);
	return ligne;
};

/** Who takes the place of this one. */
export const suiteDe = async (envoi: number) =>
	(
		await pourOrganisme("ici", (tx) => tx.select().from(envois).where(eq(envois.suiteDe, envoi)))
	)[0];

/** A carrier that answers as told, and keeps what it saw. */
export function transporteur(
	repondre: (pli: Pli) => Remise = () => ({ sort: "accepte", reponse: "ok" }),
) {
	const plis: Pli[] = [];
	return {
		plis,
		places: 20,
		async remettre(pli: Pli): Promise<Remise> {
			plis.push(pli);
			return repondre(pli);
		},
	};
}

/** Rounds until nothing is left to take. */
export async function vider(
	canal: "courriel" | "sms" = "courriel",
	quand = acteur.quand,
	par = transporteur(),
) {
	while (
		(await remettreLot({ ...acteur, quand }, par, { canal, url: "https://droits.exemple" })).reste
	);
	return par.plis;
}
