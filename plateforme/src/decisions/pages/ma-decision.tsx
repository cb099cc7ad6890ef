import { data } from "react-router";
import { titre } from "../../interface/index.ts";
import { acteurDe } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { lireLaSienne } from "../actes/lire-la-sienne.ts";
import { MaDecision } from "../composants/MaDecision.tsx";
import { textesDecision } from "../textes/decision.ts";
import { textesMesDecisions } from "../textes/mes-decisions.ts";
import type { Route } from "./+types/ma-decision.ts";
import { numeroDe } from "./numero.ts";

export const meta = () => titre(textesMesDecisions.une);

export async function loader({ params, context }: Route.LoaderArgs) {
	const lue = await lireLaSienne(acteurDe(context), numeroDe(params.lettre));
	if (!lue?.notifieeLe) throw data(textesDecision.refus.inconnue, { status: 404 });
	const { decision, sens, lettre, notifieeLe } = lue;
	return { decision, sens, lettre, le: jourDe(notifieeLe) };
}

export default function PageMaDecision({ loaderData }: Route.ComponentProps) {
	return <MaDecision {...loaderData} />;
}
