import type { InferSelectModel } from "drizzle-orm";
import { type Acteur, jourDe } from "../socle/index.ts";
import { ActeRefuse, type Arrivee, type Canal, type Traitement } from "../sollicitations/index.ts";
import type { EtatRendezVous, Mode, rendezVous } from "./tables.ts";

export type MotifRendezVous =
	| "rendez-vous-inconnu"
	| "rendez-vous-passe"
	| "rendez-vous-fini"
	| "rendez-vous-a-venir"
	| "mode-inchange";

export interface DemandeDeRendezVous {
	/** How it was asked for. */
	canal: Canal;
	objet: string;
	dossier?: number | null;
	demandeur?: string | null;
	mode: Mode;
	prevuA: Date;
	equipe?: string | null;
}

export type RendezVous = Omit<InferSelectModel<typeof rendezVous>, "organisme" | "sollicitation">;
/** How an appointment ends. */
export type Fin = Exclude<EtatRendezVous, "prevu">;

const refuser = (motif: MotifRendezVous): never => {
	throw new ActeRefuse<MotifRendezVous>(motif);
};

/** What is received, the row of the appointment, and its line of the journal. */
export function rendezVousPris({ quand }: Acteur, demande: DemandeDeRendezVous) {
	const { mode, prevuA, ...reste } = demande;
	if (!(prevuA > quand)) refuser("rendez-vous-passe");
	return {
		arrivee: { nature: "rendez-vous", ...reste } satisfies Arrivee,
		rendezVous: { mode, modeInitial: mode, prevuA, etat: "prevu" } satisfies RendezVous,
		trace: { acte: "rendez-vous.prendre", faits: { mode, prevu: prevuA.toISOString() } },
	};
}

/** The office changes how it is held: by phone, when the desk closes. */
export function modeChange({ etat, mode }: RendezVous, nouveau: Mode) {
	if (etat !== "prevu") refuser("rendez-vous-fini");
	if (mode === nouveau) refuser("mode-inchange");
	return {
		changements: { mode: nouveau },
		trace: { acte: "rendez-vous.changer-mode", faits: { mode: nouveau } },
	};
}

/** Called off at any time; held or missed on its day at the earliest. Its sollicitation is treated. */
export function rendezVousTenu({ quand }: Acteur, { etat, prevuA }: RendezVous, fin: Fin) {
	if (etat !== "prevu") refuser("rendez-vous-fini");
	if (fin !== "annule" && jourDe(quand) < jourDe(prevuA)) refuser("rendez-vous-a-venir");
	return {
		changements: { etat: fin },
		traitement: { issue: fin === "tenu" ? "repondu" : "sans-suite" } satisfies Traitement,
		trace: { acte: "rendez-vous.tenir", faits: { etat: fin } },
	};
}
