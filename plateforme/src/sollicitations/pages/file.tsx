import { data, Outlet, redirect } from "react-router";
import { titre } from "../../interface/index.ts";
import { acteDe, acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { File } from "../composants/File.tsx";
import { raisonsDe } from "../file/raison.ts";
import { seuilAlerte } from "../horloge/mesurer.ts";
import { lireAffectations } from "../lectures/affectations.ts";
import { joursDeFile } from "../lectures/charge.ts";
import { adresseFile, lireDemande } from "../lectures/demande.ts";
import { compterSections, lireFile } from "../lectures/file.ts";
import { lireCalendrier } from "../lectures/reglages.ts";
import { textesFile } from "../textes/file.ts";
import type { Route } from "./+types/file.ts";
import { ACTES } from "./actes.ts";
import { presenter } from "./detail.server.ts";
import { faire, saisieDe } from "./faire.server.ts";

export const handle = { console: true, actes: [...ACTES] };

export const meta = () => titre(textesFile.titre);

export async function loader({ request, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const parametres = new URL(request.url).searchParams;
	const demande = lireDemande(parametres);
	const aujourdhui = jourDe(acteur.quand);
	return pourOrganisme(acteur.organisme, async (tx) => {
		const calendrier = await lireCalendrier(tx, acteur.organisme, aujourdhui);
		const reperes = { aujourdhui, seuil: seuilAlerte(aujourdhui, calendrier) };
		const comptes = await compterSections(tx, acteur, reperes);
		const { lignes, suite } = await lireFile(tx, acteur, demande, reperes);
		return {
			demande,
			aujourdhui,
			comptes,
			suite,
			moi: acteur.compte,
			responsable: acteur.roles.includes("responsable"),
			lignes: lignes.map((ligne) => ({
				...ligne,
				raisons: raisonsDe(ligne, aujourdhui, calendrier),
			})),
			jours: await joursDeFile(tx, acteur, comptes.equipe, aujourdhui, calendrier),
			detail: demande.s ? await presenter(tx, acteur, demande.s, calendrier) : undefined,
			affectations: demande.s ? await lireAffectations(tx, acteur.organisme) : undefined,
			fait: parametres.get("fait"),
		};
	});
}

export async function action({ request, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	const demande = lireDemande(new URL(request.url).searchParams);
	const formulaire = await request.formData();
	const acte = acteDe(context) ?? "";
	const resultat = await faire(acteur, acte, formulaire);
	if (!resultat.ok) {
		const refus = { motif: resultat.motif, acte, saisie: saisieDe(formulaire) };
		return data(refus, { status: resultat.motif === "rien-a-prendre" ? 200 : 422 });
	}
	const s = resultat.montrer ?? (acte === "traiter" ? undefined : demande.s);
	const vers = adresseFile({ ...demande, s });
	throw redirect(`${vers}${vers.includes("?") ? "&" : "?"}fait=${acte}`, 303);
}

export default function PageFile({ loaderData, actionData }: Route.ComponentProps) {
	return (
		<File {...loaderData} refus={actionData}>
			<Outlet />
		</File>
	);
}
