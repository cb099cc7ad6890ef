import { foyerAu, foyersDe } from "../../dossiers/index.server.ts";
import { titre } from "../../interface/index.ts";
import { acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { Foyer } from "../composants/Foyer.tsx";
import { lireQuand } from "../foyer/quand.ts";
import { dossierOuvert } from "../lectures/ouvert.ts";
import { textesFoyer } from "../textes/foyer.ts";
import type { Route } from "./+types/foyer.ts";
import { numeroDe } from "./numero.ts";

export const handle = { console: true };

export const meta = () => titre(textesFoyer.titre);

export async function loader({ request, params, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const dossier = numeroDe(params.dossier);
	const aujourdhui = jourDe(acteur.quand);
	const { vrai, connu, connuA } = lireQuand(new URL(request.url).searchParams, aujourdhui);
	return pourOrganisme(acteur.organisme, async (tx) => {
		const { matricule, membres } = await dossierOuvert(tx, acteur, dossier);
		return {
			dossier,
			matricule,
			membres,
			aujourdhui,
			vrai,
			connu,
			foyer: await foyerAu(tx, dossier, { vrai, connu: connuA }),
			foyers: await foyersDe(tx, dossier),
		};
	});
}

export default function PageFoyer({ loaderData }: Route.ComponentProps) {
	return <Foyer {...loaderData} />;
}
