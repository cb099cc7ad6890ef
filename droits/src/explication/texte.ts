import { lireMois } from "../calendrier.ts";
import { termes } from "./calcul.ts";
import type { Etape, Explication, ExplicationPrestation } from "./etape.ts";
import { ecrireCondition, ecrireFormule, estReport, lignes } from "./formule.ts";
import { ecrireMesure, majuscule, nommerMois } from "./nombres.ts";
import { sources } from "./sources.ts";

const LARGEUR = 80;
const RETRAIT = "   ";

/** Coupe aux espaces ordinaires ; les espaces insécables tiennent un nombre avec son unité. */
export function replier(texte: string, largeur: number, retrait = "", suite = retrait): string {
	const mots = texte.split(" ");
	const lues: string[] = [];
	let ligne = retrait + mots[0];
	for (const mot of mots.slice(1)) {
		if (ligne.length + 1 + mot.length > largeur) {
			lues.push(ligne);
			ligne = suite + mot;
		} else ligne += ` ${mot}`;
	}
	return [...lues, ligne].join("\n");
}

/** Une explication pour un terminal, repliée à une largeur. */
export function enTexte(x: Explication, largeur: number = LARGEUR): string {
	const titre = `Vos droits en ${nommerMois(lireMois(x.mois))} (foyer ${x.id})`;
	return `${[replier(titre, largeur) + manques(x, largeur), ...x.prestations.map((p) => prestation(p, largeur))].join("\n\n\n")}\n`;
}

export const AVERTISSEMENT =
	"Il nous manque des informations. Ce calcul prend leur valeur habituelle ; vos réponses peuvent le changer.";

function manques({ inconnues }: Explication, largeur: number): string {
	if (inconnues.length === 0) return "";
	const questions = inconnues.map(({ texte }) => replier(texte, largeur, "- ", "  "));
	return `\n\n${[replier(AVERTISSEMENT, largeur), ...questions].join("\n")}`;
}

function prestation(p: ExplicationPrestation, largeur: number): string {
	const blocs = [
		`${replier(p.titre, largeur)}\n${"─".repeat(Math.min(p.titre.length, largeur))}\n${replier(p.reponse, largeur)}`,
		...p.etapes.map((e, rang) => etape(e, rang + 1, largeur)),
	];
	if (p.versement) blocs.push(etape(p.versement, p.etapes.length + 1, largeur));
	if (p.etapes.length === 0)
		blocs.push(replier(`Textes : ${p.references.map((r) => r.article).join(" ; ")}.`, largeur));
	return blocs.join("\n\n");
}

function etape(e: Etape, rang: number, largeur: number): string {
	const numero = `${rang}. `;
	const suite = " ".repeat(numero.length);
	return [
		replier(numero + e.titre, largeur, "", suite),
		replier(e.texte, largeur, RETRAIT),
		...calcul(e, largeur),
		replier(
			`Textes : ${sources(e)
				.map((s) => s.texte)
				.join(" ; ")}.`,
			largeur,
			RETRAIT,
			`${RETRAIT}  `,
		),
	].join("\n");
}

function calcul(e: Etape, largeur: number): string[] {
	const { condition: c } = e;
	const nommes = lignes([...termes(e.calcul), ...(c ? [c.seuil] : [])]);
	const lues = nommes.map(({ libelle, valeur }) => {
		const points = largeur - RETRAIT.length - libelle.length - valeur.length - 4;
		return points < 1
			? replier(`${majuscule(libelle)} : ${valeur}`, largeur, `${RETRAIT}  `)
			: `${RETRAIT}  ${majuscule(libelle)} ${".".repeat(Math.min(points, 60 - libelle.length > 2 ? 60 - libelle.length : 2))} ${valeur}`;
	});
	if (!estReport(e.calcul))
		lues.push(
			replier(
				`${majuscule(ecrireFormule(e.calcul))} = ${ecrireMesure(e.valeur, e.unite)}`,
				largeur,
				`${RETRAIT}  `,
				`${RETRAIT}    `,
			),
		);
	if (c) lues.push(replier(ecrireCondition(c), largeur, `${RETRAIT}  `));
	return lues;
}
