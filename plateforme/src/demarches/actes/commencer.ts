import { and, eq, isNull } from "drizzle-orm";
import { auNomDe } from "../../mandats/index.server.ts";
import { estIntime } from "../../mandats/index.ts";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { noterSansDossier, protegerDans, tenter } from "../../sollicitations/index.server.ts";
import { ActeRefuse, type PersonneDite, type Resultat } from "../../sollicitations/index.ts";
import { demarcheDe } from "../definitions.ts";
import { type Assistance, canalDe } from "../demande.ts";
import type { Connu, Demarche } from "../demarche.ts";
import { connaitre } from "../parcours/connaitre.ts";
import { connuSansDossier } from "../parcours/foyer-dit.ts";
import { positionDans } from "../parcours/position.ts";
import { pourSansDossier } from "../parcours/sans-dossier.ts";
import { empreinteDe } from "../parcours/version.ts";
import { dernierJourUtile, expireLe } from "../regles.ts";
import { demandes } from "../tables.ts";
import { textesDemarches } from "../textes/demarches.ts";
import { noterEtape } from "./etapes.ts";
import type { MotifDeDemande } from "./motifs.ts";
import { type Auteur, dossierPour, estSienne, noterAide, personneOuRefus } from "./ouverte.ts";

export interface Commencement {
	demarche: string;
	/** None: whoever acts has none, and asks all the same. */
	dossier: number | null;
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
	const { posee, connu, pour } = await ouvrirPour(tx, acteur, demarche, numero);
	const { suivante } = positionDans(posee, new Map(), connu);
	if (!suivante) throw new ActeRefuse<MotifDeDemande>("sans-objet");
	const assistee = mandat === undefined ? dite : "aidant";
	const aide = assistee && (mandat !== undefined || (acteur.dossier ?? null) !== numero);
	const parQui = aide ? { assistee, assisteePar: compte } : {};
	const [neuve] = await tx
		.insert(demandes)
		.values({
			organisme,
			demarche: nom,
			version: demarche.version,
			empreinte: empreinteDe(posee),
			dossier: numero,
			compte,
			sansDossier: numero === null,
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
		const auNom =
			mandat === undefined || numero === null ? acteur : auNomDe(acteur, { dossier: numero });
		const preuve = await protegerDans(tx, auNom, { ...pour, contact: dit });
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
	if (numero === null && contact !== undefined)
		await noterSansDossier(tx, organisme, contact, compte);
	await noterAide(tx, acteur, numero, contact);
	await noterEtape(tx, acteur, demande, suivante.id, "vue");
	await journaliser(tx, acteur, "demarche.commencer", `demande-${demande}`);
	return { demande, reprise: false };
}

/** What this procedure asks of whom, and whose date is protected. */
async function ouvrirPour(
	tx: Transaction,
	acteur: Auteur,
	demarche: Demarche,
	dossier: number | null,
): Promise<{
	posee: Demarche;
	connu: Connu;
	pour: { dossier: number } | { personne: PersonneDite };
}> {
	const jour = jourDe(acteur.quand);
	if (dossier !== null) {
		const connu = connaitre(await dossierPour(tx, acteur, dossier), jour);
		if (!connu) throw new ActeRefuse<MotifDeDemande>("foyer-inconnu");
		return { posee: demarche, connu, pour: { dossier } };
	}
	if (!demarche.sansDossier || acteur.dossier !== undefined)
		throw new ActeRefuse<MotifDeDemande>("avec-un-dossier");
	const personne = await personneOuRefus(tx, acteur);
	const { prenoms, nom, nomUsage, naissance, mobile } = personne;
	const dite = { prenom: prenoms.split(" ")[0] ?? prenoms, nom: nomUsage ?? nom, naissance };
	return {
		posee: pourSansDossier(demarche),
		connu: connuSansDossier(personne, demarche, new Map(), jour),
		pour: { personne: { ...dite, telephone: mobile ?? undefined } },
	};
}

async function brouillonDe(
	tx: Transaction,
	acteur: Auteur,
	dossier: number | null,
	demarche: string,
): Promise<number> {
	const [deja] = await tx
		.select()
		.from(demandes)
		.where(
			and(
				eq(demandes.organisme, acteur.organisme),
				dossier === null
					? and(isNull(demandes.dossier), eq(demandes.compte, acteur.compte))
					: eq(demandes.dossier, dossier),
				eq(demandes.demarche, demarche),
				eq(demandes.etat, "brouillon"),
			),
		);
	if (!deja?.demande) throw new Error("brouillon ni ajouté ni retrouvé");
	if (!estSienne(acteur, deja)) throw new ActeRefuse<MotifDeDemande>("commencee-sans-vous");
	return deja.demande;
}
