import { expect, test } from "@playwright/test";
import { expectAccessible } from "../essais.ts";

const pages = [
	{ path: "/", title: "Un droit que personne ne demande n’existe pas." },
	{ path: "/aide", title: "J’ai besoin d’aide" },
	{ path: "/algorithmes", title: "Les algorithmes que nous utilisons" },
	{ path: "/absente", title: "Cette page n’existe pas" },
];

for (const { path, title } of pages) {
	test(`${path} se lit sans script, avec le téléphone et l’aide à portée`, async ({ page }) => {
		await page.goto(path);
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
		const footer = page.getByRole("contentinfo");
		await expect(footer.getByRole("link", { name: /^0\d( \d\d){4}$/ })).toBeVisible();
		await expect(footer.getByRole("link", { name: "J’ai besoin d’aide" })).toBeVisible();
		await expect(page.getByText("Organisme simulé.")).toBeVisible();
		expect(await page.locator("script").count()).toBe(0);
	});

	test(`${path} est accessible et tient à 320 px`, async ({ page }) => {
		await page.goto(path);
		await expectAccessible(page);
		await page.setViewportSize({ width: 320, height: 640 });
		await expectAccessible(page);
	});
}

test("Au clavier, le premier arrêt mène au contenu", async ({ page, isMobile }) => {
	test.skip(isMobile, "un clavier, donc un ordinateur");
	await page.goto("/");
	await page.keyboard.press("Tab");
	await expect(page.getByRole("link", { name: "Aller au contenu" })).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(page.locator("#contenu")).toBeFocused();
});

test("Une adresse inconnue répond 404", async ({ page }) => {
	expect((await page.goto("/absente"))?.status()).toBe(404);
	await page.getByRole("link", { name: "Revenir à l’accueil" }).click();
	await expect(page).toHaveURL("/");
});

test("La charte s’applique : police servie par nous, rien ne vient d’ailleurs", async ({
	page,
}) => {
	const hosts = new Set<string>();
	page.on("request", (request) => hosts.add(new URL(request.url()).host));
	await page.goto("/", { waitUntil: "networkidle" });
	expect(await page.evaluate(() => document.fonts.check("16px Inter"))).toBe(true);
	expect([...hosts]).toEqual([new URL(page.url()).host]);
});
