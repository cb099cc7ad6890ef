import type { Champ } from "../questionnaire/index.server.ts";
import type { Demarche } from "./demarche.ts";
import { pagesDe, TEMOINS } from "./parcours/version.ts";
import { auCatalogue } from "./pieces.ts";

/** What a form may carry: see the reading of answers. */
const NOM_DE_CHAMP = /^[a-z][a-z0-9_.]{0,40}$/;
const RESERVES: ReadonlySet<string> = new Set([
	"acte",
	"vues",
	"passees",
	"etape",
	"passer",
	"aller",
]);
/** Ten pages in a minute would be a promise that nobody keeps; a page in three, a warning for nothing. */
const SECONDES_PAR_PAGE = { de: 6, a: 180 };

/** What is wrong in a definition, in sentences; nothing: it may be published. */
export function verifierDemarche(demarche: Demarche): string[] {
	const fautes: string[] = [];
	const faute = (texte: string) => fautes.push(texte);
	const { nom, version, titre, resume, pourQui, minutes, questions, textes } = demarche;
	if (!/^[a-z][a-z0-9-]{2,40}$/.test(nom)) faute(`« ${nom} » n’est pas un nom d’adresse`);
	if (!Number.isInteger(version) || version < 1) faute("la version est un nombre, à partir de 1");
	if (!titre.trim() || !resume.trim()) faute("un titre et un résumé");
	if (pourQui.length === 0) faute("dire pour qui elle est");
	if (demarche.suites("2026-06-15").length === 0) faute("dire ce qui se passe ensuite");
	if (textes.length === 0) faute("citer au moins un texte");
	if (questions.length === 0) faute("au moins une question");
	const ids = questions.map(({ id }) => id);
	for (const id of new Set(ids.filter((id, rang) => ids.indexOf(id) !== rang)))
		faute(`deux questions s’appellent « ${id} »`);
	for (const connu of TEMOINS) {
		const pages = pagesDe(demarche, connu);
		const noms = new Set<string>();
		for (const [id, page] of pages) {
			if (!page.titre.trim()) faute(`${id} : un titre`);
			if (!page.aide.trim()) faute(`${id} : une phrase d’aide`);
			if (page.champs.length === 0) faute(`${id} : au moins un champ`);
			for (const champ of page.champs.flatMap(avecPrecisions)) {
				if (!NOM_DE_CHAMP.test(champ.nom) || RESERVES.has(champ.nom))
					faute(`${id} : « ${champ.nom} » n’est pas un nom de champ`);
				if (noms.has(champ.nom)) faute(`${id} : le champ « ${champ.nom} » sert déjà`);
				noms.add(champ.nom);
				if ("options" in champ && champ.options.length === 0) faute(`${id} : des réponses`);
			}
		}
		for (const question of questions)
			for (const champ of Object.keys(question.preremplir?.(connu) ?? {}))
				if (!noms.has(champ) && !noms.has(champ.replace(/\.\d+$/, "")))
					if (![...noms].some((connu) => racine(connu) === racine(champ)))
						faute(`${question.id} préremplit « ${champ} », qu’aucun champ ne porte`);
		for (const piece of demarche.pieces(new Map(), connu))
			if (!auCatalogue(piece)) faute(`la pièce « ${piece} » n’est pas au catalogue`);
		// The shortest way says when it is too long, all the pages when it is too short.
		const courte = questions.flatMap((question) => question.poser(new Map(), connu)).length;
		const secondes = (combien: number) => (minutes * 60) / Math.max(combien, 1);
		if (secondes(pages.size) < SECONDES_PAR_PAGE.de || secondes(courte) > SECONDES_PAR_PAGE.a)
			faute(`${minutes} minutes pour ${courte} à ${pages.size} pages`);
	}
	return [...new Set(fautes)];
}

const racine = (nom: string) => nom.split(".")[0];

function avecPrecisions(champ: Champ): Champ[] {
	if (champ.type !== "choix" && champ.type !== "cases") return [champ];
	return [champ, ...champ.options.flatMap(({ precision }) => (precision ? [precision] : []))];
}
