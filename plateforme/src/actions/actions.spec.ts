import { expect, test } from "@playwright/test";
import { expectAccessible, seConnecter } from "../interface/essais.ts";

test("Les actions et les kits se lisent (sans script)", async ({ page }) => {
	await seConnecter(page, "responsable");
	await page.goto("/actions");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Actions");
	await expectAccessible(page);
	await page.getByRole("link", { name: "Les kits" }).click();
	await page.getByRole("link", { name: "Allocation de soutien familial non demandée" }).click();
	await expect(page.getByRole("heading", { name: "À dire avant de demander" })).toBeVisible();
	await expect(page.getByText("quatre mois de versement").first()).toBeVisible();
	await expectAccessible(page);
});

test("Un kit mal récrit est refusé, et chaque faute est dite (sans script)", async ({ page }) => {
	await seConnecter(page, "responsable");
	await page.goto("/actions/kits/soutien-familial");
	await page.locator("textarea[name=sms]").fill("Bonjour {nir}, votre ASF vous attend");
	await page.getByRole("button", { name: "Garder cette version" }).click();
	const refus = page.getByRole("alert");
	await expect(refus).toContainText("le champ « {nir} » n’existe pas");
	await expect(refus).toContainText("« ASF » ne s’écrit pas");
	await expect(refus).toContainText("il manque le mot STOP");
	await expect(page.locator("textarea[name=sms]")).toHaveValue(/nir/);
});

test("Une action se prépare et se compte, et ne part pas sans avis (sans script)", async ({
	page,
}, info) => {
	await seConnecter(page, "responsable");
	await page.goto("/actions/nouvelle");
	await expectAccessible(page);
	await page.getByLabel("Titre de l’action").fill(`Essai ${info.project.name}`);
	await page.getByRole("button", { name: "Choisir qui contacter" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Essai ${info.project.name}`);

	for (const nom of ["droit non demandé", "certain", "probable"])
		await page.getByLabel(nom, { exact: true }).uncheck();
	await page.getByRole("button", { name: "Enregistrer et compter" }).click();
	await expect(page.getByRole("alert")).toContainText("vise tous les dossiers");
	for (const nom of ["droit non demandé", "certain", "probable"])
		await page.getByLabel(nom, { exact: true }).uncheck();
	await page.getByLabel("Âge, de").fill("30");
	await page.getByRole("button", { name: "Enregistrer et compter" }).click();
	await expect(page.getByText("30 ans et plus.")).toBeVisible();
	await expect(page.getByRole("heading", { name: /personnes/ }).first()).toContainText(
		"contactées",
	);

	await page.getByLabel("Part (%)").first().fill("60");
	await page.getByRole("button", { name: "Enregistrer les bras" }).click();
	await expect(page.getByRole("alert")).toContainText("ne font pas 100 %");
	await expect(page.getByLabel("Part (%)").first()).toHaveValue("60");
	await page.getByRole("button", { name: "Verrouiller le plan et lancer" }).click();
	await expect(page.getByRole("alert")).toContainText("L’avis du délégué");
	await expectAccessible(page);
	await page.getByRole("button", { name: "Abandonner ce plan" }).click();
	await expect(page).toHaveURL(/\/actions(#|$)/);
});

test("Un gestionnaire lit les actions sans en préparer ; qui contrôle n’en voit rien", async ({
	page,
}) => {
	await seConnecter(page, "gestionnaire");
	expect((await page.goto("/actions"))?.status()).toBe(200);
	await expect(page.getByText("Préparer une action")).toHaveCount(0);
	expect((await page.goto("/actions/nouvelle"))?.status()).toBe(403);
	await seConnecter(page, "controleur");
	expect((await page.goto("/actions"))?.status()).toBe(403);
});

test("Qui a reçu un message peut savoir pourquoi, sans se connecter (sans script)", async ({
	page,
}) => {
	await page.goto("/info");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(
		"Pourquoi vous avez reçu un message",
	);
	await expect(page.getByText("L114-8")).toBeVisible();
	await expectAccessible(page);
});

test("Les suites du système national se regardent avant d’être notées (sans script)", async ({
	page,
}) => {
	await seConnecter(page, "charge-acces-droits");
	await page.goto("/actions");
	await page.getByRole("link", { name: "Noter les suites" }).click();
	await expectAccessible(page);
	const envoyer = async (lignes: string[]) => {
		const titres = "matricule;prestation;demande_le;ouvert_le;montant";
		await page.getByLabel("Fichier CSV").setInputFiles({
			...{ name: "suites.csv", mimeType: "text/csv" },
			buffer: Buffer.from([titres, ...lignes].join("\n")),
		});
		await page.getByRole("button", { name: "Voir ce qui serait noté" }).click();
	};
	await envoyer(["01-0000001;ppa;2020-12-01;"]);
	await expect(page.getByRole("alert")).toContainText("La ligne 2 a 4 cases au lieu de 5");
	await envoyer(["01-0000001;zut;2020-12-01;;"]);
	await expect(page.getByText("Ligne 2, colonne « prestation »")).toBeVisible();
	await expect(page.getByRole("button", { name: "Noter ces suites" })).toHaveCount(0);
	await expectAccessible(page);
});

test("Un administrateur note les suites sans lire les actions ; qui contrôle n’y entre pas", async ({
	page,
}) => {
	await seConnecter(page, "administrateur");
	await page.goto("/importer");
	await page.getByRole("link", { name: "Suites du système national" }).click();
	await expect(page.getByRole("link", { name: "Les imports" })).toBeVisible();
	await seConnecter(page, "controleur");
	expect((await page.goto("/actions/suites"))?.status()).toBe(403);
});
