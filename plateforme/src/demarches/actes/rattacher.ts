import { and, eq, isNull } from "drizzle-orm";
import {
	confirmerContact,
	dossierDuMatricule,
	joignables,
	lireDossier,
	lireMatricule,
	ouvrirDossierDans,
	titulaireDe,
	verifierAcces,
} from "../../dossiers/index.server.ts";
import {
	type PersonneSansDossier,
	personneSansDossier,
	peutEtre,
	relierCompte,
} from "../../identite/index.server.ts";
import { emmener } from "../../pieces/index.server.ts";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { rattacherAffaireDans, tenter, verrouiller } from "../../sollicitations/index.server.ts";
import { ActeRefuse, exigerLibre, type Motif, type Resultat } from "../../sollicitations/index.ts";
import { demarcheDe } from "../definitions.ts";
import { jumeaux } from "../lectures/jumeaux.ts";
import { connaitre } from "../parcours/connaitre.ts";
import { foyerDit, memesPersonnes } from "../parcours/foyer-dit.ts";
import { demandes } from "../tables.ts";
import { textesSansDossier } from "../textes/sans-dossier.ts";
import { OUBLI } from "./abandonner.ts";
import { ecrire } from "./ecrire.ts";
import type { Demande } from "./ouverte.ts";

export type MotifDeRattachement =
	| Motif
	/** No request without a file came with this item. */
	| "rien-a-rattacher"
	| "matricule-illisible"
	| "foyer-illisible"
	/** The file is not said to be this person’s, or someone watches it: an agent must have heard them. */
	| "a-confirmer"
	/** Someone of this name and birth has a file; another one is being opened. */
	| "jumeaux"
	| "justification"
	| "reserve"
	| "inconnu";

export interface Rattachement {
	sollicitation: number;
	/** One that is here; or the number that the national system gave, here already or not. */
	vers: { dossier: number } | { matricule: string };
	/** The agent has checked with the person that it is theirs. */
	verifie: boolean;
}

const refuser = (motif: MotifDeRattachement) => new ActeRefuse<MotifDeRattachement>(motif);

/**
 * The word of an agent: what someone without a file sent is of this file, with its matter, its documents and
 * their contact points, and their account opens it. The national system is what opens files: a number that
 * is not known here yet is written with the household that was said, until the next extract.
 */
export const rattacherDemande = (
	acteur: Acteur,
	rattachement: Rattachement,
): Promise<Resultat<{ dossier: number; ouvert: boolean }, MotifDeRattachement>> =>
	tenter<{ dossier: number; ouvert: boolean }, MotifDeRattachement>(() =>
		pourOrganisme(acteur.organisme, (tx) => rattacherDans(tx, acteur, rattachement)),
	);

async function rattacherDans(
	tx: Transaction,
	acteur: Acteur,
	{ sollicitation, vers, verifie }: Rattachement,
): Promise<{ dossier: number; ouvert: boolean }> {
	const { organisme, quand } = acteur;
	exigerLibre(await verrouiller(tx, acteur, { sollicitation }), acteur);
	const [demande] = await tx
		.select()
		.from(demandes)
		.where(
			and(
				eq(demandes.organisme, organisme),
				eq(demandes.sollicitation, sollicitation),
				isNull(demandes.dossier),
			),
		)
		.for("update");
	const personne = demande && (await personneSansDossier(tx, organisme, demande.compte));
	if (!personne) throw refuser("rien-a-rattacher");
	const lu = "matricule" in vers ? lireMatricule(vers.matricule) : undefined;
	if ("matricule" in vers && !lu) throw refuser("matricule-illisible");
	const connu =
		"dossier" in vers ? vers.dossier : await dossierDuMatricule(tx, organisme, lu as string);
	const dossier = connu ?? (await ouvrir(tx, acteur, lu as string, { demande, personne, verifie }));
	if (connu !== undefined && !(await estLeSien(tx, acteur, connu, personne)) && !verifie)
		throw refuser("a-confirmer");
	await emporter(tx, acteur, personne.compte, dossier);
	for (const nature of ["courriel", "mobile"] as const) {
		const valeur = personne[nature];
		if (valeur) await confirmerContact(tx, acteur, dossier, { nature, valeur });
	}
	await relierCompte(tx, acteur, personne.compte, dossier);
	await ecrire(tx, organisme, quand, {
		...textesSansDossier.joint,
		cle: `demande-${demande.demande}-dossier`,
		a: dossier,
	});
	return { dossier, ouvert: connu === undefined };
}

interface AOuvrir {
	demande: Demande;
	personne: PersonneSansDossier;
	verifie: boolean;
}

/** The file of that number, with the household as it was said the day it was sent; incomes come with the decision. */
async function ouvrir(
	tx: Transaction,
	acteur: Acteur,
	matricule: string,
	{ demande, personne, verifie }: AOuvrir,
): Promise<number> {
	if (!verifie && (await jumeaux(tx, personne)).length > 0) throw refuser("jumeaux");
	const demarche = demarcheDe(demande.demarche);
	if (!demarche || !demande.envoyeeLe) throw refuser("foyer-illisible");
	const jour = jourDe(demande.envoyeeLe);
	const dit = foyerDit(personne, demarche, new Map(Object.entries(demande.reponses)), jour);
	const { contenu, personnes, adresse } = dit;
	const nouveau = { matricule, vraiDepuis: jour, source: "demarche" as const };
	const fait = await ouvrirDossierDans(tx, acteur, { ...nouveau, contenu, personnes, adresse });
	if (!fait.ok) throw refuser("foyer-illisible");
	return fait.dossier;
}

/** As their name and birth tell, with nobody who may read over their shoulder. Throws `ActeRefuse`. */
async function estLeSien(
	tx: Transaction,
	acteur: Acteur,
	dossier: number,
	personne: PersonneSansDossier,
): Promise<boolean> {
	const acces = await verifierAcces(tx, acteur, dossier, true);
	if (!acces.ok) throw refuser(acces.motif);
	const titulaire = await titulaireDe(tx, { dossier });
	const { organisme, quand } = acteur;
	const joignable = (await joignables(tx, organisme, [dossier], jourDe(quand))).get(dossier);
	if (!titulaire || !joignable || joignable.deces) return false;
	const { nomUsage, ...identite } = personne;
	return (
		!joignable.protegee && peutEtre({ ...identite, nomUsage: nomUsage ?? undefined }, titulaire)
	);
}

/** All that this account began or sent without a file goes there. */
async function emporter(
	tx: Transaction,
	acteur: Acteur,
	compte: number,
	dossier: number,
): Promise<void> {
	const { organisme } = acteur;
	const celle = ({ demande }: Demande) =>
		and(eq(demandes.organisme, organisme), eq(demandes.demande, demande as number));
	const siennes = await tx
		.select()
		.from(demandes)
		.where(
			and(
				eq(demandes.organisme, organisme),
				eq(demandes.compte, compte),
				eq(demandes.sansDossier, true),
				isNull(demandes.dossier),
			),
		)
		.for("update");
	for (const sienne of siennes) {
		for (const venue of [sienne.contact, sienne.sollicitation]) {
			if (venue === null) continue;
			await rattacherAffaireDans(tx, acteur, { sollicitation: venue }, dossier);
			await emmener(tx, acteur, venue, dossier);
		}
		const quoi =
			sienne.etat === "brouillon" ? await reprise(tx, acteur, sienne, dossier) : { dossier };
		await tx.update(demandes).set(quoi).where(celle(sienne));
		const faits = `dossier=${dossier}`;
		await journaliser(tx, acteur, "demarche.rattacher", `demande-${sienne.demande}`, faits);
	}
}

/**
 * A draft goes on as any of this file: its answers stay where they are about the same persons. Where the
 * file has a draft of the same already, that one stays.
 */
async function reprise(
	tx: Transaction,
	{ organisme, quand }: Acteur,
	{ demarche: nom, reponses }: Demande,
	dossier: number,
): Promise<Partial<Demande>> {
	const deja = await tx.$count(
		demandes,
		and(
			eq(demandes.organisme, organisme),
			eq(demandes.dossier, dossier),
			eq(demandes.demarche, nom),
			eq(demandes.etat, "brouillon"),
		),
	);
	if (deja > 0) return { ...OUBLI, etat: "abandonnee" };
	const demarche = demarcheDe(nom);
	const lu = await lireDossier(tx, dossier);
	const connu = lu && connaitre(lu, jourDe(quand));
	const memes =
		demarche && connu && memesPersonnes(demarche, new Map(Object.entries(reponses)), connu);
	return { dossier, sansDossier: false, ...(memes ? {} : { reponses: {} }) };
}
