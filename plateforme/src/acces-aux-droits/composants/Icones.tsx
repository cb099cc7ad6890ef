import type { Situation } from "../lectures/ligne.ts";

const TRACES: Record<Situation, string> = {
	a_demander: "M8 2.5v11M2.5 8h11",
	erreur_de_gestion: "M8 2L14.5 13.5H1.5ZM8 6.5v3.2M8 11.6v.2",
	a_verifier: "M5.5 6a2.5 2.5 0 1 1 3.6 2.3C8.3 8.7 8 9.2 8 10.2M8 12.8v.2",
	rupture: "M2 8h4M10 8h4M7 4l2 8",
};

/** Says the situation again, in a stroke: the word beside it is what counts. */
export function Icone({ situation }: { situation: Situation }) {
	return (
		<svg className="icone" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
			<path d={TRACES[situation]} />
		</svg>
	);
}
