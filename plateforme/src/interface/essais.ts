import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

/**
 * What every page of ours holds to, at any width. Judging takes a script: where there is none, what
 * was judged in the other projects is the same page: the console's script adds gestures, not content.
 */
export async function expectAccessible(page: Page): Promise<void> {
	if (test.info().project.use.javaScriptEnabled === false) {
		await expect(page.locator("script:not([src^='/console.js?'])")).toHaveCount(0);
		return;
	}
	const { violations } = await new AxeBuilder({ page })
		.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
		.analyze();
	expect(violations.map(({ id, nodes }) => `${id} : ${nodes[0]?.html}`)).toEqual([]);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
	expect(overflow, "la page déborde en largeur").toBeLessThanOrEqual(0);
}
