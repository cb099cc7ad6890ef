import { acteurDe } from "../../socle/index.server.ts";
import type { Route } from "./+types/recu-aidee.ts";
import { entierDe } from "./mandat.ts";
import { servirRecu } from "./recu.server.ts";

/** Of a request that this helper sent, as long as the mandate allows requests. */
export const loader = ({ params, context }: Route.LoaderArgs) =>
	servirRecu({ ...acteurDe(context), mandat: entierDe(params.mandat) }, entierDe(params.sienne));
