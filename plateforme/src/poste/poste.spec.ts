import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, seConnecter } from "../interface/essais.ts";

const chercher = async (page: Page, saisie: string) => {
	await page.goto("/recherche");
	await page.getByRole("searchbox").fill(saisie);
	await page.getByRole("button", { name: "Chercher" }).click();
};
const ouvrirLePremier = async (page: Page) => {
	await chercher(page, "01-0000001");
	await expect(page).toHaveURL(/\/dossiers\/\d+$/);
};

test("Chercher sans script : le nom donne une liste, le matricule ouvre le dossier", async ({
	page,
}) => {
	await seConnecter(page, "gestionnaire");
	await chercher(page, "martin");
	await expect(page.getByText(/personnes? trouvées?|Plus de 20 personnes/)).toBeVisible();
	await expect(page.locator(".tableau tbody tr").first()).toContainText(/martin/i);
	await expectAccessible(page);
	await chercher(page, "zzqqxx");
	await expect(page.getByText("Personne ne correspond à « zzqqxx ».")).toBeVisible();
	await ouvrirLePremier(page);
	await expect(page.getByText("matricule 01-0000001")).toBeVisible();
});

test("Le dossier répond d’abord : qui appelle, ce qui est versé, ce qui est attendu", async ({
	page,
}) => {
	await seConnecter(page, "gestionnaire");
	await ouvrirLePremier(page);
	for (const nom of [
		"Qui appelle, peut-on lui parler ?",
		"Dernier versement",
		"Droits au dossier",
		"Ce que nous devons",
		"Ce que nous attendons",
		"Droits dus et non versés",
		"Historique",
	]) {
		await expect(page.getByRole("heading", { name: nom })).toBeVisible();
	}
	await expectAccessible(page);
	await page
		.getByRole("navigation", { name: "Montrer" })
		.getByRole("link", { name: /Versements/ })
		.click();
	await expect(page).toHaveURL(/genre=paiement/);
});

test("Un contact refusé sans script garde ce qui est tapé", async ({ page }) => {
	await seConnecter(page, "gestionnaire");
	await ouvrirLePremier(page);
	await page.locator("summary", { hasText: "Ajouter un contact" }).click();
	await page.getByLabel("Numéro ou adresse").fill("06 39");
	await page.getByRole("button", { name: "Ajouter", exact: true }).click();
	await expect(page.getByRole("alert")).toContainText("Un numéro a dix chiffres");
	await expect(page.getByLabel("Numéro ou adresse")).toHaveValue("06 39");
});

test("Qui a consulté : l’agent voit des rôles, le responsable des noms", async ({ page }) => {
	await seConnecter(page, "gestionnaire");
	await ouvrirLePremier(page);
	await page.getByRole("link", { name: "Qui a consulté" }).click();
	await expect(page.getByRole("row").filter({ hasText: "Gestionnaire" }).first()).toBeVisible();
	await expectAccessible(page);
});

test("Un contrôleur n’ouvre ni la recherche ni un dossier", async ({ page }) => {
	await seConnecter(page, "controleur");
	for (const adresse of ["/recherche", "/dossiers/1"]) {
		expect((await page.goto(adresse))?.status(), adresse).toBe(403);
	}
});

test("Une séparation refusée garde la date, les enfants et les contacts confirmés", async ({
	page,
}) => {
	await seConnecter(page, "gestionnaire");
	const contact = page.locator("input[name=confirme]").first();
	for (let dossier = 1; dossier <= 60 && !(await contact.isVisible()); dossier++)
		await page.goto(`/dossiers/${dossier}/scinder`);
	const date = page.getByLabel("Séparés depuis le");
	await expect(date).toHaveAttribute("min", "2020-12-02");
	await date.fill("2020-12-10");
	await page.getByLabel(/^Matricule du dossier de/).fill("01-0000001");
	for (const enfant of await page.locator("fieldset.residence").all())
		await enfant.getByLabel("en alternance").check();
	await contact.check();
	await page.getByRole("button", { name: "Séparer en deux dossiers" }).click();
	await expect(page.getByRole("alert")).toContainText("déjà celui d’un dossier");
	await expect(page.getByLabel(/^Matricule du dossier de/)).toHaveAttribute("aria-invalid", "true");
	await expect(date).toHaveValue("2020-12-10");
	await expect(contact).toBeChecked();
	await expectAccessible(page);
});
