import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../interface/essais.ts";
import {
	champ,
	continuer,
	ecrire,
	mereSeule,
	repondreAuQuestionnaire,
	type Saisie,
	titre,
} from "./questionnaire.fixture.ts";

/** A lone parent of two, in a flat in Oyonnax. */
const mere = mereSeule("1990", "2018", "2021");

async function commencer(page: Page): Promise<void> {
	await page.goto("/mes-droits");
	await page.getByRole("button", { name: "Commencer" }).click();
}

/** Answers until `jusqua` is asked, or until the result. */
const avancer = (page: Page, jusqua?: RegExp, aChaque?: Saisie) =>
	repondreAuQuestionnaire(page, mere, { fin: /^Vous (avez|n’avez)/, jusqua, aChaque });

test("Un parent seul obtient sa réponse sans script, puis la modifie", async ({ page }) => {
	await commencer(page);
	await avancer(page);
	await expect(titre(page)).toHaveText(/^Vous avez sans doute droit à [\d\s]+€ par mois$/);
	await expect(page.getByText("C’est une estimation et non une décision")).toBeVisible();
	const droits = page.getByRole("table", { name: "Vos droits estimés" });
	for (const aide of ["Prime d’activité", "Aide au logement", "Allocation de soutien familial"])
		await expect(droits.getByRole("rowheader", { name: aide })).toBeVisible();
	await expect(page).toHaveURL(/\/mes-droits$/);

	const calcul = page.locator("details", { hasText: "Le calcul pour la prime d’activité" });
	await calcul.locator("summary").click();
	await expect(calcul.locator("ol > li").first()).toBeVisible();
	await expect(calcul.locator("li a").first()).toHaveAttribute("href", /^https:/);

	const avant = await titre(page).innerText();
	await page.getByText("Relire et modifier mes réponses").click();
	await page.getByRole("button", { name: /^Modifier.*loyer/ }).click();
	await expect(champ(page, "loyer")).toHaveValue("480,5");
	await champ(page, "loyer").fill("100");
	await continuer(page);
	await expect(titre(page)).toHaveText(/^Vous avez sans doute droit/);
	expect(await titre(page).innerText()).not.toBe(avant);

	await page.getByRole("link", { name: "Recommencer" }).click();
	await expect(page.getByRole("button", { name: "Commencer" })).toBeVisible();
});

test("Chaque page est accessible, à sa largeur et à 320 px, jusqu’au calcul déplié", async ({
	page,
}) => {
	test.slow();
	await page.goto("/mes-droits");
	await expectAccessible(page);
	await commencer(page);
	const taille = page.viewportSize() ?? { width: 1280, height: 800 };
	const verifier: Saisie = async () => {
		await expectAccessible(page);
		await page.setViewportSize({ width: 320, height: 640 });
		await expectAccessible(page);
		await page.setViewportSize(taille);
	};
	await avancer(page, undefined, verifier);
	for (const pli of await page.locator("summary").all()) await pli.click();
	await verifier(page);
});

test("Une erreur est dite sans script, en haut et près du champ, avec de quoi corriger", async ({
	page,
}) => {
	await commencer(page);
	await continuer(page);
	await expect(page).toHaveTitle(/^À corriger/);
	await page.getByRole("alert").getByRole("link", { name: "Choisissez une réponse." }).click();
	await expectAccessible(page);

	await avancer(page, /Combien d’enfants/);
	await champ(page, "enfants").fill("25");
	await continuer(page);
	await expect(page.getByRole("alert")).toContainText("jusqu’à 12 enfants");
	await expect(champ(page, "enfants")).toHaveAttribute("aria-invalid", "true");
	await expect(champ(page, "enfants")).toHaveValue("25");

	await avancer(page, /enfants sont-ils nés/);
	await ecrire({ "enfant.1.mois": "3", "enfant.1.annee": "2093" })(page);
	await continuer(page);
	await expect(page.getByRole("alert").getByRole("listitem")).toHaveCount(2);
	await expect(page.getByRole("alert")).toContainText("dans le futur");
	await expectAccessible(page);

	await avancer(page, /votre loyer/);
	for (const [saisie, phrase] of [
		["beaucoup", "en chiffres"],
		["1000000000000", "nombre de zéros"],
		["<script>alert(1)</script>", "en chiffres"],
	]) {
		await champ(page, "loyer").fill(saisie);
		await continuer(page);
		await expect(page.getByRole("alert")).toContainText(phrase);
		await expect(champ(page, "loyer")).toHaveValue(saisie);
	}
	await expectAccessible(page);
});

test("Revenir garde les réponses, sans script", async ({ page }) => {
	await commencer(page);
	await avancer(page, /votre loyer/);
	await page.getByRole("button", { name: "Revenir à la question précédente" }).click();
	await expect(champ(page, "commune")).toHaveValue("Oyonnax (01100)");
	await page.getByRole("button", { name: "Revenir à la question précédente" }).click();
	await expect(page.getByRole("radio", { name: /HLM/ })).toBeChecked();
	await continuer(page);
	await expect(titre(page)).toHaveText(/votre loyer/);
});

test("Ce qu’on ne sait pas laisse une fourchette et une question, sans script", async ({
	page,
}) => {
	await commencer(page);
	await avancer(page, /Combien avez-vous reçu/);
	await page.getByRole("button", { name: /Je ne sais pas/ }).click();
	await avancer(page);
	await expect(page.getByRole("heading", { name: "Ce qui reste incertain" })).toBeVisible();
	await expect(page.getByText(/chances? sur \d/).first()).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("button", { name: "Répondre à cette question" }).click();
	await expect(champ(page, "salaire.0")).toBeVisible();
});

test("Rien n’est gardé : ni adresse, ni témoin, ni mémoire du navigateur", async ({ page }) => {
	await commencer(page);
	await avancer(page, /votre loyer/);
	expect(await page.context().cookies()).toEqual([]);
	const reponse = page.waitForResponse(/mes-droits/);
	await mere.find(([motif]) => motif.test("votre loyer"))?.[1](page);
	await continuer(page);
	expect((await reponse).headers()["cache-control"]).toBe("no-store");
	expect(page.url()).not.toContain("480");
});

test("Imprimée, la réponse déplie les calculs", async ({ page, isMobile }) => {
	test.skip(isMobile, "on imprime d’un ordinateur");
	await commencer(page);
	await avancer(page);
	await page.emulateMedia({ media: "print" });
	await expect(page.locator(".calcul li").first()).toBeVisible();
	await expect(page.getByRole("link", { name: "Recommencer" })).toBeHidden();
});
