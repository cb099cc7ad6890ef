import { data } from "react-router";
import { nomsDossiers } from "../../dossiers/index.server.ts";
import { titre } from "../../interface/index.ts";
import { acteurDe, journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { Preuve } from "../composants/Preuve.tsx";
import { lireDateProtegee } from "../lectures/dates-protegees.ts";
import { textesDateProtegee } from "../textes/date-protegee.ts";
import type { Route } from "./+types/date-protegee.ts";

export const meta = ({ params }: Route.MetaArgs) =>
	titre(textesDateProtegee.titre(Number(params.annee), Number(params.numero)));

export async function loader({ params, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const [annee, numero] = [Number(params.annee), Number(params.numero)];
	const lisible = /^\d{4}$/.test(params.annee) && /^\d{1,9}$/.test(params.numero);
	return pourOrganisme(acteur.organisme, async (tx) => {
		const date = lisible ? await lireDateProtegee(tx, acteur.organisme, annee, numero) : undefined;
		if (!date) throw data(textesDateProtegee.inconnue, { status: 404 });
		const noms = await nomsDossiers(
			tx,
			acteur.organisme,
			date.dossier === null ? [] : [date.dossier],
		);
		await journaliser(tx, acteur, "date.lire", `date-protegee-${annee}-${numero}`);
		return { date, nomDossier: date.dossier === null ? undefined : noms.get(date.dossier) };
	});
}

export default function PageDateProtegee({ loaderData }: Route.ComponentProps) {
	return <Preuve {...loaderData} />;
}
