import { type CodePrestation, type GainDuFoyer, gainDuFoyer } from "droits";
import type { DroitEstime, Resultat } from "../../mes-droits/index.server.ts";
import type { Jour } from "../../socle/index.ts";
import { type Garantie, garantieDe } from "../../sollicitations/index.ts";
import { type Papiers, papiersAApporter } from "./pieces.ts";

export interface DroitDeLaFiche extends DroitEstime {
	/** They said that they receive it. */
	recu: boolean;
	/** When it opens, and until when a request still counts for this month. */
	garantie: Garantie;
	/** A month without a request is lost. */
	perdable: boolean;
	/** It opens without a request: not to receive it may be a mistake of the office. */
	sansDemande: boolean;
}

export interface Fiche {
	jour: Jour;
	/** The month whose amounts are used, and the one lived when it is later. */
	mois: string;
	vecu?: string;
	droits: DroitDeLaFiche[];
	/** What they said they receive; null when they did not know. */
	recoit: CodePrestation[] | null;
	gain: GainDuFoyer;
	/** The sum of the amounts would say more than the household gains. */
	unDroitEnBaisseUnAutre: boolean;
	papiers: Papiers[];
	/** What must be said before a maintenance allowance is asked for. */
	avantAsf: boolean;
	avecRsa: boolean;
	/** With the higher RSA of those who are alone, it opens without a request. */
	asfAvecRsaRecu: boolean;
	mdph: boolean;
	/** Something was left unanswered that may change the result. */
	incertain: boolean;
}

/** CSS, art. L521-1, L543-1 and L821-1-2: due to whoever has a file, without a request. */
const SANS_DEMANDE = new Set<CodePrestation>(["af", "ars", "mva"]);
const PERDABLES = new Set(["contact", "demande"]);

export function dresserFiche(
	{ bilan, vecu }: Pick<Resultat, "bilan" | "vecu">,
	recoit: CodePrestation[] | null,
	jour: Jour,
): Fiche {
	const percues = new Set(recoit ?? []);
	const droits = bilan.droits.map((droit): DroitDeLaFiche => {
		const garantie = garantieDe(droit.code, jour);
		return {
			...droit,
			recu: percues.has(droit.code),
			garantie,
			perdable: PERDABLES.has(garantie.effet),
			sansDemande: SANS_DEMANDE.has(droit.code),
		};
	});
	const nouveaux = droits.filter(({ recu }) => !recu);
	const ouvrables = nouveaux.filter(({ certitude }) => certitude !== "a_verifier");
	const codes = (liste: readonly DroitDeLaFiche[]) => liste.map(({ code }) => code);
	const gain = gainDuFoyer(bilan.foyer, {
		percues,
		ouverts: codes(ouvrables),
		perdables: codes(ouvrables.filter(({ perdable }) => perdable)),
	});
	const handicap = bilan.foyer.personnes.some(({ handicap }) => handicap !== undefined);
	return {
		jour,
		mois: bilan.mois,
		vecu,
		droits,
		recoit,
		gain,
		unDroitEnBaisseUnAutre: sommeDesMois(ouvrables) - gain.mois.max >= 1,
		papiers: papiersAApporter(codes(nouveaux)),
		avantAsf: nouveaux.some(({ code }) => code === "asf"),
		asfAvecRsaRecu: percues.has("rsa") && nouveaux.some(({ code }) => code === "asf"),
		avecRsa: percues.has("rsa") || codes(droits).includes("rsa"),
		mdph: handicap || droits.some(({ garantie }) => garantie.effet === "mdph"),
		incertain: bilan.incertains.length > 0,
	};
}

const UNE_FOIS = new Set<CodePrestation>(["ars", "paje_naissance", "cmg"]);

const sommeDesMois = (droits: readonly DroitDeLaFiche[]): number =>
	droits.reduce((somme, { code, max }) => (UNE_FOIS.has(code) ? somme : somme + max), 0);
