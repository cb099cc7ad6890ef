import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, seConnecter } from "../interface/essais.ts";

const PANNEAU = "/droits-non-demandes";
const lignes = (page: Page) => page.locator(".tableau tbody tr");

test.beforeEach(({ page }) => seConnecter(page, "charge-acces-droits"));

test("Le panneau sans script : le constat, les filtres, les pages", async ({ page }) => {
	await page.goto(PANNEAU);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(/foyers? .*pas demandé$/);
	await expect(page.getByText("Organisme simulé.")).toBeVisible();
	expect(await lignes(page).count()).toBeGreaterThan(0);

	await page.getByLabel("Certitude").selectOption("tous");
	await page.getByRole("button", { name: "Filtrer" }).click();
	await expect(page).toHaveURL(/statut=tous/);
	await expect(lignes(page)).toHaveCount(50);
	await page.getByRole("link", { name: "Dernière" }).click();
	await expect(page.getByText(/^Page (\d+) sur \1$/)).toBeVisible();
	await page.getByRole("link", { name: "Première" }).click();
	await expect(page.getByText(/^Page 1 sur/)).toBeVisible();

	await page.getByRole("link", { name: "Prime d’activité" }).click();
	await expect(page).toHaveURL(/prestation=ppa/);
	for (const texte of await lignes(page).allInnerTexts())
		expect(texte).toContain("Prime d’activité");
});

test("Chaque colonne se trie, et le dit", async ({ page, isMobile }) => {
	test.skip(isMobile, "les en-têtes sont des cartes au téléphone");
	await page.goto(`${PANNEAU}?statut=tous`);
	for (const colonne of [
		"Foyer",
		"Commune",
		"Montant",
		"Gain 12 mois",
		"Dû depuis",
		"Mois perdus",
	]) {
		const nom = colonne === "Montant" ? "Par mois" : colonne;
		const tete = page.getByRole("columnheader", { name: nom });
		await tete.getByRole("link").click();
		await expect(tete).toHaveAttribute("aria-sort", /ascending|descending/);
	}
	await page.getByRole("columnheader", { name: "Foyer" }).getByRole("link").click();
	const noms = await page.locator(".tableau tbody th").allInnerTexts();
	expect(noms).toEqual([...noms].sort());
});

test("Un foyer s’explique sans script, du panneau à la question à poser", async ({ page }) => {
	await page.goto(PANNEAU);
	const lien = lignes(page).first().getByRole("link");
	const id = await lien.innerText();
	await lien.click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Foyer ${id}`);
	await expect(page.getByRole("heading", { name: "Qui", exact: true })).toBeVisible();
	await expect(page.getByText("Suite proposée").first()).toBeVisible();
	await expect(page.getByText("Gain net sur douze mois").first()).toBeVisible();
	await expectAccessible(page);
});

test("Un droit certain se déplie étape par étape, sans script", async ({ page }) => {
	await page.goto(`${PANNEAU}?statut=certain&situation=a_demander`);
	await lignes(page).first().getByRole("link").click();
	await page.getByText("Le calcul, étape par étape").first().click();
	await expect(page.locator(".calcul li").first()).toBeVisible();
	await expectAccessible(page);
	await page.setViewportSize({ width: 320, height: 640 });
	await expectAccessible(page);
});

test("Une adresse mal formée se dit en phrases, un foyer inconnu répond 404", async ({ page }) => {
	await page.goto(`${PANNEAU}?tri=zut&gain=beaucoup&cherche=${"introuvable".repeat(4)}`);
	await expect(page.getByRole("alert")).toContainText("La colonne « zut » n’existe pas");
	await expect(page.getByText("Aucun droit ne répond à ces filtres.")).toBeVisible();
	await expectAccessible(page);
	expect((await page.goto(`${PANNEAU}/01-${"9".repeat(80)}`))?.status()).toBe(404);
	await expect(page.getByRole("heading", { level: 1 })).toContainText("Ce foyer n’est pas");
	await expectAccessible(page);
});

test("La liste filtrée s’exporte", async ({ page }) => {
	await page.goto(`${PANNEAU}?prestation=ppa`);
	const attendu = page.waitForEvent("download");
	await page.getByRole("link", { name: "Exporter la liste (CSV)" }).click();
	const texte = await readFile(await (await attendu).path(), "utf8");
	const [tete, ...rangees] = texte.trim().split("\r\n");
	expect(tete).toContain("gain_net_12_mois");
	expect(rangees.length).toBeGreaterThan(0);
	for (const rangee of rangees) expect(rangee.split(";")[2]).toBe("ppa");
});

test("Sans repérage, le panneau dit comment le faire venir, sans script", async ({
	page,
	baseURL,
}) => {
	const vide = new URL(baseURL ?? "");
	vide.port = String(Number(vide.port) + 1);
	await seConnecter(page, "charge-acces-droits", vide.href);
	await page.goto(new URL(PANNEAU, vide).href);
	await expect(page.getByText("Aucun repérage n’est encore fini")).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("link", { name: "Lancer un repérage" }).click();
	await expect(page.getByText("Aucun repérage n’a encore été lancé")).toBeVisible();
	await expectAccessible(page);
});

test("Le panneau est accessible à toutes les largeurs", async ({ page }) => {
	await page.goto(PANNEAU);
	await expectAccessible(page);
	await page.setViewportSize({ width: 320, height: 640 });
	await expectAccessible(page);
});

test("Un repérage dit sa finalité, ses versions, ce qu’il a écarté et trouvé", async ({ page }) => {
	await page.goto(PANNEAU);
	await page.getByRole("link", { name: "Ce que ce repérage a retenu" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Repérage \d+$/);
	await expect(page.getByText("Ouvrir des droits : trouver ceux que personne")).toBeVisible();
	await expect(page.getByText("La personne s’oppose")).toBeVisible();
	await expect(page.getByText("Version du droit")).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("link", { name: "Tous les repérages" }).click();
	await expectAccessible(page);
});

test("Les ruptures et le soutien familial se lisent à toutes les largeurs", async ({ page }) => {
	for (const adresse of ["/ruptures", "/ruptures?cause=suspendu", `${PANNEAU}/soutien-familial`]) {
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.goto(adresse);
		await expectAccessible(page);
		await page.setViewportSize({ width: 320, height: 640 });
		await expectAccessible(page);
	}
});
