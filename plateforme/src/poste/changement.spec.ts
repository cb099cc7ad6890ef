import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, seConnecter } from "../interface/essais.ts";

/** Letters only, so that each run opens someone whom nobody has met. */
const inventer = () =>
	`Essai${[...String(Date.now()), ...String(Math.random()).slice(2, 6)].map((c) => "abcdefghij"[Number(c)]).join("")}`;

async function ouvrirUnDossier(page: Page): Promise<string> {
	const nom = inventer();
	await page.goto(`/dossiers/nouveau?q=${nom} zoé 12/03/1984`);
	await page.getByLabel("Commune où elle vit").fill("Bourg-en-Bresse");
	await page.getByRole("button", { name: "Ouvrir le dossier" }).click();
	await expect(page).toHaveURL(/\/dossiers\/\d+\?fait=ouvrir$/);
	return nom;
}

const montrer = (page: Page) => page.getByRole("button", { name: "Voir ce que cela change" });

test("Un changement de situation sans script : refusé à côté du champ, montré, puis écrit", async ({
	page,
}) => {
	await seConnecter(page, "gestionnaire");
	const nom = await ouvrirUnDossier(page);
	await page.getByRole("link", { name: "Enregistrer un changement de situation" }).click();
	await montrer(page).click();
	await expect(page.getByRole("alert")).toContainText("Rien n’est changé");

	await page.getByLabel("Enfant 1, prénom").fill("Ada");
	await page.getByLabel("Enfant 1, nom").fill(nom);
	const propose = await page.getByLabel("Vrai depuis le mois de").inputValue();
	await page.getByLabel("Vrai depuis le mois de").fill("99/2020");
	await page.getByLabel("Activité de Zoé").selectOption("actif");
	await page.getByRole("combobox", { name: "Revenu 1" }).selectOption("salaire");
	const montants = page.getByRole("textbox", { name: /^Revenu 1, / });
	await expect(montants).toHaveCount(3);
	for (const n of [0, 1, 2]) await montants.nth(n).fill(n === 1 ? "1.234" : "1 234,50");
	await page.getByLabel("Statut").selectOption("locataire_vide");
	await page.getByLabel("Loyer par mois").fill("520");
	await montrer(page).click();
	await expect(page.getByRole("alert")).toContainText("corrigez ce qui est signalé");
	for (const faute of ["Donnez un mois", "Donnez la date de naissance", "ne se lit pas"])
		await expect(page.getByText(faute)).toBeVisible();
	await expect(montants.nth(1)).toHaveValue("1.234");
	await expectAccessible(page);

	await montants.nth(1).fill("1 234,50");
	await page.getByLabel("Enfant 1, naissance").fill("2020-11-20");
	await page.getByLabel("Vrai depuis le mois de").fill(propose);
	await montrer(page).click();
	const apercu = page.getByRole("region", { name: /^Ce qui change à partir de / });
	await expect(apercu.getByRole("status")).toContainText("Rien n’est encore écrit");
	const ligne = (quoi: string) =>
		apercu
			.getByRole("row")
			.filter({ has: page.getByRole("rowheader", { name: quoi, exact: true }) });
	await expect(ligne("Composition")).toContainText(
		/Une personne seule.*Un parent seul avec 1\s+enfant/s,
	);
	await expect(ligne("Ada")).toContainText("naissance le 20/11/2020");
	await expect(ligne("Zoé, salaire")).toContainText(/1\s235\s€.*1\s235\s€.*1\s235\s€/s);
	await expect(ligne("Logement")).toContainText("locataire d’un logement vide");
	await expect(ligne("Loyer")).toContainText(/—.*520\s€/s);
	await expect(ligne("Prime d’activité")).toContainText("€");
	await expectAccessible(page);

	await page.getByRole("button", { name: "Enregistrer ce changement" }).click();
	await expect(page).toHaveURL(/\?fait=enregistrer-changement$/);
	await expect(page.getByRole("status")).toContainText("Le changement est enregistré");
	await expect(
		page.getByRole("region", { name: "Qui appelle, peut-on lui parler ?" }),
	).toContainText(`${nom} Ada`);
	await page.getByRole("link", { name: "Le foyer à une date" }).click();
	await expect(page.getByRole("table").getByText("Saisie ici")).toHaveCount(2);
});

test("Ce que l’on confirme après le changement d’un collègue n’écrase pas le sien, sans script", async ({
	page,
	context,
}) => {
	await seConnecter(page, "gestionnaire");
	await ouvrirUnDossier(page);
	await page.getByRole("link", { name: "Enregistrer un changement de situation" }).click();
	const adresse = page.url();
	await page.getByLabel("Loyer par mois").fill("520");
	await montrer(page).click();

	const collegue = await context.newPage();
	await collegue.goto(adresse);
	await collegue.getByLabel("Activité de Zoé").selectOption("etudiant");
	await montrer(collegue).click();
	await collegue.getByRole("button", { name: "Enregistrer ce changement" }).click();
	await expect(collegue).toHaveURL(/fait=enregistrer-changement$/);

	await page.getByRole("button", { name: "Enregistrer ce changement" }).click();
	await expect(page.getByRole("alert")).toContainText("a changé pendant que vous remplissiez");
	await expect(page.getByLabel("Activité de Zoé")).toHaveValue("etudiant");
	await expect(page.getByLabel("Loyer par mois")).toHaveValue("");
});

test("Qui ne gère pas les dossiers ne change pas un foyer", async ({ page }) => {
	await seConnecter(page, "teleconseiller");
	expect((await page.goto("/dossiers/2/changement"))?.status()).toBe(403);
	await page.goto("/dossiers/2");
	await expect(page.getByRole("link", { name: "Enregistrer un changement" })).toHaveCount(0);
});
