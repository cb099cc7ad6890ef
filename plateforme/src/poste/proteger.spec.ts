import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, seConnecter } from "../interface/essais.ts";

const NUMERO = /^Date protégée n° 2020-\d+$/;
const proteger = (page: Page) => page.getByRole("button", { name: /^Protéger la date/ }).first();
const numero = async (page: Page) => {
	await expect(page.getByRole("heading", { level: 1, name: NUMERO })).toBeVisible();
	return page.getByRole("heading", { level: 1, name: NUMERO }).textContent();
};
async function saisir(page: Page, nom: string): Promise<void> {
	await page.getByLabel("Prénom").fill("Zoé");
	await page.getByLabel("Nom", { exact: true }).fill(nom);
	await page.getByLabel(/^Date de naissance/).fill("1984-03-12");
	await page.getByRole("button", { name: "Protéger la date" }).click();
}
/** Letters only, and those of this run: what was protected before stays protected. */
const nomNeuf = (projet: string) =>
	`${projet} ${[...Date.now().toString()].map((chiffre) => "abcdefghij"[Number(chiffre)]).join("")}`;

test("sans script : un clic dans la file protège la date, le second rend la même preuve", async ({
	page,
}, { project }) => {
	await seConnecter(page, "gestionnaire");
	await page.goto("/sollicitations/nouvelle");
	const nom = nomNeuf(project.name);
	await page.getByLabel("De quoi s’agit-il ?").fill(`Plus rien à manger, ${nom}`);
	await page.getByLabel("Prénom").fill("Lou");
	await page.getByLabel("Nom", { exact: true }).fill(nom);
	await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
	const file = `/file?section=toutes&q=${encodeURIComponent(nom)}`;
	const autre = await page.context().newPage();
	await autre.goto(file);
	await page.goto(file);
	await expect(page.locator("[data-rangee]")).toHaveCount(1);
	await expectAccessible(page);
	await page.locator("[data-rangee]").getByRole("button").click();
	await expect(page.getByText("La date est protégée.")).toBeVisible();
	const premier = await numero(page);
	await expect(page.getByText(`Lou ${nom}`)).toBeVisible();
	await expect(page.getByText(/Nous retenons donc le mois de décembre 2020/)).toBeVisible();
	await expectAccessible(page);

	await autre.locator("[data-rangee]").getByRole("button").click();
	await expect(autre.getByText(/a déjà une date protégée pour ce mois/)).toBeVisible();
	expect(await numero(autre)).toBe(premier);
	await page.goto(file);
	await expect(page.locator("[data-rangee]").getByRole("button")).toHaveCount(0);
	await page.goto(new URL(autre.url()).pathname);
	await page.getByRole("link", { name: "Revenir à la sollicitation" }).click();
	await page.getByRole("link", { name: premier ?? "" }).click();
	expect(await numero(page)).toBe(premier);
});

test("Deux clics de suite ne font qu’une preuve", async ({ page }, { project }) => {
	await seConnecter(page, "gestionnaire");
	await page.goto(project.name === "bureau" ? "/dossiers/21" : "/dossiers/22");
	await proteger(page).dblclick();
	await numero(page);
	await page.getByRole("link", { name: "Ouvrir le dossier" }).click();
	await page
		.getByRole("navigation", { name: "Montrer" })
		.getByRole("link", { name: /Preuves/ })
		.click();
	await expect(page.getByText(/^Date protégée n° 2020-\d+/)).toHaveCount(1);
});

/** Each width has its own person: a date protected by another would be found. */
const CHERCHES: Record<string, string> = {
	bureau: "petit",
	telephone: "robert",
	"sans-script": "richard",
};

test("sans script : un clic dans la recherche suffit ; le droit et le moyen se disent après", async ({
	page,
}, { project }) => {
	await seConnecter(page, "teleconseiller");
	await page.goto(`/recherche?q=${CHERCHES[project.name]}`);
	await proteger(page).click();
	const premier = await numero(page);
	await expect(page.getByText("Revenu de solidarité active (RSA)")).toBeVisible();
	await page.getByRole("button", { name: "Prime d’activité" }).click();
	await expect(page.getByText(/Ce contact ne suffit pas à fixer le mois/)).toBeVisible();
	await expect(page.getByText(/Le RSA\s: ce contact suffit/)).toBeVisible();
	await page.getByRole("button", { name: "à l’accueil" }).click();
	await expect(page.getByText("La date, le mois et le numéro n’ont pas changé.")).toBeVisible();
	await expect(page.getByRole("definition").filter({ hasText: "Accueil" })).toBeVisible();
	expect(await numero(page)).toBe(premier);
	await expectAccessible(page);
});

test("Chaque page d’un dossier protège sa date d’un clic, et la même", async ({ page }) => {
	await seConnecter(page, "gestionnaire");
	const preuves = new Set<string | null>();
	for (const suite of ["", "/foyer", "/saisir", "/scinder", "/acces"]) {
		await page.goto(`/dossiers/23${suite}`);
		await proteger(page).click();
		preuves.add(await numero(page));
	}
	expect(preuves.size).toBe(1);
});

test("Au clavier : « p » va au bouton de la ligne, de l’écran, ou au formulaire", async ({
	page,
	isMobile,
}) => {
	test.skip(isMobile, "un clavier, donc un ordinateur");
	await seConnecter(page, "gestionnaire");
	await page.goto("/recherche?q=martin");
	await page.keyboard.press("j");
	await page.keyboard.press("j");
	await page.keyboard.press("p");
	const rangee = page.locator("[data-rangee]").nth(1);
	await expect(rangee.getByRole("button")).toBeFocused();
	await page.goto("/dossiers/24/acces");
	await page.keyboard.press("p");
	await expect(proteger(page)).toBeFocused();
	await page.keyboard.press("Enter");
	await numero(page);
	await page.keyboard.press("p");
	await expect(page).toHaveURL(/\/dates-protegees$/);
});

test("sans script : qui n’a pas de dossier a sa preuve tout de suite ; ce qui manque se dit", async ({
	page,
}, { project }) => {
	await seConnecter(page, "teleconseiller");
	await page.goto("/dates-protegees");
	await expectAccessible(page);
	await page.getByRole("searchbox").fill("01-0000025");
	await page.getByRole("button", { name: "Chercher" }).click();
	await expect(page.locator("[data-rangee]").getByRole("button")).toHaveCount(1);
	await expectAccessible(page);
	await page.getByRole("searchbox").fill("zzqqxx zoe");
	await page.getByRole("button", { name: "Chercher" }).click();
	await expect(page.getByLabel("Nom", { exact: true })).toHaveValue("Zzqqxx");
	await page.getByRole("button", { name: "Protéger la date" }).click();
	await expect(page.getByText(/Écrivez une date de naissance/)).toBeVisible();
	await expect(page.getByLabel("Nom", { exact: true })).toHaveValue("Zzqqxx");
	await expectAccessible(page);
	const nom = nomNeuf(project.name);
	await saisir(page, nom);
	const premier = await numero(page);
	await expect(page.getByText(`Zoé ${nom}, personne sans dossier à ce jour`)).toBeVisible();
	await page.getByRole("link", { name: "Protéger la date d’une autre personne" }).click();
	await saisir(page, nom.toUpperCase());
	await expect(page.getByText(/a déjà une date protégée pour ce mois/)).toBeVisible();
	expect(await numero(page)).toBe(premier);
});

test("sans script : une structure d’accueil donne des preuves, les relit, et n’ouvre rien d’autre", async ({
	page,
}, { project }) => {
	await seConnecter(page, "gestionnaire");
	await page.goto("/dossiers/26");
	await proteger(page).click();
	await numero(page);
	const ailleurs = new URL(page.url()).pathname;

	await page.context().clearCookies();
	await seConnecter(page, "structure-accueil");
	await page.goto("/dates-protegees");
	await expect(page.getByRole("searchbox")).toHaveCount(0);
	await expect(page.getByRole("navigation", { name: "Rubriques" }).getByRole("link")).toHaveText([
		/^Protéger la date/,
		/^Permanence/,
		/^J’aide quelqu’un/,
	]);
	const nom = nomNeuf(project.name);
	await saisir(page, nom);
	const premier = await numero(page);
	await expect(page.getByRole("definition").filter({ hasText: "Partenaire" })).toBeVisible();
	await expect(page.getByText("France Services Oyonnax")).toBeVisible();
	await expect(page.getByRole("link", { name: "Ouvrir le dossier" })).toHaveCount(0);
	await expect(page.getByRole("button", { name: "par téléphone" })).toHaveCount(0);
	await expectAccessible(page);
	await page.goto("/dates-protegees");
	await expectAccessible(page);
	await page.getByRole("row").filter({ hasText: nom }).getByRole("link").click();
	expect(await numero(page)).toBe(premier);
	expect((await page.goto(ailleurs))?.status()).toBe(404);
	for (const adresse of ["/recherche", "/dossiers/26", "/file"])
		expect((await page.goto(adresse))?.status(), adresse).toBe(403);
});
