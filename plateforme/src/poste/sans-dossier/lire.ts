import {
	demandeDeLaSollicitation,
	type Identite,
	identiteDuDossier,
	jumeaux,
	type NumeroAChercher,
	numeroAChercher,
} from "../../demarches/index.server.ts";
import type { ContactsConfirmes } from "../../demarches/index.ts";
import { dossierDuMatricule, noterLecture, pointsDeContact } from "../../dossiers/index.server.ts";
import type { ReponseEnMots } from "../../questionnaire/index.server.ts";
import { pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { dossierDeLaSollicitation } from "../../sollicitations/index.server.ts";
import { masquer, type Rangee } from "../recherche/masquer.ts";

export interface SansDossierVu {
	sollicitation: number;
	titre: string;
	personne: Identite & ContactsConfirmes;
	reponses: ReponseEnMots[];
	/** Files of someone who may be the same: proposed, and joined by nobody but the agent. */
	jumeaux: Rangee[];
	/** The item was put in that file already. */
	rattachee: number | null;
	/** Their file was opened under a number that an extract gave to someone else. */
	contredit?: NumeroAChercher & {
		/** The file of that one. */
		autre?: number;
	};
}

/** What came without a file, and who may be the same person; nothing once it is joined to one that is theirs. */
export const lireSansDossier = (
	acteur: Acteur,
	sollicitation: number,
): Promise<SansDossierVu | undefined> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const montree = await demandeDeLaSollicitation(tx, acteur, sollicitation);
		if (!montree) return lireContredit(tx, acteur, sollicitation);
		if ("protegee" in montree || !montree.sansDossier) return undefined;
		const { lue, sansDossier: personne } = montree;
		return {
			sollicitation,
			titre: lue.demande.lu?.titre ?? "",
			personne,
			// Who they are is said apart.
			reponses: (lue.demande.lu?.reponses ?? []).filter(({ id }) => id !== "identite"),
			jumeaux: masquer(await jumeaux(tx, personne)),
			rattachee: (await dossierDeLaSollicitation(tx, acteur.organisme, sollicitation)) ?? null,
		};
	});

/** What an extract has contradicted, for the task that came of it; nothing of a protected file before a reason. */
async function lireContredit(
	tx: Transaction,
	acteur: Acteur,
	sollicitation: number,
): Promise<SansDossierVu | undefined> {
	const { organisme } = acteur;
	const cherche = await numeroAChercher(tx, organisme, sollicitation);
	if (!cherche || !(await noterLecture(tx, acteur, cherche.dossier)).ok) return undefined;
	const { dossier, numero } = cherche;
	const identite = await identiteDuDossier(tx, dossier);
	if (!identite) return undefined;
	const points = await pointsDeContact(tx, organisme, [dossier]);
	const sur = (nature: "courriel" | "mobile") =>
		points.find((p) => p.nature === nature && p.etat === "verifie" && !p.autrui)?.valeur ?? null;
	const trouves = await jumeaux(tx, identite);
	return {
		sollicitation,
		titre: "",
		personne: { ...identite, courriel: sur("courriel"), mobile: sur("mobile"), injoignables: [] },
		reponses: [],
		jumeaux: masquer(trouves.filter((trouve) => trouve.dossier !== dossier)),
		rattachee: null,
		contredit: { ...cherche, autre: await dossierDuMatricule(tx, organisme, numero) },
	};
}
