import type { CodePrestation } from "droits";

/** Answers as the form carries them, field by field, with which questions were seen or passed over. */
export type ReponsesTransmises = Record<string, string[]>;

/** Whole centimes. */
export interface FourchetteEnCentimes {
	min: number;
	max: number;
}

/** What the person was told that day. */
export interface EstimationTransmise {
	/** The month whose amounts were used. */
	mois: string;
	droits: ({
		prestation: CodePrestation;
		certitude: "certain" | "probable" | "possible" | "a_verifier";
		probabilite: number;
		recu: boolean;
	} & FourchetteEnCentimes)[];
	gain: { mois: FourchetteEnCentimes; douzeMois: FourchetteEnCentimes };
	/** What they said they receive; null when they did not know. */
	recoit: CodePrestation[] | null;
}
