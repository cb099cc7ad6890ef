import { createHash } from "node:crypto";
import donnees from "./audio.json" with { type: "json" };
import type { Sujet } from "./sujets.ts";

/** What was recorded of a help: made again when its text changes. */
export interface Audio {
	/** Of the text that it says. */
	empreinte: string;
	/** Seconds. */
	duree: number;
	octets: number;
	/** Where each chapter begins, in seconds, in their order. */
	debuts: number[];
}

const audios: Readonly<Record<string, Audio>> = donnees;

export const audioDe = ({ sujet }: Sujet): Audio | undefined => audios[sujet];

/** What a voice says of a chapter: its title, then its sentences. */
export const texteDu = ({ titre, phrases }: Sujet["chapitres"][number]): string =>
	[`${titre}.`, ...phrases].join(" ");

/** Of all that is said, title included. */
export const empreinteDe = (sujet: Sujet): string =>
	createHash("sha256")
		.update([sujet.titre, ...sujet.chapitres.map(texteDu)].join("\n"))
		.digest("hex")
		.slice(0, 16);

export const adresseDeLAudio = ({ sujet }: Sujet): string => `/aide-audio/${sujet}.mp3`;
