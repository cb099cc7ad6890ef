import { expect, test } from "@playwright/test";
import { expectAccessible, seConnecter } from "../interface/essais.ts";

test("Entrer et sortir sans script : on dit que c’est une démonstration, qui l’on est, et où l’on va", async ({
	page,
}) => {
	await page.goto("/droits-non-demandes");
	await expect(page).toHaveURL(/\/connexion\?retour=/);
	await expect(page.getByText("Démonstration : pas de vrai compte")).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("link", { name: "Entrer avec ProConnect" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Qui voulez-vous être ?");
	await expectAccessible(page);
	await page.getByRole("button", { name: /Inès Martin/ }).click();
	await expect(page).toHaveURL(/\/droits-non-demandes$/);
	const entete = page.getByRole("banner");
	await expect(entete).toContainText("Inès Martin");
	await expect(entete).toContainText(/Nous y sommes le \w+ \d+ \p{L}+ 20\d\d/u);
	await entete.getByRole("button", { name: "Se déconnecter" }).click();
	await expect(page).toHaveURL("/");
	await expect(entete.getByRole("link", { name: "Se connecter" })).toBeVisible();
});

test("Un allocataire entre par FranceConnect, et ne voit que ses rubriques", async ({ page }) => {
	await seConnecter(page, "allocataire");
	await page.goto("/");
	const rubriques = page.getByRole("navigation", { name: "Rubriques" });
	await expect(rubriques.getByRole("link", { name: "Mes droits" })).toBeVisible();
	await expect(rubriques.getByRole("link", { name: "Droits non demandés" })).toHaveCount(0);
	expect((await page.goto("/droits-non-demandes"))?.status()).toBe(403);
});

test("Qui contrôle ne voit pas les droits non demandés, et la page dit qui les voit", async ({
	page,
}) => {
	await seConnecter(page, "controleur");
	expect((await page.goto("/droits-non-demandes"))?.status()).toBe(403);
	await expect(page.getByText(/réservée à ces rôles\s: .*gestionnaire/)).toBeVisible();
	await expect(page.getByText("Vous êtes connecté comme contrôleur.")).toBeVisible();
	await expectAccessible(page);
});

test("Un administrateur ouvre un compte ; ce qui est refusé garde ce qui est écrit", async ({
	page,
}, { project }) => {
	await seConnecter(page, "administrateur");
	await page.goto("/reglages/comptes");
	await expectAccessible(page);
	await page.getByText("Ouvrir un compte").click();
	await page.getByLabel("Prénom").fill("Zoé");
	await page.getByLabel("Nom", { exact: true }).fill("Arnaud-Delacroix");
	await page
		.getByLabel("Adresse professionnelle")
		.fill(`zoe.${project.name}.${Date.now()}@caf.example`);
	for (const role of ["Contrôleur", "Gestionnaire"])
		await page.getByLabel(role, { exact: true }).check();
	await page.getByRole("button", { name: "Ouvrir le compte" }).click();
	await expect(page.getByRole("alert")).toContainText("Qui contrôle n’ouvre pas de droits");
	await expect(page.getByLabel("Prénom")).toHaveValue("Zoé");
	await expect(page.getByRole("group", { name: "Rôles" })).toContainText("Qui contrôle");
	await expectAccessible(page);
	await page.getByLabel("Contrôleur", { exact: true }).uncheck();
	await page.getByRole("button", { name: "Ouvrir le compte" }).click();
	await expect(page.getByRole("status")).toContainText("Le compte est ouvert");
	await expect(
		page.getByRole("row", { name: /Zoé Arnaud-Delacroix.*Gestionnaire.*Jamais venu/ }).first(),
	).toBeVisible();
});

test("Une équipe refusée se lit à l’écran, là où on l’a écrite", async ({ page }) => {
	await seConnecter(page, "administrateur");
	await page.goto("/reglages/comptes");
	await page.getByLabel("Nom de la nouvelle équipe").fill("Prestations");
	await page.getByRole("button", { name: "Créer l’équipe" }).click();
	await expect(page.getByText("Une équipe porte déjà ce nom")).toBeInViewport();
	await expect(page.getByLabel("Nom de la nouvelle équipe")).toHaveValue("Prestations");
	await expectAccessible(page);
});
