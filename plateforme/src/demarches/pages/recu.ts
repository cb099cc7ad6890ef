import { acteurDe } from "../../socle/index.server.ts";
import type { Route } from "./+types/recu.ts";
import { servirRecu } from "./recu.server.ts";

export const loader = ({ params, context }: Route.LoaderArgs) =>
	servirRecu(acteurDe(context), Number(params.sienne));
