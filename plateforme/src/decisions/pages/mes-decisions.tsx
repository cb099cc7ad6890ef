import { titre } from "../../interface/index.ts";
import { acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { MesDecisions } from "../composants/MesDecisions.tsx";
import { decisionsDuDossier } from "../lectures/decision.ts";
import { textesMesDecisions } from "../textes/mes-decisions.ts";
import type { Route } from "./+types/mes-decisions.ts";

export const meta = () => titre(textesMesDecisions.titre);

export async function loader({ context }: Route.LoaderArgs) {
	const { organisme, dossier } = acteurDe(context);
	if (dossier === undefined) return { decisions: [] };
	const siennes = await pourOrganisme(organisme, (tx) =>
		decisionsDuDossier(tx, organisme, dossier),
	);
	return {
		decisions: siennes.flatMap(({ decision, lettre, notifieeLe, lueLe }) =>
			lettre && notifieeLe
				? [{ decision, objet: lettre.objet, le: jourDe(notifieeLe), lue: lueLe !== null }]
				: [],
		),
	};
}

export default function PageMesDecisions({ loaderData }: Route.ComponentProps) {
	return <MesDecisions {...loaderData} />;
}
