import { data } from "react-router";
import { lieuPublic } from "../../identite/index.server.ts";
import { Telephone, titre } from "../../interface/index.ts";
import { plateforme } from "../../socle/index.ts";
import { lireLien, sOpposerParLien } from "../actes/s-opposer-par-lien.ts";
import { textes } from "../textes.ts";
import type { Route } from "./+types/ne-plus-recevoir.ts";

const { sortir: mots } = textes;

export const meta = () => titre(mots.titre);

/**
 * Reading changes nothing: mail servers open links to look at them. The button, or the one-click
 * request of a mail reader (RFC 8058), is what says no.
 */
export async function loader({ params }: Route.LoaderArgs) {
	const lieu = await lieuDe(params);
	if ((await lireLien(lieu.organisme.organisme, params.jeton)) === undefined) throw inconnu();
	const { nom, coordonnees } = lieu.organisme;
	return { nom, telephone: coordonnees?.telephone };
}

export async function action({ params }: Route.ActionArgs) {
	const lieu = await lieuDe(params);
	const acteur = plateforme(lieu.organisme.organisme, lieu.quand);
	if (!(await sOpposerParLien(acteur, params.jeton))) throw inconnu();
	return { fait: true };
}

const inconnu = () => data(mots.inconnu, { status: 404 });

async function lieuDe(params: { organisme: string; jeton: string }) {
	const lieu = await lieuPublic(params.organisme);
	if (!lieu || !/^[\w-]{32}$/.test(params.jeton)) throw inconnu();
	return lieu;
}

export default function NePlusRecevoir({ loaderData, actionData }: Route.ComponentProps) {
	return (
		<div className="page">
			<h1>{actionData?.fait ? mots.fait : mots.titre}</h1>
			{actionData?.fait ? (
				<p className="chapeau" role="status">
					{mots.faitSuite(loaderData.nom)}
				</p>
			) : (
				<>
					<p className="chapeau">{mots.chapeau(loaderData.nom)}</p>
					<form method="post">
						<button type="submit" className="bouton">
							{mots.bouton}
						</button>
					</form>
				</>
			)}
			<p className="indication">{mots.reste}</p>
			{loaderData.telephone && (
				<p>
					{mots.appeler} <Telephone numero={loaderData.telephone} />
				</p>
			)}
		</div>
	);
}
