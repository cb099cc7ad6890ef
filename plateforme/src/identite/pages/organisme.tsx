import { data } from "react-router";
import { titre } from "../../interface/index.ts";
import { choisirOrganisme, lireChoix, organismesAChoisir } from "../oidc/entrer.ts";
import { textes } from "../textes.ts";
import type { Route } from "./+types/organisme.ts";
import { suivre } from "./suivre.ts";

export const handle = { actes: ["choisir"] };

export const meta = () => titre(textes.organisme.titre);

export const headers = () => ({ "Cache-Control": "no-store" });

export async function loader({ request }: Route.LoaderArgs) {
	const arrivee = lireChoix(request);
	if (!arrivee) throw data(textes.erreurs.perdue, { status: 400 });
	return { organismes: await organismesAChoisir(arrivee) };
}

export async function action({ request }: Route.ActionArgs) {
	const formulaire = await request.formData();
	throw suivre(await choisirOrganisme(request, String(formulaire.get("organisme"))));
}

export default function PageOrganisme({ loaderData }: Route.ComponentProps) {
	const { organisme: mots } = textes;
	return (
		<div className="page">
			<h1>{mots.titre}</h1>
			<p className="chapeau">{mots.chapeau}</p>
			<ul className="entrees">
				{loaderData.organismes.map(({ organisme, nom }) => (
					<li key={organisme}>
						<h2>{nom}</h2>
						<form method="post">
							<input type="hidden" name="acte" value="choisir" />
							<button type="submit" className="bouton" name="organisme" value={organisme}>
								{mots.action} <span className="invisible">{nom}</span>
							</button>
						</form>
					</li>
				))}
			</ul>
		</div>
	);
}
