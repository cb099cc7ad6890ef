import { expect, test } from "@playwright/test";
import { expectAccessible, seConnecter } from "../interface/essais.ts";

test("Ce qui se vérifie se note au dossier, se répond d’un geste, se reprend, sans script", async ({
	page,
}) => {
	await seConnecter(page, "charge-acces-droits");
	await page.goto("/a-verifier?vue=mdph");
	const rangee = page.getByRole("row").filter({ has: page.getByRole("button") });
	const matricule = await rangee.first().getByRole("rowheader").innerText();
	const siennes = page.getByRole("row", { name: matricule });
	await siennes.getByRole("button", { name: /C’est vérifié/ }).click();
	await expect(page.getByRole("status")).toContainText("C’est noté");
	await expect(siennes).toHaveCount(0);

	await page.getByRole("link", { name: /^Déjà vérifiés/ }).click();
	// The office lives on 15 December when it is prepared; tests that start late end on the 16th.
	await expect(siennes).toContainText(/Oui, le 1[56]\/12\/2020/);
	await expectAccessible(page);
	await siennes.getByRole("link", { name: matricule }).click();
	await page.getByRole("link", { name: "Préciser ce que dit la personne" }).click();
	const fait = page.getByRole("region", { name: "Ce qui se vérifie avant de proposer" });
	await fait.getByRole("button", { name: "Noter" }).click();
	await expect(page.getByRole("alert")).toContainText("2 champs signalés");
	await fait.getByLabel("Ce que dit la personne").selectOption("sejour");
	await fait.getByLabel("Depuis le").fill("2020-12-01");
	await expectAccessible(page);
	await fait.getByRole("button", { name: "Noter" }).click();
	await expect(page.getByRole("status")).toContainText("prochain repérage");
	await expect(fait.getByRole("listitem")).toHaveCount(2);
	await fait.getByRole("button", { name: "Plus le cas : Droit au séjour à vérifier" }).click();
	await expect(fait.getByRole("listitem")).toHaveCount(1);

	await page.goto("/a-verifier?vue=verifies");
	await siennes.getByRole("button", { name: /^Revenir/ }).click();
	await expect(page.getByRole("status")).toContainText("de nouveau à vérifier");
	await page.goto("/a-verifier?vue=mdph");
	await expect(siennes).toHaveCount(1);
});

test("Un titre de pension s’enregistre enfant par enfant, et le panneau le dit", async ({
	page,
}) => {
	await seConnecter(page, "charge-acces-droits");
	await page.goto("/droits-non-demandes/soutien-familial");
	await page.getByRole("link", { name: "À demander" }).first().click();
	await expectAccessible(page);
	const pension = page.getByRole("region", { name: "Le titre qui fixe la pension d’un enfant" });
	const enfant = pension.getByRole("group").first();
	const titre = enfant.locator("[name=nature]");
	if (!(await titre.isVisible())) await enfant.locator("summary").click();
	await titre.selectOption("jugement");
	await enfant.getByLabel("Date du titre").fill("2020-06-01");
	await enfant.getByLabel("Montant fixé par mois").fill("120,50");
	await enfant.getByLabel("Dernier paiement reçu").fill("2020-05-31");
	await enfant.getByRole("button").click();
	await expect(page.getByRole("alert")).toContainText("corrigez le champ signalé");
	await expect(enfant.getByLabel("Montant fixé par mois")).toHaveValue("120,50");
	await enfant.getByLabel("Dernier paiement reçu").fill("2020-06-30");
	await enfant.getByRole("button").click();
	await expect(page.getByRole("status")).toContainText("Le titre est enregistré");
	await expect(enfant).toContainText("Jugement, 01/06/2020");
	await page.goto("/droits-non-demandes/soutien-familial");
	await expect(page.getByText("Jugement le 01/06/2020 : 120,50 € par mois").first()).toBeVisible();
});

test("La liste à vérifier et les précisions se lisent à toutes les largeurs", async ({ page }) => {
	await seConnecter(page, "charge-acces-droits");
	for (const adresse of ["/a-verifier", "/a-verifier?vue=sans-droit", "/dossiers/1/precisions"]) {
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.goto(adresse);
		await expectAccessible(page);
		await page.setViewportSize({ width: 320, height: 640 });
		await expectAccessible(page);
	}
});
