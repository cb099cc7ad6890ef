import { titre } from "../../interface/index.ts";
import { acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { ajouterJours, ajouterMois, jourDe } from "../../socle/index.ts";
import { Usage } from "../composants/Usage.tsx";
import { lireUsage } from "../lectures/usage.ts";
import { textesPages } from "../textes/pages.ts";
import type { Route } from "./+types/usage.ts";

export const handle = { console: true };

export const meta = () => titre(textesPages.usage.titre);

const MOIS = /^20\d\d-(0[1-9]|1[0-2])$/;

/** Whole months: the twelve that end with this one, unless others are asked for. */
export async function loader({ request, context }: Route.LoaderArgs) {
	const { organisme, quand } = acteurDe(context);
	const ceMois = jourDe(quand).slice(0, 7);
	const lus = new URL(request.url).searchParams;
	const lire = (nom: string, sinon: string) => {
		const dit = lus.get(nom) ?? "";
		return MOIS.test(dit) && dit <= ceMois ? dit : sinon;
	};
	const jusqua = lire("jusqua", ceMois);
	const dit = lire("depuis", ajouterMois(jusqua, -11));
	const depuis = dit <= jusqua ? dit : jusqua;
	const periode = { debut: `${depuis}-01`, fin: `${ajouterMois(jusqua, 1)}-01` };
	const usages = await pourOrganisme(organisme, (tx) => lireUsage(tx, organisme, periode));
	return { usages, depuis, jusqua, ...periode, dernier: ajouterJours(periode.fin, -1) };
}

export default function PageUsage({ loaderData }: Route.ComponentProps) {
	return <Usage {...loaderData} />;
}
