import { textes } from "../textes.ts";

interface Proprietes {
	/** Whose first contact it is: of a file, or of something that came in. */
	de: { dossier: number } | { sollicitation: number };
	/** In a list, where there is one a row: which row, for those who hear it. */
	rangee?: string;
	/** The next act of the screen. */
	principal?: boolean;
}

/** One click from wherever the person is known; the proof comes back. */
export function ProtegerDate({ de, rangee, principal }: Proprietes) {
	const [[champ = "", numero] = []] = Object.entries(de);
	const { protegerDate } = textes.console;
	return (
		<form method="post" action="/dates-protegees" className="proteger-date">
			<input type="hidden" name={champ} value={numero} />
			<button
				type="submit"
				name="acte"
				value="proteger"
				className={principal ? "bouton" : "bouton-discret"}
				aria-label={rangee && `${protegerDate} : ${rangee}`}
				data-acte-principal={principal ? "" : undefined}
				data-acte-proteger={rangee === undefined ? "" : undefined}
				data-proteger-rangee={rangee === undefined ? undefined : ""}
			>
				{protegerDate}
			</button>
		</form>
	);
}
