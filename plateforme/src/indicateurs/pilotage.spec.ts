import { expect, test } from "@playwright/test";
import { expectAccessible, seConnecter } from "../interface/essais.ts";

test("sans script : le tableau de bord mène à un indicateur, à son passé et à ses cas", async ({
	page,
}) => {
	await seConnecter(page, "responsable");
	await page.goto("/pilotage?annee=2020");
	await expect(page.getByRole("heading", { name: "Pilotage" })).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("link", { name: "Pièces traitées en moins de 15 jours" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toContainText("2020");
	await expect(page.getByRole("heading", { name: "Définition" })).toBeVisible();
	await expectAccessible(page);
	await page.getByLabel("Connu le").fill("2020-06-30");
	await page.getByRole("button", { name: "Afficher" }).click();
	await expect(
		page.getByText("Tel que c’était connu le mardi 30 juin 2020 au soir."),
	).toBeVisible();
	await page.getByRole("link", { name: "Revenir à aujourd’hui" }).click();
	await expect(page).toHaveURL(/annee=2020$/);
});

test("le pilotage voit les totaux, jamais les cas un par un", async ({ page }) => {
	await seConnecter(page, "pilotage");
	await page.goto("/pilotage/taux-appels-traites?annee=2020");
	await expect(page.getByText(/réservés aux responsables/)).toBeVisible();
	await expect(page.getByRole("heading", { name: "Les cas comptés" })).toHaveCount(0);
	const reponse = await page.goto("/pilotage/taux-appels-traites/lignes.csv");
	expect(reponse?.status()).toBe(403);
});

test("sans script : les délais se lisent sans se connecter", async ({ page }) => {
	await page.goto("/engagements-de-service");
	await expect(page).toHaveURL(/\/engagements-de-service\/caf-01$/);
	await expect(page.getByRole("heading", { name: "Nos délais aujourd’hui" })).toBeVisible();
	for (const titre of ["Vos documents", "Vos réclamations", "Vos appels"])
		await expect(page.getByRole("heading", { name: titre, exact: true })).toBeVisible();
	await expectAccessible(page);
});

test("sans script : le rapport se lit sans se connecter, et chaque chiffre mène à sa définition", async ({
	page,
}) => {
	await page.goto("/rapport/caf-01/2020");
	await expect(page.getByRole("heading", { name: "Rapport d’activité 2020" })).toBeVisible();
	await expect(page.getByText("Personne n’existe dans ce rapport", { exact: false })).toBeVisible();
	await expectAccessible(page);
	const lien = page.locator("a.chiffre, a[href^='#def-']").first();
	const cible = await lien.getAttribute("href");
	await expect(page.locator(cible ?? "")).toBeVisible();
	for (const [adresse, titre] of [
		["/rapport/caf-01/2035", "Il n’y a pas de rapport pour cette année"],
		["/rapport/ailleurs/2020", "Cette caisse n’est pas sur cette plateforme"],
	] as const) {
		const reponse = await page.goto(adresse);
		expect(reponse?.status()).toBe(404);
		await expect(page.getByRole("heading", { name: titre })).toBeVisible();
	}
});
