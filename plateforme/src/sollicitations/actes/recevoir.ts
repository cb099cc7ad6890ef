import { and, desc, eq, isNull } from "drizzle-orm";
import { pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { canalOuvert } from "../horloge/canal.ts";
import { engagementDe } from "../horloge/engagement.ts";
import { promettre } from "../horloge/promettre.ts";
import { lireCalendrier, lireCanaux, lireEngagements } from "../lectures/reglages.ts";
import type { Canal, Enjeu, Nature } from "../natures.ts";
import { affaires, sollicitations } from "../tables.ts";
import { textesEvenements } from "../textes/evenements.ts";
import { consigner } from "./consigner.ts";
import { exigerDossier } from "./exiger-dossier.ts";
import { ActeRefuse, type Resultat, tenter } from "./resultat.ts";

export interface Arrivee {
	nature: Nature;
	canal: Canal;
	/** What it is about, in a few words that a colleague understands. */
	objet: string;
	prestation?: string | null;
	dossier?: number | null;
	/** Who asks, when no file is known. */
	demandeur?: string | null;
	/** The matter it belongs to; without it, the open one of this file and benefit, or a new one. */
	affaire?: number | null;
	/** When it reached the office, if not now: a letter of yesterday, a file sent at night. */
	arriveeA?: Date;
	enjeu?: Enjeu;
	equipe?: string | null;
	competence?: string | null;
}

export interface Recue {
	sollicitation: number;
	affaire: number;
	promesse: string | null;
	/** It came by a channel that is closed: it is received all the same, and the person is to be told. */
	canalFerme: boolean;
}

/** These begin a matter of their own; the others join the one under way. */
const OUVRANTES: readonly Nature[] = ["demande", "reclamation"];

export const recevoir = (acteur: Acteur, arrivee: Arrivee): Promise<Resultat<Recue>> =>
	tenter(() => pourOrganisme(acteur.organisme, (tx) => recevoirDans(tx, acteur, arrivee)));

/**
 * In the transaction of whoever receives: a document, a complaint, a call. What arrives on a closed
 * day arrived that day: the month of a request depends on it. Throws `ActeRefuse`.
 */
export async function recevoirDans(
	tx: Transaction,
	acteur: Acteur,
	recue: Arrivee,
): Promise<Recue> {
	const { organisme, quand } = acteur;
	const { nature, canal, prestation = null, dossier = null, arriveeA = quand } = recue;
	const objet = recue.objet.trim();
	if (dossier !== null) await exigerDossier(tx, organisme, dossier);
	if (!objet) throw new ActeRefuse("objet-vide");
	if (arriveeA > quand) throw new ActeRefuse("arrivee-future");
	const arrivee = jourDe(arriveeA);

	const engagement = engagementDe(await lireEngagements(tx, organisme), {
		nature,
		prestation,
		arrivee,
	});
	const calendrier = await lireCalendrier(tx, organisme, arrivee);
	const promesse = engagement ? promettre(arrivee, engagement, calendrier) : null;
	const canalFerme = !canalOuvert(await lireCanaux(tx, organisme), canal, arrivee);
	const affaire = await rejoindreAffaire(tx, organisme, { ...recue, objet }, arrivee);

	const [ligne] = await tx
		.insert(sollicitations)
		.values({
			organisme,
			nature,
			prestation,
			canal,
			objet: objet.slice(0, 200),
			dossier,
			demandeur: dossier === null ? recue.demandeur?.trim().slice(0, 120) || null : null,
			affaire,
			arrivee,
			arriveeA,
			engagement: engagement?.engagement,
			promesseInitiale: promesse,
			promesse,
			enjeu: recue.enjeu,
			equipe: recue.equipe,
			competence: recue.competence,
		})
		.returning({ sollicitation: sollicitations.sollicitation });
	const { sollicitation } = ligne as { sollicitation: number };
	const precision = canalFerme ? textesEvenements.canalFerme : undefined;
	await consigner(tx, acteur, sollicitation, "recue", precision);
	if (promesse) {
		await consigner(tx, acteur, sollicitation, "promise", textesEvenements.promesse(promesse));
	}
	return { sollicitation, affaire, promesse, canalFerme };
}

async function rejoindreAffaire(
	tx: Transaction,
	organisme: string,
	{ affaire, dossier = null, prestation = null, nature, objet }: Arrivee,
	ouverteLe: string,
): Promise<number> {
	const sienne = { numero: affaires.affaire, dossier: affaires.dossier };
	if (affaire) {
		const [donnee] = await tx
			.select(sienne)
			.from(affaires)
			.where(and(eq(affaires.organisme, organisme), eq(affaires.affaire, affaire)));
		if (!donnee) throw new ActeRefuse("affaire-inconnue");
		if (donnee.dossier !== dossier) throw new ActeRefuse("affaire-d-un-autre-dossier");
		return donnee.numero;
	}
	if (dossier !== null && prestation !== null && !OUVRANTES.includes(nature)) {
		const [enCours] = await tx
			.select(sienne)
			.from(affaires)
			.where(
				and(
					eq(affaires.organisme, organisme),
					eq(affaires.dossier, dossier),
					eq(affaires.prestation, prestation),
					isNull(affaires.conclueLe),
				),
			)
			.orderBy(desc(affaires.ouverteLe), desc(affaires.affaire))
			.limit(1);
		if (enCours) return enCours.numero;
	}
	const [nouvelle] = await tx
		.insert(affaires)
		.values({ organisme, dossier, prestation, objet: objet.slice(0, 200), ouverteLe })
		.returning({ affaire: affaires.affaire });
	return (nouvelle as { affaire: number }).affaire;
}
