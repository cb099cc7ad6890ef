import {
	auMoinsDepuis,
	type CodePrestation,
	type Foyer,
	gainDuFoyer,
	MOTIFS_ASF,
	type MontantPercu,
	type MotifAsf,
	montantsPercus,
	ouvrir,
} from "droits";
import { reporter } from "../../changements/index.ts";
import { ajouterMois, sansBareme } from "../../socle/index.ts";
import type { SansDate } from "./effet-du-changement.ts";
import { etudierLeChangement, type Survenu } from "./etude-du-changement.ts";
import { type MoisDu, moisDus } from "./mois-dus.ts";

/** What the agent says of one child for the allocation de soutien familial. */
export interface DitAsf {
	motif: MotifAsf;
	/** Month (AAAA-MM) in which the conditions were met. */
	depuis: string;
}

export interface Entree {
	connu: Foyer;
	/** As declared, told of the month from which it is true. */
	propose: Foyer;
	/** What is in payment on file. */
	percues: ReadonlySet<CodePrestation>;
	/** Nothing for a change: what is in payment is looked at again. */
	prestation: CodePrestation | null;
	/** Month of the request, AAAA-MM; of the first contact where it counts. */
	demande: string;
	/** Month in which it is decided, AAAA-MM. */
	ceMois: string;
	depotMdph?: string;
	/** By place in the household. */
	asf: ReadonlyMap<number, DitAsf>;
	/** Of a change told online: when it happened, and to whom. */
	survenu?: Survenu;
}

/** €, net, a month: least and most that what is not known could give. */
export interface Montant {
	de: number;
	a: number;
}

export interface LigneEtudiee {
	prestation: CodePrestation;
	beneficiaire: string;
	montant: Montant;
	/** Fields that would settle it; a reserve in words where a person must look. */
	manque: string[];
	reserve?: string;
	/** AAAA-MM; nothing without the date of filing with the MDPH, nor where the text alone does not date a change. */
	effet?: string;
	/** In payment already: its amount is looked at again, from a month that the national system sets. */
	verse?: true;
	/** Of a change: why the text alone does not say its month, which an agent may. */
	sansDate?: SansDate;
	article?: string;
	motifAsf?: MotifAsf;
	perdus: number;
	/** Months from the first one due to the last one past, before and since the request. */
	rappel: MoisDu[];
	echus: MoisDu[];
	/** Of a change: months already paid in excess. */
	trop?: MoisDu[];
}

export interface DroitDuFoyer {
	code: CodePrestation;
	avant: Montant;
	apres: Montant;
	decide: boolean;
}

export type Etude = { sansBareme: string } | Calculee;

export interface Calculee {
	/** Month of the amounts, AAAA-MM. */
	mois: string;
	foyer: Foyer;
	percues: ReadonlySet<CodePrestation>;
	lignes: LigneEtudiee[];
	/** What is in payment and what is asked for, before and after. */
	droits: DroitDuFoyer[];
	/** What the household gains, €, net. */
	gain: { mois: Montant; douzeMois: Montant };
	/** € of other rights already paid for past months, that the arrears would lower: an overpayment to come. */
	aReprendre: number;
	/** AAAA-MM: the month of the amounts of what a change moves later than `mois`. */
	enAvance?: string;
	/** AAAA-MM: first month of the abatement of unemployment on family benefits (CSS R532-7), not computed. */
	abattement?: string;
}

/**
 * What a request gives, on the household as declared: the rights before and after with only what is paid
 * as resources, from when, what the law makes up for and what is lost. Nothing is written.
 */
export function etudier(entree: Entree): Etude {
	const { prestation, percues } = entree;
	const mois = entree.propose.mois > entree.demande ? entree.propose.mois : entree.demande;
	const pourquoi = sansBareme(mois);
	if (pourquoi) return { sansBareme: pourquoi };
	const foyer = reporter(prestation === "asf" ? direAsf(entree) : entree.propose, mois);
	if (!prestation) {
		const change = etudierLeChangement(entree, foyer, mois);
		return { mois, foyer, aReprendre: baisseDe(change.lignes), ...change };
	}
	const connu = reporter(entree.connu, mois);
	const ouverts = new Set([...percues, prestation]);
	const avant = montantsPercus(connu, percues);
	const apres = montantsPercus(foyer, ouverts);
	const lignes = lignesDe(entree, prestation, foyer, ouverts, apres);
	const decides = new Set(lignes.map((ligne) => ligne.prestation));
	return {
		mois,
		foyer,
		percues: ouverts,
		lignes,
		droits: [...ouverts].map((code) => ({
			code,
			avant: montantDe(avant.get(code)),
			apres: montantDe(apres.get(code)),
			decide: decides.has(code),
		})),
		gain: gagner(connu, foyer, percues, ouverts),
		aReprendre: baisseDe(lignes),
	};
}

/** € that past months would make the person owe. */
const baisseDe = (lignes: readonly LigneEtudiee[]): number =>
	lignes
		.flatMap(({ rappel, echus, trop = [] }) => [...rappel, ...echus, ...trop])
		.reduce((somme, { baisse }) => somme + baisse, 0);

/** Only the children of whom the agent says why are deprived of a parent’s help: silence is not a ground. */
const direAsf = ({ propose, asf }: Entree): Foyer => ({
	...propose,
	personnes: propose.personnes.map((personne, place) =>
		personne.role === "enfant" ? { ...personne, prive_aide_parent: asf.has(place) } : personne,
	),
});

function lignesDe(
	entree: Entree,
	prestation: CodePrestation,
	foyer: Foyer,
	ouverts: ReadonlySet<CodePrestation>,
	apres: ReadonlyMap<CodePrestation, MontantPercu>,
): LigneEtudiee[] {
	const lu = apres.get(prestation) as MontantPercu;
	if (entree.percues.has(prestation) && REVUS.has(prestation)) return [revoir(prestation, lu)];
	if (prestation !== "asf")
		return [
			dater(entree, foyer, ouverts, lu, {
				prestation,
				beneficiaire: "foyer",
				part: 1,
				reunies: auMoinsDepuis(foyer, prestation),
			}),
		];
	return [...entree.asf].map(([place, { motif, depuis }]) =>
		dater(entree, foyer, ouverts, lu, {
			prestation,
			beneficiaire: `enfant-${place}`,
			part: 1 / entree.asf.size,
			reunies: plusTard(depuis, foyer.personnes[place]?.date_naissance?.slice(0, 7) ?? depuis),
			motifAsf: motif,
		}),
	);
}

/** Paid month by month: asked for or declared again, what was paid since is not owed a second time. */
const REVUS: ReadonlySet<CodePrestation> = new Set<CodePrestation>([
	"rsa",
	"ppa",
	"aide_logement",
	"af",
	"cf",
	"paje_base",
	"mva",
]);

const revoir = (
	prestation: CodePrestation,
	{ min: de, max: a, manque, reserve }: MontantPercu,
): LigneEtudiee => ({
	...{ prestation, beneficiaire: "foyer", montant: { de, a }, manque, reserve },
	...{ verse: true, perdus: 0, rappel: [], echus: [] },
});

const plusTard = (a: string, b: string) => (a > b ? a : b);

interface ADater {
	prestation: CodePrestation;
	beneficiaire: string;
	/** Share of the household’s amount. */
	part: number;
	reunies: string;
	motifAsf?: MotifAsf;
}

function dater(
	{ demande, ceMois, depotMdph }: Entree,
	foyer: Foyer,
	ouverts: ReadonlySet<CodePrestation>,
	lu: MontantPercu,
	{ prestation, beneficiaire, part, reunies, motifAsf }: ADater,
): LigneEtudiee {
	const montant = { de: lu.min * part, a: lu.max * part };
	const commun = { prestation, beneficiaire, montant, manque: lu.manque, reserve: lu.reserve };
	const ouverture = ouvrir({ prestation, demande, reunies, depotMdph, motifAsf });
	// Nothing is dated, made up for or lost as long as it is not certain.
	if (!ouverture || montant.a <= 0 || Math.round(montant.a * 100) !== Math.round(montant.de * 100))
		return { ...commun, motifAsf, perdus: 0, rappel: [], echus: [], article: ouverture?.article };
	const { effet, article, perdus } = ouverture;
	const dus = moisDus(foyer, { prestation, part, effet, jusqua: ajouterMois(ceMois, -1), ouverts });
	return {
		...commun,
		effet,
		article: motifAsf ? MOTIFS_ASF[motifAsf].article : article,
		motifAsf,
		perdus,
		rappel: dus.filter(({ mois }) => mois < demande),
		echus: dus.filter(({ mois }) => mois >= demande),
	};
}

const montantDe = (lu: MontantPercu | undefined): Montant =>
	lu ? { de: lu.min, a: lu.max } : { de: 0, a: 0 };

/**
 * Of one right opened, the others it lowers taken off; and what the household as declared moves in what is paid
 * already.
 */
function gagner(
	connu: Foyer,
	foyer: Foyer,
	percues: ReadonlySet<CodePrestation>,
	ouverts: ReadonlySet<CodePrestation>,
): Calculee["gain"] {
	const nouveaux = [...ouverts].filter((code) => !percues.has(code));
	if (nouveaux.length > 0) {
		const gain = gainDuFoyer(foyer, { percues, ouverts: nouveaux, perdables: [] });
		const bouge = ecartDe(montantsPercus(connu, percues), montantsPercus(foyer, percues));
		const avec = ({ min, max }: { min: number; max: number }, mois: number) => ({
			de: min + bouge.de * mois,
			a: max + bouge.a * mois,
		});
		return { mois: avec(gain.mois, 1), douzeMois: avec(gain.douzeMois, 12) };
	}
	const mois = ecartDe(montantsPercus(connu, ouverts), montantsPercus(foyer, ouverts));
	return { mois, douzeMois: { de: mois.de * 12, a: mois.a * 12 } };
}

/** From one household to the other, right by right: the same doubt on both sides is none. */
const ecartDe = (
	avant: ReadonlyMap<CodePrestation, MontantPercu>,
	apres: ReadonlyMap<CodePrestation, MontantPercu>,
): Montant =>
	[...apres].reduce<Montant>(
		(somme, [code, { min, max }]) => {
			const eu = montantDe(avant.get(code));
			if (eu.de === min && eu.a === max) return somme;
			return { de: somme.de + min - eu.a, a: somme.a + max - eu.de };
		},
		{ de: 0, a: 0 },
	);
