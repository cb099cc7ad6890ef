import { textesTri as textes } from "../textes/tri.ts";

/** Drawn at once; the others are asked for. */
const MONTREES = 6;

/** Its pages as pictures made here: nothing of the document itself reaches the browser. */
export function Apercu({ piece, pages }: { piece: number; pages: number }) {
	const page = (n: number) => (
		<li key={n}>
			<a href={`/pieces/${piece}/pages/${n}`} target="_blank" rel="noreferrer">
				<img
					src={`/pieces/${piece}/pages/${n}`}
					alt={textes.page(n, pages)}
					loading={n === 1 ? undefined : "lazy"}
				/>
			</a>
		</li>
	);
	const rangs = Array.from({ length: pages }, (_, rang) => rang + 1);
	return (
		<div className="apercu-piece">
			<ol>{rangs.slice(0, MONTREES).map(page)}</ol>
			{pages > MONTREES && (
				<details>
					<summary>{textes.pagesSuivantes(pages - MONTREES)}</summary>
					<ol start={MONTREES + 1}>{rangs.slice(MONTREES).map(page)}</ol>
				</details>
			)}
			<p>
				<a href={`/pieces/${piece}/document`}>{textes.telecharger}</a>
			</p>
		</div>
	);
}
