import { isUtf8 } from "node:buffer";
import type { Mapping } from "./mapping.ts";

export type Format =
	| { ndjson: true }
	| ({ ndjson: false } & Pick<Mapping, "encodage" | "separateur">);

const SEPARATEURS = [";", ",", "\t", "|"] as const;

/** From the beginning of a file: what it is, and how an extract is likely to be written. */
export function deviner(debut: Buffer): Format {
	const texte = debut
		.toString("latin1")
		.replace(/^\u00ef\u00bb\u00bf/, "")
		.trimStart();
	if (texte.startsWith("{") || texte.startsWith("[")) return { ndjson: true };
	const entete = texte.split(/\r?\n/, 1)[0] ?? "";
	const compte = (separateur: string) => entete.split(separateur).length;
	const [separateur] = [...SEPARATEURS].sort((a, b) => compte(b) - compte(a));
	// The last character may be cut in two.
	const entier = [0, 1, 2, 3].some((coupe) => isUtf8(debut.subarray(0, debut.length - coupe)));
	return {
		ndjson: false,
		encodage: entier ? "utf-8" : "windows-1252",
		separateur: separateur as Mapping["separateur"],
	};
}
