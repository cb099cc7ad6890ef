import { mandatPour, noterGeste } from "../../mandats/index.server.ts";
import type { MotifMandat } from "../../mandats/index.ts";
import { type Ecrit, ecrireDans } from "../../messages/index.server.ts";
import type { MotifMessage } from "../../messages/index.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { tenter } from "../../sollicitations/index.server.ts";
import { ActeRefuse, type Motif, type Resultat } from "../../sollicitations/index.ts";

/** A helper writes for the person: the mandate is looked at in the same transaction, and the act marked assisted. */
export const ecrirePour = (
	acteur: Acteur,
	numero: number,
	{ objet, texte }: { objet: string; texte: string },
): Promise<Resultat<Ecrit, Motif | MotifMessage | MotifMandat>> =>
	tenter<Ecrit, Motif | MotifMessage | MotifMandat>(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const mandat = await mandatPour(tx, acteur, numero, "envoyer");
			if (!mandat) throw new ActeRefuse<MotifMandat>("fini");
			const { dossier } = mandat;
			const ecrit = await ecrireDans(tx, acteur, { dossier, objet, texte, mandat: numero });
			await noterGeste(tx, acteur, mandat, "envoyer", ecrit.sollicitation);
			return ecrit;
		}),
	);
