import { data, redirect } from "react-router";
import { Console, Section, titre } from "../../interface/index.ts";
import { acteDe, acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { Audience } from "../composants/Audience.tsx";
import { AvisEtLancement } from "../composants/AvisEtLancement.tsx";
import { Annonce } from "../composants/Champs.tsx";
import { CompteVu } from "../composants/CompteVu.tsx";
import { LesBras } from "../composants/LesBras.tsx";
import { Taille } from "../composants/Taille.tsx";
import { compterAudience } from "../lectures/audience.ts";
import { lirePlan } from "../lectures/plan.ts";
import { textesInconnue } from "../textes/inconnue.ts";
import { textesPlan as textes } from "../textes/plan.ts";
import { phraseDeLaFaute, textesRefus } from "../textes/refus.ts";
import type { Route } from "./+types/plan.ts";
import { ACTES_DU_PLAN } from "./actes.ts";
import { numeroDe } from "./formulaires.server.ts";
import { faireSurLePlan } from "./plan.server.ts";

export const handle = { console: true, actes: [...ACTES_DU_PLAN] };

export const meta = () => titre(textes.audience.titre);

export async function loader({ params, context }: Route.LoaderArgs) {
	const { organisme, quand, roles } = acteurDe(context);
	const numero = numeroDe(params.plan);
	return pourOrganisme(organisme, async (tx) => {
		const plan = numero === undefined ? undefined : await lirePlan(tx, organisme, numero);
		if (!plan) throw data(textesInconnue.plan, { status: 404 });
		const campagne = plan.modele.nature === "campagne";
		return {
			plan,
			noteLAvis: roles.includes("responsable"),
			...(plan.etat === "preparation"
				? await compterAudience(tx, plan.audience, { organisme, quand, campagne })
				: { compte: undefined, apercu: [] }),
		};
	});
}

export async function action({ request, params, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	const numero = numeroDe(params.plan);
	if (numero === undefined) throw data(textesInconnue.plan, { status: 404 });
	const acte = acteDe(context) ?? "";
	const fait = await faireSurLePlan(acteur, acte, numero, await request.formData());
	if (!fait.ok) {
		if (fait.motif === "plan-inconnu") throw data(textesInconnue.plan, { status: 404 });
		return data(fait, { status: 422 });
	}
	return redirect(fait.vers, 303);
}

export default function PagePlan({ loaderData, actionData }: Route.ComponentProps) {
	const { plan, compte, apercu, noteLAvis } = loaderData;
	const { etapes } = textes;
	const refus = actionData && [
		textesRefus[actionData.motif],
		...(actionData.fautes ?? []).map(phraseDeLaFaute),
	];
	return (
		<Console
			titre={plan.titre}
			chapeau={
				<p>
					{textes.kit(plan.modele.titre, plan.kitVersion)} ·{" "}
					<a href={`/actions/kits/${plan.kit}`}>{textes.lireLeKit}</a>
				</p>
			}
			gauche={
				compte &&
				Object.entries(etapes).map(([etape, nom]) => (
					<Section key={etape} href={`#${etape}`} texte={nom} />
				))
			}
			nomGauche={textes.nomGauche}
		>
			<Annonce refus={refus} />
			{compte ? (
				<>
					<Audience plan={plan} saisie={actionData?.saisie?.audience} />
					<CompteVu compte={compte} apercu={apercu} audience={plan.audience} />
					<LesBras plan={{ ...plan, ...actionData?.saisie }} />
					<Taille plan={plan} tires={compte.tires} />
					<AvisEtLancement plan={plan} compte={compte} noteLAvis={noteLAvis} />
				</>
			) : (
				<p className="message">
					{plan.action === null ? textes.lancer.abandonne : textes.lancer.lancee}{" "}
					{plan.action !== null && <a href={`/actions/${plan.action}`}>{textes.lancer.voir}</a>}
				</p>
			)}
		</Console>
	);
}
