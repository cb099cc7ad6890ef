import type { CodePrestation } from "droits";

/** Where each right is asked for; those that open without a request have no page. */
const DEMANDER: Partial<Record<CodePrestation, string>> = {
	ppa: "prime-d-activite",
	rsa: "rsa",
	asf: "soutien-familial",
	aide_logement: "aide-au-logement",
	aah: "adulte-handicape",
	aeeh: "enfant-handicape",
	ars: "rentree",
};

export function lienVers(code: CodePrestation): string | undefined {
	const nom = DEMANDER[code];
	return nom && `/demarches/${nom}`;
}
