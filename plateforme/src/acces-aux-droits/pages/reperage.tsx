import { data } from "react-router";
import { titre } from "../../interface/index.ts";
import { acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { Reperage } from "../composants/Reperage.tsx";
import { avancement, lireReperage } from "../lectures/reperages.ts";
import { textes } from "../textes.ts";
import type { Route } from "./+types/reperage.ts";

const { un } = textes.reperages;

export const handle = { console: true };

export const meta = ({ params }: Route.MetaArgs) => titre(un.titre(Number(params.reperage)));

export async function loader({ params, context }: Route.LoaderArgs) {
	const { organisme } = acteurDe(context);
	const numero = /^[1-9]\d{0,14}$/.test(params.reperage) ? Number(params.reperage) : undefined;
	const lu =
		numero !== undefined &&
		(await pourOrganisme(organisme, async (tx) => {
			const reperage = await lireReperage(tx, organisme, numero);
			return reperage && { reperage, avance: await avancement(tx, organisme, numero) };
		}));
	if (!lu) throw data(un.inconnu, { status: 404 });
	return lu;
}

export default function PageReperage({ loaderData }: Route.ComponentProps) {
	return <Reperage {...loaderData} />;
}
