import { type Retour, retourDuStatut } from "../regles/rebond.ts";
import { lireIdentifiant } from "../transport/transporteur.ts";
import { analyserCourriel } from "./analyser.ts";

/** What a delivery report says of one of our messages. */
export interface Rapport {
	organisme: string;
	envoi: number;
	destinataire: string;
	retour: Retour;
	statut: string;
}

const TAILLE_MAX = 5_000_000;

/**
 * Reads a delivery report (RFC 3464): which message it speaks of, by the envelope's identifier (RFC
 * 3461) or by the headers that it gives back; what became of it. Nothing for any other mail: absences,
 * complaints, whatever someone writes to the address of bounces.
 */
export async function lireRapport(message: Buffer): Promise<Rapport[]> {
	if (message.length > TAILLE_MAX) return [];
	const lu = await analyserCourriel(message, {
		keepDeliveryStatus: true,
		skipHtmlToText: true,
		skipTextToHtml: true,
		skipImageLinks: true,
	});
	const statut = lu?.attachments.find(
		({ contentType }) => contentType === "message/delivery-status",
	);
	if (!lu || !statut) return [];
	const [duMessage = {}, ...parDestinataire] = blocs(statut.content.toString("utf8"));
	const identifiant =
		lireIdentifiant(duMessage["original-envelope-id"] ?? "") ?? identifiantRendu(lu.attachments);
	if (!identifiant) return [];
	return parDestinataire.flatMap((bloc) => {
		const code = /\d\.\d{1,3}\.\d{1,3}/.exec(bloc.status ?? "")?.[0] ?? "";
		const retour = retourDuStatut(bloc.action ?? "", code);
		// Where it was sent comes first: it may have been forwarded since.
		const destinataire = adresse(bloc["original-recipient"]) ?? adresse(bloc["final-recipient"]);
		return retour && destinataire ? [{ ...identifiant, destinataire, retour, statut: code }] : [];
	});
}

type Bloc = Record<string, string>;

/** Groups of fields separated by empty lines; a field may go on on the next line. */
const blocs = (texte: string): Bloc[] =>
	texte
		.replace(/\r\n/g, "\n")
		.replace(/\n[ \t]+/g, " ")
		.split(/\n\s*\n/)
		.map((bloc) =>
			Object.fromEntries(
				[...bloc.matchAll(/^([A-Za-z-]+)[ \t]*:[ \t]*(.*)$/gm)].map(([, nom, valeur]) => [
					nom.toLowerCase(),
					valeur.trim(),
				]),
			),
		)
		.filter((bloc) => Object.keys(bloc).length > 0);

/** « rfc822; ines@exemple.fr » */
const adresse = (champ: string | undefined): string | undefined =>
	/^rfc822\s*;\s*<?([^\s<>]+@[^\s<>]+)>?$/i.exec(champ ?? "")?.[1]?.toLowerCase();

/** The headers of our message, given back whole or alone. */
function identifiantRendu(jointes: readonly { contentType: string; content: Buffer }[]) {
	for (const { contentType, content } of jointes) {
		if (!["message/rfc822", "text/rfc822-headers", "message/rfc822-headers"].includes(contentType))
			continue;
		const entetes = content.toString("utf8").replace(/\r\n/g, "\n").split("\n\n", 1)[0];
		const lu = /^message-id:\s*(<[^>\s]+>)/im.exec(entetes.replace(/\n[ \t]+/g, " "))?.[1];
		const identifiant = lu && lireIdentifiant(lu);
		if (identifiant) return identifiant;
	}
	return undefined;
}
