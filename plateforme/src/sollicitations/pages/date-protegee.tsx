import { PRESTATIONS } from "droits";
import { data, redirect } from "react-router";
import { nomsDossiers } from "../../dossiers/index.server.ts";
import { titre } from "../../interface/index.ts";
import { acteurDe, journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { preciserDate } from "../actes/preciser-date.ts";
import { Preuve } from "../composants/Preuve.tsx";
import { precisable } from "../date-protegee/garantie.ts";
import { type Numero, objetDe } from "../date-protegee/numero.ts";
import { canalPrecisable, horsCaisse } from "../date-protegee/perimetre.ts";
import { lireDateProtegee } from "../lectures/dates-protegees.ts";
import { CANAUX } from "../natures.ts";
import { textesDateProtegee } from "../textes/date-protegee.ts";
import type { Route } from "./+types/date-protegee.ts";
import { saisieDe } from "./faire.server.ts";

export const handle = { console: true, actes: ["preciser"] };

export const meta = ({ params }: Route.MetaArgs) =>
	titre(textesDateProtegee.titre(Number(params.annee), Number(params.numero)));

function numeroDe({ annee, numero }: Route.LoaderArgs["params"]): Numero {
	if (!/^\d{4}$/.test(annee) || !/^\d{1,9}$/.test(numero)) throw inconnue();
	return { annee: Number(annee), numero: Number(numero) };
}

const inconnue = () => data(textesDateProtegee.inconnue, { status: 404 });

export async function loader({ request, params, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const { annee, numero } = numeroDe(params);
	const duBureau = !horsCaisse(acteur);
	return pourOrganisme(acteur.organisme, async (tx) => {
		const date = await lireDateProtegee(tx, acteur, { annee, numero });
		if (!date) throw inconnue();
		// A place of help reads what the person said there, not what the office found since.
		const dossier = duBureau ? date.dossier : null;
		const noms = await nomsDossiers(tx, acteur.organisme, dossier === null ? [] : [dossier]);
		await journaliser(tx, acteur, "date.lire", objetDe(date));
		const [contact, aujourdhui] = [jourDe(date.quand), jourDe(acteur.quand)];
		return {
			date: { ...date, dossier },
			nomDossier: dossier === null ? undefined : noms.get(dossier),
			duBureau,
			precisables: {
				droits: PRESTATIONS.filter(
					(code) => !date.droits.includes(code) && precisable(code, contact, aujourdhui),
				),
				canaux: canalPrecisable(acteur, date) ? CANAUX.filter((canal) => canal !== date.canal) : [],
			},
			fait: new URL(request.url).searchParams.get("fait"),
		};
	});
}

export async function action({ request, params, context }: Route.ActionArgs) {
	const numero = numeroDe(params);
	const saisie = saisieDe(await request.formData());
	const precise = await preciserDate(acteurDe(context), numero, {
		prestation: PRESTATIONS.find((code) => code === saisie.prestation),
		canal: CANAUX.find((canal) => canal === saisie.canal),
	});
	if (precise.ok)
		return redirect(`/dates-protegees/${numero.annee}/${numero.numero}?fait=preciser`, 303);
	if (precise.motif === "date-inconnue") throw inconnue();
	return data({ motif: precise.motif, acte: "preciser", saisie }, { status: 422 });
}

export default function PageDateProtegee({ loaderData, actionData }: Route.ComponentProps) {
	return <Preuve {...loaderData} refus={actionData} />;
}
