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
	await expectAccessible(page);
});

test("Un message inconnu se dit, sans référence d’incident", async ({ page }) => {
	await seConnecter(page, "responsable");
	expect((await page.goto("/boite-d-envoi/999999"))?.status()).toBe(404);
	await expect(page.getByText("Ce message n’existe pas")).toBeVisible();
	await expect(page.getByText("Référence")).toHaveCount(0);
});

test("Un gestionnaire ne lit pas la boîte d’envoi", async ({ page }) => {
	await seConnecter(page, "gestionnaire");
	expect((await page.goto("/boite-d-envoi"))?.status()).toBe(403);
});
