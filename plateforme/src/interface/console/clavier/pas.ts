/** Brings the focus to the first visible match. False when there is none. */
export function montrer(selecteur: string): boolean {
	for (const cible of document.querySelectorAll<HTMLElement>(selecteur)) {
		if (!cible.checkVisibility()) continue;
		cible.focus();
		if (cible instanceof HTMLInputElement) cible.select();
		cible.scrollIntoView({ block: "nearest" });
		return true;
	}
	return false;
}

export const allerA = (adresse: string) => window.location.assign(adresse);

/** Where « g » and this key lead, on this page and for this person. */
export const lienDe = (touche: string) =>
	document.querySelector<HTMLAnchorElement>(`a[data-aller="${CSS.escape(touche)}"]`);

export const suivre = (touche: string) => lienDe(touche)?.click();

/** To the button of the row that has the focus. False when it has none. */
export function protegerIci(): boolean {
	const rangee = document.activeElement?.closest("[data-rangee]");
	const bouton = rangee?.querySelector<HTMLElement>("[data-proteger-rangee]");
	bouton?.focus();
	return bouton !== undefined && bouton !== null;
}

/** From row to row of the list, by its main link. */
export function deplacer(sens: 1 | -1): void {
	const liens = [...document.querySelectorAll<HTMLAnchorElement>("[data-rangee] a[href]")].filter(
		(lien, rang, tous) =>
			lien.closest("[data-rangee]") !== tous[rang - 1]?.closest("[data-rangee]") &&
			lien.checkVisibility(),
	);
	const ici =
		document.activeElement?.closest("[data-rangee]") ??
		document.querySelector("[data-rangee][aria-current]");
	const rang = liens.findIndex((lien) => lien.closest("[data-rangee]") === ici);
	const suivant = rang < 0 ? (sens > 0 ? 0 : liens.length - 1) : rang + sens;
	const lien = liens[Math.max(0, Math.min(liens.length - 1, suivant))];
	lien?.focus();
	lien?.scrollIntoView({ block: "nearest" });
}
