/** What a rank may be made of: the right, never the person. */
export interface Cas {
	prestation: string;
	/** Between 0 and 1. */
	probabilite: number;
	/** Net gain of the household over twelve months, €. */
	gain: number;
	moisPerdus: number;
}

/** Who is seen first: the higher, the sooner. All that ranks files here is one of these. */
export type Classement = (cas: Cas) => number;

/** The only one in use: what the law expects the household to gain. */
export const parLaLoi: Classement = ({ probabilite, gain }) => probabilite * gain;
