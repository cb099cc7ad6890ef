import { and, eq, isNull } from "drizzle-orm";
import {
	confirmerContact,
	dossierDuMatricule,
	lireMatricule,
	ouvrirDossierDans,
	prefererDAbord,
} from "../../dossiers/index.server.ts";
import { joindreEnvoisDans } from "../../envois/index.server.ts";
import {
	joignableA,
	type PersonneSansDossier,
	personneSansDossier,
	relierCompte,
} from "../../identite/index.server.ts";
import { joindreMessagesDans } from "../../messages/index.server.ts";
import { pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { tenter, verrouiller } from "../../sollicitations/index.server.ts";
import { exigerLibre, type Resultat } from "../../sollicitations/index.ts";
import { demarcheDe } from "../definitions.ts";
import { jumeaux } from "../lectures/jumeaux.ts";
import { numeroAChercher } from "../lectures/numero-a-chercher.ts";
import { foyerDit } from "../parcours/foyer-dit.ts";
import { demandes } from "../tables.ts";
import { textesSansDossier } from "../textes/sans-dossier.ts";
import { ecrire } from "./ecrire.ts";
import { emporter } from "./emporter.ts";
import { estLeSien } from "./est-le-sien.ts";
import {
	type MotifDeRattachement,
	type Rattachee,
	type Rattachement,
	refuser,
} from "./motifs-de-rattachement.ts";
import type { Demande } from "./ouverte.ts";
import { redonnerNumero } from "./redonner-numero.ts";

export type { MotifDeRattachement, Rattachement };

/**
 * The word of an agent: what someone without a file sent is of this file, with its matter, its documents and
 * their contact points, and their account opens it. The national system is what opens files: a number that
 * is not known here yet is written with the household that was said, until the next extract.
 */
export const rattacherDemande = (
	acteur: Acteur,
	rattachement: Rattachement,
): Promise<Resultat<Rattachee, MotifDeRattachement>> =>
	tenter<Rattachee, MotifDeRattachement>(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const ligne = await verrouiller(tx, acteur, rattachement);
			exigerLibre(ligne, acteur);
			const cherche = await numeroAChercher(tx, acteur.organisme, ligne.sollicitation);
			return cherche
				? redonnerNumero(tx, acteur, cherche, rattachement)
				: rattacherDans(tx, acteur, rattachement);
		}),
	);

async function rattacherDans(
	tx: Transaction,
	acteur: Acteur,
	{ sollicitation, vers, verifie }: Rattachement,
): Promise<Rattachee> {
	const { organisme, quand } = acteur;
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
	await emporter(tx, acteur, { compte: personne.compte }, dossier);
	for (const nature of ["courriel", "mobile"] as const) {
		const valeur = joignableA(personne, nature);
		if (valeur) await confirmerContact(tx, acteur, dossier, { nature, valeur });
	}
	if (personne.canal) await prefererDAbord(tx, acteur, dossier, personne.canal);
	await joindreMessagesDans(tx, acteur, personne.compte, dossier);
	await joindreEnvoisDans(tx, acteur, personne.compte, dossier);
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
	// From the month on, as an extract tells a household: that of the same month takes its place.
	const vraiDepuis = `${jour.slice(0, 7)}-01`;
	const nouveau = { matricule, vraiDepuis, source: "demarche" as const };
	const fait = await ouvrirDossierDans(tx, acteur, { ...nouveau, contenu, personnes, adresse });
	if (!fait.ok) throw refuser("foyer-illisible");
	return fait.dossier;
}
