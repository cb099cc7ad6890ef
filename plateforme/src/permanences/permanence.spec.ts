import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, seConnecter } from "../interface/essais.ts";
import {
	ecrire,
	mereSeule,
	type Reponses,
	repondreAuQuestionnaire,
	type Saisie,
	titre,
} from "../mes-droits/essais.ts";

/** A lone parent of two, in a flat in Oyonnax, who works and receives family allowances. */
const mere: Reponses = [
	[/recevez-vous déjà/, (page) => page.getByLabel("Allocations familiales").check()],
	...mereSeule("1985", "2012", "2014"),
];

async function commencer(page: Page, role = "structure-accueil"): Promise<void> {
	await seConnecter(page, role);
	await page.goto("/permanence");
	await page.getByRole("button", { name: "Commencer l’entretien" }).click();
}

/** Asks until `jusqua`, or until the sheet. */
const tenir = (page: Page, jusqua?: RegExp, aChaque?: Saisie) =>
	repondreAuQuestionnaire(page, mere, { fin: /^Votre foyer|^Vous recevez/, jusqua, aChaque });

/** Letters only, and those of this run: what was protected before stays protected. */
const nomNeuf = (projet: string) =>
	`${projet} ${[...Date.now().toString()].map((chiffre) => "abcdefghij"[Number(chiffre)]).join("")}`;

async function nommer(page: Page, nom: string): Promise<void> {
	await page.getByLabel("Prénom").fill("Zoé");
	await page.getByLabel("Nom", { exact: true }).fill(nom);
	await page.getByLabel(/^Date de naissance/).fill("1985-05-17");
}
const transmettre = (page: Page) => page.getByRole("button", { name: "Transmettre à la Caf" });

test("sans script : un entretien donne la fiche, son gain net et ce qu’il faut apporter", async ({
	page,
}) => {
	await seConnecter(page, "structure-accueil");
	await page.goto("/dates-protegees");
	await page.getByRole("link", { name: /entretien de permanence/ }).click();
	await expect(page.getByText("« Rien n’est enregistré ni envoyé.")).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("button", { name: "Commencer l’entretien" }).click();
	await expect(page.getByText("À demander à la personne")).toBeVisible();
	await expect(page.getByText(/Le relevé du compte le dit/)).toBeVisible();
	await expectAccessible(page);
	await tenir(page);
	await expect(titre(page)).toHaveText(/^Votre foyer gagnerait sans doute [\d\s]+€ par mois$/);
	await expect(page.getByText(/pas une décision/)).toBeVisible();
	const droits = page.getByRole("table");
	await expect(droits.getByRole("row").filter({ hasText: "Allocations familiales" })).toContainText(
		"déjà reçue",
	);
	await expect(droits.getByRole("row").filter({ hasText: "Prime d’activité" })).toContainText(
		"à demander",
	);
	for (const section of [
		/Quand le droit commence/,
		/À apporter/,
		/Avant de demander l’allocation de soutien familial/,
		/Joindre la Caf/,
	])
		await expect(page.getByRole("heading", { name: section })).toBeVisible();
	await expect(page.getByText(/Chaque mois d’attente fait perdre/)).toBeVisible();
	await expect(page).toHaveURL(/\/permanence$/);
	await expectAccessible(page);

	await page.getByText("Relire et modifier mes réponses").click();
	await page.getByRole("button", { name: /^Modifier.*recevez-vous déjà/ }).click();
	await expect(page.getByLabel("Allocations familiales")).toBeChecked();
});

test("Chaque question est accessible, à sa largeur et à 320 px", async ({ page }) => {
	test.slow();
	await commencer(page);
	const taille = page.viewportSize() ?? { width: 1280, height: 800 };
	await tenir(page, undefined, async () => {
		await page.setViewportSize({ width: 320, height: 640 });
		await expectAccessible(page);
		await page.setViewportSize(taille);
	});
	await page.setViewportSize({ width: 320, height: 640 });
	await expectAccessible(page);
});

test("sans script : sans accord rien ne part ; avec, un numéro, une preuve, et la file le montre", async ({
	page,
}, { project }) => {
	test.slow();
	await commencer(page);
	await tenir(page);
	const nom = nomNeuf(project.name);
	await nommer(page, nom);
	await transmettre(page).click();
	await expect(page.getByRole("alert")).toContainText("il faut l’accord de la personne");
	await expect(page.getByLabel("Nom", { exact: true })).toHaveValue(nom);
	await expectAccessible(page);
	await page.getByRole("checkbox", { name: /^Je suis d’accord/ }).check();
	await page.getByLabel(/^Téléphone/).fill("12");
	await transmettre(page).click();
	await expect(page.getByText("Ce numéro ne se lit pas : dix chiffres")).toBeVisible();
	await page.getByLabel(/^Téléphone/).fill("");
	await transmettre(page).click();
	await expect(page.getByText(/C’est transmis\. Le numéro de la personne/)).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("link", { name: "Ouvrir la preuve à imprimer" }).click();
	await expect(titre(page)).toHaveText(/^Date protégée n° 2020-\d+$/);
	const numero = /2020-\d+/.exec(await titre(page).innerText())?.[0] ?? "";
	await expect(page.getByText(`Zoé ${nom}`)).toBeVisible();

	await page.context().clearCookies();
	await seConnecter(page, "gestionnaire");
	await page.goto("/file?section=toutes&q=permanence");
	await page.locator("[data-rangee]").filter({ hasText: nom }).getByRole("link").first().click();
	const transmis = page.getByRole("region", { name: "Ce que la permanence a transmis" });
	await expect(transmis).toBeVisible();
	await page.goto(await adresseDeLaSollicitation(page, numero));
	await expect(transmis).toContainText("France Services Oyonnax");
	await expect(transmis.getByRole("row").filter({ hasText: "Prime d’activité" })).toBeVisible();
	await expectAccessible(page);
	await transmis.getByText("Réponses de la personne").click();
	await expect(transmis).toContainText("Oyonnax (01100)");

	await transmis.getByText("Une personne change d’avis").click();
	await transmis.getByRole("button", { name: "Effacer ce qui a été transmis" }).click();
	await expect(page.getByText("C’est effacé. La date protégée reste.")).toBeVisible();
	await page.getByLabel("Numéro de la preuve").fill(numero);
	await page.getByRole("button", { name: "Effacer ce qui a été transmis" }).click();
	await expect(page.getByRole("alert")).toContainText("aucune transmission ne porte ce numéro");
	await expectAccessible(page);
});

async function adresseDeLaSollicitation(page: Page, numero: string): Promise<string> {
	await page.goto(`/dates-protegees/${numero.replace("-", "/")}`);
	const lien = page.getByRole("link", { name: "Revenir à la sollicitation" });
	return (await lien.getAttribute("href")) ?? "";
}

test("Un double clic ne transmet qu’une fois", async ({ page }, { project }) => {
	await commencer(page);
	await tenir(page);
	const nom = nomNeuf(`double ${project.name}`);
	await nommer(page, nom);
	await page.getByRole("checkbox", { name: /^Je suis d’accord/ }).check();
	await transmettre(page).dblclick();
	await expect(page.getByText(/C’est transmis\./)).toBeVisible();
	await page.context().clearCookies();
	await seConnecter(page, "gestionnaire");
	const rangee = page.locator("[data-rangee]").filter({ hasText: nom });
	// The page shown answers one of the two clicks: the other may still be at work.
	await expect(async () => {
		await page.goto("/file?section=toutes&q=permanence");
		await expect(rangee).toHaveCount(1, { timeout: 1_000 });
	}).toPass({ timeout: 30_000 });
});

test("Imprimée, la fiche tient sur deux pages, sans le formulaire", async ({ page, isMobile }) => {
	test.skip(isMobile, "on imprime d’un ordinateur");
	await commencer(page);
	await tenir(page);
	await page.emulateMedia({ media: "print" });
	await expect(transmettre(page)).toBeHidden();
	await expect(page.getByRole("heading", { name: /À apporter/ })).toBeVisible();
	const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
	expect(pdf.match(/\/Type\s*\/Page[^s]/g)?.length).toBeLessThanOrEqual(2);
});

test("Rien n’est gardé par le navigateur, et qui contrôle n’entre pas", async ({ page }) => {
	await commencer(page);
	await tenir(page, /votre loyer/);
	await ecrire({ loyer: "480" })(page);
	const reponse = page.waitForResponse(/permanence/);
	await page.getByRole("button", { name: "Continuer" }).click();
	expect((await reponse).headers()["cache-control"]).toBe("no-store");
	expect(page.url()).not.toContain("480");
	await page.context().clearCookies();
	await seConnecter(page, "controleur");
	expect((await page.goto("/permanence"))?.status()).toBe(403);
});
