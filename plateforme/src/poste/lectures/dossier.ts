import {
	droitsDus,
	type PourquoiRepere,
	pourquoiRepere,
} from "../../acces-aux-droits/index.server.ts";
import type { DossierPresente } from "../../acces-aux-droits/index.ts";
import { type ContactExplique, contactsDuDossier } from "../../actions/index.server.ts";
import { consulter, foyersDe } from "../../dossiers/index.server.ts";
import type { Dossier, Instantane } from "../../dossiers/index.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, type Jour, jourDe } from "../../socle/index.ts";
import { foyerDuMois } from "../dossier/foyer-du-mois.ts";
import { histoireDuDossier, type PreuveVue, type SollicitationVue } from "./sollicitations.ts";

export interface DossierVu {
	aujourdhui: Jour;
	dossier: Dossier;
	foyers: Instantane[];
	sollicitations: SollicitationVue[];
	preuves: PreuveVue[];
	/** Nothing when the household is not known. */
	dus?: DossierPresente;
	/** What the runs found and still stands, and why the person was contacted. */
	repere?: PourquoiRepere;
	contacts: ContactExplique[];
	/** The person objected to detection: nothing is computed. */
	oppose: boolean;
}

export type Lecture =
	| { etat: "inconnu" }
	| { etat: "justification" | "reserve"; matricule: string }
	| ({ etat: "ouvert" } & DossierVu);

/** Everything that the page of a file shows, in one transaction, written to the journal. */
export async function lireDossierDuPoste(acteur: Acteur, dossier: number): Promise<Lecture> {
	const lecture = await pourOrganisme(acteur.organisme, async (tx) => {
		const consultation = await consulter(tx, acteur, dossier);
		if (!consultation.ok) return consultation;
		const [foyers, histoire, contacts, repere] = await Promise.all([
			foyersDe(tx, dossier),
			histoireDuDossier(tx, acteur.organisme, dossier),
			contactsDuDossier(tx, acteur, dossier),
			pourquoiRepere(tx, acteur, dossier),
		]);
		return { ...consultation, foyers, ...histoire, contacts, repere };
	});
	if (!lecture.ok)
		return lecture.motif === "inconnu"
			? { etat: "inconnu" }
			: { etat: lecture.motif, matricule: lecture.matricule ?? "" };
	const { ok: _, ...vu } = lecture;
	const oppose = vu.dossier.oppositions.some(
		({ objet, jusqua }) => objet === "reperage" && jusqua === null,
	);
	const foyer = foyerDuMois(vu.dossier);
	return {
		etat: "ouvert",
		aujourdhui: jourDe(acteur.quand),
		...vu,
		oppose,
		dus: foyer && !oppose ? droitsDus(foyer) : undefined,
	};
}
