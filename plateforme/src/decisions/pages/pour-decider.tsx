import { data, redirect } from "react-router";
import { titre } from "../../interface/index.ts";
import { acteDe, acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, lireJour } from "../../socle/index.ts";
import { type IssueDuDepartement, repondre } from "../actes/repondre.ts";
import { PourDecider } from "../composants/PourDecider.tsx";
import { Protege } from "../composants/Protege.tsx";
import { lirePourLeDepartement } from "../lectures/du-departement.ts";
import { textesDepartement } from "../textes/departement.ts";
import type { Route } from "./+types/pour-decider.ts";
import { connue, justifier, numeroDe, saisieDe } from "./numero.ts";

const REPONSES = ["suivie", "autrement", "a-completer"] as const;

export const handle = { console: true, actes: [...REPONSES, "justifier"] };

export const meta = ({ params }: Route.MetaArgs) =>
	titre(textesDepartement.decision(Number(params.transmise)));

const lire = async (acteur: Acteur, numero: number) =>
	connue(await pourOrganisme(acteur.organisme, (tx) => lirePourLeDepartement(tx, acteur, numero)));

export async function loader({ request, params, context }: Route.LoaderArgs) {
	const lu = await lire(acteurDe(context), numeroDe(params.transmise));
	const fait = new URL(request.url).searchParams.get("fait");
	return lu.ok ? { vue: lu.vue, fait } : { protege: lu.motif, fait };
}

export async function action({ request, params, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	const numero = numeroDe(params.transmise);
	const lu = await lire(acteur, numero);
	const saisie = saisieDe(await request.formData());
	const acte = acteDe(context);
	if (acte === "justifier") return justifier(acteur, lu, saisie, `/departement/${numero}`);
	if (!lu.ok) return data({ motif: lu.motif, saisie }, { status: 422 });
	const issue = REPONSES.find((une) => une === acte) as IssueDuDepartement;
	const { note = "" } = saisie;
	const dite = note.trim();
	const fait = await repondre(acteur, numero, {
		le: lireJour(saisie.le ?? ""),
		issue,
		note: issue === "autrement" && dite ? textesDepartement.autrement[lu.vue.sens](dite) : dite,
	});
	if (!fait.ok) return data({ motif: fait.motif, saisie }, { status: 422 });
	throw redirect(`/departement/${numero}?fait=${issue}`, 303);
}

const RETOUR = { href: "/departement", texte: textesDepartement.retour };

export default function PagePourDecider({ loaderData, actionData }: Route.ComponentProps) {
	const { vue, protege, fait } = loaderData;
	if (!vue) return <Protege retour={RETOUR} motif={protege ?? "reserve"} suite={actionData} />;
	return <PourDecider vue={vue} fait={fait} suite={actionData} />;
}
