import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, seConnecter } from "../essais.ts";

const rangees = (page: Page) => page.locator("[data-rangee]");

test.beforeEach(async ({ page, isMobile }) => {
	test.skip(isMobile, "un clavier, donc un ordinateur");
	await seConnecter(page, "gestionnaire");
	await page.goto("/file");
});

test("Ligne après ligne, jusqu’à l’acte, sans souris", async ({ page }) => {
	await page.keyboard.press("j");
	await page.keyboard.press("j");
	await expect(rangees(page).nth(1).getByRole("link").first()).toBeFocused();
	await page.keyboard.press("k");
	await expect(rangees(page).first().getByRole("link").first()).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(page).toHaveURL(/[?&]s=\d+/);
	await page.keyboard.press("a");
	await expect(page.locator("[data-acte-principal]").first()).toBeFocused();
	await page.keyboard.press("d");
	await expect(page.locator("[data-detail]")).toBeFocused();
});

test("« g » puis une lettre mène à une rubrique, « / » à la recherche, « p » à la date", async ({
	page,
}) => {
	await page.keyboard.press("g");
	await page.keyboard.press("r");
	await expect(page).toHaveURL(/\/recherche$/);
	await page.keyboard.press("/");
	await page.keyboard.press("Escape");
	await page.locator("h1").click();
	await page.keyboard.press("p");
	await expect(page).toHaveURL(/\/dates-protegees$/);
});

test("« ? » montre les touches ; éteintes, elles laissent la palette", async ({ page }) => {
	await page.keyboard.press("?");
	const aide = page.getByRole("dialog", { name: "Les touches du clavier" });
	await expect(aide).toBeVisible();
	await expectAccessible(page);
	await aide.getByLabel("Utiliser les touches à une lettre sur ce poste").uncheck();
	await page.keyboard.press("Escape");
	await page.keyboard.press("?");
	await expect(aide).toBeHidden();

	await page.keyboard.press("Control+k");
	const palette = page.getByRole("dialog", { name: "Que voulez-vous faire ?" });
	await expectAccessible(page);
	await palette.getByRole("searchbox").fill("reche");
	await page.keyboard.press("Enter");
	await expect(page).toHaveURL(/\/recherche$/);
});

test("La palette cherche un dossier quand aucune commande ne répond", async ({ page }) => {
	await page.keyboard.press("Control+k");
	await page.keyboard.type("zzmartin");
	await page.keyboard.press("Enter");
	await expect(page).toHaveURL(/\/recherche\?q=zzmartin/);
});

test("Une lettre écrite dans un champ reste une lettre", async ({ page }) => {
	const champ = page.getByLabel("Numéro, matricule ou objet");
	await champ.fill("");
	await champ.press("j");
	await expect(champ).toHaveValue("j");
	await expect(champ).toBeFocused();
});
