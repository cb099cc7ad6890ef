import { Empechement } from "../../socle/index.server.ts";
import { autoriteDe, estLocale, lireAdresse } from "./adresse.ts";
import type { ReglagesSmpp } from "./smpp/lien.ts";
import type { ReglagesSmtp } from "./smtp/connexions.ts";

export interface Configuration {
	smtp?: ReglagesSmtp;
	smpp?: ReglagesSmpp;
	/** A folder in the Maildir form, where bounces arrive. */
	retours?: string;
	/** The public address of the platform, without a final slash. */
	url: string;
}

/**
 * The carriers of an office: `DROIT_OUVERT_SMTP_AIN` for « ain », else `DROIT_OUVERT_SMTP` for all
 * the real ones. A simulated office has invented people, whose numbers and addresses may be someone's:
 * it has a carrier only when it is named.
 */
export function configurationDe(
	organisme: string,
	simule: boolean,
	env: NodeJS.ProcessEnv = process.env,
): Configuration {
	const suffixe = organisme.toUpperCase().replaceAll("-", "_");
	const lire = (nom: string) => env[`${nom}_${suffixe}`] || (simule ? "" : (env[nom] ?? ""));
	const url = (env.DROIT_OUVERT_URL || `http://localhost:${env.PORT || 3230}`).replace(/\/$/, "");
	const [smtp, smpp] = [lire("DROIT_OUVERT_SMTP"), lire("DROIT_OUVERT_SMPP")];
	return {
		url,
		smtp: smtp ? smtpDe(smtp, lire) : undefined,
		smpp: smpp ? smppDe(smpp) : undefined,
		retours: lire("DROIT_OUVERT_RETOURS") || undefined,
	};
}

type Lire = (nom: string) => string;

function smtpDe(adresse: string, lire: Lire): ReglagesSmtp {
	const url = lireAdresse("DROIT_OUVERT_SMTP", adresse, ["smtp:", "smtps:"]);
	const de = lire("DROIT_OUVERT_COURRIEL_DE");
	if (!/@[^\s@]+\.[^\s@>]+>?$/.test(de))
		throw new Empechement(
			"DROIT_OUVERT_SMTP demande DROIT_OUVERT_COURRIEL_DE, l’adresse qui écrit : « Caf de l’Ain <ne-pas-repondre@caf.exemple> ».",
		);
	const secure = url.protocol === "smtps:";
	return {
		host: url.hostname,
		port: Number(url.port) || (secure ? 465 : 587),
		secure,
		requireTLS: !secure && !estLocale(url.hostname),
		auth: url.username
			? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
			: undefined,
		places: placesDe(url, 20),
		de,
		retours: lire("DROIT_OUVERT_COURRIEL_RETOURS") || de.replace(/^.*<|>$/g, ""),
		tls: autoriteDe(url),
	};
}

function smppDe(adresse: string): ReglagesSmpp {
	const url = lireAdresse("DROIT_OUVERT_SMPP", adresse, ["smpp:", "smpps:"]);
	const source = url.searchParams.get("source") ?? "";
	if (!/^(\+?\d{3,15}|[A-Za-z0-9 -]{1,11})$/.test(source))
		throw new Empechement(
			"DROIT_OUVERT_SMPP doit dire de qui viennent les SMS : ?source=36100, ou onze lettres au plus.",
		);
	const tls = url.protocol === "smpps:";
	if (!tls && !estLocale(url.hostname) && url.searchParams.get("tls") !== "non")
		throw new Empechement(
			"DROIT_OUVERT_SMPP part en clair vers une autre machine : écrivez smpps://, ou ajoutez &tls=non si un tunnel protège déjà le lien.",
		);
	return {
		host: url.hostname,
		port: Number(url.port) || (tls ? 3550 : 2775),
		tls,
		...autoriteDe(url),
		systemId: decodeURIComponent(url.username),
		password: decodeURIComponent(url.password),
		systemType: url.searchParams.get("type") ?? "",
		source,
		places: placesDe(url, 25),
	};
}

function placesDe(url: URL, habituel: number): number {
	const places = Number(url.searchParams.get("places") ?? habituel);
	if (Number.isInteger(places) && places >= 1 && places <= 200) return places;
	throw new Empechement("« places », dans l’adresse d’un transporteur, va de 1 à 200.");
}
