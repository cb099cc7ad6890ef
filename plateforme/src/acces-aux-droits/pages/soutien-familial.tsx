import { titre } from "../../interface/index.ts";
import { acteurDe } from "../../socle/index.server.ts";
import { SoutienFamilial } from "../composants/SoutienFamilial.tsx";
import { lireSoutienFamilial } from "../lectures/soutien-familial.ts";
import { textes } from "../textes.ts";
import type { Route } from "./+types/soutien-familial.ts";

export const handle = { console: true };

export const meta = () => titre(textes.soutien.titre);

export const loader = ({ context }: Route.LoaderArgs) => lireSoutienFamilial(acteurDe(context));

export default function PageSoutienFamilial({ loaderData }: Route.ComponentProps) {
	return <SoutienFamilial {...loaderData} />;
}
