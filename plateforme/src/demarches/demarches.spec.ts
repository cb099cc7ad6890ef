import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, seConnecter } from "../interface/essais.ts";

// One after the other: a person has one draft of each procedure, and these are the same person's.
test.describe.configure({ mode: "default" });

const titre = (page: Page) => page.getByRole("heading", { level: 1 });

/** Until the page that answers is there whole: what follows judges it, not the one before. */
async function continuer(page: Page): Promise<void> {
	const arrivee = page.waitForEvent("load");
	await page.getByRole("button", { name: "Continuer" }).click();
	await arrivee;
}

/** Each page, at its width and at 320 px, where it does not overflow. */
async function verifier(page: Page): Promise<void> {
	await expectAccessible(page);
	const taille = page.viewportSize() ?? { width: 1280, height: 800 };
	await page.setViewportSize({ width: 320, height: 640 });
	await expectAccessible(page);
	await page.setViewportSize(taille);
}

/** Leaves what is filled in, and answers the rest: the first choice, or the one that is asked for. */
async function repondre(page: Page, choix: Record<string, string>): Promise<void> {
	const radios = page.locator("input[type=radio]");
	const noms = new Set(
		await radios.evaluateAll((tous) => tous.map((un) => (un as HTMLInputElement).name)),
	);
	for (const nom of noms) {
		const sien = page.locator(`input[type=radio][name="${nom}"]`);
		const voulu = choix[nom];
		if (voulu !== undefined) await sien.and(page.locator(`[value="${voulu}"]`)).check();
		else if ((await sien.and(page.locator(":checked")).count()) === 0) await sien.first().check();
	}
	const cases = page.locator("input[type=checkbox]:not([id$='.ailleurs'])");
	const [premiere] = await cases.all();
	if (premiere) {
		const nom = (await premiere.getAttribute("name")) ?? "";
		const voulue = choix[nom];
		if (voulue !== undefined) {
			for (const une of await cases.all())
				await une.setChecked((await une.getAttribute("value")) === voulue);
		} else if ((await cases.and(page.locator(":checked")).count()) === 0) await premiere.check();
	}
	for (const champ of await page.locator("main input[type=text]:visible").all()) {
		const nom = (await champ.getAttribute("name")) ?? "";
		if ((await champ.inputValue()) === "") await champ.fill(choix[nom] ?? SAISIES[nom] ?? "900");
	}
}

const SAISIES: Record<string, string> = {
	"depuis.mois": "11",
	"depuis.annee": "2020",
	"enfant.prenom": "Nour",
	"enfant.nom": "Petit",
	"enfant.naissance": "12/11/2020",
	"enfant.2.prenom": "Lina",
	"enfant.2.nom": "Petit",
	"enfant.2.naissance": "12/11/2020",
	"conjoint.prenom": "Sam",
	"conjoint.nom": "Petit",
	"conjoint.naissance": "12/11/1990",
	commune: "Oyonnax",
};

async function entrer(page: Page, nom: string): Promise<void> {
	await page.goto(`/demarches/${nom}`);
	const reprendre = page.getByRole("link", { name: "Reprendre où vous en étiez" });
	if ((await reprendre.count()) > 0) {
		await reprendre.click();
		await page.getByText("S’arrêter là").click();
		await page.getByRole("button", { name: /Effacer cette démarche/ }).click();
		await page.goto(`/demarches/${nom}`);
	}
	await page.getByRole("button", { name: "Commencer" }).click();
}

const PARCOURS: [nom: string, choix: Record<string, string>][] = [
	["prime-d-activite", { foyer: "oui", "recu.0": "salaire" }],
	["rsa", { foyer: "non", quoi: "naissance", "recu.0": "rien" }],
	["aide-au-logement", { foyer: "oui", logement: "locataire_vide" }],
	["soutien-familial", { seul: "oui", asf: "rien" }],
	["declaration-prime-d-activite", { foyer: "oui" }],
	["declaration-rsa", { foyer: "oui" }],
	["changement-de-situation", { quoi: "couple", "recu.c": "salaire" }],
	["naissance", { arrivent: "2" }],
];

for (const [nom, choix] of PARCOURS)
	test(`${nom} se remplit sans script, chaque page accessible, et donne son reçu`, async ({
		page,
	}) => {
		test.slow();
		await seConnecter(page, "allocataire");
		await page.goto(`/demarches/${nom}`);
		await verifier(page);
		await entrer(page, nom);
		for (let tour = 0; tour < 25; tour++) {
			await verifier(page);
			if ((await titre(page).innerText()) === "Vérifiez vos réponses") break;
			await expect(page.locator(".progression")).toHaveText(/^Étape \d+, encore environ/);
			await repondre(page, choix);
			await continuer(page);
			await expect(page.getByRole("alert")).toHaveCount(0);
		}
		await page.getByRole("button", { name: "Envoyer ma démarche" }).click();
		await expect(titre(page)).toHaveText("C’est envoyé");
		await expect(page.getByText(/^D\d{4}-\d+$/)).toBeVisible();
		await verifier(page);
		const adresse = await page.getByRole("link", { name: /PDF/ }).getAttribute("href");
		const pdf = await page.request.get(adresse ?? "");
		expect(pdf.headers()["content-type"]).toBe("application/pdf");
	});

test("Une erreur se dit près du champ, revenir garde tout, et l’on reprend ailleurs", async ({
	page,
	browser,
}) => {
	await seConnecter(page, "allocataire");
	await entrer(page, "prime-d-activite");
	await continuer(page);
	await expect(page.getByRole("alert")).toContainText("Choisissez une réponse.");
	await expect(page).toHaveTitle(/^À corriger/);
	await verifier(page);
	await repondre(page, { foyer: "oui" });
	await continuer(page);
	await page.getByRole("button", { name: "Revenir à la question précédente" }).click();
	await expect(page.getByRole("radio", { name: /Oui, c’est toujours vrai/ })).toBeChecked();

	const ailleurs = await browser.newContext({ baseURL: test.info().project.use.baseURL });
	await ailleurs.addCookies(await page.context().cookies());
	const autre = await ailleurs.newPage();
	await autre.goto("/demarches");
	await autre.getByRole("link", { name: /^Reprendre.*prime d’activité/ }).click();
	await expect(titre(autre)).toHaveText(/Que faites-vous/);
	await ailleurs.close();
});

test("Le mot précoce dit pourquoi, ce qu’il y a d’autre, et laisse continuer", async ({ page }) => {
	await seConnecter(page, "allocataire");
	await entrer(page, "soutien-familial");
	await repondre(page, { seul: "non" });
	await continuer(page);
	const mot = page.getByRole("complementary", { name: /ne vous serait pas versée/ });
	await expect(mot).toContainText("Vous pouvez continuer");
	await verifier(page);
	await expect(page.getByRole("button", { name: "Continuer" })).toBeVisible();
});

test("Au clavier seul, une question se répond et se valide", async ({ page }) => {
	await seConnecter(page, "allocataire");
	await entrer(page, "rsa");
	await page.locator("#foyer").focus();
	await page.keyboard.press("Space");
	await expect(page.locator("#foyer")).toBeChecked();
	await page.keyboard.press("Enter");
	await expect(titre(page)).toHaveText(/Que faites-vous/);
});

test("Sans compte : la liste, une démarche, l’orientation MDPH, et la porte de FranceConnect", async ({
	page,
}) => {
	await page.goto("/demarches");
	await verifier(page);
	await page.getByRole("link", { name: "Demander la prime d’activité" }).click();
	await expect(page.getByRole("link", { name: "Se connecter et commencer" })).toBeVisible();
	await verifier(page);
	await page.goto("/demarches/adulte-handicape");
	await expect(page.getByText(/mois qui suit le dépôt à la MDPH/)).toBeVisible();
	await verifier(page);
});

test("Un agent la remplit avec la personne ; la file montre ce qu’elle a répondu", async ({
	page,
}) => {
	test.slow();
	await seConnecter(page, "gestionnaire");
	await page.goto("/dossiers/12/demarches");
	await expectAccessible(page);
	await page.locator("select[name=demarche]").selectOption("naissance");
	await page.getByRole("button", { name: "Commencer avec la personne" }).click();
	await expect(page.getByText("À demander à la personne")).toBeVisible();
	const pages: Record<string, string>[] = [{ arrivent: "1" }, { "enfant.vit": "ici" }];
	for (const choix of pages) {
		await repondre(page, choix);
		await continuer(page);
	}
	await expectAccessible(page);
	await page.getByRole("button", { name: "Envoyer pour la personne" }).click();
	await page.getByRole("link", { name: "Voir la sollicitation" }).click();
	await expect(page.getByText("Remplie avec un agent, au téléphone")).toBeVisible();
	await expect(page.getByText("Son prénom : Nour", { exact: false }).first()).toBeAttached();
	await expectAccessible(page);
});

test("L’usage se lit, sans nommer personne", async ({ page }) => {
	await seConnecter(page, "responsable");
	await page.goto("/pilotage/demarches");
	await expect(titre(page)).toHaveText("Usage des démarches en ligne");
	await expectAccessible(page);
});
