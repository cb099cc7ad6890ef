import { titre } from "../../interface/index.ts";
import { Entrees } from "../composants/Entrees.tsx";
import { FOURNISSEURS } from "../fournisseur.ts";
import { retourSur } from "../oidc/retour.ts";
import { reglages } from "../reglages.ts";
import { textes } from "../textes.ts";
import type { Route } from "./+types/connexion.ts";

export const meta = () => titre(textes.connexion.titre, textes.connexion.description);

export function loader({ request }: Route.LoaderArgs) {
	const regle = reglages();
	return {
		retour: retourSur(new URL(request.url).searchParams.get("retour")),
		demonstration: regle?.demonstration !== undefined,
		ouverts: FOURNISSEURS.filter((fournisseur) => regle?.clients[fournisseur]),
	};
}

export default function PageConnexion({ loaderData }: Route.ComponentProps) {
	return <Entrees {...loaderData} />;
}
