import {
	comparerDroits,
	type Difference,
	type DroitsCompares,
	differencesEntre,
} from "../../changements/index.server.ts";
import { appliquer, presentsParPlace, versionDe } from "../../changements/index.ts";
import { enregistrerFoyer } from "../../dossiers/index.server.ts";
import type { Dossier, NouvellePersonne } from "../../dossiers/index.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import type { Fautes } from "../saisie/lecteur.ts";
import { lireChangement } from "./lire.ts";

export interface Apercu {
	/** AAAA-MM */
	mois: string;
	differences: Difference[];
	/** Nothing for whoever objected to being looked for. */
	droits?: DroitsCompares;
	/** A right on file is a child's, and the children of the file change places. */
	droitsARevoir: boolean;
}

export type Changer =
	| { ok: true; apercu?: Apercu }
	| { ok: false; fautes: Fautes }
	| { ok: false; motif: string; precision?: string };

/** Shows what a change of situation would do, or writes it once it was seen. */
export async function changer(
	acteur: Acteur,
	dossier: Dossier,
	formulaire: FormData,
	ecrire: boolean,
): Promise<Changer> {
	const { foyer } = dossier;
	if (!foyer) return { ok: false, motif: "sans-foyer" };
	if (formulaire.get("version") !== versionDe(dossier))
		return { ok: false, motif: "change-entre-temps" };
	const presents = presentsParPlace(dossier);
	if (!presents) return { ok: false, motif: "composition" };
	const lu = lireChangement(formulaire, foyer.contenu, foyer.vraiDepuis, jourDe(acteur.quand));
	if (!lu.ok) return lu;
	const { mois, revenus, partent } = lu.lu;
	const change = appliquer(foyer.contenu, lu.lu);
	const prenoms = presents.map(({ prenom }) => prenom);
	const differences = differencesEntre(foyer.contenu, change, prenoms, revenus.trimestre);
	if (differences.length === 0) return { ok: false, motif: "rien" };
	if (!ecrire)
		return {
			ok: true,
			apercu: {
				mois,
				differences,
				droits: oppose(dossier) ? undefined : comparerDroits(foyer.contenu, change.contenu),
				droitsARevoir: partent.length > 0 && aUnDroitDEnfant(dossier),
			},
		};
	const premier = `${mois}-01`;
	return enregistrerFoyer(
		acteur,
		dossier.dossier,
		{
			vraiDepuis: premier > foyer.vraiDepuis ? premier : foyer.vraiDepuis,
			source: "saisie",
			contenu: change.contenu,
			personnes: change.places.map((qui): number | NouvellePersonne =>
				typeof qui === "number" ? presents[qui].personne : qui,
			),
		},
		foyer,
	);
}

const oppose = ({ oppositions }: Dossier): boolean =>
	oppositions.some(({ objet, jusqua }) => objet === "reperage" && jusqua === null);

const aUnDroitDEnfant = ({ droits }: Dossier): boolean =>
	droits.some(({ beneficiaire, finiLe }) => finiLe === null && beneficiaire !== "foyer");
