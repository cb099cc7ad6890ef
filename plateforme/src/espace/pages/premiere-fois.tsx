import { data, redirect } from "react-router";
import {
	lieuPublic,
	lieuxPublics,
	lirePremiereFois,
	naissanceEntiere,
	ouvrirPremierCompte,
} from "../../identite/index.server.ts";
import { titre } from "../../interface/index.ts";
import { acteDe } from "../../socle/index.server.ts";
import { type Acteur, plateforme, type Role } from "../../socle/index.ts";
import { voiler } from "../codes/regles.ts";
import { PremiereFois } from "../composants/PremiereFois.tsx";
import {
	codeAttendu,
	demanderRattachement,
	verifierRattachement,
} from "../rattachement/rattacher.ts";
import { textesPremiereFois as textes } from "../textes/premiere-fois.ts";
import type { Route } from "./+types/premiere-fois.ts";
import { direRefus } from "./refus.ts";
import { saisieDe } from "./sien.ts";

export const handle = { actes: ["demander", "verifier", "aider", "nouveau"] };

export const meta = () => titre(textes.titre);

export const headers = () => ({ "Cache-Control": "no-store" });

export async function loader({ request }: Route.LoaderArgs) {
	const premiere = lirePremiereFois(request);
	if (!premiere) throw data(textes.perdue, { status: 400 });
	const lieux = await lieuxPublics();
	const voulue = new URL(request.url).searchParams.get("caisse");
	const lieu = lieux.find(({ organisme }) => organisme.organisme === voulue);
	const code = lieu && (await codeAttendu(acteurDuLieu(lieu), premiere));
	return {
		prenom: premiere.identite.prenoms.split(" ")[0] ?? "",
		caisses: lieux.map(({ organisme: { organisme, nom } }) => ({ organisme, nom })),
		attendu:
			code && lieu
				? {
						caisse: lieu.organisme.organisme,
						ou: voiler(code.nature, code.valeur),
						simule: lieu.organisme.simule,
					}
				: undefined,
	};
}

type Lieu = NonNullable<Awaited<ReturnType<typeof lieuPublic>>>;

const acteurDuLieu = ({ organisme, quand }: Lieu): Acteur => plateforme(organisme.organisme, quand);

export async function action({ request, context }: Route.ActionArgs) {
	const premiere = lirePremiereFois(request);
	if (!premiere) throw data(textes.perdue, { status: 400 });
	const saisie = saisieDe(await request.formData());
	const refuser = (motif: string) => data({ dit: direRefus(motif), saisie }, { status: 422 });
	const lieu = await lieuPublic(saisie.caisse ?? "");
	if (!lieu) return refuser("caisse-inconnue");
	const acteur = acteurDuLieu(lieu);
	const ouvrir = async (roles: Role[], vers: string, dossier?: number | "jamais") => {
		const cookies = await ouvrirPremierCompte(request, premiere, { acteur, roles, dossier });
		if (!cookies) throw data(textes.perdue, { status: 400 });
		const headers = new Headers();
		for (const cookie of cookies) headers.append("Set-Cookie", cookie);
		return redirect(vers, { status: 303, headers });
	};
	switch (acteDe(context)) {
		case "aider":
			return ouvrir(["aidant"], "/aidant");
		case "nouveau": {
			if (!naissanceEntiere(premiere.identite)) return refuser("naissance-incomplete");
			const { retour = "/" } = premiere;
			return ouvrir(["allocataire"], retour === "/" ? "/mon-dossier" : retour, "jamais");
		}
		case "verifier": {
			const fait = await verifierRattachement(acteur, premiere, saisie.code ?? "");
			if (!fait.ok) return refuser(fait.motif);
			return ouvrir(["allocataire"], "/mon-dossier", fait.dossier);
		}
		default: {
			const fait = await demanderRattachement(acteur, premiere, saisie.matricule ?? "");
			if (!fait.ok) return refuser(fait.motif);
			const caisse = encodeURIComponent(acteur.organisme);
			return redirect(`/connexion/premiere-fois?caisse=${caisse}`, 303);
		}
	}
}

export default function PagePremiereFois({ loaderData, actionData }: Route.ComponentProps) {
	return <PremiereFois {...loaderData} refus={actionData?.dit} saisie={actionData?.saisie} />;
}
