import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";

/**
 * What every page of ours holds to, at any width. Judging takes a script: where there is none, what
 * was judged in the other projects is the same page: our scripts add gestures and a sending that goes on, not content.
 */
export async function expectAccessible(page: Page): Promise<void> {
	if (test.info().project.use.javaScriptEnabled === false) {
		await expect(
			page.locator("script:not([src^='/console.js?'], [src^='/depot.js?'])"),
		).toHaveCount(0);
		return;
	}
	await page.waitForLoadState();
	const { violations } = await new AxeBuilder({ page })
		.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
		.analyze();
	expect(violations.map(({ id, nodes }) => `${id} : ${nodes[0]?.html}`)).toEqual([]);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
	expect(overflow, "la page déborde en largeur").toBeLessThanOrEqual(0);
}

/** The cookies of those who have signed in already, by address and person: once a worker is enough. */
const connus = new Map<string, Parameters<BrowserContext["addCookies"]>[0]>();

const PUBLICS = new Set(["allocataire", "aidant"]);

function personneDe(role: string): string {
	if (role === "gestionnaire") return `[value="demo-gestionnaire-1"]`;
	return role === "allocataire" ? `[value^="demo-dossier-"]` : `[value="demo-${role}"]`;
}

/**
 * Signs in as the invented person of a role (« gestionnaire-1 » and « gestionnaire-2 » are two),
 * through the stand-in of the identity providers. The next page opened is theirs. An allocataire has a
 * file. The session is shared by the tests of a worker: one that signs out signs in by itself.
 */
export async function seConnecter(page: Page, role: string, adresse = "/"): Promise<void> {
	const { origin } = new URL(adresse, test.info().project.use.baseURL);
	const cle = `${origin} ${role}`;
	const cookies = connus.get(cle);
	if (cookies) return page.context().addCookies(cookies);
	// To sign in over a session ends it, and the tests that share it would be out.
	await page.context().clearCookies({ name: "session" });
	const fournisseur = PUBLICS.has(role) ? "public" : "pro";
	await page.goto(`${origin}/connexion/${fournisseur}`);
	await page
		.locator(`button[name="sujet"]${personneDe(role)}`)
		.first()
		.click();
	await expect(page.getByRole("button", { name: "Se déconnecter" })).toBeVisible();
	const pris = await page.context().cookies(origin);
	connus.set(
		cle,
		pris.filter(({ name }) => name === "session"),
	);
}
