import { and, eq, sql } from "drizzle-orm";
import type { CodePrestation } from "droits";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe, prestations } from "../../socle/index.ts";
import { garantieDe } from "../date-protegee/garantie.ts";
import type { Canal } from "../natures.ts";
import { datesProtegees } from "../tables.ts";
import { textesDateProtegee } from "../textes/date-protegee.ts";
import { recevoirDans } from "./recevoir.ts";
import { ActeRefuse, type Resultat, tenter } from "./resultat.ts";

interface Protection {
	prestation: CodePrestation;
	canal: Canal;
	dossier?: number | null;
	/** Who it is for, when there is no file yet. */
	prenom?: string;
	nom?: string;
	affaire?: number | null;
}

export interface Preuve {
	annee: number;
	numero: number;
	sollicitation: number;
	mois: string | null;
}

/**
 * One act, at the desk or on the phone: a dated contact with a number, and its proof. The number
 * follows the last one of the office and year, without a gap: whoever asks waits for the other's end.
 */
export const protegerDate = (acteur: Acteur, demande: Protection): Promise<Resultat<Preuve>> =>
	tenter(() => pourOrganisme(acteur.organisme, (tx) => inscrire(tx, acteur, demande)));

async function inscrire(
	tx: Transaction,
	acteur: Acteur,
	{ prestation, canal, dossier = null, affaire, ...personne }: Protection,
): Promise<Preuve> {
	const { organisme, quand, compte, equipe } = acteur;
	const prenom = personne.prenom?.trim() || null;
	const nom = personne.nom?.trim() || null;
	if (dossier === null && !(prenom && nom)) throw new ActeRefuse("personne-vide");
	const { sollicitation } = await recevoirDans(tx, acteur, {
		nature: "contact",
		canal,
		prestation,
		dossier,
		demandeur: [prenom, nom].filter(Boolean).join(" "),
		affaire,
		objet: textesDateProtegee.objet(prestations[prestation].court),
		equipe,
	});
	const jour = jourDe(quand);
	const annee = Number(jour.slice(0, 4));
	const { mois } = garantieDe(prestation, jour);
	await tx.execute(
		sql`SELECT pg_advisory_xact_lock(hashtextextended(${`dates_protegees ${organisme} ${annee}`}, 0))`,
	);
	const [dernier] = await tx
		.select({ numero: sql<number>`coalesce(max(${datesProtegees.numero}), 0)::int` })
		.from(datesProtegees)
		.where(and(eq(datesProtegees.organisme, organisme), eq(datesProtegees.annee, annee)));
	const numero = (dernier?.numero ?? 0) + 1;
	await tx.insert(datesProtegees).values({
		organisme,
		annee,
		numero,
		sollicitation,
		dossier,
		prenom: dossier === null ? prenom : null,
		nom: dossier === null ? nom : null,
		prestation,
		canal,
		equipe,
		quand,
		mois,
		compte,
	});
	await journaliser(tx, acteur, "date.proteger", `date-protegee-${annee}-${numero}`);
	return { annee, numero, sollicitation, mois };
}
