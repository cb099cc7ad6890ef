import { data, redirect } from "react-router";
import { titre } from "../../interface/index.ts";
import { acteDe, acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { confirmer, renvoyer } from "../actes/relire.ts";
import { Decision } from "../composants/Decision.tsx";
import { Protege } from "../composants/Protege.tsx";
import { lireDecision } from "../lectures/decision.ts";
import { textesDecision } from "../textes/decision.ts";
import { textesDepartement } from "../textes/departement.ts";
import type { Route } from "./+types/regarder.ts";
import { connue, justifier, numeroDe, saisieDe } from "./numero.ts";

export const handle = { console: true, actes: ["confirmer", "renvoyer", "justifier"] };

export const meta = ({ params }: Route.MetaArgs) =>
	titre(textesDecision.titre(Number(params.regardee)));

/** Only what waits for a second look: once looked at, it is no longer theirs to read. */
const lire = async (acteur: Acteur, numero: number) =>
	connue(
		await pourOrganisme(acteur.organisme, (tx) => lireDecision(tx, acteur, numero, "a-relire")),
	);

export async function loader({ params, context }: Route.LoaderArgs) {
	const lu = await lire(acteurDe(context), numeroDe(params.regardee));
	return lu.ok ? { vue: lu.vue } : { protege: lu.motif };
}

export async function action({ request, params, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	const numero = numeroDe(params.regardee);
	const lu = await lire(acteur, numero);
	const saisie = saisieDe(await request.formData());
	const acte = acteDe(context);
	if (acte === "justifier") return justifier(acteur, lu, saisie, `/second-regard/${numero}`);
	const fait =
		acte === "confirmer"
			? await confirmer(acteur, numero)
			: await renvoyer(acteur, numero, saisie.note ?? "");
	if (!fait.ok) return data({ motif: fait.motif, saisie }, { status: 422 });
	throw redirect(`/second-regard?fait=${acte}`, 303);
}

const RETOUR = { href: "/second-regard", texte: textesDepartement.regard.retour };

export default function PageRegarder({ loaderData, actionData }: Route.ComponentProps) {
	const { vue, protege } = loaderData;
	if (!vue) return <Protege retour={RETOUR} motif={protege ?? "reserve"} suite={actionData} />;
	return <Decision vue={vue} peutRelire fait={null} suite={actionData} retour={RETOUR} />;
}
