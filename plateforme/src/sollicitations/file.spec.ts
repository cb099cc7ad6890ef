import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, seConnecter } from "../interface/essais.ts";

/** An item of this test alone: the office is shared by all. */
async function noter(page: Page, objet: string): Promise<void> {
	await page.goto("/sollicitations/nouvelle");
	await page.getByLabel("De quoi s’agit-il ?").fill(objet);
	await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
	await expect(page.getByText("Le contact est enregistré.")).toBeVisible();
}

const deplier = (page: Page, acte: string) => page.locator("summary", { hasText: acte }).click();

test("sans script : un contact est noté, pris, mis en attente, repris, traité, rouvert", async ({
	page,
}, { project }) => {
	await seConnecter(page, "gestionnaire");
	await page.goto("/sollicitations/nouvelle");
	await expectAccessible(page);
	await noter(page, `Loyer non reçu (${project.name})`);
	await expect(page.getByRole("heading", { name: /^Loyer non reçu/ })).toBeVisible();
	await page.getByRole("button", { name: "Prendre", exact: true }).click();
	await expect(page.getByText("Elle est à vous.")).toBeVisible();

	await deplier(page, "Attendre ce qui manque");
	await page.getByLabel(/^Ce qui manque/).fill("Bail\nQuittance");
	await page.getByLabel("À envoyer au plus tard le").fill("2021-01-10");
	await page.getByRole("button", { name: "Attendre ce qui manque" }).click();
	await expect(page.getByText(/Sans pièce indispensable/)).toBeVisible();
	await expect(page.getByLabel(/^Ce qui manque/)).toHaveValue("Bail\nQuittance");
	await page.getByLabel(/Sans cela, l’étude est impossible/).check();
	await page.getByRole("button", { name: "Attendre ce qui manque" }).click();
	await expect(page.getByText("Bail, Quittance, jusqu’au dimanche 10 janvier 2021")).toBeVisible();
	await expectAccessible(page);

	await page.getByRole("button", { name: "Ce qui manquait est arrivé" }).click();
	await expect(page.getByText("Le délai reprend.")).toBeVisible();
	await page.getByLabel("Issue").selectOption("Réponse donnée");
	await page.getByLabel("Puis prendre la suivante").uncheck();
	await page.getByRole("button", { name: "Traiter" }).click();
	await expect(page.getByText("Elle est traitée.")).toBeVisible();
	await deplier(page, "Rouvrir");
	await page.getByLabel("Pourquoi").fill("La personne n’a pas reçu la réponse");
	await page.getByRole("button", { name: "Rouvrir" }).click();
	await expect(page.getByText("Elle est rouverte, sur son premier délai.")).toBeVisible();
	await expectAccessible(page);
});

test("deux agents ouvrent la même : le second apprend qu’elle est prise", async ({
	page,
	browser,
}, { project }) => {
	await seConnecter(page, "gestionnaire");
	await noter(page, `Vue à deux (${project.name})`);
	const { pathname } = new URL(page.url());
	const autre = await browser.newPage();
	await seConnecter(autre, "responsable");
	await autre.goto(pathname);
	await page.getByRole("button", { name: "Prendre", exact: true }).click();
	await expect(page.getByText("Elle est à vous.")).toBeVisible();
	await autre.getByRole("button", { name: "Prendre", exact: true }).click();
	await expect(autre.getByText(/a changé pendant que vous la regardiez/)).toBeVisible();
	await expect(autre.getByText("Inès Martin").last()).toBeVisible();
	await autre.close();
});

test("sans script : la file dit pourquoi, se filtre, et ouvre le détail à côté", async ({
	page,
}) => {
	await seConnecter(page, "responsable");
	await page.goto("/file");
	await expectAccessible(page);
	await page.goto("/file?section=retard");
	const premiere = page.locator("[data-rangee]").first();
	await expect(premiere).toContainText(/En retard d/);
	await premiere.getByRole("link").click();
	await expect(page.getByRole("region", { name: "Sollicitation choisie" })).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("link", { name: "Fermer" }).click();
	await page.getByLabel("Numéro, matricule ou objet").fill("zzz introuvable");
	await page.getByRole("button", { name: "Filtrer" }).click();
	await expect(page.getByText("Aucune sollicitation ne répond à ces filtres.")).toBeVisible();
	await expectAccessible(page);
});

test("la charge des équipes mène à ses lignes", async ({ page }) => {
	await seConnecter(page, "responsable");
	await page.goto("/equipe");
	await expectAccessible(page);
	const nombre = page
		.getByRole("row", { name: /^Sans équipe/ })
		.getByRole("link")
		.nth(1);
	await nombre.click();
	await expect(page.locator("[data-rangee]").first()).toBeVisible();
});

test("un engagement s’ajoute pour l’avenir, et dit ce qui manque", async ({ page }, {
	project,
}) => {
	await seConnecter(page, "administrateur");
	await page.goto("/reglages/engagements");
	await expectAccessible(page);
	await page.getByRole("button", { name: "Ajouter" }).click();
	await expect(page.getByText(/Écrivez un nombre de jours/).first()).toBeVisible();
	await expectAccessible(page);
	await page.getByLabel("Nombre de jours").fill("12");
	const jour = project.name === "bureau" ? "2030-01-01" : "2031-01-01";
	await page.locator("input[name=depuis]").fill(jour);
	await page.getByLabel("Source").fill("Essai");
	await page.getByRole("button", { name: "Ajouter" }).click();
	await expect(page.getByText(/L’engagement est ajouté/)).toBeVisible();
});
