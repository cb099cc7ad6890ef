import { expect, test } from "@playwright/test";
import { expectAccessible, seConnecter } from "../interface/essais.ts";

test("La boîte d’envoi dit que rien n’est sorti, et ce qu’on y verra (sans script)", async ({
	page,
}) => {
	await seConnecter(page, "responsable");
	await page.goto("/boite-d-envoi?canal=courrier");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Boîte d’envoi");
	await expect(page.getByText("Rien n’est sorti d’ici.")).toBeVisible();
	await expect(page.getByLabel("Canal")).toHaveValue("courrier");
	await expect(
		page.getByRole("main").getByRole("listitem").filter({ hasText: "Courriel" }),
	).toContainText("Simulé");
	await expectAccessible(page);
});

test("Un message inconnu se dit, sans référence d’incident", async ({ page }) => {
	await seConnecter(page, "responsable");
	expect((await page.goto("/boite-d-envoi/999999"))?.status()).toBe(404);
	await expect(page.getByText("Ce message n’existe pas")).toBeVisible();
	await expect(page.getByText("Référence")).toHaveCount(0);
});

test("Les courriers disent comment un lot se prépare, et un lot inconnu se dit", async ({
	page,
}) => {
	await seConnecter(page, "responsable");
	await page.goto("/boite-d-envoi/courriers");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Courriers à poster");
	await expectAccessible(page);
	expect((await page.goto("/boite-d-envoi/courriers/999999/lettres.pdf"))?.status()).toBe(404);
});

test("Les heures d’envoi se choisissent, et une faute se dit à côté de son champ", async ({
	page,
}) => {
	await seConnecter(page, "administrateur");
	await page.goto("/reglages/envois");
	await page.getByLabel("SMS jusqu’à (heure)").fill("07:00");
	await page.getByRole("button", { name: "Enregistrer" }).click();
	await expect(page.getByLabel("SMS jusqu’à (heure)")).toHaveAttribute("aria-invalid", "true");
	await expect(page.getByRole("alert")).toContainText("par exemple 20:00");
	await expectAccessible(page);
});

test("Un lien d’opposition coupé dit quoi faire, sans connexion", async ({ page }) => {
	const reponse = await page.goto("/ne-plus-recevoir/caf-01/un-lien-coupe");
	expect(reponse?.status()).toBe(404);
	await expect(page.getByText("Ce lien ne mène nulle part")).toBeVisible();
	await expectAccessible(page);
});

test("Un gestionnaire ne lit pas la boîte d’envoi", async ({ page }) => {
	await seConnecter(page, "gestionnaire");
	expect((await page.goto("/boite-d-envoi"))?.status()).toBe(403);
});
