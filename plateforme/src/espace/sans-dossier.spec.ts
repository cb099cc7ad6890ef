import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, seConnecter } from "../interface/essais.ts";

// One after the other: what one does, the next one finds.
test.describe.configure({ mode: "serial" });

/** Each way of reading has its own person, who never had a file. */
const NOMS = ["Lina Faure", "Malik Rey", "Anne-Sophie Da Silva-Lefèvre"];
const PROJETS = ["bureau", "telephone", "sans-script"];
const rang = () => PROJETS.indexOf(test.info().project.name) + 1;

/** The page at its width and at 320 px. */
async function verifier(page: Page): Promise<void> {
	await expectAccessible(page);
	const taille = page.viewportSize() ?? { width: 1280, height: 800 };
	await page.setViewportSize({ width: 320, height: 640 });
	await expectAccessible(page);
	await page.setViewportSize(taille);
}

const REPONSES: Record<string, string> = {
	"adresse.lignes": "12 bis avenue du Maréchal-de-Lattre-de-Tassigny",
	"adresse.commune": "Oyonnax",
	couple: "oui",
	"conjoint.prenom": "Sam",
	"conjoint.nom": "Petit",
	"conjoint.naissance": "02/03/1997",
	enfants: "1",
	"membre.1.prenom": "Noé",
	"membre.1.nom": "Petit",
	"membre.1.naissance": "05/06/2019",
	"membre.1.vit": "ici",
	"activite.0": "actif",
	"activite.1": "inactif",
	pays: "non",
	"recu.0": "salaire",
	"recu.1": "rien",
};

async function repondre(page: Page): Promise<void> {
	for (const champ of await page.locator("main input[type=text]:visible").all())
		await champ.fill(REPONSES[(await champ.getAttribute("name")) ?? ""] ?? "1100");
	for (const [nom, valeur] of Object.entries(REPONSES)) {
		const choix = page.locator(`main input[name="${nom}"][value="${valeur}"]`);
		if ((await choix.count()) > 0) await choix.check();
	}
	await page.getByRole("button", { name: "Continuer" }).click();
}

const titre = (page: Page) => page.getByRole("heading", { level: 1 });

async function entrer(page: Page): Promise<void> {
	await page.goto("/connexion/public");
	await page.locator(`button[value="jamais-allocataire-${rang()}"]`).click();
}

/** By the agent, from the queue. */
async function ouvrirLaDemande(bureau: Page): Promise<void> {
	await bureau.goto(`/file?q=${encodeURIComponent(NOMS[rang() - 1] ?? "")}`);
	await bureau
		.locator("main :is(tr, li)")
		.filter({ hasText: NOMS[rang() - 1] })
		.filter({ hasText: "Demander la prime d’activité" })
		.first()
		.getByRole("link")
		.first()
		.click();
}

const PNG = Buffer.from(
	"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
	"base64",
);

test.describe("Sans dossier, avec ou sans script", () => {
	let demande = "";

	test("Qui n’a jamais eu de dossier commence, s’arrête, reprend ailleurs et envoie", async ({
		page,
		browser,
	}) => {
		await page.goto("/demarches/prime-d-activite");
		await expect(page.getByText("Même si vous n’avez jamais eu de dossier")).toBeVisible();
		await page.getByRole("link", { name: "Se connecter et commencer" }).click();
		await page
			.getByRole("link", { name: /FranceConnect/ })
			.first()
			.click();
		await page.locator(`button[value="jamais-allocataire-${rang()}"]`).click();
		await expect(titre(page)).toHaveText("Votre première visite");
		await verifier(page);
		await page.getByRole("button", { name: "Demander une aide sans dossier" }).click();
		await expect(titre(page)).toHaveText("Demander la prime d’activité");
		await expect(page.getByText("Vous n’avez pas encore de dossier")).toBeVisible();
		await verifier(page);
		await page.goto("/mon-dossier");
		await expect(titre(page)).toHaveText("Mon espace");
		await verifier(page);
		await page.goto("/demarches/rentree");
		await expect(page.getByText("Demandez d’abord une aide")).toBeVisible();

		await page.goto("/demarches/prime-d-activite");
		await page.getByRole("button", { name: "Commencer" }).click();
		await expect(titre(page)).toHaveText("Où habitez-vous ?");
		await page.getByRole("button", { name: "Continuer" }).click();
		await expect(page.getByText("2 réponses sont à corriger")).toBeVisible();
		await verifier(page);
		await repondre(page);
		await expect(titre(page)).toHaveText("Vivez-vous en couple ?");
		await verifier(page);

		const ailleurs = await (await browser.newContext()).newPage();
		await entrer(ailleurs);
		await ailleurs.goto("/mon-dossier");
		await ailleurs.getByRole("link", { name: /Reprendre où vous en étiez/ }).click();
		await expect(titre(ailleurs)).toHaveText("Vivez-vous en couple ?");
		await ailleurs.context().close();

		for (let pages = 0; pages < 14; pages++) {
			await repondre(page);
			if ((await titre(page).textContent()) === "Vérifiez vos réponses") break;
			await verifier(page);
		}
		await expect(titre(page)).toHaveText("Vérifiez vos réponses");
		await expect(page.getByRole("heading", { name: /d’après FranceConnect/ })).toBeVisible();
		await verifier(page);
		await page.getByRole("button", { name: "Envoyer ma démarche" }).click();
		await expect(titre(page)).toHaveText("C’est envoyé");
		await expect(page.getByText("Réponse au plus tard le")).toBeVisible();
		await verifier(page);
		demande = new URL(page.url()).pathname;
		const recu = await page.request.get(`${demande}/recu.pdf`);
		expect((await recu.body()).subarray(0, 5).toString()).toBe("%PDF-");
	});

	test("Elle envoie un document avec sa demande, et voit où elle en est", async ({ page }) => {
		await entrer(page);
		await page.goto("/mon-dossier");
		await expect(page.getByText(/Réponse au plus tard le/)).toBeVisible();
		await verifier(page);
		await page.getByRole("link", { name: "Envoyer ces documents" }).click();
		await verifier(page);
		await page
			.getByRole("article", { name: "Relevé d’identité bancaire (RIB)" })
			.getByLabel("Vos photos ou vos PDF")
			.setInputFiles({ name: "rib.png", mimeType: "image/png", buffer: PNG });
		await page.getByRole("button", { name: /Envoyer\s: Relevé d’identité bancaire/ }).click();
		await expect(page.getByRole("heading", { name: "Ce que vous avez envoyé" })).toBeVisible();
		await expect(page.getByRole("article", { name: /Relevé d’identité/ })).toHaveCount(0);
		await page.goto("/mon-dossier/contacts");
		await expect(page.getByText("Rien n’est confirmé")).toBeVisible();
		await verifier(page);
		await page.getByRole("textbox", { name: "Adresse électronique" }).fill("sans arobase");
		await page.getByRole("button", { name: "Recevoir un code : Adresse électronique" }).click();
		await expect(page.getByRole("alert")).toContainText("ne se lit pas");
	});

	test("Elle écrit à propos de sa demande, l’agent répond de la page de la demande, elle le lit", async ({
		page,
		browser,
	}) => {
		await entrer(page);
		await page.goto("/mon-dossier");
		await page.getByRole("link", { name: /Écrire à propos de cette demande/ }).click();
		await expect(
			page.getByRole("heading", { name: "Écrire à propos de « Demander la prime d’activité »" }),
		).toBeVisible();
		await verifier(page);
		await page.getByLabel("Votre message").fill("J’ai changé d’employeur hier.");
		await page.getByRole("button", { name: "Envoyer mon message" }).click();
		await expect(page.getByRole("status")).toContainText("Votre message est arrivé");

		const bureau = await (await browser.newContext()).newPage();
		await seConnecter(bureau, "gestionnaire");
		await ouvrirLaDemande(bureau);
		await expect(bureau.getByText("J’ai changé d’employeur hier.")).toBeVisible();
		const reponse = bureau.getByLabel("Votre réponse");
		await reponse.fill("C’est noté.");
		await bureau.getByRole("button", { name: "Envoyer la réponse" }).click();
		await expect(bureau.getByText(/pas encore lu par la personne/)).toBeVisible();
		await bureau.context().close();

		await page.goto("/mon-dossier");
		await expect(page.getByText("Une réponse que vous n’avez pas lue")).toBeVisible();
		await verifier(page);
		await page.getByRole("link", { name: "Lire mes messages, ou écrire à la Caf" }).click();
		await expect(page.getByText("C’est noté.")).toBeVisible();
		await page.goto("/mon-dossier");
		await expect(page.getByText("Une réponse que vous n’avez pas lue")).toHaveCount(0);
	});

	test("L’agent joint la demande au numéro du système national, et le dossier s’ouvre pour elle", async ({
		page,
		browser,
	}) => {
		const bureau = await (await browser.newContext()).newPage();
		await seConnecter(bureau, "gestionnaire");
		await ouvrirLaDemande(bureau);
		const lien = bureau.getByRole("link", { name: "Ouvrir ou retrouver son dossier" });
		await lien.click();
		await expect(titre(bureau)).toHaveText("Le dossier de cette demande");
		await verifier(bureau);
		const numero = bureau.getByLabel("Numéro d’allocataire donné par le système national");
		await numero.fill("///");
		await bureau.getByRole("button", { name: "Joindre à ce numéro" }).click();
		await expect(bureau.getByRole("alert")).toContainText("Rien n’est joint");
		await numero.fill(`77000${rang()}A`);
		await bureau.getByRole("button", { name: "Joindre à ce numéro" }).click();
		await expect(bureau.getByRole("status").first()).toContainText("C’est joint");
		await bureau.context().close();

		await entrer(page);
		await page.goto("/mon-dossier");
		await expect(page.getByText(`votre numéro d’allocataire est 77000${rang()}A`)).toBeVisible();
		await page.goto(demande);
		await expect(titre(page)).toHaveText("C’est envoyé");
		await page.goto("/mon-dossier/messages");
		await expect(page.getByText("J’ai changé d’employeur hier.")).toBeVisible();
	});
});
