import { effaceLe, type Jour } from "../../socle/index.ts";
import type { CodePiece } from "../types/catalogue.ts";
import { valableJusqua } from "../types/validite.ts";

export interface Gardee {
	etat: "a-trier" | "classee" | "ecartee" | "remplacee";
	type: CodePiece | null;
	datee: Jour | null;
	/** When somebody sorted it. */
	triee: Jour | null;
	/** When the request it came with ended; nothing while it goes on. */
	finie: Jour | null;
	/** Its file is struck off, or it has none. */
	sansDossierVivant: boolean;
	/** Of that file. */
	dernierVersement: Jour | null;
}

const apres = (a: Jour, b: Jour | null | undefined): Jour => (b && b > a ? b : a);

/** The first day on which a document is erased; nothing while something still needs it. */
export function finDeGarde(gardee: Gardee, aujourdhui: Jour): Jour | undefined {
	const { etat, triee, finie, type, datee } = gardee;
	if (etat === "ecartee") return triee ? effaceLe("document-ecarte", triee, aujourdhui) : undefined;
	if (!finie) return undefined;
	// Its pages went into another one, which proves in its place.
	if (etat === "remplacee" || !type || !datee) return effaceLe("document", finie, aujourdhui);
	const valable = valableJusqua(type, datee);
	if (valable) return effaceLe("document", apres(finie, valable), aujourdhui);
	// It proves for ever: nobody is asked for it again while the file lives.
	if (!gardee.sansDossierVivant) return undefined;
	return effaceLe("document", apres(finie, gardee.dernierVersement), aujourdhui);
}
