import type { Foyer, Personne, RevenuMensuel } from "droits";
import type { DroitDate } from "../../dossiers/paiements.ts";

/** Ce qu'on retire au foyer de décembre pour le montrer tel qu'il était connu un mois plus tôt. */
export interface Recul {
	/** « AAAA-MM » */
	mois: string;
	/** Rangs, dans le foyer de décembre, des enfants pas encore déclarés. */
	absents: ReadonlySet<number>;
	/** L'autre adulte, avant une séparation déclarée. */
	conjoint?: Personne;
	droits: readonly DroitDate[];
}

/** Les rangs du foyer de décembre qui restent, dans l'ordre ; -1 pour l'ancien conjoint. */
export function rangsGardes({ personnes }: Foyer, { absents, conjoint }: Recul): number[] {
	const gardes = personnes.flatMap((_, rang) => (absents.has(rang) ? [] : [rang]));
	return conjoint ? [0, -1, ...gardes.slice(1)] : gardes;
}

export function foyerAu(foyer: Foyer, recul: Recul): Foyer {
	const { mois, conjoint } = recul;
	const personnes = rangsGardes(foyer, recul).map((rang) =>
		personneAu((rang < 0 ? conjoint : foyer.personnes[rang]) as Personne, recul),
	);
	const jeune = personnes.some(
		({ role, date_naissance }) => role === "enfant" && (date_naissance ?? "") > "2017-12",
	);
	const passe: Foyer = {
		...foyer,
		mois,
		personnes,
		droits_valorises: Object.fromEntries(
			recul.droits.map(({ prestation, etat, montant, depuis }) => [
				prestation,
				{ etat, ...(montant === undefined ? {} : { montant }), depuis: depuis.slice(0, 7) },
			]),
		) as Foyer["droits_valorises"],
	};
	const situation = { ...foyer.situation };
	if (conjoint || (situation.isole_depuis && situation.isole_depuis > mois))
		delete situation.isole_depuis;
	if (!jeune) delete situation.mode_garde;
	ecrire(passe, "situation", situation);
	const enCours = { ...foyer.droits_en_cours };
	if (enCours.rsa && !recul.droits.some(({ prestation }) => prestation === "rsa"))
		delete enCours.rsa;
	if (!jeune) delete enCours.prepare;
	ecrire(passe, "droits_en_cours", enCours);
	return passe;
}

function ecrire<C extends "situation" | "droits_en_cours">(
	foyer: Foyer,
	champ: C,
	valeur: NonNullable<Foyer[C]>,
): void {
	if (Object.keys(valeur).length > 0) foyer[champ] = valeur;
	else delete foyer[champ];
}

function personneAu(personne: Personne, { mois, conjoint }: Recul): Personne {
	const passee: Personne = { ...personne };
	if (passee.revenus_mensuels)
		passee.revenus_mensuels = passee.revenus_mensuels.flatMap((r) => revenuAu(r, mois));
	if (passee.chomage_depuis && passee.chomage_depuis.slice(0, 7) > mois) {
		delete passee.chomage_depuis;
		passee.activite = "actif";
	}
	// Une grossesse se déclare au troisième mois : au plus six mois avant le terme.
	if (passee.grossesse?.terme && moisAvant(passee.grossesse.terme, 6) > mois)
		delete passee.grossesse;
	if (conjoint && passee.role === "enfant") {
		delete passee.prive_aide_parent;
		delete passee.garde_alternee;
	}
	return passee;
}

function revenuAu(revenu: RevenuMensuel | null, mois: string): (RevenuMensuel | null)[] {
	if (!revenu) return [revenu];
	if ((revenu.de ?? "") > mois) return [];
	return [revenu.a && revenu.a > mois ? { ...revenu, a: mois } : revenu];
}

function moisAvant(jour: string, mois: number): string {
	const rang = Number(jour.slice(0, 4)) * 12 + Number(jour.slice(5, 7)) - 1 - mois;
	return `${Math.floor(rang / 12)}-${String((rang % 12) + 1).padStart(2, "0")}`;
}
