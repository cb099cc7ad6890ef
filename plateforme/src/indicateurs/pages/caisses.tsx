import { redirect } from "react-router";
import { lieuxPublics } from "../../identite/index.server.ts";
import { titre } from "../../interface/index.ts";
import { textesEngagements as textes } from "../textes/engagements.ts";
import type { Route } from "./+types/caisses.ts";

export const meta = () => titre(textes.liste.titre, textes.description);

/** Where the platform holds one office only, there is nothing to choose. */
export async function loader() {
	const caisses = (await lieuxPublics()).map(({ organisme }) => organisme);
	if (caisses.length === 1) throw redirect(`/engagements-de-service/${caisses[0]?.organisme}`);
	return { caisses };
}

export default function Caisses({ loaderData: { caisses } }: Route.ComponentProps) {
	const { titre, chapeau, aucune } = textes.liste;
	return (
		<div className="page">
			<h1>{titre}</h1>
			<p className="chapeau">{caisses.length > 0 ? chapeau : aucune}</p>
			<ul className="caisses">
				{caisses.map(({ organisme, nom }) => (
					<li key={organisme}>
						<a href={`/engagements-de-service/${organisme}`}>{nom}</a>
					</li>
				))}
			</ul>
		</div>
	);
}
