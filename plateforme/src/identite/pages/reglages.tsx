import { titre } from "../../interface/index.ts";
import { acteurDe } from "../../socle/index.server.ts";
import { Reglages } from "../composants/Reglages.tsx";
import { reglagesDe } from "../navigation.ts";
import { textes } from "../textes.ts";
import type { Route } from "./+types/reglages.ts";

export const meta = () => titre(textes.reglages.titre, textes.reglages.description);

export function loader({ context }: Route.LoaderArgs) {
	return { reglages: reglagesDe(acteurDe(context).roles) };
}

export default function PageReglages({ loaderData }: Route.ComponentProps) {
	return <Reglages {...loaderData} />;
}
