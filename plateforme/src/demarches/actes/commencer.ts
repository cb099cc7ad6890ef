import { and, eq } from "drizzle-orm";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
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
import { dossierPour } from "./ouverte.ts";

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
	acteur: Acteur,
	commencement: Commencement,
): Promise<Resultat<{ demande: number; reprise: boolean }, MotifDeDemande>> =>
	tenter<{ demande: number; reprise: boolean }, MotifDeDemande>(() =>
		pourOrganisme(acteur.organisme, (tx) => commencerDans(tx, acteur, commencement)),
	);

async function commencerDans(
	tx: Transaction,
	acteur: Acteur,
	{ demarche: nom, dossier: numero, assistee }: Commencement,
): Promise<{ demande: number; reprise: boolean }> {
	const { organisme, compte, quand } = acteur;
	const demarche = demarcheDe(nom);
	if (!demarche) throw new ActeRefuse<MotifDeDemande>("demarche-inconnue");
	const jour = jourDe(quand);
	const connu = connaitre(await dossierPour(tx, acteur, numero), jour);
	if (!connu) throw new ActeRefuse<MotifDeDemande>("foyer-inconnu");
	const { suivante } = positionDans(demarche, new Map(), connu);
	if (!suivante) throw new ActeRefuse<MotifDeDemande>("sans-objet");
	const parQui = assistee && acteur.dossier !== numero ? { assistee, assisteePar: compte } : {};
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
	if (!neuve) return { demande: await brouillonDe(tx, organisme, numero, nom), reprise: true };
	const { demande } = neuve as { demande: number };
	if (dernierJourUtile(demarche, jour) !== null) {
		const contact = {
			objet: textesDemarches.contact(demarche.titre),
			canal: canalDe(assistee ?? null),
		};
		const preuve = await protegerDans(tx, acteur, { dossier: numero, contact });
		await tx
			.update(demandes)
			.set({
				annee: preuve.annee,
				numero: preuve.numero,
				contact: preuve.deja ? null : preuve.sollicitation,
			})
			.where(and(eq(demandes.organisme, organisme), eq(demandes.demande, demande)));
	}
	await noterEtape(tx, acteur, demande, suivante.id, "vue");
	await journaliser(tx, acteur, "demarche.commencer", `demande-${demande}`);
	return { demande, reprise: false };
}

async function brouillonDe(
	tx: Transaction,
	organisme: string,
	dossier: number,
	demarche: string,
): Promise<number> {
	const [deja] = await tx
		.select({ demande: demandes.demande })
		.from(demandes)
		.where(
			and(
				eq(demandes.organisme, organisme),
				eq(demandes.dossier, dossier),
				eq(demandes.demarche, demarche),
				eq(demandes.etat, "brouillon"),
			),
		);
	if (!deja?.demande) throw new Error("brouillon ni ajouté ni retrouvé");
	return deja.demande;
}
