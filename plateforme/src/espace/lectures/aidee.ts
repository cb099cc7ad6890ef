import { lireDossier } from "../../dossiers/index.server.ts";
import { mandatPour, noterGeste } from "../../mandats/index.server.ts";
import { estIntime, type Portee } from "../../mandats/index.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, type Jour, jourDe } from "../../socle/index.ts";
import { type DroitRecu, droitsRecus } from "../droits/recus.ts";
import type { AffaireSuivie } from "../suivi.ts";
import { lireSuivi } from "./suivi.ts";

export interface PersonneVueParSonAidant {
	mandat: number;
	prenom: string;
	nom: string;
	portees: Portee[];
	jusqua: Jour;
	aujourdhui: Jour;
	/** With the scope to see only. */
	vu?: {
		recus: Pick<DroitRecu, "prestation" | "etat" | "montant">[];
		enCours: AffaireSuivie[];
	};
}

/**
 * What a mandate lets its helper see, written to the journal. Neither what tells of health or of a
 * separation, nor the words in which the person or an agent told a matter, but those of the helper.
 */
export const lirePersonneAidee = (
	acteur: Acteur,
	numero: number,
): Promise<PersonneVueParSonAidant | undefined> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const mandat = await mandatPour(tx, acteur, numero);
		const dossier = mandat && (await lireDossier(tx, mandat.dossier));
		if (!mandat || !dossier) return undefined;
		const qui = dossier.membres.find(({ role, jusqua }) => role === "demandeur" && jusqua === null);
		const { portees, jusqua } = mandat;
		const aujourdhui = jourDe(acteur.quand);
		const tete = { mandat: numero, portees, jusqua, aujourdhui };
		const nom = { prenom: qui?.prenom ?? "", nom: qui?.nom ?? "" };
		if (!portees.includes("voir")) return { ...tete, ...nom };
		await noterGeste(tx, acteur, mandat, "voir");
		const { affaires } = await lireSuivi(tx, acteur, dossier);
		return {
			...tete,
			...nom,
			vu: {
				recus: droitsRecus(dossier, aujourdhui)
					.filter(({ prestation }) => !estIntime(prestation))
					.map(({ prestation, etat, montant }) => ({ prestation, etat, montant })),
				enCours: affaires.filter(({ ouverte }) => ouverte).flatMap((affaire) => taire(affaire)),
			},
		};
	});

/** The matter as a helper may read it; nothing of it when its benefit is of the person alone. */
function taire(affaire: AffaireSuivie): AffaireSuivie[] {
	if (affaire.etapes.some(({ prestation }) => estIntime(prestation))) return [];
	const etapes = affaire.etapes.map((etape) => ({
		...etape,
		objet: etape.assistee ? etape.objet : "",
	}));
	return [{ ...affaire, etapes, objet: etapes.at(-1)?.objet ?? "" }];
}
