export interface Regle {
	/** Share of those contacted. */
	arretOppositions: number;
	arretDes: number;
}

/** Whether those contacted object too often for the action to go on by itself. */
export const doitSArreter = (
	{ arretOppositions, arretDes }: Regle,
	{ contactes, opposes }: { contactes: number; opposes: number },
): boolean => contactes >= arretDes && opposes / contactes > arretOppositions;
