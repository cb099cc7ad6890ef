export type MotifRattachement =
	/** Not this number, not this person, or a file that opens at the desk only: not told apart. */
	| "dossier-introuvable"
	/** Theirs, with nowhere confirmed to send a code to. */
	| "sans-contact"
	| "naissance-incomplete"
	| "caisse-inconnue"
	| "matricule-vide";
