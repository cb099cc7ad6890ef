import { type CodePrestation, type Foyer, type MontantPercu, montantsPercus } from "droits";
import { type FoyerChange, reporter } from "../../changements/index.ts";
import { ajouterMois, sansBareme } from "../../socle/index.ts";
import {
	auChomage,
	type CasDuChangement,
	effetDuChangement,
	moisDeLEffet,
} from "./effet-du-changement.ts";
import type { Calculee, DroitDuFoyer, Entree, LigneEtudiee, Montant } from "./etude.ts";
import { ecartsParMois } from "./mois-dus.ts";
import { type NatureDuChangement, naturesDuChangement } from "./natures-du-changement.ts";

export interface Survenu {
	/** AAAA-MM: the month in which it happened. */
	mois: string;
	places: FoyerChange["places"];
	/** The month that the agent says, where the text alone does not: AAAA-MM, by benefit. */
	effets: ReadonlyMap<CodePrestation, string>;
}

/** Open as soon as the office knows the child: nobody asks for them (docs/droit/rappels.md). */
const SANS_DEMANDE: readonly CodePrestation[] = ["af", "cf", "paje_base"];

interface Compare extends DroitDuFoyer {
	lu: MontantPercu;
}

/** What a change moves: what is in payment, and what opens without being asked for. */
export function etudierLeChangement(
	entree: Entree,
	foyer: Foyer,
	mois: string,
): Pick<Calculee, "lignes" | "droits" | "gain" | "percues" | "enAvance" | "abattement"> {
	const { connu, percues, survenu } = entree;
	const natures = survenu
		? naturesDuChangement(reporter(connu, entree.propose.mois), {
				contenu: entree.propose,
				places: survenu.places,
			})
		: new Set<NatureDuChangement>();
	const moisDe = (code: CodePrestation): string => {
		const voulu = survenu ? moisDeLEffet(code, { survenu: survenu.mois, natures }) : mois;
		return voulu > mois && !sansBareme(voulu) ? voulu : mois;
	};
	const nouveaux = natures.has("enfant-arrive")
		? SANS_DEMANDE.filter((code) => !percues.has(code) && sOuvre(code, entree, foyer, moisDe(code)))
		: [];
	const apres = new Set([...percues, ...nouveaux]);
	const ouverts = [...apres].map((code): Compare => {
		const au = moisDe(code);
		const lu = montantsPercus(reporter(foyer, au), apres).get(code) as MontantPercu;
		const eu = montantsPercus(reporter(connu, au), percues).get(code);
		return { code, lu, avant: montantDe(eu), apres: montantDe(lu), decide: false };
	});
	const bouges = ouverts.filter(
		({ avant, apres }) => Math.abs(avant.de - apres.de) >= 1 || Math.abs(avant.a - apres.a) >= 1,
	);
	const devientIsole = estIsole(foyer) && !estIsole(connu);
	const lignes = bouges.map((compare) =>
		dater(entree, foyer, compare, apres, (sens) => ({
			...{ survenu: survenu?.mois ?? mois, dit: entree.demande, natures, sens, devientIsole },
		})),
	);
	const total = ouverts.reduce<Montant>(
		(somme, droit) => ({
			de: somme.de + droit.apres.de - droit.avant.a,
			a: somme.a + droit.apres.a - droit.avant.de,
		}),
		{ de: 0, a: 0 },
	);
	const avances = ouverts.map(({ code }) => moisDe(code)).filter((un) => un > mois);
	return {
		lignes,
		percues: apres,
		droits: ouverts.map(({ code, avant, apres: a }) => ({
			...{ code, avant, apres: a },
			decide: bouges.some((bouge) => bouge.code === code),
		})),
		gain: { mois: total, douzeMois: { de: total.de * 12, a: total.a * 12 } },
		enAvance: avances.sort().at(-1),
		abattement: survenu && auChomage(natures) ? ajouterMois(survenu.mois, 2) : undefined,
	};
}

/** Due with the child, and not before: what was due already and not paid is a finding, not this change. */
function sOuvre(
	code: CodePrestation,
	{ connu, percues }: Entree,
	foyer: Foyer,
	mois: string,
): boolean {
	const [avant, apres] = [connu, foyer].map((f) =>
		montantDe(montantsPercus(reporter(f, mois), new Set([...percues, code])).get(code)),
	);
	return avant !== undefined && apres !== undefined && avant.a < 1 && apres.de >= 1;
}

function dater(
	{ demande, ceMois, connu, percues, survenu }: Entree,
	foyer: Foyer,
	{ code, avant, apres, lu }: Compare,
	ouverts: ReadonlySet<CodePrestation>,
	cas: (sens: CasDuChangement["sens"]) => CasDuChangement,
): LigneEtudiee {
	const sens = apres.a > avant.a || apres.de > avant.de ? "hausse" : "baisse";
	const ligne: LigneEtudiee = {
		...{ prestation: code, beneficiaire: "foyer", montant: apres },
		...{ manque: lu.manque, reserve: lu.reserve, perdus: 0, rappel: [], echus: [], trop: [] },
	};
	// Nothing is dated, made up for or lost as long as it is not certain, nor without its month.
	const certain = [avant, apres].every(({ de, a }) => Math.round(de * 100) === Math.round(a * 100));
	if (!survenu || !certain) return ligne;
	const lue = effetDuChangement(code, cas(sens));
	const dite = survenu.effets.get(code);
	if ("sansDate" in lue && (dite === undefined || dite < survenu.mois))
		return { ...ligne, sansDate: lue.sansDate, article: lue.article };
	const effet = "sansDate" in lue ? (dite as string) : lue.effet;
	const ecarts = ecartsParMois(
		{ foyer: connu, ouverts: percues },
		{ foyer, ouverts },
		{ prestation: code, effet, jusqua: ajouterMois(ceMois, -1) },
	);
	const dus = ecarts.filter(({ montant }) => montant > 0);
	return {
		...ligne,
		effet,
		...("sansDate" in lue ? { sansDate: lue.sansDate } : { perdus: lue.perdus }),
		article: lue.article,
		rappel: dus.filter(({ mois }) => mois < demande),
		echus: dus.filter(({ mois }) => mois >= demande),
		trop: ecarts.filter(({ baisse }) => baisse > 0),
	};
}

const estIsole = ({ personnes }: Foyer): boolean =>
	!personnes.some(({ role }) => role === "conjoint") &&
	personnes.some(({ role, grossesse }) => role === "enfant" || Boolean(grossesse));

const montantDe = (lu: MontantPercu | undefined): Montant =>
	lu ? { de: lu.min, a: lu.max } : { de: 0, a: 0 };
