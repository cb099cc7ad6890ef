import { heureDe, jourDe } from "../../socle/index.ts";
import type { Attendu } from "../suivi.ts";
import { textesEspace } from "../textes/espace.ts";

const { attendu: textes } = textesEspace;

/** What the person has to do, the most pressing first; one line when there is nothing. */
export function Attendus({ attendus }: { attendus: readonly Attendu[] }) {
	return (
		<section aria-labelledby="attendu">
			<h2 id="attendu">{textes.titre}</h2>
			{attendus.length === 0 && <p>{textes.rien}</p>}
			{attendus.length > 0 && (
				<ul className="a-faire">
					{attendus.map((attendu, rang) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew at each page.
						<li key={rang}>
							<Un {...attendu} />
						</li>
					))}
				</ul>
			)}
		</section>
	);
}

function Un(attendu: Attendu) {
	switch (attendu.quoi) {
		case "pieces":
			return (
				<>
					<h3>{attendu.avant === null ? textes.piecesSansDelai : textes.pieces(attendu.avant)}</h3>
					<ul className="puces">
						{attendu.manque.map((piece) => (
							<li key={piece}>{piece}</li>
						))}
					</ul>
					<p className="indication">{textes.piecesPour(attendu.objet, attendu.bloque)}</p>
					<p>
						<a href="/mon-dossier/documents">
							{textes.envoyer}
							<span className="invisible"> : {attendu.objet}</span>
						</a>
					</p>
				</>
			);
		case "declaration":
			return (
				<>
					<h3>
						{attendu.enRetard
							? textes.declarationEnRetard(attendu.avant)
							: textes.declaration(attendu.avant)}
					</h3>
					<p className="indication">
						{attendu.enRetard ? textes.declarationEnRetardAide : textes.declarationAide}
					</p>
				</>
			);
		case "rendez-vous": {
			const quand = new Date(attendu.prevuA);
			return (
				<>
					<h3>{textes.rendezVous(jourDe(quand), heureDe(quand))}</h3>
					<p className="indication">
						{attendu.objet}. {textes.modes[attendu.mode]}
					</p>
				</>
			);
		}
	}
}
