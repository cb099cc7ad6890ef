import { analyserCourriel } from "../../envois/index.server.ts";
import { type Entetes, enTexte, finDesEntetes, lireEntetes, premier, tous } from "./entetes.ts";
import { couper, enUneLigne, nettoyer } from "./nettoyer.ts";
import { lireTnef } from "./tnef.ts";

/** A file that came with a message, at whatever depth. */
export interface Jointe {
	nom: string;
	/** As announced: nothing has been checked. */
	type: string;
	contenu: Buffer;
	/** Shown inside the text rather than beside it. */
	incorporee: boolean;
	/** What it was in: « winmail.dat », the subject of a forwarded message. */
	dans: string | null;
}

/** What could not be read as it should; each has its sentence, and the message is kept whole. */
export const DEFAUTS = [
	"illisible",
	"jeu-de-caracteres",
	"imbrication",
	"trop-de-fichiers",
	"winmail",
	"texte-coupe",
	"trop-lourd",
] as const;
export type Defaut = (typeof DEFAUTS)[number];

export interface CourrielLu {
	/** Of the one author; nothing when there is none, or several. */
	de: { adresse: string; nom: string } | null;
	sujet: string;
	texte: string;
	messageId: string | null;
	/** What it answers to, as Message-IDs. */
	reponseA: string[];
	entetes: Entetes;
	jointes: Jointe[];
	defauts: Defaut[];
}

export const TEXTE_MAX = 20_000;
const PROFONDEUR_MAX = 5;
export const JOINTES_MAX = 50;

/** Never throws: what cannot be read says so. */
export async function lireCourriel(brut: Buffer): Promise<CourrielLu> {
	const entetes = lireEntetes(brut);
	const recolte: Recolte = { textes: [], jointes: [], defauts: new Set() };
	const lu = await ouvrir(brut, recolte, 0, null);
	const texte = nettoyer(recolte.textes.filter(Boolean).join("\n\n"))
		.replace(/\n{4,}/g, "\n\n\n")
		.trim();
	if (texte.length > TEXTE_MAX) recolte.defauts.add("texte-coupe");
	const identifiants = (valeurs: string[]) =>
		valeurs.flatMap((valeur) => valeur.match(/<[^<>\s]{1,250}>/g) ?? []);
	return {
		de: lu?.de ?? null,
		sujet: enUneLigne(lu?.sujet ?? premier(entetes, "subject") ?? "", 200),
		texte: couper(texte, TEXTE_MAX),
		messageId: identifiants(tous(entetes, "message-id"))[0] ?? null,
		reponseA: identifiants([...tous(entetes, "in-reply-to"), ...tous(entetes, "references")]).slice(
			0,
			50,
		),
		entetes,
		jointes: recolte.jointes,
		defauts: [...recolte.defauts].sort(),
	};
}

/** What its headers say, for a message that nothing can open. */
export function sansLire(brut: Buffer): CourrielLu {
	const entetes = lireEntetes(brut);
	const sujet = enUneLigne(premier(entetes, "subject") ?? "", 200);
	const vide = { de: null, texte: "", messageId: null, reponseA: [], jointes: [] };
	return { ...vide, sujet, entetes, defauts: ["illisible"] };
}

interface Recolte {
	textes: string[];
	jointes: Jointe[];
	defauts: Set<Defaut>;
}

/** Reads one level, then what lies in it. */
async function ouvrir(brut: Buffer, recolte: Recolte, profondeur: number, dans: string | null) {
	const lu = await analyser(brut, recolte);
	if (!lu) return undefined;
	recolte.textes.push(lu.texte);
	for (const jointe of lu.jointes) await ranger({ ...jointe, dans }, recolte, profondeur);
	return lu;
}

async function ranger(jointe: Jointe, recolte: Recolte, profondeur: number): Promise<void> {
	const { type, nom, contenu } = jointe;
	if (recolte.jointes.length >= JOINTES_MAX) {
		recolte.defauts.add("trop-de-fichiers");
		return;
	}
	if (type === "message/rfc822" || (/\.eml$/i.test(nom) && type !== "application/pdf")) {
		if (profondeur + 1 >= PROFONDEUR_MAX) recolte.defauts.add("imbrication");
		else {
			const sujet = enUneLigne(premier(lireEntetes(contenu), "subject") ?? "", 120);
			recolte.textes.push(`— ${sujet || nom} —`);
			if (await ouvrir(contenu, recolte, profondeur + 1, sujet || nom)) return;
		}
	}
	if (type === "application/ms-tnef" || /^winmail.*\.dat$/i.test(nom)) {
		const fichiers = lireTnef(contenu);
		for (const dedans of fichiers ?? [])
			await ranger(
				{
					nom: enUneLigne(dedans.nom, 120) || "sans nom",
					type: (dedans.type ?? "application/octet-stream").toLowerCase(),
					contenu: dedans.contenu,
					incorporee: false,
					dans: "winmail.dat",
				},
				recolte,
				profondeur + 1,
			);
		if (fichiers) return;
		recolte.defauts.add("winmail");
	}
	recolte.jointes.push(jointe);
}

async function analyser(brut: Buffer, recolte: Recolte) {
	const enUtf8 = reecrireEntetes(brut);
	const lu = await parser(enUtf8);
	if (!lu) {
		recolte.defauts.add("illisible");
		return undefined;
	}
	let texte = motDe(lu.text);
	if (texte.includes("\ufffd")) {
		recolte.defauts.add("jeu-de-caracteres");
		texte = await relireAutrement(enUtf8, texte);
	}
	const auteurs = lu.from?.value.filter(({ address }) => address) ?? [];
	const [auteur] = auteurs;
	const cites = lu.html || "";
	return {
		de:
			auteurs.length === 1 && auteur?.address
				? {
						adresse: enUneLigne(motDe(auteur.address), 254).toLowerCase(),
						nom: enUneLigne(motDe(auteur.name), 120),
					}
				: null,
		sujet: motDe(lu.subject) || undefined,
		texte,
		jointes: lu.attachments.map((jointe, rang): Jointe => {
			const { contentType, filename, contentDisposition, cid, related, content } = jointe;
			const cite = Boolean(cid && cites.includes(`cid:${cid}`));
			return {
				nom: enUneLigne(motDe(filename), 120) || nomParDefaut(contentType, rang),
				type: enUneLigne(motDe(contentType), 100).toLowerCase() || "application/octet-stream",
				contenu: content,
				incorporee: cite || (contentDisposition === "inline" && related === true),
				dans: null,
			};
		}),
	};
}

/** The parser gives other things than words when a header is broken enough. */
const motDe = (valeur: unknown): string => (typeof valeur === "string" ? valeur : "");

const parser = (brut: Buffer) =>
	analyserCourriel(brut, {
		skipImageLinks: true,
		skipTextToHtml: true,
		checksumAlgo: false,
		maxHtmlLengthToParse: 2_000_000,
	});

/** Eight-bit headers that are not UTF-8, which no standard allows and many programs wrote. */
function reecrireEntetes(brut: Buffer): Buffer {
	const fin = finDesEntetes(brut);
	const bloc = brut.subarray(0, fin);
	const texte = enTexte(bloc);
	const corrige = Buffer.from(texte, "utf8");
	return corrige.equals(bloc) ? brut : Buffer.concat([corrige, brut.subarray(fin)]);
}

/** A character set that is not the one announced is nearly always Windows-1252; the least spoilt reading wins. */
async function relireAutrement(brut: Buffer, premiere: string): Promise<string> {
	const autre = Buffer.from(
		brut
			.toString("latin1")
			.replace(/\bcharset\s*=\s*("[^"\r\n]*"|[^\s;]+)/gi, "charset=windows-1252"),
		"latin1",
	);
	const seconde = (await parser(autre))?.text ?? "";
	const gates = (texte: string) => texte.match(/\ufffd|Ã[\u0080-\u00bf]|ï¿½/g)?.length ?? 0;
	return seconde && gates(seconde) < gates(premiere) ? seconde : premiere;
}

const nomParDefaut = (type: string | undefined, rang: number): string => {
	const genre = /^(image|audio|video|text)\//.exec(type ?? "")?.[1];
	return `${{ image: "image", audio: "son", video: "vidéo", text: "texte" }[genre ?? ""] ?? "fichier"} ${rang + 1}`;
};
