import { Console, titre } from "../../interface/index.ts";
import { acteurDe } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { FiltreAnnee } from "../composants/FiltreAnnee.tsx";
import { Tableau } from "../composants/Tableau.tsx";
import { mesuresDeLAnnee } from "../lectures/mesures.ts";
import { textesPilotage as textes } from "../textes/pilotage.ts";
import type { Route } from "./+types/pilotage.ts";
import { lireDemande } from "./demande.ts";
import { grouper } from "./grouper.ts";

export const handle = { console: true };

export const meta = () => titre(textes.titre);

export async function loader({ request, context }: Route.LoaderArgs) {
	const { organisme, quand } = acteurDe(context);
	const aujourdhui = jourDe(quand);
	const demande = lireDemande(new URL(request.url).searchParams, aujourdhui);
	const mesures = await mesuresDeLAnnee(organisme, demande.annee, demande.au);
	return { organisme, aujourdhui, demande, mesures };
}

export default function Pilotage({ loaderData }: Route.ComponentProps) {
	const { organisme, aujourdhui, demande, mesures } = loaderData;
	return (
		<Console
			titre={textes.titre}
			chapeau={<p>{textes.chapeau(demande.annee, mesures, demande.au)}</p>}
			actes={<FiltreAnnee action="/pilotage" demande={demande} aujourdhui={aujourdhui} />}
		>
			<p className="pilotage-liens">
				<a href={`/rapport/${organisme}/${demande.annee}`}>{textes.liens.rapport(demande.annee)}</a>
				<a href={`/engagements-de-service/${organisme}`}>{textes.liens.public}</a>
				<a href="/pilotage/demarches">{textes.liens.demarches}</a>
			</p>
			{grouper(mesures).map((groupe) => (
				<Tableau key={groupe.titre} {...groupe} demande={demande} />
			))}
		</Console>
	);
}
