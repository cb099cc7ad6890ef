import { expect, test } from "@playwright/test";
import { expectAccessible } from "../interface/essais.ts";

test("Une page d’aide se lit et s’écoute, sans script, chapitre par chapitre", async ({ page }) => {
	await page.goto("/aide");
	await page.getByRole("link", { name: "La prime d’activité" }).click();
	await expect(page.getByRole("heading", { level: 1, name: "La prime d’activité" })).toBeVisible();
	await expect(page.getByText("Voix de synthèse")).toBeVisible();
	await page.getByRole("link", { name: "Demander la prime d’activité" }).click();
	await page.getByRole("link", { name: "Comprendre en une minute" }).click();
	const chapitre = page.getByRole("link", { name: /Quand la demander/ });
	await expect(chapitre).toHaveAttribute("href", /^\/aide-audio\/prime-d-activite\.mp3#t=\d+$/);
	const son = await page.request.get("/aide-audio/prime-d-activite.mp3");
	expect(son.status()).toBe(200);
	expect(son.headers()["content-type"]).toContain("audio/mpeg");
	await expectAccessible(page);
	await page.setViewportSize({ width: 320, height: 640 });
	await expectAccessible(page);
});

test("Le son se charge dans la page : rien ne l’interdit", async ({ page }) => {
	await page.goto("/aide/rsa");
	const duree = await page.locator("audio").evaluate(async (audio: HTMLAudioElement) => {
		audio.preload = "metadata";
		audio.load();
		await new Promise((resolve, reject) => {
			audio.onloadedmetadata = resolve;
			audio.onerror = reject;
		});
		return audio.duration;
	});
	expect(duree).toBeGreaterThan(30);
});

test("Le flux de podcast nomme chaque son par son adresse entière", async ({
	request,
	baseURL,
}) => {
	const flux = await request.get("/aide/podcast.xml");
	expect(flux.headers()["content-type"]).toContain("application/rss+xml");
	const texte = await flux.text();
	for (const [, adresse] of texte.matchAll(/enclosure url="([^"]+)"/g)) {
		expect(adresse).toContain(`${new URL(baseURL ?? "").origin}/aide-audio/`);
		expect((await request.head(adresse ?? "")).status()).toBe(200);
	}
});

test("Une aide inconnue répond 404, et mène à la liste", async ({ page }) => {
	expect((await page.goto("/aide/inconnue"))?.status()).toBe(404);
	await expect(page.getByRole("link", { name: "Voir toutes les aides" })).toBeVisible();
});
