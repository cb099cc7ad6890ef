import { and, eq, isNull, ne } from "drizzle-orm";
import { pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import type { Issue } from "../natures.ts";
import { affaires, sollicitations } from "../tables.ts";
import { textesEvenements } from "../textes/evenements.ts";
import { textesNatures } from "../textes/natures.ts";
import { consigner } from "./consigner.ts";
import { finirPause } from "./reprendre.ts";
import { type Resultat, tenter } from "./resultat.ts";
import { changer, exigerLibre, type Ligne, type Vue, verrouiller } from "./verrouiller.ts";

interface Traitement {
	issue: Issue;
	/** For the colleague who will read the history. */
	note?: string;
}

/** An item on pause may be treated: the document came, or was not needed after all. */
export const traiter = (
	acteur: Acteur,
	vue: Vue,
	{ issue, note }: Traitement,
): Promise<Resultat<{ affaireConclue: boolean }>> =>
	tenter(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			let ligne = await verrouiller(tx, acteur, vue);
			exigerLibre(ligne, acteur);
			if (ligne.etat === "en-pause") {
				const { promesse } = await finirPause(
					tx,
					acteur,
					ligne,
					jourDe(acteur.quand),
					textesEvenements.recu,
				);
				ligne = { ...ligne, promesse, version: ligne.version + 1 };
			}
			await changer(tx, ligne, {
				etat: "traitee",
				traiteeLe: jourDe(acteur.quand),
				traiteePar: acteur.compte || null,
				issue,
				prisPar: null,
				prisLe: null,
			});
			const precision = [textesNatures.issues[issue], note?.trim()].filter(Boolean).join(" : ");
			await consigner(tx, acteur, ligne.sollicitation, "traitee", precision);
			return { affaireConclue: await conclure(tx, acteur, ligne, issue) };
		}),
	);

/** What is passed on elsewhere is not over for the person; nor is a matter with something still open. */
async function conclure(
	tx: Transaction,
	{ organisme, quand }: Acteur,
	{ affaire, sollicitation }: Ligne,
	issue: Issue,
): Promise<boolean> {
	if (affaire === null || issue === "transmise") return false;
	const ouvertes = await tx.$count(
		sollicitations,
		and(
			eq(sollicitations.organisme, organisme),
			eq(sollicitations.affaire, affaire),
			ne(sollicitations.sollicitation, sollicitation),
			ne(sollicitations.etat, "traitee"),
		),
	);
	if (ouvertes > 0) return false;
	await tx
		.update(affaires)
		.set({ conclueLe: jourDe(quand) })
		.where(
			and(
				eq(affaires.organisme, organisme),
				eq(affaires.affaire, affaire),
				isNull(affaires.conclueLe),
			),
		);
	return true;
}
