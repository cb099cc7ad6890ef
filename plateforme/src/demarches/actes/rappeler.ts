import { and, eq, isNull } from "drizzle-orm";
import { personneSansDossier } from "../../identite/index.server.ts";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, ajouterJours, jourDe } from "../../socle/index.ts";
import { demarcheDe } from "../definitions.ts";
import { aRappeler } from "../regles.ts";
import { demandes } from "../tables.ts";
import { textesDemarches } from "../textes/demarches.ts";
import { ecrire } from "./ecrire.ts";

/** Once a draft, when something is about to be lost; the message names no benefit and no answer. */
export const rappelerBrouillons = (acteur: Acteur): Promise<number> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const { organisme, quand } = acteur;
		const aujourdhui = jourDe(quand);
		const laisses = await tx
			.select()
			.from(demandes)
			.where(
				and(
					eq(demandes.organisme, organisme),
					eq(demandes.etat, "brouillon"),
					isNull(demandes.rappeleeLe),
				),
			)
			.for("update", { skipLocked: true });
		const dus = laisses.filter(({ demarche, commenceeLe, modifieeLe, assistee, ...laisse }) => {
			const connue = demarcheDe(demarche);
			if (!connue || !(assistee === null || assistee === "aidant")) return false;
			const { prestation, nature } = connue;
			const [commence, modifie] = [jourDe(commenceeLe), jourDe(modifieeLe)];
			const { expireLe } = laisse;
			const brouillon = { prestation, nature, commence, modifie, expireLe, rappele: false };
			return aRappeler(brouillon, aujourdhui);
		});
		for (const { demande, dossier, compte, expireLe } of dus) {
			const numero = demande as number;
			const a = dossier ?? (await personneSansDossier(tx, organisme, compte));
			if (a === undefined) continue;
			await ecrire(tx, organisme, quand, {
				...textesDemarches.rappel(ajouterJours(expireLe, -1)),
				cle: `demande-${numero}-rappel`,
				a,
				valableJusqua: ajouterJours(expireLe, -1),
			});
			await tx
				.update(demandes)
				.set({ rappeleeLe: quand })
				.where(and(eq(demandes.organisme, organisme), eq(demandes.demande, numero)));
			await journaliser(tx, acteur, "demarche.rappeler", `demande-${numero}`);
		}
		return dus.length;
	});
