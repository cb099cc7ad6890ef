import type { Page } from "@playwright/test";

/** What a person does on the page of a question. */
export type Saisie = (page: Page) => Promise<void>;

export const champ = (page: Page, nom: string) => page.locator(`[id="${nom}"]`);

export const cocher =
	(libelle: string | RegExp): Saisie =>
	(page) =>
		page.getByRole("radio", { name: libelle }).check();

export const ecrire =
	(valeurs: Record<string, string>): Saisie =>
	async (page) => {
		for (const [nom, valeur] of Object.entries(valeurs)) await champ(page, nom).fill(valeur);
	};

export const titre = (page: Page) => page.getByRole("heading", { level: 1 });

export const continuer = (page: Page) => page.getByRole("button", { name: "Continuer" }).click();

/** The answers of someone, each to the question whose title it is found by. */
export type Reponses = readonly [titre: RegExp, saisie: Saisie][];

/** A lone parent of two, born in these years, in a flat in Oyonnax, who works. */
export const mereSeule = (nee: string, ...enfants: [string, string]): Reponses => [
	[/en couple/, cocher(/sans conjoint/)],
	[/Combien d’enfants/, ecrire({ enfants: "2" })],
	[
		/enfants sont-ils nés/,
		ecrire({
			"enfant.1.mois": "mars",
			"enfant.1.annee": enfants[0],
			"enfant.2.mois": "6",
			"enfant.2.annee": enfants[1],
		}),
	],
	[/né ou née/, ecrire({ "naissance.0.mois": "5", "naissance.0.annee": nee })],
	[/sans conjoint/, cocher(/Depuis plus longtemps/)],
	[/pension alimentaire/, cocher(/n’aide pas/)],
	[/votre logement \?$/, cocher(/HLM/)],
	[/quelle commune/, ecrire({ commune: "oyonnax" })],
	[/votre loyer/, ecrire({ loyer: "480,50" })],
	[/Que faites-vous/, cocher(/^Travail/)],
	[/Qu’avez-vous reçu/, (page) => page.getByRole("checkbox", { name: "Un salaire" }).check()],
	[/Combien avez-vous reçu/, ecrire({ "salaire.0": "950" })],
	[/douze mois d’avant/, cocher(/la même chose/)],
	[/revenus en \d{4}/, cocher(/comme aujourd’hui/)],
];

/** Answers until `jusqua` is asked, or until a page that is no question: its title is `fin`. */
export async function repondreAuQuestionnaire(
	page: Page,
	reponses: Reponses,
	{ fin, jusqua, aChaque }: { fin: RegExp; jusqua?: RegExp; aChaque?: Saisie },
): Promise<void> {
	for (let tour = 0; tour < 30; tour++) {
		const texte = (await titre(page).innerText()).replaceAll("\u00a0", " ");
		if (fin.test(texte) || jusqua?.test(texte)) return;
		await aChaque?.(page);
		await reponses.find(([motif]) => motif.test(texte))?.[1](page);
		await continuer(page);
	}
}
