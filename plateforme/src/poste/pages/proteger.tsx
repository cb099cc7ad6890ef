import { data, redirect } from "react-router";
import { chercher } from "../../dossiers/index.server.ts";
import { peutOuvrir } from "../../identite/index.server.ts";
import { titre } from "../../interface/index.ts";
import { acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { datesDeLaStructure } from "../../sollicitations/index.server.ts";
import { Proteger } from "../composants/Proteger.tsx";
import { preremplirPersonne } from "../nouveau/preremplir.ts";
import { masquer } from "../recherche/masquer.ts";
import { textesProteger } from "../textes/proteger.ts";
import type { Route } from "./+types/proteger.ts";
import { saisieDe } from "./numero.ts";
import { protegerDepuis } from "./proteger.server.ts";

export const handle = { console: true, actes: ["proteger"] };

export const meta = () => titre(textesProteger.titre);

/** `?q=` searches a file. Those who read none have their own proofs instead. */
export async function loader({ request, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const aujourdhui = jourDe(acteur.quand);
	const permanence = peutOuvrir(acteur, "/permanence");
	const q = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 100);
	return pourOrganisme(acteur.organisme, async (tx) => {
		if (!peutOuvrir(acteur, "/recherche"))
			return { aujourdhui, permanence, saisie: {}, siennes: await datesDeLaStructure(tx, acteur) };
		const { trouvees, tropNombreuses } = await chercher(tx, q);
		const recherche = { q, trop: tropNombreuses, rangees: masquer(trouvees) };
		const saisie = trouvees.length === 0 ? preremplirPersonne(q) : {};
		return { aujourdhui, permanence, recherche, saisie };
	});
}

/** To the proof, which says whether this person had one already. */
export async function action({ request, context }: Route.ActionArgs) {
	const saisie = saisieDe(await request.formData());
	const preuve = await protegerDepuis(acteurDe(context), saisie);
	if (!preuve.ok) return data({ ...preuve, saisie }, { status: 422 });
	const { annee, numero, deja } = preuve;
	return redirect(`/dates-protegees/${annee}/${numero}?fait=${deja ? "deja" : "proteger"}`, 303);
}

export default function PageProteger({ loaderData, actionData }: Route.ComponentProps) {
	return <Proteger {...loaderData} refus={actionData} />;
}
