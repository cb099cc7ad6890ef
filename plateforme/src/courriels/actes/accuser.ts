import { and, eq, gte, isNotNull } from "drizzle-orm";
import { deposerEnvoi } from "../../envois/index.server.ts";
import { lireOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import type { Recue } from "../../sollicitations/index.ts";
import type { Authentification } from "../lecture/authentification.ts";
import { type Genre, refuseUneReponse } from "../lecture/genre.ts";
import type { CourrielLu } from "../lecture/lire.ts";
import { silenceDe } from "../regles/accuse.ts";
import type { Sort } from "../regles/jointes.ts";
import { courriels } from "../tables.ts";
import { textesAccuse } from "../textes/accuse.ts";

interface AAccuser {
	courriel: number;
	lu: CourrielLu;
	genre: Genre;
	authentification: Authentification;
	/** When it is sure: a death or a closed contact then silences the receipt like any message. */
	dossier?: number;
	arrivee: Recue;
	prises: readonly { sort: Sort; motif: string | null }[];
	recuLe: Date;
}

/**
 * Says once that the message came: its number, the promised date, the phone, another way. The same to
 * whoever writes, known or not, and nothing of what was sent: a mailbox may have other readers.
 */
export async function accuser(
	tx: Transaction,
	acteur: Acteur,
	{ courriel, lu, genre, authentification, dossier, arrivee, prises, recuLe }: AAccuser,
): Promise<void> {
	const { organisme, quand } = acteur;
	const adresse = lu.de?.adresse;
	const silence = silenceDe({
		genre,
		adresse,
		authentification,
		refuseUneReponse: refuseUneReponse(lu.entetes),
		dejaAujourdhui: adresse ? await compterAccuses(tx, organisme, adresse, quand) : 0,
	});
	const ecrire = (valeurs: Partial<typeof courriels.$inferInsert>) =>
		tx
			.update(courriels)
			.set({ sollicitation: arrivee.sollicitation, ...valeurs })
			.where(and(eq(courriels.organisme, organisme), eq(courriels.courriel, courriel)));
	if (silence || !adresse) {
		await ecrire({ silence: silence ?? "sans-adresse" });
		return;
	}
	const accuse = await deposerEnvoi(tx, acteur, {
		cle: `courriel-${courriel}-accuse`,
		canal: "courriel",
		nature: "service",
		destinataire: adresse,
		sujet: textesAccuse.sujet,
		corps: textesAccuse.corps({
			organisme: await lireOrganisme(tx, organisme),
			numero: arrivee.sollicitation,
			recuLe: jourDe(recuLe),
			promesse: arrivee.promesse,
			ferme: arrivee.canalFerme,
			pris: prises.filter(({ sort }) => sort === "prise" || sort === "doublon").length,
			refus: prises.filter(({ sort }) => sort === "refusee" || sort === "vide").length,
		}),
		dossier,
	});
	await ecrire({ accuse });
}

/** In the last twenty-four hours. */
const compterAccuses = (
	tx: Transaction,
	organisme: string,
	adresse: string,
	quand: Date,
): Promise<number> =>
	tx.$count(
		courriels,
		and(
			eq(courriels.organisme, organisme),
			eq(courriels.adresse, adresse),
			gte(courriels.prisLe, new Date(quand.getTime() - 86_400_000)),
			isNotNull(courriels.accuse),
		),
	);
