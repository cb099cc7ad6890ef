import type { Dossier, NatureAlerte } from "../../dossiers/index.ts";
import { textesDossier } from "../textes/dossier.ts";

export interface Consigne {
	nature: NatureAlerte | "adresseSecrete" | "separation";
	texte: string;
	/** What a colleague wrote. */
	precision?: string;
}

const ORDRE: NatureAlerte[] = ["violences", "contact-dangereux", "tutelle"];

/** What to know before the first word, the gravest first. */
export function consignes({ alertes, protection, contacts }: Dossier): Consigne[] {
	const { consignes: textes } = textesDossier;
	const actives = alertes
		.filter(({ jusqua }) => jusqua === null)
		.sort((a, b) => ORDRE.indexOf(a.nature) - ORDRE.indexOf(b.nature))
		.map(({ nature, precision }) => ({
			nature,
			texte: textes[nature],
			precision: precision ?? undefined,
		}));
	const autres: Consigne[] = [];
	if (protection === "adresse-secrete")
		autres.push({ nature: "adresseSecrete", texte: textes.adresseSecrete });
	if (contacts.some(({ etat }) => etat === "non-verifie-depuis-separation"))
		autres.push({ nature: "separation", texte: textes.separation });
	return [...actives, ...autres];
}
