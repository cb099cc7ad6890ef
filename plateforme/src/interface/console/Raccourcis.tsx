import { textes } from "../textes.ts";

const { clavier } = textes;

/** Closed until the console's script opens them; without it, every page works by links and buttons. */
export function Raccourcis() {
	return (
		<>
			<dialog id="touches" className="dialogue" aria-labelledby="touches-titre">
				<h2 id="touches-titre">{clavier.titre}</h2>
				<dl className="touches">
					{clavier.touches.map(({ touche, effet }) => (
						<div key={touche}>
							<dt>
								<kbd>{touche}</kbd>
							</dt>
							<dd>{effet}</dd>
						</div>
					))}
				</dl>
				<label className="touches-reglage">
					<input type="checkbox" data-raccourcis /> {clavier.reglage}
				</label>
				<form method="dialog">
					<button type="submit" className="bouton">
						{clavier.fermer}
					</button>
				</form>
			</dialog>
			<dialog id="palette" className="dialogue palette" aria-labelledby="palette-titre">
				<form method="get" action="/recherche">
					<label id="palette-titre" htmlFor="palette-saisie">
						{clavier.palette}
					</label>
					<input id="palette-saisie" name="q" type="search" autoComplete="off" maxLength={100} />
					<ul />
					<p className="indication">{clavier.paletteAide}</p>
				</form>
			</dialog>
		</>
	);
}
