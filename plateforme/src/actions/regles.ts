import { type Acteur, type Jour, jourDe, prestations } from "../socle/index.ts";
import { ActeRefuse } from "../sollicitations/index.ts";
import type { CanalDContact } from "./tables.ts";

export type MotifAction =
	| "titre-vide"
	| "action-deja-lancee"
	| "action-inconnue"
	| "action-a-venir"
	| "deja-contacte"
	| "oppose-aux-campagnes"
	| "prestation-inconnue";

const refuser = (motif: MotifAction): never => {
	throw new ActeRefuse<MotifAction>(motif);
};

export interface NouvelleAction {
	titre: string;
	/** The benefit that it opens, where there is one. */
	prestation?: string | null;
}

export interface Action {
	titre: string;
	prestation: string | null;
	lanceeLe: Jour;
}

const connue = (prestation: string): boolean => Object.hasOwn(prestations, prestation);

/** The row of an action, and its line of the journal. */
export function actionLancee({ quand }: Acteur, { titre, prestation = null }: NouvelleAction) {
	if (!titre.trim()) refuser("titre-vide");
	if (prestation !== null && !connue(prestation)) refuser("prestation-inconnue");
	return {
		action: {
			titre: titre.trim().slice(0, 200),
			prestation,
			lanceeLe: jourDe(quand),
		} satisfies Action,
		trace: { acte: "action.lancer", faits: { prestation } },
	};
}

interface Opposition {
	depuis: Jour;
	/** First day on which it no longer holds. */
	jusqua: Jour | null;
}

/** One contact a person and action, never of who objected to campaigns (GDPR, article 21). */
export function contactPris(
	{ quand }: Acteur,
	{ action, dossier, canal }: { action: number; dossier: number; canal: CanalDContact },
	{ lanceeLe }: Pick<Action, "lanceeLe">,
	{ deja, oppositions }: { deja: boolean; oppositions: readonly Opposition[] },
) {
	const jour = jourDe(quand);
	if (jour < lanceeLe) refuser("action-a-venir");
	if (deja) refuser("deja-contacte");
	if (
		oppositions.some(({ depuis, jusqua }) => depuis <= jour && (jusqua === null || jour < jusqua))
	)
		refuser("oppose-aux-campagnes");
	return contactNote({ action, dossier, canal });
}

/** The line of the journal of a contact, once it is known that it may take place. */
export const contactNote = ({
	action,
	canal,
	dossier,
}: {
	action: number;
	dossier: number;
	canal: CanalDContact;
}) => ({ trace: { acte: "action.contacter", faits: { action, canal, dossier } } });

/** A signed-in person read the pages of a benefit. */
export function consultationNotee({
	dossier,
	prestation,
}: {
	dossier: number;
	prestation: string;
}) {
	if (!connue(prestation)) refuser("prestation-inconnue");
	return { trace: { acte: "consultation.noter", faits: { prestation, dossier } } };
}
