import { relever } from "../src/calculer.ts";
import { lireMois } from "../src/calendrier.ts";
import type { Foyer, Personne } from "../src/foyer/types.ts";
import { ageAu, Membre } from "../src/notions/membre.ts";
import { allocationsFamilialesCatala } from "./catala.ts";
import { conjoint, demandeur, enfant, foyer, outreMer, ressources, salaire } from "./foyers.ts";
import type { Tirage } from "./tirage.ts";

/** Catala arrondit au centime à chaque étape et à chaque enfant, nous à la fin. */
const CENTIMES = 0.011;

/** Un couple, ses enfants, des ressources de part et d'autre des plafonds, ou toutes en dessous. */
export function foyerFamilial(t: Tirage, periode: [string, string], max: number): Foyer {
	const mois = t.mois(...periode);
	const enfants = Array.from({ length: t.entier(0, 5) }, () => {
		const age = t.entier(0, 20);
		const paye = age >= 16 && t.chance(0.3);
		return enfant(t.naissance(mois, age), {
			...(t.chance(0.2) && { garde_alternee: true }),
			...(paye && {
				revenus_mensuels: [salaire("2019-01", "2023-12", t.parmi([300, 800, 900, 1100, 1500]))],
			}),
		});
	});
	const annuel = ressources(Number(mois.slice(0, 4)) - 2, t.entier(20_000, max));
	const lieu = t.chance(0.25) ? outreMer(t.parmi(["97101", "97209", "97302", "97411"])) : {};
	return foyer(mois, [demandeur(annuel), conjoint(), ...enfants], lieu);
}

const ageDe = (p: Personne, mois: string) =>
	ageAu(new Membre(p, 0, Number(mois.slice(0, 4))), lireMois(mois));

const sansEnfants = (f: Foyer, ecarter: (p: Personne) => boolean): Foyer => ({
	...f,
	personnes: f.personnes.filter((p) => p.role !== "enfant" || !ecarter(p)),
});

/** Pourquoi Catala et nous différons, et le même foyer une fois la cause ôtée ; rien si elle n'y est pas. */
const CAUSES: Record<string, (f: Foyer) => Foyer | undefined> = {
	/** Catala paie forfait et majoration dès 19 ans, et après 20 ans sans fin. */
	enfant_de_19_ans_ou_plus: (f) => {
		const sans = sansEnfants(f, (p) => ageDe(p, f.mois) >= 19);
		return sans.personnes.length < f.personnes.length ? sans : undefined;
	},
	/** Catala majore pour âge, et compte comme aîné, l'enfant qui gagne sa vie. */
	enfant_remunere: (f) => {
		const sans = sansEnfants(f, (p) => (p.revenus_mensuels?.[0]?.net ?? 0) >= 900);
		return sans.personnes.length < f.personnes.length ? sans : undefined;
	},
	/** Outre-mer, Catala ne module pas un enfant seul, et complète pour deux et plus. */
	outre_mer_au_dessus_du_plafond: (f) => {
		const { af, etat } = relever(f);
		if (!etat.foyer.outreMer || etat.baseRessources <= af.plafond1) return undefined;
		const modeste = { ...f, personnes: f.personnes.map((p) => ({ ...p })) };
		modeste.personnes[0].ressources_annuelles = null;
		return modeste;
	},
	/** Outre-mer, la majoration d'un enfant seul n'est pas écrite de la même façon. */
	outre_mer_enfant_seul_de_11_ans: (f) => {
		const { af, etat } = relever(f);
		return etat.foyer.outreMer && af.enfants === 1 && af.majorationAge > 0
			? sansEnfants(f, (p) => ageDe(p, f.mois) >= 11)
			: undefined;
	},
};

/** De juillet 2022 à mars 2023, Catala garde la base mensuelle d'avril 2022. */
const revalorisation = ({ mois }: Foyer) =>
	mois >= "2022-07" && mois <= "2023-03" ? 439.17 / 422.28 : 1;

function accord(f: Foyer): boolean {
	const { af, etat } = relever(f);
	const catala = allocationsFamilialesCatala(f, etat.baseRessources) * revalorisation(f);
	return Math.abs(af.montant - catala) <= CENTIMES * Math.max(1, etat.enfants.length);
}

/** « accord », les causes qui, ôtées l'une après l'autre, rendent l'accord, ou « inexpliqué ». */
export function recouperFamiliales(f: Foyer): string {
	if (accord(f)) return "accord";
	const trouvees: string[] = [];
	let reste = f;
	for (const [cause, oter] of Object.entries(CAUSES)) {
		const sans = oter(reste);
		if (!sans) continue;
		trouvees.push(cause);
		reste = sans;
		if (accord(reste)) return trouvees.join(" + ");
	}
	return "inexpliqué";
}
