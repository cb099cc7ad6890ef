import { data, redirect } from "react-router";
import { Console, titre } from "../../interface/index.ts";
import { acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { textesRefus } from "../../sollicitations/index.ts";
import { repondre } from "../actes/repondre.ts";
import { Echange } from "../composants/Echange.tsx";
import { lireEchange } from "../lectures/echange.ts";
import { textesMessages as textes } from "../textes.ts";
import type { Route } from "./+types/reponse.ts";

export const handle = { console: true, actes: ["repondre"] };

export const meta = () => titre(textes.titre);

const numeroDe = (texte: string) => (/^[1-9]\d{0,14}$/.test(texte) ? Number(texte) : 0);

/** The exchange by itself: where a refused answer is shown again. */
export async function loader({ params, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const numero = numeroDe(params.sollicitation);
	const echange = await pourOrganisme(acteur.organisme, (tx) => lireEchange(tx, acteur, numero));
	if (!echange) throw data(textes.sansEchange, { status: 404 });
	return { echange };
}

export async function action({ request, params, context }: Route.ActionArgs) {
	const formulaire = await request.formData();
	const lire = (nom: string) => String(formulaire.get(nom) ?? "");
	const sollicitation = numeroDe(params.sollicitation);
	const fait = await repondre(acteurDe(context), {
		sollicitation,
		version: numeroDe(lire("version")) || undefined,
		texte: lire("texte"),
		clore: lire("clore") === "oui",
	});
	if (fait.ok) throw redirect(`/sollicitations/${sollicitation}?fait=repondre`, 303);
	const dit = ({ ...textesRefus, ...textes.refus } as Record<string, string>)[fait.motif];
	const saisie = { texte: lire("texte"), clore: lire("clore") };
	return data({ dit, saisie }, { status: 422 });
}

export default function PageReponse({ loaderData, actionData }: Route.ComponentProps) {
	const { echange } = loaderData;
	return (
		<Console
			titre={textes.titre}
			actes={
				<a className="bouton-discret" href={`/sollicitations/${echange.sollicitation}`}>
					{textes.retour}
				</a>
			}
		>
			<div className="sollicitation-seule">
				{actionData?.dit && (
					<p className="message message-refus" role="alert">
						{actionData.dit}
					</p>
				)}
				{echange.dossier === null && echange.compte === undefined ? (
					<p>{textes.refus["sans-dossier"]}</p>
				) : (
					<Echange {...echange} saisie={actionData?.saisie} />
				)}
			</div>
		</Console>
	);
}
