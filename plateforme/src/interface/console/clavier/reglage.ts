const cle = "raccourcis-une-lettre";

/** One-letter keys can be turned off (WCAG 2.1.4): voice control would trigger them. */
export const actives = (): boolean => localStorage.getItem(cle) !== "non";

export function reglerActivation(): void {
	const choix = document.querySelector<HTMLInputElement>("[data-raccourcis]");
	if (!choix) return;
	choix.checked = actives();
	choix.addEventListener("change", () => localStorage.setItem(cle, choix.checked ? "oui" : "non"));
}
