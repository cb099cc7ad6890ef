import { motsDuTexte } from "../../dossiers/index.ts";
import type { CodePiece } from "../types/catalogue.ts";

/** Where a suggestion was read: the one who sorts is told, and judges. */
export type TypeLuDans = "personne" | "attendue" | "nom" | "texte";
export type DossierLuDans = "nom" | "texte" | "demandeur";

/**
 * Words that tell a kind of document, from the most telling. Words, not letters: « bail » is not in
 * « bailleur ». Several words must follow each other.
 */
const INDICES: readonly (readonly [CodePiece, readonly string[]])[] = [
	["attestation-loyer", ["attestation loyer"]],
	["rib", ["rib", "releve identite bancaire", "iban"]],
	["bail", ["quittance loyer", "quittance", "contrat location", "bail"]],
	["famille", ["livret famille", "acte naissance", "extrait naissance"]],
	["grossesse", ["declaration grossesse", "grossesse"]],
	["mdph", ["mdph", "maison departementale personnes handicapees"]],
	["scolarite", ["certificat scolarite", "contrat apprentissage", "scolarite"]],
	["france-travail", ["france travail", "pole emploi"]],
	["pension", ["jugement divorce", "jugement", "convention parentale", "pension alimentaire"]],
	["garde", ["assistante maternelle", "contrat accueil", "creche", "pajemploi"]],
	["ressources", ["bulletin paie", "bulletin salaire", "fiche paie", "salaire", "net a payer"]],
	["securite-sociale", ["carte vitale", "attestation droits", "securite sociale"]],
	["identite", ["carte identite", "carte nationale identite", "cni", "passeport", "titre sejour"]],
];

/** What a text tells, names of files included: « CNI_recto.JPG », « attestation-de-loyer (2).pdf ». */
export function typeDansLeTexte(texte: string): CodePiece | undefined {
	const mots = ` ${motsDuTexte(texte.replaceAll(/[_.]/g, " ")).join(" ")} `;
	return INDICES.find(([, indices]) => indices.some((indice) => mots.includes(` ${indice} `)))?.[0];
}

/** Seven digits, perhaps two before and a letter after, alone: what may be the number of a file here. */
export const matriculesDans = (texte: string): string[] => [
	...new Set(
		[...texte.matchAll(/(?<![\p{L}\p{N}])((?:\d{2}-)?\d{7}[A-Z]?)(?![\p{L}\p{N}])/gu)].map(
			([, lu = ""]) => lu,
		),
	),
];

export interface Indices {
	/** What the sender said it is. */
	dit?: CodePiece;
	/** What is awaited of this file. */
	attendues: readonly CodePiece[];
	nom: string;
	texte: string;
}

/** What it seems to be: what the person said first, then what it says, then what is awaited. */
export function suggererType({
	dit,
	attendues,
	nom,
	texte,
}: Indices): { type: CodePiece; luDans: TypeLuDans } | undefined {
	if (dit && dit !== "autre") return { type: dit, luDans: "personne" };
	const parTexte = typeDansLeTexte(texte);
	if (parTexte) return { type: parTexte, luDans: "texte" };
	const parNom = typeDansLeTexte(nom);
	if (parNom) return { type: parNom, luDans: "nom" };
	const [seule, autre] = new Set(attendues);
	return seule && !autre ? { type: seule, luDans: "attendue" } : undefined;
}
