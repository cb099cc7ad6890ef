import type { Constat } from "./verifier.ts";

const n = (nombre: number) => nombre.toLocaleString("fr-FR");

export const textes = {
	tete: [
		"# Dernière tête du journal de chaque organisme.",
		"# Chaque entrée du journal est scellée avec le scellé de la précédente : gardez ce texte, il suffit",
		"# à montrer plus tard qu’une entrée a été retirée, changée ou ajoutée avant cette date.",
		"# Pour vérifier : droit-ouvert journal verifier --tete ce-fichier",
	],
	teteIndisponible:
		"Le service est momentanément indisponible : la tête du journal se lira de nouveau dans quelques minutes.\n",
	verifier: {
		constat: (
			{ organisme, verifiees, enAttente, tete, rupture, millisecondes }: Constat,
			tetes: number,
		) => {
			const debit = n(Math.round(verifiees / Math.max(millisecondes / 1000, 0.001)));
			return [
				`${organisme} : ${rupture ? `RUPTURE, ${rupture}` : "la chaîne tient"}`,
				`  entrées scellées vérifiées : ${n(verifiees)}, en ${n(Math.round(millisecondes))} ms (${debit} par seconde)`,
				`  entrées pas encore scellées : ${n(enAttente)}`,
				tetes > 0
					? `  têtes publiées comparées : ${n(tetes)}`
					: "  aucune tête publiée à comparer : une fin coupée ne se verrait pas (--tete)",
				...(tete ? [`  dernière tête vérifiée : ${tete.rang}:${tete.empreinte}`] : []),
			].join("\n");
		},
		ligneRetiree: (rang: string, numero: string) =>
			`ligne retirée : l’entrée n° ${numero}, scellée au rang ${rang}, n’est plus dans le journal`,
		ligneChangee: (rang: string, numero: string) =>
			`ligne changée : l’entrée n° ${numero} n’est plus celle qui a été scellée au rang ${rang}`,
		ordre: (rang: string, numero: string, autre: string) =>
			`ordre changé : au rang ${rang}, l’entrée n° ${numero} tient la place de celle qui porte à présent le n° ${autre}`,
		scelleChange: (rang: string, numero: string) =>
			`scellé changé : l’entrée n° ${numero} est intacte, son scellé au rang ${rang} ne l’est pas`,
		scelleRetire: (rang: number) => `scellé retiré : la chaîne n’a plus de rang ${rang}`,
		reecrite: (de: number, a: number) =>
			`chaîne réécrite entre les rangs ${de} et ${a} : elle se tient, mais la tête publiée au rang ${a} n’est pas la sienne`,
		finCoupee: (publie: number, reste: number) =>
			`fin coupée : une tête a été publiée au rang ${publie}, la chaîne s’arrête au rang ${reste}`,
		glissee: (numero: string) =>
			`entrée glissée : l’entrée n° ${numero} se dit antérieure au dernier scellement, qui ne l’a pas vue`,
	},
};
