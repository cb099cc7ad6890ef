import { and, eq } from "drizzle-orm";
import { auNomDe } from "../../mandats/index.server.ts";
import { estIntime } from "../../mandats/index.ts";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { protegerDans, tenter } from "../../sollicitations/index.server.ts";
import { ActeRefuse, type Resultat } from "../../sollicitations/index.ts";
import { demarcheDe } from "../definitions.ts";
import { type Assistance, canalDe } from "../demande.ts";
import { connaitre } from "../parcours/connaitre.ts";
import { positionDans } from "../parcours/position.ts";
import { empreinteDe } from "../parcours/version.ts";
import { dernierJourUtile, expireLe } from "../regles.ts";
import { demandes } from "../tables.ts";
import { textesDemarches } from "../textes/demarches.ts";
import { noterEtape } from "./etapes.ts";
import type { MotifDeDemande } from "./motifs.ts";
import { type Auteur, dossierPour, estSienne, noterAide } from "./ouverte.ts";

export interface Commencement {
	demarche: string;
	dossier: number;
	/** By what means someone fills it in with the person. */
	assistee?: Assistance;
}

/**
 * The date first: where a month without a request is lost, beginning is a first contact, dated and
 * numbered. Begun again, a draft is resumed.
 */
export const commencer = (
	acteur: Auteur,
	commencement: Commencement,
): Promise<Resultat<{ demande: number; reprise: boolean }, MotifDeDemande>> =>
	tenter<{ demande: number; reprise: boolean }, MotifDeDemande>(() =>
		pourOrganisme(acteur.organisme, (tx) => commencerDans(tx, acteur, commencement)),
	);

async function commencerDans(
	tx: Transaction,
	acteur: Auteur,
	{ demarche: nom, dossier: numero, assistee: dite }: Commencement,
): Promise<{ demande: number; reprise: boolean }> {
	const { organisme, compte, quand, mandat } = acteur;
	const demarche = demarcheDe(nom);
	if (!demarche) throw new ActeRefuse<MotifDeDemande>("demarche-inconnue");
	const jour = jourDe(quand);
	if (mandat !== undefined && estIntime(demarche.prestation))
		throw new ActeRefuse<MotifDeDemande>("reservee");
	const connu = connaitre(await dossierPour(tx, acteur, numero), jour);
	if (!connu) throw new ActeRefuse<MotifDeDemande>("foyer-inconnu");
	const { suivante } = positionDans(demarche, new Map(), connu);
	if (!suivante) throw new ActeRefuse<MotifDeDemande>("sans-objet");
	const assistee = mandat === undefined ? dite : "aidant";
	const aide = assistee && (mandat !== undefined || acteur.dossier !== numero);
	const parQui = aide ? { assistee, assisteePar: compte } : {};
	const [neuve] = await tx
		.insert(demandes)
		.values({
			organisme,
			demarche: nom,
			version: demarche.version,
			empreinte: empreinteDe(demarche),
			dossier: numero,
			compte,
			commenceeLe: quand,
			modifieeLe: quand,
			expireLe: expireLe(jour),
			...parQui,
		})
		.onConflictDoNothing()
		.returning({ demande: demandes.demande });
	if (!neuve) return { demande: await brouillonDe(tx, acteur, numero, nom), reprise: true };
	const { demande } = neuve as { demande: number };
	let contact: number | undefined;
	if (dernierJourUtile(demarche, jour) !== null) {
		const dit = {
			objet: textesDemarches.contact(demarche.titre),
			canal: canalDe(assistee ?? null),
		};
		// Judged as the person's own: the mandate was looked at above.
		const pour = mandat === undefined ? acteur : auNomDe(acteur, { dossier: numero });
		const preuve = await protegerDans(tx, pour, { dossier: numero, contact: dit });
		contact = preuve.deja ? undefined : preuve.sollicitation;
		await tx
			.update(demandes)
			.set({
				annee: preuve.annee,
				numero: preuve.numero,
				contact,
			})
			.where(and(eq(demandes.organisme, organisme), eq(demandes.demande, demande)));
	}
	await noterAide(tx, acteur, numero, contact);
	await noterEtape(tx, acteur, demande, suivante.id, "vue");
	await journaliser(tx, acteur, "demarche.commencer", `demande-${demande}`);
	return { demande, reprise: false };
}

async function brouillonDe(
	tx: Transaction,
	acteur: Auteur,
	dossier: number,
	demarche: string,
): Promise<number> {
	const [deja] = await tx
		.select()
		.from(demandes)
		.where(
			and(
				eq(demandes.organisme, acteur.organisme),
				eq(demandes.dossier, dossier),
				eq(demandes.demarche, demarche),
				eq(demandes.etat, "brouillon"),
			),
		);
	if (!deja?.demande) throw new Error("brouillon ni ajouté ni retrouvé");
	if (!estSienne(acteur, deja)) throw new ActeRefuse<MotifDeDemande>("commencee-sans-vous");
	return deja.demande;
}
