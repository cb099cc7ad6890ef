import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, seConnecter } from "../interface/essais.ts";

const foyer = (id: string) => ({
	id,
	mois: "2020-12",
	logement: null,
	personnes: [{ role: "demandeur", date_naissance: "1985-02-03" }],
});

const envoyer = async (page: Page, nom: string, contenu: string) => {
	await page.getByLabel(/^Fichier/).setInputFiles({
		name: nom,
		mimeType: "text/plain",
		buffer: Buffer.from(contenu, "latin1"),
	});
	await page.getByRole("button", { name: "Regarder ce fichier" }).click();
};

/** The page asks again by itself until the work is done. */
const attendre = (page: Page, titre: string) =>
	expect(page.getByRole("heading", { name: titre })).toBeVisible({ timeout: 60_000 });

test.beforeEach(async ({ page }) => {
	await seConnecter(page, "administrateur");
	await page.goto("/importer");
});

test("sans script : un fichier est vu, confirmé, importé une fois", async ({ page }, {
	project,
}) => {
	await expectAccessible(page);
	const id = `ESSAI-${project.name.toUpperCase()}`.slice(0, 20);
	const contenu = `${JSON.stringify(foyer(id))}\n{"id":\n`;
	await envoyer(page, "foyers.ndjson", contenu);
	await attendre(page, "Ce qui changerait");
	await expect(page.getByText("1 dossier serait créé")).toBeVisible();
	await expect(page.getByText(id, { exact: true })).toBeVisible();
	await expect(page.getByText(/JSON illisible/)).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("button", { name: "Importer", exact: true }).click();
	await attendre(page, "Ce qui a changé");
	await expect(page.getByText("1 dossier créé")).toBeVisible();
	const rejets = page.waitForEvent("download");
	await page.getByRole("link", { name: /Télécharger/ }).click();
	expect((await rejets).suggestedFilename()).toMatch(/^import-\d+-rejets\.ndjson$/);
	await page.getByRole("link", { name: "Tous les imports" }).click();
	await envoyer(page, "foyers.ndjson", contenu);
	await attendre(page, "Ce qui changerait");
	await expect(page.getByText("1 resterait inchangé")).toBeVisible();
	await page.getByRole("button", { name: "Abandonner" }).click();
	await expect(page.getByText(/rien n’a été écrit/)).toBeVisible();
});

test("un CSV s’explique une fois, dans son encodage", async ({ page }, { project }) => {
	const nom = `essai-${project.name}`;
	const contenu =
		"Numéro;Prénom;Nom;Nom;Né le;Logement\r\nCSV-1;Zoé;Durand;x;03/02/1985;HLM\r\nCSV-2;Ali;Kaya;y;31/02/1985;HLM\r\n";
	await envoyer(page, "extrait.csv", contenu);
	await expect(page.getByRole("heading", { name: "Expliquer les colonnes" })).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("link", { name: /^Import \d+$/ }).click();
	await expect(page.getByText("Colonnes à expliquer")).toBeVisible();
	await page.getByRole("link", { name: "Expliquer les colonnes" }).click();
	await page.getByLabel(/Nom de cette lecture/).fill(nom);
	await page.getByLabel(/Mois des foyers/).fill("2020-12");
	await page.getByRole("button", { name: /Enregistrer/ }).click();
	await expect(page.getByRole("alert")).toContainText("matricule");
	const dire = (colonne: string, champ: string) =>
		page.getByLabel(`${colonne}, Contient`, { exact: true }).selectOption({ label: champ });
	await expect(page.getByLabel("Prénom, Contient")).toHaveValue("personne.prenom");
	await dire("Numéro", "Matricule");
	await dire("Né le", "Date de naissance");
	await dire("Nom (2)", "Nom");
	await page.getByRole("button", { name: /Enregistrer/ }).click();
	await expect(page.getByLabel("Nom, Contient", { exact: true })).toHaveAttribute("aria-invalid");
	await expectAccessible(page);
	await dire("Nom (2)", "Ne pas lire");
	await dire("Logement", "Statut d’occupation du logement");
	await page.getByRole("button", { name: /Enregistrer/ }).click();
	await attendre(page, "Ce qui changerait");
	await expect(page.getByText(/Aucune ligne ne peut être importée/)).toBeVisible();
	await expect(page.getByRole("cell", { name: /^(Champ )?Logement$/ })).toBeVisible();
	await page.getByRole("link", { name: "Corriger la lecture des colonnes" }).click();
	await page.getByLabel("Logement, Mots à traduire, un par ligne").fill("HLM = locataire_hlm");
	await page.getByRole("button", { name: /Enregistrer/ }).click();
	await expect(page.getByText("1 dossier serait créé")).toBeVisible({ timeout: 60_000 });
	await expect(page.getByRole("cell", { name: /Zoé Durand/ })).toBeVisible();
	await expect(page.getByRole("cell", { name: /ne s’écrit pas JJ\/MM\/AAAA/ })).toBeVisible();
	await page.getByRole("button", { name: "Abandonner" }).click();
	await page.getByRole("link", { name: "Tous les imports" }).click();
	await expect(page.getByLabel(/Lecture des colonnes/)).toContainText(nom);
});

test("un envoi sans fichier dit quoi faire", async ({ page }) => {
	await page.getByLabel(/^Fichier/).evaluate((champ) => champ.removeAttribute("required"));
	await page.getByRole("button", { name: "Regarder ce fichier" }).click();
	await expect(page.getByRole("alert")).toContainText("Choisissez un fichier");
});
