import { data, redirect } from "react-router";
import { titre } from "../../interface/index.ts";
import { acteDe, acteurDe } from "../../socle/index.server.ts";
import { abandonner, confirmer } from "../actes/decider.ts";
import { debutRecu } from "../actes/dossier-recu.ts";
import { seRelit } from "../actes/reprendre.ts";
import { UnImport } from "../composants/UnImport.tsx";
import { lireImport } from "../lectures/imports.ts";
import { premiersRejets } from "../lectures/rejets.ts";
import { nomDeLecture } from "../source/titre.ts";
import { textesPages as textes } from "../textes/pages.ts";
import type { Route } from "./+types/import.ts";
import { lireNumero } from "./numero.ts";

const RECHARGER = 2;

export const handle = { console: true, actes: ["confirmer", "abandonner"] };

export const meta = ({ params }: Route.MetaArgs) =>
	titre(textes.unImport.titre(Number(params.import)));

export async function loader({ params, context }: Route.LoaderArgs) {
	const vu = await lireImport(acteurDe(context), lireNumero(params.import));
	if (!vu) throw data(null, { status: 404 });
	const rejets = vu.apercu?.rejets ?? (vu.rejets ? await premiersRejets(vu.import) : []);
	const attend = vu.etat === "apercu" || vu.etat === "en-cours";
	const relit = vu.mapping && seRelit(vu) && (await debutRecu(vu.import));
	const lecture = relit ? nomDeLecture(vu.mapping as string) : undefined;
	return data({ vu, rejets, lecture }, attend ? { headers: { Refresh: String(RECHARGER) } } : {});
}

/** Without a script, the browser itself asks again while the work goes on. */
export const headers = ({ loaderHeaders }: Route.HeadersArgs) => loaderHeaders;

export async function action({ params, context }: Route.ActionArgs) {
	const numero = lireNumero(params.import);
	const decider = acteDe(context) === "confirmer" ? confirmer : abandonner;
	const decision = await decider(acteurDe(context), numero);
	if (!decision.ok) return data({ refus: true }, { status: 409 });
	return redirect(`/importer/${numero}`, 303);
}

export default function PageImport({ loaderData, actionData }: Route.ComponentProps) {
	return <UnImport {...loaderData} refus={actionData?.refus ?? false} />;
}
