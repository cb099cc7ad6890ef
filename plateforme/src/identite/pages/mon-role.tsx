import { titre } from "../../interface/index.ts";
import { acteurDe } from "../../socle/index.server.ts";
import { MonRole } from "../composants/MonRole.tsx";
import { textesMonRole } from "../textes/mon-role.ts";
import type { Route } from "./+types/mon-role.ts";

export const meta = () => titre(textesMonRole.titre);

export function loader({ context }: Route.LoaderArgs) {
	return { roles: acteurDe(context).roles };
}

export default function PageMonRole({ loaderData }: Route.ComponentProps) {
	return <MonRole {...loaderData} />;
}
