import {
	type DemandeLue,
	demandesDuCompte,
	demarchesSansDossier,
	JOURS_SANS_DEMANDE,
	numeroDe,
	titreDe,
} from "../../demarches/index.server.ts";
import {
	canalSansDossier,
	joignableA,
	type PersonneSansDossier,
	personneSansDossier,
} from "../../identite/index.server.ts";
import { messagesNonLus } from "../../messages/index.server.ts";
import { attenduesDeLaSollicitation, type PieceDeLaDemande } from "../../pieces/index.server.ts";
import { lireOrganisme, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, type Jour, jourDe } from "../../socle/index.ts";
import { sollicitationsDuCompte } from "../../sollicitations/index.server.ts";
import { type Conservation, conservationAu } from "../../sollicitations/index.ts";
import { codeEnCours } from "../codes/recevoir.ts";
import type { Etape } from "../suivi.ts";

export interface SansDossierVu {
	prenom: string;
	joignable: boolean;
	/** What may be asked for without a file. */
	aides: { nom: string; titre: string }[];
	conservation: Conservation;
	joursSansDemande: number;
	demandes: (DemandeLue & {
		titre: string;
		/** « D2020-12 » */
		numero: string;
		/** Not come yet. */
		attendues: PieceDeLaDemande[];
		/** Where it stands; nothing of a draft. */
		etape?: Etape;
	})[];
	/** Answers that the person has not opened. */
	nonLus: number;
	aujourdhui: Jour;
}

/** What someone without a file has begun, sent, and still has to do; nothing for an account of another kind. */
export const lireSansDossier = (acteur: Acteur): Promise<SansDossierVu | undefined> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const { organisme, compte, quand } = acteur;
		const personne = await personneSansDossier(tx, organisme, compte);
		if (!personne) return undefined;
		const demandes = await demandesDuCompte(tx, organisme, compte);
		const items = await sollicitationsDuCompte(tx, organisme, compte);
		return {
			prenom: personne.prenoms.split(" ")[0] ?? "",
			joignable: Boolean(joignableA(personne, "courriel") ?? joignableA(personne, "mobile")),
			nonLus: await messagesNonLus(tx, organisme, { compte }),
			aides: demarchesSansDossier.map(({ nom, titre }) => ({ nom, titre })),
			conservation: conservationAu(jourDe(quand)),
			joursSansDemande: JOURS_SANS_DEMANDE,
			demandes: await Promise.all(
				demandes.map(async (lue) => {
					const { sollicitation, demande, envoyeeLe } = lue.demande;
					const toutes =
						sollicitation === null || lue.traiteeLe !== null
							? []
							: await attenduesDeLaSollicitation(tx, organisme, sollicitation);
					const numero = numeroDe(demande as number, jourDe(envoyeeLe ?? quand));
					const attendues = toutes.filter(({ venue }) => venue === null);
					const item = items.find((un) => un.sollicitation === sollicitation);
					const etape = item && { ...item, assistee: null };
					return { ...lue, titre: titreDe(lue), numero, attendues, etape };
				}),
			),
			aujourdhui: jourDe(quand),
		};
	});

export interface ContactsSansDossierVus
	extends Pick<PersonneSansDossier, "courriel" | "mobile" | "injoignables"> {
	/** The one chosen, or the one that serves. */
	canal: "courriel" | "sms" | "courrier";
	/** Where a code was just sent, and not typed yet. */
	attendu?: { nature: "courriel" | "mobile"; valeur: string };
	/** No carrier takes the messages of a simulated office. */
	simule: boolean;
}

export const lireContactsSansDossier = (
	acteur: Acteur,
): Promise<ContactsSansDossierVus | undefined> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const { organisme, compte } = acteur;
		const personne = await personneSansDossier(tx, organisme, compte);
		if (!personne) return undefined;
		const code = await codeEnCours(tx, acteur, { compte, pour: "contact" });
		return {
			courriel: personne.courriel,
			mobile: personne.mobile,
			injoignables: personne.injoignables,
			canal: personne.canal ?? canalSansDossier(personne),
			attendu: code && { nature: code.nature, valeur: code.valeur },
			simule: (await lireOrganisme(tx, organisme)).simule,
		};
	});
