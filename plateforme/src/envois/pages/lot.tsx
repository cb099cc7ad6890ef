import { titre } from "../../interface/index.ts";
import { Lot } from "../composants/Lot.tsx";
import { textes } from "../textes.ts";
import type { Route } from "./+types/lot.ts";
import { lotImprime } from "./lot.server.ts";

export const handle = { console: true };

export const meta = ({ params }: Route.MetaArgs) => titre(textes.courriers.lot(Number(params.lot)));

/** A batch: what is to be printed, and the letters to take out of it before it is posted. */
export async function loader({ params, context }: Route.LoaderArgs) {
	const { lot, prepareLe, posteLe, nombre, lettres, pages } = await lotImprime(context, params.lot);
	const retirees = lettres.flatMap(({ envoi, matricule, destinataire, retiree }, rang) =>
		retiree
			? [
					{
						envoi,
						matricule,
						nom: destinataire.split("\n")[0] as string,
						motif: retiree,
						page: pages[rang] as number,
						jusqua: (pages[rang + 1] ?? Number.POSITIVE_INFINITY) - 1,
					},
				]
			: [],
	);
	return { lot, prepareLe, posteLe, nombre, retirees };
}

export default ({ loaderData }: Route.ComponentProps) => <Lot {...loaderData} />;
