import { expect, test } from "@playwright/test";
import { expectAccessible, seConnecter } from "../interface/essais.ts";

test("Les coordonnées de la caisse : une faute se dit et garde la saisie, puis tout est sur les pages publiques, sans script", async ({
	page,
	isMobile,
	javaScriptEnabled,
}) => {
	test.skip(isMobile || javaScriptEnabled === false, "les mêmes coordonnées, une seule fois");
	await seConnecter(page, "administrateur");
	await page.goto("/reglages/organisme");
	const [telephone, horaires, lieux] = [
		page.getByLabel("Numéro de téléphone"),
		page.getByLabel("Quand un conseiller répond"),
		page.getByLabel("Lieux d’accueil, un par ligne"),
	];
	const avant = await Promise.all([telephone, horaires, lieux].map((champ) => champ.inputValue()));
	const enregistrer = () => page.getByRole("button", { name: "Enregistrer" }).click();

	await telephone.fill("04 65 71");
	await lieux.fill("Accueil d’Oyonnax ; centre social, 01100 Oyonnax");
	await enregistrer();
	const alerte = page.getByRole("alert");
	await expect(alerte).toContainText("dix chiffres");
	await expect(alerte).toContainText("ligne 1 des lieux");
	await expect(telephone).toHaveAttribute("aria-invalid", "true");
	await expect(telephone).toHaveValue("04 65 71");
	await expect(lieux).toHaveValue("Accueil d’Oyonnax ; centre social, 01100 Oyonnax");
	await expectAccessible(page);

	await telephone.fill("0465713230");
	await horaires.fill("du lundi au samedi, de 8 h à 12 h");
	await lieux.fill("Accueil d’essai ; 1 place du Marché, 01100 Oyonnax ; mardi, de 9 h à 12 h");
	await enregistrer();
	await expect(page.getByRole("status")).toContainText("enregistrées");
	await expect(telephone).toHaveValue("04 65 71 32 30");
	await expectAccessible(page);
	await page.goto("/aide");
	await expect(page.getByText("du lundi au samedi, de 8 h à 12 h").first()).toBeVisible();
	await expect(page.getByText("1 place du Marché, 01100 Oyonnax").first()).toBeVisible();

	await page.goto("/reglages/organisme");
	for (const [i, champ] of [telephone, horaires, lieux].entries())
		await champ.fill(avant[i] as string);
	await enregistrer();
	await expect(page.getByRole("status")).toBeVisible();
});

test("Un gestionnaire ne change pas les coordonnées de la caisse", async ({ page }) => {
	await seConnecter(page, "gestionnaire");
	expect((await page.goto("/reglages/organisme"))?.status()).toBe(403);
});
