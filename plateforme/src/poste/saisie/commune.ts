import { type Commune, chercherCommunes } from "../../socle/index.ts";
import { textesNouveau } from "../textes/nouveau.ts";

const { fautes } = textesNouveau;

/** The one commune that answers what was typed; nothing typed, nothing read. */
export function lireCommune(saisie: string): Commune | { faute: string } | undefined {
	if (saisie === "") return undefined;
	const [seule, autre, ...reste] = chercherCommunes(saisie);
	if (!seule) return { faute: fautes.commune };
	if (!autre) return seule;
	return { faute: fautes.communes([seule, autre, ...reste].map(({ nom }) => nom)) };
}
