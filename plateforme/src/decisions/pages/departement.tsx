import { titre } from "../../interface/index.ts";
import { acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { Departement } from "../composants/Departement.tsx";
import { listerPourLeDepartement } from "../lectures/du-departement.ts";
import { textesDepartement } from "../textes/departement.ts";
import type { Route } from "./+types/departement.ts";

export const handle = { console: true };

export const meta = () => titre(textesDepartement.titre);

export function loader({ context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	return pourOrganisme(acteur.organisme, (tx) => listerPourLeDepartement(tx, acteur));
}

export default function PageDepartement({ loaderData }: Route.ComponentProps) {
	return <Departement {...loaderData} />;
}
