import { and, eq, isNull, type SQL } from "drizzle-orm";
import { pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { lireCadre } from "../lectures/reglages.ts";
import {
	type Affaire,
	type Arrivee,
	affaireOuverte,
	affaireRejointe,
	arriveeParCanalFerme,
	consignesDeReception,
	reception,
	suitLaffaireEnCours,
} from "../regles/reception.ts";
import { affaires, sollicitations } from "../tables.ts";
import { consigner } from "./consigner.ts";
import { exigerDossier } from "./exiger-dossier.ts";
import { type Resultat, tenter } from "./resultat.ts";

export type { Arrivee };

export interface Recue {
	sollicitation: number;
	affaire: number;
	promesse: string | null;
	canalFerme: boolean;
}

export const recevoir = (acteur: Acteur, arrivee: Arrivee): Promise<Resultat<Recue>> =>
	tenter(() => pourOrganisme(acteur.organisme, (tx) => recevoirDans(tx, acteur, arrivee)));

/** In the transaction of whoever receives: a document, a complaint, a call. Throws `ActeRefuse`. */
export async function recevoirDans(
	tx: Transaction,
	acteur: Acteur,
	recue: Arrivee,
): Promise<Recue> {
	const { organisme } = acteur;
	const { dossier = null } = recue;
	if (dossier !== null) await exigerDossier(tx, organisme, dossier);
	const cadre = await lireCadre(tx, organisme, jourDe(recue.arriveeA ?? acteur.quand));
	const nouvelle = reception(acteur, recue, cadre);
	const affaire =
		affaireRejointe(recue, await lireAffaires(tx, organisme, recue)) ??
		(await ouvrirAffaire(tx, affaireOuverte(nouvelle)));
	const [ecrite] = await tx
		.insert(sollicitations)
		.values({ ...nouvelle, affaire })
		.returning({ sollicitation: sollicitations.sollicitation });
	const { sollicitation } = ecrite as { sollicitation: number };
	const ligne = { ...nouvelle, affaire, sollicitation };
	const canalFerme = arriveeParCanalFerme(ligne, cadre);
	for (const consigne of consignesDeReception(ligne, canalFerme))
		await consigner(tx, acteur, sollicitation, consigne);
	return { sollicitation, affaire, promesse: ligne.promesse, canalFerme };
}

/** The one that is named, or those under way of the file and benefit. */
async function lireAffaires(
	tx: Transaction,
	organisme: string,
	recue: Arrivee,
): Promise<Affaire[]> {
	const { affaire, dossier, prestation } = recue;
	let lesquelles: SQL | undefined;
	if (affaire) lesquelles = eq(affaires.affaire, affaire);
	else if (dossier && prestation && suitLaffaireEnCours(recue))
		lesquelles = and(
			eq(affaires.dossier, dossier),
			eq(affaires.prestation, prestation),
			isNull(affaires.conclueLe),
		);
	if (!lesquelles) return [];
	return tx
		.select()
		.from(affaires)
		.where(and(eq(affaires.organisme, organisme), lesquelles));
}

async function ouvrirAffaire(
	tx: Transaction,
	affaire: ReturnType<typeof affaireOuverte>,
): Promise<number> {
	const [nouvelle] = await tx
		.insert(affaires)
		.values(affaire)
		.returning({ affaire: affaires.affaire });
	return (nouvelle as { affaire: number }).affaire;
}
