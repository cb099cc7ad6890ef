import { autoriteDe, estLocale, lireAdresse } from "../../envois/index.server.ts";
import { Empechement } from "../../socle/index.server.ts";

export interface ReglagesImap {
	host: string;
	port: number;
	secure: boolean;
	/** In clear to this machine only. */
	doSTARTTLS: boolean;
	auth: { user: string; pass: string };
	tls?: { ca: Buffer };
	/** Which mailbox it is: numbers of messages mean nothing in another one. */
	nom: string;
	/** The folder that people's messages reach, and the one where what was taken goes. */
	boite: string;
	traites: string;
	/** The address that people write to. */
	adresse: string;
	/** Every address of ours, in lower case: what they write is no request. */
	nous: string[];
	/** The server whose word on who wrote is believed; nobody's without it. */
	confiance?: string;
}

const ADRESSE = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;

/**
 * The mailbox of an office: `DROIT_OUVERT_IMAP_AIN` for « ain », else `DROIT_OUVERT_IMAP` for all the
 * real ones; a simulated office has one only when it is named. Throws `Empechement`, in a sentence.
 */
export function configurationDe(
	organisme: string,
	simule: boolean,
	env: NodeJS.ProcessEnv = process.env,
): ReglagesImap | undefined {
	const suffixe = organisme.toUpperCase().replaceAll("-", "_");
	const lire = (nom: string) => env[`${nom}_${suffixe}`] || (simule ? "" : (env[nom] ?? ""));
	const ecrite = lire("DROIT_OUVERT_IMAP");
	if (!ecrite) return undefined;
	const url = lireAdresse("DROIT_OUVERT_IMAP", ecrite, ["imap:", "imaps:"]);
	if (!url.username || !url.password)
		throw new Empechement("DROIT_OUVERT_IMAP doit donner le nom et le secret de la boîte.");
	const champs = url.searchParams;
	const adresse = (champs.get("adresse") ?? decodeURIComponent(url.username)).toLowerCase();
	if (!ADRESSE.test(adresse))
		throw new Empechement(
			"DROIT_OUVERT_IMAP doit dire à quelle adresse les personnes écrivent : ?adresse=documents@caf.exemple.",
		);
	const secure = url.protocol === "imaps:";
	const [boite, traites] = [champs.get("boite") || "INBOX", champs.get("traites") || "Traités"];
	if (boite === traites)
		throw new Empechement("DROIT_OUVERT_IMAP : « boite » et « traites » sont le même dossier.");
	const ecritDe = lire("DROIT_OUVERT_COURRIEL_DE").replace(/^.*<|>.*$/g, "");
	return {
		host: url.hostname.replace(/^\[|\]$/g, ""),
		port: Number(url.port) || (secure ? 993 : 143),
		secure,
		doSTARTTLS: !secure && !estLocale(url.hostname),
		auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
		tls: autoriteDe(url),
		nom: `${decodeURIComponent(url.username)} ${url.hostname} ${boite}`.slice(0, 200),
		boite,
		traites,
		adresse,
		nous: [...new Set([adresse, ecritDe.toLowerCase()])].filter(Boolean),
		confiance: champs.get("confiance") || undefined,
	};
}
