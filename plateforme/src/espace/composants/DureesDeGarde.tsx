import { dureeDe, GARDES, type Jour } from "../../socle/index.ts";
import { textesConservation } from "../textes/conservation.ts";

const { durees: textes } = textesConservation;

interface Proprietes {
	aujourdhui: Jour;
	joursDeBrouillon: number;
	/** With the text that each comes from. */
	sources?: boolean;
}

/** What is kept and until when, from the very figures that the jobs apply. */
export function DureesDeGarde({ aujourdhui, joursDeBrouillon, sources = false }: Proprietes) {
	const lignes = [
		...GARDES.map((garde) => {
			const { mois, depart, source } = dureeDe(garde, aujourdhui);
			return { quoi: textes.quoi[garde], duree: textes.mois(mois, depart), source };
		}),
		{
			quoi: textes.brouillons,
			duree: textes.joursDeBrouillon(joursDeBrouillon),
			source: textes.brouillonsSource,
		},
		{ quoi: textes.droits, duree: textes.droitsDuree, source: textes.droitsSource },
	];
	return (
		<dl className="espace-durees">
			{lignes.map(({ quoi, duree, source }) => (
				<div key={quoi}>
					<dt>{quoi}</dt>
					<dd>{duree}</dd>
					{sources && <dd className="indication">{textes.source(source.replace(/\.$/, ""))}</dd>}
				</div>
			))}
		</dl>
	);
}
