import { data, redirect } from "react-router";
import { Console, titre } from "../../interface/index.ts";
import { acteDe, acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { noterAppel, personneSuivante } from "../actes/appeler.ts";
import { Appel } from "../composants/Appel.tsx";
import { Annonce } from "../composants/Champs.tsx";
import { lireListeDAppels } from "../lectures/liste-d-appels.ts";
import { textesAppels as textes } from "../textes/appels.ts";
import { textesInconnue } from "../textes/inconnue.ts";
import { issues } from "../textes/mots.ts";
import { textesRefus } from "../textes/refus.ts";
import type { Route } from "./+types/appels.ts";
import { numeroDe } from "./formulaires.server.ts";

export const handle = { console: true, actes: ["suivante", "noter"] };

export const meta = () => titre("Appels");

const inconnue = () => data(textesInconnue.action, { status: 404 });

export async function loader({ params, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const numero = numeroDe(params.action);
	const liste =
		numero === undefined
			? undefined
			: await pourOrganisme(acteur.organisme, (tx) => lireListeDAppels(tx, acteur, numero));
	if (!liste) throw inconnue();
	return liste;
}

/** Once noted, the next one is taken: nobody goes back to a list between two calls. */
export async function action({ request, params, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	const numero = numeroDe(params.action);
	if (numero === undefined) throw inconnue();
	const formulaire = await request.formData();
	const lire = (nom: string) => String(formulaire.get(nom) ?? "");
	const fait =
		acteDe(context) === "noter"
			? await noterAppel(acteur, {
					action: numero,
					dossier: numeroDe(lire("dossier")) ?? 0,
					issue: lire("issue"),
					rappelerLe: lire("rappelerLe") || undefined,
				})
			: await personneSuivante(acteur, numero);
	if (!fait.ok) {
		if (fait.motif === "plan-inconnu") throw inconnue();
		return data({ motif: fait.motif }, { status: fait.motif === "plus-personne" ? 200 : 422 });
	}
	if (acteDe(context) === "noter") await personneSuivante(acteur, numero);
	return redirect(`/actions/${numero}/appels`, 303);
}

export default function PageAppels({ loaderData, actionData }: Route.ComponentProps) {
	const {
		titre: nom,
		action,
		restent,
		prevoitDesAppels,
		enCours,
		faits,
		appel,
		protege,
	} = loaderData;
	const comptes = Object.entries(faits).map(
		([issue, n]) => `${issues[issue as keyof typeof issues]} : ${n}`,
	);
	return (
		<Console
			titre={textes.titre(nom)}
			chapeau={<p role="status">{enCours ? textes.restent(restent) : textes.fermee}</p>}
			actes={<a href={`/actions/${action}`}>{nom}</a>}
		>
			<Annonce refus={actionData && [textesRefus[actionData.motif]]} />
			{!prevoitDesAppels && <p className="aucun">{textes.aucun}</p>}
			{protege !== undefined && (
				<p className="consigne">
					{textes.protege} <a href={`/dossiers/${protege}`}>{textes.fiche}</a>
				</p>
			)}
			{appel ? (
				<Appel {...appel} />
			) : (
				protege === undefined &&
				enCours &&
				prevoitDesAppels &&
				(restent === 0 ? (
					<p className="aucun">{textesRefus["plus-personne"]}</p>
				) : (
					<form method="post">
						<button
							className="bouton"
							type="submit"
							name="acte"
							value="suivante"
							data-acte-principal
						>
							{textes.suivante}
						</button>
					</form>
				))
			)}
			{comptes.length > 0 && (
				<p className="indication">
					{textes.faits} : {comptes.join(", ")}.
				</p>
			)}
		</Console>
	);
}
