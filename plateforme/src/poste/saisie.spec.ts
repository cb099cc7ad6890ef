import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, seConnecter } from "../interface/essais.ts";

/** Letters only, so that each run opens someone whom nobody has met. */
const inventer = () =>
	`Essai${[...String(Date.now()), ...String(Math.random()).slice(2, 6)].map((c) => "abcdefghij"[Number(c)]).join("")}`;

const section = (page: Page, nom: string) => page.getByRole("region", { name: nom, exact: true });

async function ouvrirPour(page: Page, nom: string): Promise<void> {
	await page.goto(`/recherche?q=${nom}`);
	await page.getByRole("link", { name: "Ouvrir un dossier pour cette personne" }).click();
	await expect(page.getByLabel("Nom", { exact: true }).first()).toHaveValue(nom);
	await page.getByLabel("Prénom", { exact: true }).first().fill("Zoé");
	await page.getByLabel("Date de naissance", { exact: true }).first().fill("1984-03-12");
}

test("De la recherche vaine au dossier ouvert, sans script ni doublon", async ({ page }) => {
	await seConnecter(page, "teleconseiller");
	const nom = inventer();
	await ouvrirPour(page, nom);
	await expectAccessible(page);
	await page.getByLabel("Téléphone ou courriel").fill("06 39");
	await page.getByRole("button", { name: "Ouvrir le dossier" }).click();
	await expect(page.getByText("Un numéro a dix chiffres")).toBeVisible();
	await expect(page.getByLabel("Téléphone ou courriel")).toHaveValue("06 39");
	await expectAccessible(page);
	await page.getByLabel("Téléphone ou courriel").fill("06 39 98 00 01");
	await page.getByLabel("Commune où elle vit").fill("Bourg-en-Bresse");
	await page.getByRole("button", { name: "Ouvrir le dossier" }).click();
	await expect(page).toHaveURL(/\/dossiers\/\d+\?fait=ouvrir$/);
	await expect(page.getByRole("status")).toContainText("protégez la date maintenant");
	await expect(page.getByRole("button", { name: "Protéger la date" })).toBeVisible();

	await page.goto(`/dossiers/nouveau?q=${nom} zoé 12/03/1984`);
	await page.getByRole("button", { name: "Ouvrir le dossier" }).click();
	await expect(page.getByRole("alert")).toContainText("Cette personne a peut-être déjà un dossier");
	await expect(page.getByRole("table").getByRole("link", { name: `${nom} Zoé` })).toBeVisible();
	await expectAccessible(page);
});

test("Un droit, un versement, une dette se saisissent sans script, rien ne se perd", async ({
	page,
}) => {
	await seConnecter(page, "gestionnaire");
	await ouvrirPour(page, inventer());
	await page.getByRole("button", { name: "Ouvrir le dossier" }).click();
	await page.getByRole("link", { name: "Saisir un droit, un versement, une dette" }).click();
	await expectAccessible(page);

	const droit = section(page, "L’état d’un droit");
	await droit.getByLabel("Prestation").selectOption("ppa");
	await droit.getByLabel("Depuis le").fill("2020-03-01");
	await droit.getByLabel("Montant par mois").fill("1.234");
	await droit.getByRole("button").click();
	await expect(page.getByRole("alert")).toContainText("corrigez le champ signalé");
	await expect(droit.getByText("Ce montant ne se lit pas.")).toBeVisible();
	await expect(droit.getByLabel("Montant par mois")).toHaveValue("1.234");
	await expect(droit.getByLabel("Prestation")).toHaveValue("ppa");
	await expectAccessible(page);
	await droit.getByLabel("Montant par mois").fill("1 234,56");
	await droit.getByRole("button").click();
	await expect(page.getByRole("status")).toContainText("L’état du droit est enregistré.");

	const versement = section(page, "Un versement");
	for (const attendu of ["Le versement est enregistré.", "ce versement est déjà au dossier"]) {
		await versement.getByLabel("Versé le").fill("2020-03-05");
		await versement.getByLabel("Prestation").selectOption("ppa");
		await versement.getByLabel("Pour le mois de").fill("02/2020");
		await versement.getByLabel("Montant").fill("385,62");
		await versement.getByRole("button").click();
		await expect(page.locator(".message")).toContainText(attendu);
	}
	await versement.getByLabel("C’est bien un second versement identique").check();
	await versement.getByRole("button").click();
	await expect(page.getByRole("status")).toContainText("Le versement est enregistré.");

	const dette = section(page, "Une dette");
	await dette.getByLabel("Prestation").selectOption("ppa");
	await dette.getByLabel("Née le").fill("2020-03-01");
	await dette.getByLabel("Montant").fill("120");
	await dette.getByLabel("Pourquoi").fill("Salaire déclaré en retard");
	await dette.getByRole("button").click();
	await page.getByRole("link", { name: "Voir le dossier" }).click();
	await expect(section(page, "Droits au dossier")).toContainText(/1\s234,56\s€/);
	await expect(section(page, "Dernier versement")).toContainText(/771,24\s€/);
	await expect(section(page, "Déclaration, dettes, quotient")).toContainText(/120\s€ restent/);
});

test("Le foyer tel qu’à une date, connu une autre, sans script", async ({ page }) => {
	await seConnecter(page, "gestionnaire");
	await page.goto("/recherche?q=01-0000001");
	await page.getByRole("link", { name: "Le foyer à une date" }).click();
	await expect(page.getByRole("heading", { name: /^Tel qu’au .*, connu le / })).toBeVisible();
	await expectAccessible(page);
	await page.getByLabel("Tel qu’au", { exact: true }).fill("2000-01-01");
	await page.getByRole("button", { name: "Montrer" }).click();
	await expect(page).toHaveURL(/vrai=2000-01-01/);
	await expect(page.getByText("la caisse ne savait rien de ce foyer")).toBeVisible();
	await page.getByRole("table").getByRole("link").first().click();
	await expect(page.getByRole("table").getByText("montrée ci-dessus")).toBeVisible();
	await expectAccessible(page);
});

test("Chacun selon son rôle : la médiation lit le foyer, n’ouvre ni ne saisit", async ({
	page,
}) => {
	await seConnecter(page, "mediateur");
	await page.goto("/recherche?q=zzqqxx");
	await expect(page.getByText("Personne ne correspond")).toBeVisible();
	await expect(page.getByRole("link", { name: /Ouvrir un dossier/ })).toHaveCount(0);
	for (const [adresse, status] of [
		["/dossiers/nouveau", 403],
		["/dossiers/2/saisir", 403],
		["/dossiers/2/foyer", 200],
	] as const)
		expect((await page.goto(adresse))?.status(), adresse).toBe(status);
	await page.goto("/dossiers/2");
	await expect(page.getByRole("link", { name: "Saisir un droit" })).toHaveCount(0);
});

test("Un dossier protégé ne montre, sans motif, ni son foyer ni sa saisie", async ({ page }) => {
	await seConnecter(page, "gestionnaire");
	const nom = inventer();
	await ouvrirPour(page, nom);
	await page.getByRole("button", { name: "Ouvrir le dossier" }).click();
	await page.locator("summary", { hasText: "Protéger le dossier" }).click();
	await page.getByLabel("Raison").selectOption("autre");
	await page.getByRole("button", { name: "Protéger", exact: true }).click();
	const dossier = new URL(page.url()).pathname;
	for (const suite of ["foyer", "saisir"]) {
		await page.goto(`${dossier}/${suite}`);
		await expect(page).toHaveURL(new RegExp(`${dossier}$`));
		await expect(page.getByLabel("Motif de la consultation")).toBeVisible();
		await expect(page.getByText(nom)).toHaveCount(0);
	}
	await page.getByLabel("Motif de la consultation").fill("Appel de la personne, identité vérifiée");
	await page.getByRole("button", { name: "Ouvrir pour un quart d’heure" }).click();
	await page.goto(`${dossier}/foyer`);
	await expect(page.getByText("Zoé :")).toBeVisible();
});
