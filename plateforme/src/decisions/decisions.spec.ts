import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, seConnecter } from "../interface/essais.ts";

const inventer = () =>
	`Essai${[...String(Date.now()), ...String(Math.random()).slice(2, 6)].map((c) => "abcdefghij"[Number(c)]).join("")}`;

/** A person nobody knows, and a request of theirs noted at the desk. */
async function demander(page: Page, prestation: string): Promise<string> {
	await page.goto(`/dossiers/nouveau?q=${inventer()} zoé 12/03/1984`);
	await page.getByLabel("Commune où elle vit").fill("Bourg-en-Bresse");
	const matricule = await page.locator('[name="matricule"]').inputValue();
	await page.getByRole("button", { name: "Ouvrir le dossier" }).click();
	await expect(page).toHaveURL(/\/dossiers\/\d+\?fait=ouvrir$/);
	await page.goto("/sollicitations/nouvelle");
	await page.locator('[name="objet"]').fill("Demande au guichet");
	await page.locator('[name="nature"]').selectOption("demande");
	await page.locator('[name="prestation"]').selectOption(prestation);
	await page.locator('[name="matricule"]').fill(matricule);
	await page.locator('button[value="recevoir"]').click();
	await expect(page).toHaveURL(/\/sollicitations\/\d+/);
	return /sollicitations\/(\d+)/.exec(page.url())?.[1] ?? "";
}

test("Une demande qui laisse un doute ne s’accorde ni ne se refuse : elle se complète", async ({
	page,
}) => {
	await seConnecter(page, "gestionnaire");
	const demande = await demander(page, "ppa");
	await page.getByRole("link", { name: "Étudier et décider" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toContainText("la prime d’activité");
	await expect(
		page.getByText("Rien n’est écrit avant que vous accordiez ou refusiez"),
	).toBeVisible();
	await expect(page.getByRole("link", { name: "Demander ce qui manque" })).toBeVisible();
	await expect(page.getByText("Il manque, pour en être certain")).toBeVisible();
	await expectAccessible(page);
	await page.getByText("Refuser", { exact: true }).click();
	await page.getByRole("button", { name: "Refuser et écrire à la personne" }).click();
	await expect(page.getByRole("alert")).toContainText("le foyer laisse un doute");
	await page.goto(`/sollicitations/${demande}`);
	await expect(page.getByRole("link", { name: "Étudier et décider" })).toBeVisible();
});

test("Refusée par un agent contre un doute, une autre personne la relit, puis la lettre existe", async ({
	page,
}) => {
	await seConnecter(page, "gestionnaire");
	const demande = await demander(page, "ppa");
	await page.goto(`/sollicitations/${demande}/decision`);
	await page.getByText("Refuser", { exact: true }).click();
	await page.getByLabel(/ne réside pas en France/).check();
	await page.locator('[name="faits-residence"]').fill("Vous vivez à Genève depuis janvier 2020.");
	await page.getByRole("button", { name: "Refuser et écrire à la personne" }).click();
	await expect(page).toHaveURL(/\/decisions\/\d+\?fait=a-relire$/);
	await expect(page.getByRole("status")).toContainText("rien ne part");
	await expect(page.getByText("une autre personne doit la relire")).toBeVisible();
	await expectAccessible(page);
	const adresse = new URL(page.url()).pathname;

	await seConnecter(page, "responsable");
	await page.goto(adresse);
	await page.getByRole("button", { name: "Confirmer et écrire à la personne" }).click();
	await expect(page).toHaveURL(/\?fait=prise$/);
	const lettre = page.getByRole("region", { name: "La lettre", exact: true });
	await expect(lettre).toContainText("Vous vivez à Genève");
	await expect(lettre).toContainText("articles L842-1 et R842-1 du code de la sécurité sociale");
	await expect(lettre).toContainText("commission de recours amiable");
	const pdf = await page.request.get(`${adresse}/lettre.pdf`);
	expect(pdf.headers()["content-type"]).toBe("application/pdf");
	await expectAccessible(page);

	await page.goto("/decisions?section=a-exporter");
	await expectAccessible(page);
	await page.getByRole("button", { name: "Préparer le bordereau du système national" }).click();
	await expect(page.getByRole("status")).toContainText("est prêt");
	await page.goto("/decisions/retours");
	await expectAccessible(page);
	await page.locator('[name="fichier"]').setInputFiles({
		name: "retours.csv",
		mimeType: "text/csv",
		buffer: Buffer.from("ligne;issue;le\nD999999-1;telle-quelle;2020-12-15"),
	});
	await page.getByRole("button", { name: "Regarder" }).click();
	await expect(page.getByText("aucune décision n’a cette ligne")).toBeVisible();
	await page.goto("/reglages/decisions");
	await expectAccessible(page);
});

test("La personne lit ses décisions, et rien de celles d’un autre", async ({ page }) => {
	await seConnecter(page, "allocataire");
	await page.goto("/mon-dossier/decisions");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mes décisions");
	await expectAccessible(page);
	for (const adresse of ["/mon-dossier/decisions/1", "/mon-dossier/decisions/1/lettre.pdf"])
		expect((await page.request.get(adresse)).status()).toBe(404);
});

/** Refused by an agent: what the département keeps of the RSA by default. */
async function refuserLeRsa(page: Page): Promise<void> {
	const demande = await demander(page, "rsa");
	await page.goto(`/sollicitations/${demande}/decision`);
	await page.getByText("Refuser", { exact: true }).click();
	await page.getByLabel(/ne réside pas en France/).check();
	await page.locator('[name="faits-residence"]').fill("Vous vivez à Genève depuis janvier 2020.");
	await page.getByRole("button", { name: "Refuser et écrire à la personne" }).click();
	await expect(page).toHaveURL(/\?fait=au-departement$/);
}

test("Le département lit ce qui lui est transmis, répond, et ne lit rien d’autre", async ({
	page,
}) => {
	await seConnecter(page, "gestionnaire");
	await refuserLeRsa(page);
	const decision = /decisions\/(\d+)/.exec(page.url())?.[1] ?? "";
	await seConnecter(page, "departement");
	expect((await page.request.get(`/departement/${decision}`)).status()).toBe(404);
	await seConnecter(page, "responsable");
	await page.goto("/decisions?section=au-departement");
	await page.getByRole("button", { name: "Préparer le bordereau du département" }).click();
	await expect(page.getByRole("status")).toContainText("est prêt");

	await seConnecter(page, "departement");
	await page.goto("/departement");
	await expectAccessible(page);
	await page.locator(`a[href="/departement/${decision}"]`).click();
	await expect(page.getByText("Le département garde les refus.")).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("button", { name: "Accorder le RSA" }).click();
	await expect(page.getByRole("alert")).toContainText("Dites pourquoi");
	await page.getByLabel(/Vos raisons/).fill("Il manque le bail de janvier.");
	await page.getByRole("button", { name: "Renvoyer à la caisse, à compléter" }).click();
	await expect(page.getByRole("status")).toContainText("renvoyée à la caisse");
	for (const ferme of ["/decisions", "/dossiers/1", "/droits-non-demandes", "/file"])
		expect((await page.request.get(ferme)).status(), ferme).toBe(403);
});

test("Une vérificatrice relit sans dossier ; les autres comptes lisent à quoi ils servent", async ({
	page,
}) => {
	await seConnecter(page, "gestionnaire");
	const demande = await demander(page, "ppa");
	await page.goto(`/sollicitations/${demande}/decision`);
	await page.getByText("Refuser", { exact: true }).click();
	await page.getByLabel(/ne réside pas en France/).check();
	await page.locator('[name="faits-residence"]').fill("Vous vivez à Genève depuis janvier 2020.");
	await page.getByRole("button", { name: "Refuser et écrire à la personne" }).click();
	await expect(page).toHaveURL(/\?fait=a-relire$/);
	const decision = /decisions\/(\d+)/.exec(page.url())?.[1];

	await seConnecter(page, "verificateur");
	await page.goto("/second-regard");
	await expectAccessible(page);
	await page.locator(`a[href="/second-regard/${decision}"]`).click();
	await expect(page.getByRole("heading", { name: "Ce que la caisse sait du foyer" })).toBeVisible();
	await expectAccessible(page);
	await page.getByLabel("Pourquoi la renvoyer").fill("Le loyer est à revoir.");
	await page.getByRole("button", { name: "Renvoyer à l’auteur" }).click();
	await expect(page.getByRole("status")).toContainText("renvoyée à son auteur");

	await seConnecter(page, "gestionnaire");
	await page.goto(`/sollicitations/${demande}/decision`);
	await expect(page.getByText("« Le loyer est à revoir. »")).toBeVisible();

	for (const role of ["controleur", "partenaire-saisie"]) {
		await seConnecter(page, role);
		await page.goto("/mon-role");
		await expect(page.getByRole("heading", { name: /fermé, et pourquoi/ })).toBeVisible();
		await expectAccessible(page);
	}
});
