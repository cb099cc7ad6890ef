import { textes } from "../../textes.ts";
import type { Pli } from "../transporteur.ts";

/**
 * Plain text, and the same in the simplest HTML: nothing is fetched when it is read, so nobody learns
 * that it was. Campaigns carry the way out of RFC 8058, which the reader's mail shows as a button.
 */
export async function composer(pli: Pli, de: string): Promise<Buffer> {
	const { identifiant, destinataire, sujet, corps, opposition, quand } = pli;
	const texte = opposition ? `${corps}\n\n${textes.sortie(opposition)}` : corps;
	const { default: MailComposer } = await import("nodemailer/lib/mail-composer");
	return new MailComposer({
		from: de,
		to: { name: "", address: destinataire },
		subject: sujet,
		text: texte,
		html: enHtml(sujet ?? "", texte, opposition),
		messageId: identifiant,
		date: quand,
		headers: [
			{ key: "Auto-Submitted", value: "auto-generated" },
			...(opposition
				? [
						{ key: "List-Unsubscribe", value: { prepared: true, value: `<${opposition}>` } },
						{ key: "List-Unsubscribe-Post", value: "List-Unsubscribe=One-Click" },
					]
				: []),
		],
		disableFileAccess: true,
		disableUrlAccess: true,
	})
		.compile()
		.build();
}

const ENTITES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const echapper = (texte: string) => texte.replace(/[&<>"]/g, (signe) => ENTITES[signe] ?? signe);

export function enHtml(sujet: string, texte: string, opposition?: string): string {
	const paragraphes = texte
		.split(/\n{2,}/)
		.map((paragraphe) => `<p>${echapper(paragraphe).replaceAll("\n", "<br>\n")}</p>`)
		.join("\n");
	const lien = opposition && echapper(opposition);
	const corps = lien ? paragraphes.replaceAll(lien, `<a href="${lien}">${lien}</a>`) : paragraphes;
	return `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>${echapper(sujet)}</title></head>
<body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 38em">
${corps}
</body>
</html>
`;
}
