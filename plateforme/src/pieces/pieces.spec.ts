import { Buffer } from "node:buffer";
import { expect, type Page, test } from "@playwright/test";
import sharp from "sharp";
import { expectAccessible, seConnecter } from "../interface/essais.ts";
import { pdf } from "./pieces.fixture.ts";

/** A picture of this test alone: the office is shared, and a double would not be added. */
const image = async (texte: string, grand = false) =>
	sharp({
		create: {
			width: grand ? 1400 : 300,
			height: grand ? 1000 : 200,
			channels: 3,
			background: "white",
			noise: grand ? { type: "gaussian", mean: 128, sigma: 60 } : undefined,
		},
	})
		.composite([
			{ input: Buffer.from(`<svg width="280" height="60"><text y="40">${texte}</text></svg>`) },
		])
		.jpeg({ quality: 95 })
		.toBuffer();
const unique = () => `${Date.now()} ${test.info().project.name} ${test.info().title}`;

async function choisir(page: Page, fichiers: { name: string; mimeType: string; buffer: Buffer }[]) {
	await page.goto("/mon-dossier/documents");
	await page.getByLabel("Vos photos ou vos PDF").last().setInputFiles(fichiers);
	await page.getByRole("button", { name: "Envoyer", exact: true }).click();
}

test("sans script : une personne envoie deux documents, l’un refusé dit quoi faire, et retrouve l’autre", async ({
	page,
}) => {
	await seConnecter(page, "allocataire");
	await page.goto("/mon-dossier/documents");
	await expect(page.getByRole("heading", { name: "Mes documents" })).toBeVisible();
	await expectAccessible(page);
	const nom = `avis ${unique()}.jpg`.replaceAll(/[:?]/g, " ");
	await choisir(page, [
		{ name: nom, mimeType: "image/jpeg", buffer: await image(unique()) },
		{ name: "lettre.docx", mimeType: "application/zip", buffer: Buffer.from("PK\x03\x04") },
	]);
	await expect(page.getByText(/traitement de texte/).first()).toBeVisible();
	await expect(page.getByText("arrivé", { exact: false }).first()).toBeVisible();
	await expectAccessible(page);
	await page.goto("/mon-dossier/documents");
	await expect(page.getByRole("link", { name: nom })).toBeVisible();
	await expect(page.getByText("lettre.docx").first()).toBeVisible();
	await expectAccessible(page);
});

test("une connexion coupée au milieu reprend où elle en était, sans renvoyer ce qui est arrivé", async ({
	page,
	javaScriptEnabled,
}) => {
	test.skip(javaScriptEnabled === false, "sans script, le formulaire envoie tout d’un coup");
	await seConnecter(page, "allocataire");
	const buffer = await image(unique(), true);
	expect(buffer.length).toBeGreaterThan(1_100_000);
	const positions: number[] = [];
	let coupures = 0;
	await page.route("**/mon-dossier/documents/envoi", async (route) => {
		const corps = route.request().postDataBuffer()?.toString("latin1") ?? "";
		const position = Number(/name="position"\r\n\r\n(\d+)/.exec(corps)?.[1]);
		if (position > 0 && coupures++ === 0) return route.abort("internetdisconnected");
		positions.push(position);
		return route.continue();
	});
	await choisir(page, [{ name: "grande photo.jpg", mimeType: "image/jpeg", buffer }]);
	await expect(page.getByRole("listitem").getByText(/la connexion est coupée/)).toBeVisible();
	await expect(page.getByText("Votre document est arrivé. Nous allons le lire.")).toBeVisible({
		timeout: 30_000,
	});
	expect(coupures).toBeGreaterThan(0);
	expect(new Set(positions).size, "aucun morceau deux fois").toBe(positions.length);
	expect(positions[0]).toBe(0);
});

test("un agent dépose, trie au clavier en deux touches, et le suivant s’ouvre", async ({
	page,
	isMobile,
	javaScriptEnabled,
}) => {
	test.skip(isMobile || javaScriptEnabled === false, "un clavier et son script");
	await seConnecter(page, "gestionnaire");
	await page.goto("/dossiers/5/pieces");
	await expectAccessible(page);
	const fichiers = page.getByLabel("Fichiers");
	await fichiers.setInputFiles([
		{
			name: "quittance.pdf",
			mimeType: "application/pdf",
			buffer: await pdf(2, (d) => d.setTitle(unique())),
		},
		{ name: "IMG_1.jpg", mimeType: "image/jpeg", buffer: await image(unique()) },
	]);
	await page.getByRole("button", { name: "Déposer" }).click();
	await expect(page.getByText("Les documents sont dans la file de tri.")).toBeVisible();
	await page.getByRole("link", { name: "quittance.pdf" }).first().click();
	await expect(page.getByText("lu dans le nom du fichier")).toBeVisible();
	const apercu = page.getByRole("img", { name: "Page 1 sur 2" });
	await expect(apercu).toBeVisible();
	expect(
		await apercu.evaluate((i: HTMLImageElement) => i.decode().then(() => i.naturalWidth)),
	).toBe(1000);
	await expectAccessible(page);
	await page.keyboard.press("1");
	await page.keyboard.press("Enter");
	await expect(page.getByText("Le document est classé.")).toBeVisible();
	await page.goto("/dossiers/5/pieces");
	await expect(
		page.getByRole("row", { name: /quittance\.pdf Bail ou quittance/ }).first(),
	).toBeVisible();
	await expect(page.getByText(/encore valables\s: on ne les redemande pas/)).toBeVisible();
	await expectAccessible(page);
});

test("une pièce se donne sans rien exécuter, et jamais à qui n’y a pas droit", async ({ page }) => {
	await seConnecter(page, "allocataire");
	await choisir(page, [{ name: "a.jpg", mimeType: "image/jpeg", buffer: await image(unique()) }]);
	await expect(page.getByText("Votre document est arrivé.", { exact: false })).toBeVisible();
	await page.goto("/mon-dossier/documents");
	const adresse = await page
		.locator('a[href^="/mon-dossier/documents/"]')
		.first()
		.getAttribute("href");
	const donnee = await page.request.get(String(adresse));
	const enTetes = donnee.headers();
	expect(enTetes["content-type"]).toBe("image/jpeg");
	expect(enTetes["content-security-policy"]).toContain("sandbox");
	expect(enTetes["x-content-type-options"]).toBe("nosniff");
	expect(enTetes["cache-control"]).toContain("no-store");
	const numero = String(adresse).split("/").at(-1);
	expect((await page.request.get(`/pieces/${numero}/document`)).status()).toBe(403);
	expect((await page.request.get("/mon-dossier/documents/999999")).status()).toBe(404);
});
