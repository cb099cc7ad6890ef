import { redirect } from "react-router";
import { chercher } from "../../dossiers/index.server.ts";
import { peutOuvrir } from "../../identite/index.server.ts";
import { titre } from "../../interface/index.ts";
import { acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { Recherche } from "../composants/Recherche.tsx";
import { masquer } from "../recherche/masquer.ts";
import { textesRecherche } from "../textes/recherche.ts";
import type { Route } from "./+types/recherche.ts";

export const handle = { console: true };

export const meta = () => titre(textesRecherche.titre);

export async function loader({ request, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const q = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 100);
	const trouve = await pourOrganisme(acteur.organisme, (tx) => chercher(tx, q));
	const [seule, autre] = trouve.trouvees;
	// One exact match: the file itself is the answer.
	if (seule && !autre && seule.fautes === 0) throw redirect(`/dossiers/${seule.dossier}`);
	return {
		q,
		nature: trouve.saisie.nature,
		trop: trouve.tropNombreuses,
		peutOuvrir: peutOuvrir(acteur, "/dossiers/nouveau"),
		rangees: masquer(trouve.trouvees),
	};
}

export default function PageRecherche({ loaderData }: Route.ComponentProps) {
	return <Recherche {...loaderData} />;
}
