const OUTRE_MER: [debut: RegExp, indicatif: string][] = [
	[/^0(262|263|692|693)/, "+262"],
	[/^0(590|690|691)/, "+590"],
	[/^0(594|694)/, "+594"],
	[/^0(596|696|697)/, "+596"],
];

/** « 06 39 98 00 01 », « +33 (0)6.39.98.00.01 », « 0033639980001 » → « +33639980001 » */
export function lireTelephone(saisie: string): string | undefined {
	if (!/^[+\d][\d\s().\-/]*$/.test(saisie.trim())) return undefined;
	const chiffres = saisie
		.replace(/\(0\)/, "")
		.replace(/[^\d+]/g, "")
		.replace(/^00/, "+");
	if (/^\+330[1-9]\d{8}$/.test(chiffres)) return `+33${chiffres.slice(4)}`;
	if (/^\+[1-9]\d{7,14}$/.test(chiffres)) return chiffres;
	if (!/^0[1-9]\d{8}$/.test(chiffres)) return undefined;
	const indicatif = OUTRE_MER.find(([debut]) => debut.test(chiffres))?.[1] ?? "+33";
	return indicatif + chiffres.slice(1);
}

/** « 06 39 98 00 01 » ; a number from elsewhere stays as it is dialled. */
export function ecrireTelephone(valeur: string): string {
	const national = /^\+33(\d)(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(valeur);
	return national ? `0${national.slice(1).join("\u00a0")}` : valeur;
}
