import type { ReactNode } from "react";
import { data, redirect } from "react-router";
import { titre } from "../../interface/index.ts";
import { acteDe, acteurDe } from "../../socle/index.server.ts";
import { heureDe, jourDe, jourEnToutesLettres } from "../../socle/index.ts";
import { trancherEnvoi } from "../actes/trancher.ts";
import { EtatDeLEnvoi } from "../composants/EtatDeLEnvoi.tsx";
import { Simule } from "../composants/Simule.tsx";
import { Trancher } from "../composants/Trancher.tsx";
import { DECISIONS } from "../decisions.ts";
import { lireEnvoi } from "../lectures/lire.ts";
import { textes } from "../textes.ts";
import type { Route } from "./+types/envoi.ts";

const { envoi: mots, canaux, liste } = textes;

export const handle = { console: true, actes: DECISIONS };

export const meta = ({ params }: Route.MetaArgs) => titre(mots.titre(Number(params.envoi)));

export async function loader({ params, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const numero = /^[1-9]\d{0,14}$/.test(params.envoi) ? Number(params.envoi) : undefined;
	const envoi = numero && (await lireEnvoi(acteur, numero));
	if (!envoi) throw data(mots.inconnu, { status: 404 });
	return envoi;
}

/** The act is one of those above: the request was judged before it came here. */
export async function action({ params, context }: Route.ActionArgs) {
	const decision = DECISIONS.find((connue) => connue === acteDe(context));
	if (!decision) throw data(null, { status: 400 });
	const tranche = await trancherEnvoi(acteurDe(context), Number(params.envoi), decision);
	if (!tranche.ok) return data(tranche, { status: 409 });
	return redirect(`/boite-d-envoi/${params.envoi}`, 303);
}

const instant = (quand: Date) => `${jourEnToutesLettres(jourDe(quand))}, ${heureDe(quand)}`;

export default function Envoi({ loaderData: envoi, actionData }: Route.ComponentProps) {
	return (
		<div className="page">
			<p>
				<a href="/boite-d-envoi">{mots.retour}</a>
			</p>
			<h1>{envoi.sujet ?? mots.titre(envoi.envoi)}</h1>
			<Simule />
			{actionData && <p role="alert">{mots.dejaTranche}</p>}
			<p>
				<EtatDeLEnvoi etat={envoi.etat} /> {mots.aide[envoi.etat]}
			</p>
			<Trancher etat={envoi.etat} />
			<h2>{mots.message}</h2>
			<pre className="message">{envoi.corps}</pre>
			<dl>
				<Ligne terme={liste.colonnes.canal}>{canaux[envoi.canal]}</Ligne>
				<Ligne terme={liste.colonnes.destinataire}>{envoi.destinataire}</Ligne>
				<Ligne terme={liste.colonnes.demande}>{instant(envoi.demandeLe)}</Ligne>
				<Ligne terme={mots.remisLe}>{envoi.envoyeLe && instant(envoi.envoyeLe)}</Ligne>
				<Ligne terme={mots.tentatives}>{envoi.tentatives}</Ligne>
				<Ligne terme={mots.reponse}>{envoi.reponse}</Ligne>
				<Ligne terme={mots.dossier}>
					{envoi.dossier && <a href={`/dossiers/${envoi.dossier}`}>{envoi.dossier}</a>}
				</Ligne>
				<Ligne terme={mots.motif}>{envoi.cle}</Ligne>
				<Ligne terme={mots.identifiant}>{envoi.identifiant}</Ligne>
			</dl>
		</div>
	);
}

function Ligne({ terme, children }: { terme: string; children: ReactNode }) {
	if (children === null || children === undefined) return null;
	return (
		<div>
			<dt>{terme}</dt>
			<dd>{children}</dd>
		</div>
	);
}
