import { domainToASCII } from "node:url";
import { type Entetes, premier } from "./entetes.ts";

/** `usurpe`: the sender's own domain says that it did not write this. */
export type Authentification = "verifie" | "non-verifie" | "usurpe";

interface Resultat {
	methode: string;
	issue: string;
	proprietes: Map<string, string>;
}

/**
 * Whether the author's address wrote this, by what one trusted server found (Authentication-Results,
 * RFC 8601); nobody else's word counts. Only what that server added is read: its fields stand above
 * the second Received of the message, and it removes those that pretend to be its own (RFC 8601, 5).
 * Should some remain, two findings that disagree verify nothing.
 */
export function authentifier(
	entetes: Entetes,
	adresse: string | undefined,
	confiance: string | undefined,
): Authentification {
	const domaine = domaineDe(adresse);
	if (!confiance || !domaine) return "non-verifie";
	const resultats = zoneDuServeur(entetes, confiance)
		.filter(([nom]) => nom === "authentication-results")
		.flatMap(([, valeur]) => lireResultats(valeur, confiance));
	const dmarc = resultats.filter(
		({ methode, proprietes }) =>
			methode === "dmarc" && enDomaine(proprietes.get("header.from") ?? domaine) === domaine,
	);
	if (dmarc.some(({ issue }) => issue === "fail")) return "usurpe";
	if (dmarc.length > 0 && dmarc.every(({ issue }) => issue === "pass")) return "verifie";
	if (dmarc.some(({ issue }) => issue !== "none")) return "non-verifie";
	const aligne = ({ methode, proprietes }: Resultat) =>
		methode === "dkim"
			? enDomaine(proprietes.get("header.d") ?? proprietes.get("header.i") ?? "") === domaine
			: enDomaine(proprietes.get("smtp.mailfrom") ?? "") === domaine;
	const siens = resultats.filter(
		(resultat) => ["dkim", "spf"].includes(resultat.methode) && aligne(resultat),
	);
	const passe = (methode: string) => {
		const lus = siens.filter((resultat) => resultat.methode === methode);
		return lus.length > 0 && lus.every(({ issue }) => issue === "pass");
	};
	if (passe("dkim") || passe("spf")) return "verifie";
	// A forwarder breaks SPF, a list breaks DKIM: neither alone accuses anyone.
	const echoue = (methode: string) =>
		siens.some((resultat) => resultat.methode === methode && resultat.issue === "fail");
	return echoue("dkim") && echoue("spf") ? "usurpe" : "non-verifie";
}

/** From the top to the second Received, the first being the one by which the trusted server took it. */
function zoneDuServeur(entetes: Entetes, confiance: string): Entetes {
	const nom = confiance.toLowerCase();
	let pris = false;
	const fin = entetes.findIndex(([champ, valeur]) => {
		if (champ !== "received") return false;
		if (pris) return true;
		pris = /\bby\s+([^\s;()]+)/i.exec(valeur)?.[1]?.toLowerCase() === nom;
		return false;
	});
	return fin < 0 ? entetes : entetes.slice(0, fin);
}

/** « mx.caf.exemple; dmarc=pass header.from=exemple.fr; spf=pass (…) smtp.mailfrom=… » */
function lireResultats(valeur: string, confiance: string): Resultat[] {
	const [serveur = "", ...suites] = sansCommentaires(valeur).split(";");
	if (serveur.trim().split(/\s+/)[0]?.toLowerCase() !== confiance.toLowerCase()) return [];
	return suites.flatMap((suite) => {
		const paires = [...suite.matchAll(/([\w.-]+)(?:\/\d+)?\s*=\s*("[^"]*"|[^\s"]+)/g)].map(
			([, nom, lue]) => [nom.toLowerCase(), lue.replace(/^"|"$/g, "").toLowerCase()] as const,
		);
		const [premiere, ...reste] = paires;
		return premiere
			? [{ methode: premiere[0], issue: premiere[1], proprietes: new Map(reste) }]
			: [];
	});
}

/** Comments may be nested, and say anything. */
function sansCommentaires(valeur: string): string {
	let profondeur = 0;
	let reste = "";
	for (const signe of valeur) {
		if (signe === "(") profondeur++;
		else if (signe === ")") profondeur = Math.max(0, profondeur - 1);
		else if (profondeur === 0) reste += signe;
	}
	return reste;
}

const domaineDe = (adresse: string | undefined): string | undefined =>
	enDomaine(adresse ?? "") || undefined;

/** Of an address, « @domain », or a domain alone. */
const enDomaine = (texte: string): string =>
	domainToASCII(texte.replace(/^.*@/, "").replace(/[<>]/g, "").trim().toLowerCase());

/** The envelope's sender, as the delivery agent wrote it; « » when it wants no answer. */
export const retourDe = (entetes: Entetes): string | undefined => {
	const lu = premier(entetes, "return-path");
	return lu === undefined ? undefined : lu.replace(/^<|>$/g, "").trim().toLowerCase();
};
