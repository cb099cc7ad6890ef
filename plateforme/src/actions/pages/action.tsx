import { data, redirect } from "react-router";
import { peutOuvrir } from "../../identite/index.server.ts";
import { Console, titre } from "../../interface/index.ts";
import { acteDe, acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { conduire } from "../actes/conduire.ts";
import { revoirKit } from "../actes/kits.ts";
import { EtatDeLAction } from "../composants/Actions.tsx";
import { Annonce } from "../composants/Champs.tsx";
import { Conduire, LePlan, RevueDuKit } from "../composants/LePlan.tsx";
import { ResultatsVus } from "../composants/Resultats.tsx";
import { lireEcheances } from "../lectures/echeance.ts";
import { lireRevues } from "../lectures/plan.ts";
import { lireAction, lireResultats } from "../lectures/resultats.ts";
import { PAS_D_ACTION } from "../plan/pas.ts";
import { textesAction as textes } from "../textes/action.ts";
import { textesInconnue } from "../textes/inconnue.ts";
import { textesRefus } from "../textes/refus.ts";
import { phraseDuResultat, textesResultats } from "../textes/resultats.ts";
import type { Route } from "./+types/action.ts";
import { numeroDe } from "./formulaires.server.ts";

export const handle = { console: true, actes: [...PAS_D_ACTION, "revoir"] };

export const meta = () => titre(textesResultats.titre);

const inconnue = () => data(textesInconnue.action, { status: 404 });

export async function loader({ request, params, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const { organisme, quand } = acteur;
	const numero = numeroDe(params.action);
	return pourOrganisme(organisme, async (tx) => {
		const action = numero === undefined ? undefined : await lireAction(tx, organisme, numero);
		if (!action) throw inconnue();
		const { lignes: _, ...resultats } = await lireResultats(tx, organisme, action, jourDe(quand));
		return {
			resultats,
			echeances:
				action.plan?.etat === "en-cours" || action.plan?.etat === "en-pause"
					? await lireEcheances(tx, acteur, action.plan)
					: [],
			revues: action.plan ? await lireRevues(tx, organisme, { action: action.action }) : [],
			mene: peutOuvrir(acteur, "/actions/nouvelle"),
			appelle: Boolean(action.plan) && peutOuvrir(acteur, "/actions/:action/appels"),
			fait: new URL(request.url).searchParams.get("fait"),
		};
	});
}

export async function action({ request, params, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	const numero = numeroDe(params.action);
	if (numero === undefined) throw inconnue();
	const acte = acteDe(context) ?? "";
	const formulaire = await request.formData();
	const lire = (nom: string) => String(formulaire.get(nom) ?? "");
	const pas = PAS_D_ACTION.find((connu) => connu === acte);
	const fait = pas
		? await conduire(acteur, numero, pas, lire("raison"))
		: await revoirKit(acteur, numero, { decision: lire("decision"), motif: lire("motif") });
	if (fait.ok) return redirect(`/actions/${numero}?fait=${acte}`, 303);
	return data({ motif: fait.motif }, { status: fait.motif === "plan-inconnu" ? 404 : 422 });
}

export default function PageAction({ loaderData, actionData }: Route.ComponentProps) {
	const { resultats, echeances, revues, mene, appelle, fait } = loaderData;
	const { action } = resultats;
	const { plan } = action;
	const adresse = `/actions/${action.action}`;
	return (
		<Console
			titre={action.titre}
			chapeau={
				<>
					<p className="actions-phrase">
						{phraseDuResultat(resultats, action.prestation !== null)}
					</p>
					<p>
						<EtatDeLAction etat={plan?.etat ?? null} /> · {textesResultats.connu(resultats.au)}
					</p>
				</>
			}
			actes={
				<>
					{appelle && (
						<a className="bouton" href={`${adresse}/appels`} data-acte-principal>
							{textes.suivre}
						</a>
					)}
					{mene && (
						<>
							{plan?.lanceLe && (
								<a className="bouton-discret" href={`${adresse}/liste.csv`}>
									{textes.listeDeTravail}
								</a>
							)}
							<a className="bouton-discret" href={`${adresse}/lignes.csv`}>
								{textes.lignes}
							</a>
							<a className="bouton-discret" href={`${adresse}/resultats.json`}>
								{textes.json}
							</a>
						</>
					)}
				</>
			}
		>
			<Annonce
				refus={actionData ? [textesRefus[actionData.motif]] : undefined}
				fait={fait ? textes.fait[fait] : undefined}
			/>
			{echeances.map((echeance) => (
				<p key={echeance.avantLe} className="message message-refus" role="alert">
					{textes.echeance(echeance)}
				</p>
			))}
			{plan?.etat === "en-pause" && plan.motif && (
				<p className="message message-refus">
					{plan.motif === "regle-d-arret" ? textes.regleDArret : plan.motif}
				</p>
			)}
			<ResultatsVus resultats={resultats} />
			{mene && plan && <Conduire plan={plan} />}
			{mene && plan && <RevueDuKit plan={plan} revues={revues} />}
			<LePlan plan={plan} />
			<p className="indication">{textesResultats.recompter}</p>
		</Console>
	);
}
