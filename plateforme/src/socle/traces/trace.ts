import pino, { type Logger } from "pino";

/** The command and the built pages each load this module: they write through one. */
const place = globalThis as { [cle: symbol]: Logger | undefined };
const cle = Symbol.for("droit-ouvert.trace");

/** One line of JSON an event; in a terminal, one line that a person reads. */
const ouvrir = (): Logger => {
	const options = {
		base: undefined,
		level: process.env.DROIT_OUVERT_TRACE || "info",
		messageKey: "quoi",
		timestamp: () => `,"quand":"${new Date().toISOString()}"`,
		formatters: { level: (niveau: string) => ({ niveau }) },
	};
	if (!process.stderr.isTTY) return pino(options, pino.destination({ dest: 2, sync: true }));
	return pino(options, { write: (ligne: string) => process.stderr.write(lisible(ligne)) });
};

place[cle] ??= ouvrir();
export const trace: Logger = place[cle];

function lisible(ligne: string): string {
	const { quand, niveau, quoi, pile = [], ...reste } = JSON.parse(ligne);
	const details = Object.entries(reste).map(([nom, valeur]) => `${nom}=${valeur}`);
	const debut = niveau === "info" ? "" : `${niveau} `;
	return `${[`${quand.slice(11, 19)} ${debut}${quoi ?? ""}`, details.join(" "), ...pile].join("\n  ").replace("\n  ", "  ")}\n`;
}
