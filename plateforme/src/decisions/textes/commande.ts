import { compter } from "../../socle/index.ts";

const lignes = (n: number) => compter(n, "ligne", "lignes");

export const textesCommandeDecisions = {
	usage: `Usage : droit-ouvert decisions exporter [--departement] [--sortie FICHIER] [--organisme ID]
        droit-ouvert decisions importer FICHIER [--apercu] [--organisme ID]`,
	rien: "Rien à mettre dans un bordereau.",
	exporte: (bordereau: number, n: number, fichier: string | undefined) =>
		`Bordereau ${bordereau}, ${lignes(n)}${fichier ? `, écrit dans ${fichier}` : ""}. Ces lignes ne repartiront pas.`,
	illisible: (fichier: string, code: string) =>
		`Le fichier ${fichier} ne peut pas être lu (${code}).`,
	bilan: (notes: number, inchanges: number, ecarts: number, rejets: number, apercu: boolean) =>
		`${lignes(notes)} ${apercu ? "à noter" : "notées"}, dont ${ecarts} en écart ; ${lignes(inchanges)} sans changement ; ${lignes(rejets)} de côté.`,
};
