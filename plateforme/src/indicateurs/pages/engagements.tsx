import { titre } from "../../interface/index.ts";
import { jourDe } from "../../socle/index.ts";
import { Engagement } from "../composants/Engagement.tsx";
import { lireEngagementsDeService } from "../engagements/lire.ts";
import { textesEngagements as textes } from "../textes/engagements.ts";
import type { Route } from "./+types/engagements.ts";
import { derniereAnneePleine } from "./demande.ts";
import { lieuDeLAdresse } from "./lieu.server.ts";

export const meta = () => titre(textes.titre, textes.description);

export async function loader({ params }: Route.LoaderArgs) {
	const { organisme, quand } = await lieuDeLAdresse(params.organisme);
	const jour = jourDe(quand);
	const engagements = await lireEngagementsDeService(organisme.organisme, jour);
	return { organisme, jour, engagements };
}

export default function PageEngagements({ loaderData }: Route.ComponentProps) {
	const { organisme, jour, engagements } = loaderData;
	const annee = derniereAnneePleine(jour);
	const rapport = `/rapport/${organisme.organisme}/${annee}`;
	return (
		<div className="page">
			<h1>{textes.titre}</h1>
			<p className="chapeau">{textes.chapeau(organisme.nom)}</p>
			<p className="indication">{textes.jour(jour)}</p>
			{engagements.map((vu) => (
				<Engagement key={vu.indicateur} vu={vu} definitions={rapport} />
			))}
			<p className="indication">{textes.dernierMois}</p>
			<p>
				<a href={rapport}>{textes.rapport(annee)}</a>
			</p>
		</div>
	);
}
