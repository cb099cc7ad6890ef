import type { TableauRefuse } from "../../socle/index.server.ts";
import { compter, nombre } from "../../socle/index.ts";
import { EXIGEES, REVENUES } from "../suites/colonnes.ts";
import type { MotifDeRejet, Rejet } from "../suites/retour.ts";

const lignes = (n: number) => compter(n, "ligne", "lignes");

const motifs: Record<MotifDeRejet, string> = {
	vide: "la case est vide",
	"ligne-illisible": "ce n’est pas un numéro de ligne, par exemple D12-1",
	"issue-inconnue": "dites « telle quelle », « modifiée » ou « rejetée »",
	"date-illisible": "ce n’est pas une date, par exemple 2020-12-15",
	"date-future": "cette date n’est pas encore venue",
	"montant-illisible": "ce n’est pas un montant, par exemple 219,45",
	"sans-motif": "une ligne rejetée dit pourquoi",
	"rien-de-modifie": "une ligne modifiée dit le montant ou la date d’effet retenus",
	"deja-donnee": "cette ligne est déjà plus haut dans le fichier",
	"ligne-inconnue": "aucune décision n’a cette ligne",
	"pas-exportee": "cette ligne n’est jamais partie",
	"avant-l-export": "cette date est avant celle du bordereau",
	contredit: "une autre issue est déjà notée : une personne doit regarder",
};

export const textesRetours = {
	titre: "Noter les retours du système national",
	retour: "Décisions",
	chapeau:
		"Le système national accepte une ligne telle quelle, la modifie ou la rejette. Rien n’est noté avant que vous ayez vu ce que le fichier changerait.",
	fichier: {
		titre: "Le fichier",
		libelle: "Fichier CSV des retours",
		colonnes: `Colonnes : ${REVENUES.join(", ")}. Exigées : ${EXIGEES.join(", ")}.`,
		envoyer: "Regarder",
		absent: "Choisissez un fichier.",
		tropGros: "Ce fichier dépasse 2 Mo : coupez-le en deux, ou passez par la commande.",
	},
	apercu: {
		titre: "Ce que ce fichier changerait",
		phrase: (notes: number, inchanges: number, ecarts: number) =>
			`${lignes(notes)} à noter, dont ${nombre(ecarts)} en écart ; ${lignes(inchanges)} sans changement.`,
		rien: "Rien à noter : tout est déjà su.",
		confirmer: "Noter ces retours",
	},
	fait: (notes: number, inchanges: number, ecarts: number) =>
		`${lignes(notes)} notées, dont ${nombre(ecarts)} en écart ; ${lignes(inchanges)} sans changement.`,
	rejets: (n: number) => `${lignes(n)} de côté`,
	suite: (n: number) => `et ${lignes(n)} encore.`,
	rejet: ({ ligne, colonne, motif }: Rejet) =>
		`Ligne ${ligne}, colonne « ${colonne} » : ${motifs[motif]}.`,
	refuse: (refus: TableauRefuse): string => {
		switch (refus.motif) {
			case "vide":
				return "Ce fichier ne contient aucune ligne. Rien n’est noté.";
			case "utf8":
				return "Ce fichier n’est pas en UTF-8. Enregistrez-le ainsi, puis recommencez.";
			case "trop-long":
				return `Ce fichier a plus de ${nombre(refus.maximum)} lignes : coupez-le, ou passez par la commande.`;
			case "colonne-inconnue":
				return `La colonne « ${refus.colonne} » n’est pas attendue. Rien n’est noté.`;
			case "colonne-double":
				return `Deux colonnes s’appellent « ${refus.colonne} ». Rien n’est noté.`;
			case "colonne-absente":
				return `La colonne « ${refus.colonne} » manque. Rien n’est noté.`;
			case "largeur":
				return `La ligne ${refus.ligne} a ${refus.lues} cases au lieu de ${refus.attendues}. Rien n’est noté.`;
		}
	},
};
