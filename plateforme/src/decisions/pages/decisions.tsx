import { data, redirect } from "react-router";
import { peutOuvrir } from "../../identite/index.server.ts";
import { titre } from "../../interface/index.ts";
import { acteDe, acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { exporter } from "../actes/exporter.ts";
import { Decisions } from "../composants/Decisions.tsx";
import {
	compterADeposer,
	compterSections,
	listerBordereaux,
	listerDecisions,
	SECTIONS,
	type Section,
} from "../lectures/liste.ts";
import { textesDecision } from "../textes/decision.ts";
import type { Route } from "./+types/decisions.ts";

export const handle = { console: true, actes: ["exporter", "transmettre"] };

export const meta = () => titre(textesDecision.liste.titre);

export async function loader({ request, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const { searchParams } = new URL(request.url);
	const section = SECTIONS.find((une) => une === searchParams.get("section")) ?? "a-relire";
	const { organisme } = acteur;
	return pourOrganisme(organisme, async (tx) => ({
		section: section as Section,
		...(await listerDecisions(tx, acteur, section)),
		comptes: await compterSections(tx, organisme),
		aDeposer: await compterADeposer(tx, organisme),
		bordereaux: await listerBordereaux(tx, organisme),
		peutExporter: peutOuvrir(acteur, "/decisions/retours"),
		fait: Number(searchParams.get("fait")) || undefined,
	}));
}

export async function action({ context }: Route.ActionArgs) {
	const national = acteDe(context) === "exporter";
	const fait = await exporter(acteurDe(context), national ? "national" : "departement");
	if (!fait.ok) return data({ refus: textesDecision.liste.rien }, { status: 409 });
	const section = national ? "en-attente" : "au-departement";
	throw redirect(`/decisions?section=${section}&fait=${fait.bordereau}`, 303);
}

export default function PageDecisions({ loaderData, actionData }: Route.ComponentProps) {
	return <Decisions {...loaderData} {...actionData} />;
}
