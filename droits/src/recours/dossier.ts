import { ecrireMois, lireMois } from "../calendrier.ts";
import type { CodePrestation, EtatDroit, Foyer } from "../foyer/types.ts";
import type { Analyse } from "../inconnues/analyser.ts";
import type { Essais, Tirage } from "../inconnues/evaluer.ts";
import { type Incertitude, incertitude, type Statut } from "../inconnues/incertitude.ts";
import { manques } from "../inconnues/question.ts";
import { repondererNonDemande } from "../inconnues/vraisemblance.ts";
import type { Lecture } from "../lecture.ts";
import { PRESTATIONS } from "../resultat.ts";
import { type Anciennete, anciennete, Passe } from "./anciennete.ts";
import type { Detection } from "./detection.ts";
import { totalDouzeMois } from "./gain.ts";
import { ASF_DE_PLEIN_DROIT, REGLES, SUITES_DE_RUPTURE } from "./regles.ts";
import { finDeDroit } from "./rupture.ts";

/** Ce qui fait l'objet d'une ligne : une prestation du foyer, ou l'ASF d'un enfant. */
interface Part {
	code: CodePrestation;
	beneficiaire: string;
	montantDe: (t: Tirage) => number;
	/** Pourquoi une personne doit regarder. */
	motif?: string;
	/** Champ qui le réglerait. */
	champ?: string;
}

interface Issue {
	situation: Detection["situation"];
	suite: string;
	/** Le droit n'est pas perçu aujourd'hui : il y a un gain à l'ouvrir. */
	aOuvrir: boolean;
}

const SANS_ANCIENNETE = { rappelPossible: 0, moisPerdus: 0 };

/** Un foyer confronté à ce que l'organisme a valorisé. */
export class Dossier {
	private readonly analyse: Analyse;
	private readonly lecture: Lecture;
	private readonly percues: ReadonlySet<CodePrestation>;
	private readonly passes = new Map<Foyer, Passe>();
	private readonly totaux = new Map<Foyer, number>();

	constructor(analyse: Analyse, l: Lecture) {
		this.analyse = analyse;
		this.lecture = l;
		this.percues = new Set(PRESTATIONS.filter((code) => this.etat(code) === "en_paiement"));
	}

	/** État au dossier ; `null` si l'organisme ne le connaît pas, indéfini si jamais demandé. */
	private etat(code: CodePrestation): EtatDroit | null | undefined {
		const valorises = this.analyse.foyer.droits_valorises;
		if (valorises === null) return null;
		const valorise = valorises?.[code];
		return valorise === null ? null : valorise?.etat;
	}

	parts(code: CodePrestation): Part[] {
		const rang = PRESTATIONS.indexOf(code);
		if (code === "asf") return this.partsParEnfant(rang);
		const reserve = this.analyse.reserves.find((r) => r.prestations.includes(code));
		return [
			{
				code,
				beneficiaire: "foyer",
				montantDe: (t) => t.possible.montant(rang),
				motif: reserve?.motif,
				champ: reserve?.champ,
			},
		];
	}

	private partsParEnfant(rang: number): Part[] {
		return this.analyse.foyer.personnes.flatMap((p, enfant) =>
			p.role === "enfant"
				? {
						code: "asf" as const,
						beneficiaire: `personnes[${enfant}]`,
						montantDe: ({ possible }: Tirage) => {
							const { enfantsAsf } = possible;
							return enfantsAsf.includes(enfant) ? possible.montant(rang) / enfantsAsf.length : 0;
						},
						motif: p.garde_alternee === true ? RESIDENCE_ALTERNEE : undefined,
					}
				: [],
		);
	}

	detection(part: Part, tout: boolean, seuil = 0): Detection | undefined {
		const { foyer } = this.analyse;
		const { code, montantDe } = part;
		if (!tout && this.estRegle(code)) return undefined;
		const du = (t: Tirage) => montantDe(t) > 0;
		const jamaisDu = !this.analyse.essais.tirages.some(du);
		if (jamaisDu && part.motif === undefined && this.etat(code) === undefined) return undefined;
		const essais = this.essais(part);
		const dus = essais.tirages.filter(du);
		const doute = incertitude(essais, montantDe);
		const constant = montantDe(essais.tirages[0]);
		const reserve = part.motif !== undefined && (part.champ !== undefined || constant > 0 || doute);
		if (!doute && constant <= 0 && !reserve && !(tout && this.etat(code))) return undefined;

		const statut = this.statut(part, doute, constant, Boolean(reserve));
		const probabilite = doute?.probabilite ?? (constant > 0 ? 1 : 0);
		if (statut !== "a_verifier" && probabilite < seuil) return undefined;
		const issue = this.issue(part, statut, tout);
		const auDossier = this.etat(code) !== undefined;
		if (!issue || (dus.length === 0 && !reserve && !auDossier)) return undefined;

		const typique = dus.toSorted((a, b) => montantDe(a) - montantDe(b))[dus.length >> 1];
		const total = typique?.possible.montant(PRESTATIONS.indexOf(code));
		const fraction = typique && total ? montantDe(typique) / total : 0;
		const age: Anciennete = typique
			? anciennete(this.passe(typique), code)
			: { auMoinsDepuis: lireMois(foyer.mois), ...SANS_ANCIENNETE };
		const montant = Math.max(moyenne(dus, montantDe), doute?.min ?? constant);
		return {
			id: foyer.id,
			prestation: code,
			beneficiaire: part.beneficiaire,
			situation: issue.situation,
			statut,
			probabilite,
			montant,
			min: doute?.min ?? constant,
			max: Math.max(doute?.max ?? constant, montant),
			gain_net_12_mois:
				typique && issue.aOuvrir ? Math.max(0, this.gain(typique, code) * fraction) : 0,
			au_moins_depuis: ecrireMois(age.auMoinsDepuis),
			rappel_possible: issue.aOuvrir ? age.rappelPossible * fraction : 0,
			mois_perdus: issue.aOuvrir ? age.moisPerdus : 0,
			manque: [
				...new Set([...(part.champ ? [part.champ] : []), ...manques(this.analyse, montantDe)]),
			],
			suite: issue.suite,
		};
	}

	/** Payé, demandé, refusé ou abandonné, sans fin de droit que l'on puisse voir venir : rien à en dire. */
	private estRegle(code: CodePrestation): boolean {
		const etat = this.etat(code);
		if (!etat || etat === "suspendu" || etat === "attente_declaration") return false;
		return etat !== "en_paiement" || this.analyse.inconnues.length > 0;
	}

	/** Les essais, repondérés si le droit n'a jamais été demandé. */
	private essais({ code, montantDe }: Part): Essais {
		const { essais, foyer, hypotheses } = this.analyse;
		if (essais.tirages.length === 1 || !foyer.droits_valorises || this.etat(code) !== undefined)
			return essais;
		const recours = hypotheses.recours.parts[code];
		return { ...essais, tirages: repondererNonDemande(essais.tirages, montantDe, recours) };
	}

	private statut(
		part: Part,
		doute: Incertitude | undefined,
		constant: number,
		reserve: boolean,
	): Statut {
		if (reserve || this.etat(part.code) === null) return "a_verifier";
		if (doute) return doute.statut;
		return constant > 0 ? "certain" : "exclu";
	}

	/** Ce qu'il y a à dire du droit selon l'état du dossier ; rien si tout va bien. */
	private issue({ code, motif }: Part, statut: Statut, tout: boolean): Issue | undefined {
		const etat = this.etat(code);
		const regle = REGLES[code];
		if (etat === "suspendu" || etat === "attente_declaration") {
			if (statut === "exclu" && !tout) return undefined;
			return { situation: "rupture", suite: SUITES_DE_RUPTURE[etat], aOuvrir: true };
		}
		if (etat) {
			const fin =
				etat === "en_paiement" && statut === "certain" && this.analyse.inconnues.length === 0
					? finDeDroit(this.analyse.foyer, code, this.lecture)
					: undefined;
			if (fin) return { situation: "rupture", suite: fin, aOuvrir: false };
			return tout ? { situation: etat, suite: AU_DOSSIER, aOuvrir: false } : undefined;
		}
		if (statut === "a_verifier")
			return { situation: "a_verifier", suite: motif ?? ETAT_INCONNU, aOuvrir: true };
		const pleinDroit = code === "asf" && this.rsaMajorePercu();
		return {
			situation: regle.automatique || pleinDroit ? "erreur_de_gestion" : "a_demander",
			suite: pleinDroit ? ASF_DE_PLEIN_DROIT : regle.demarche,
			aOuvrir: true,
		};
	}

	private rsaMajorePercu(): boolean {
		return (
			this.percues.has("rsa") && this.analyse.essais.tirages.every((t) => t.possible.rsaMajore)
		);
	}

	private passe(t: Tirage): Passe {
		let passe = this.passes.get(t.possible.foyer);
		if (!passe) {
			passe = new Passe(t.possible.foyer, this.lecture);
			this.passes.set(t.possible.foyer, passe);
		}
		return passe;
	}

	/** Gain net du foyer sur douze mois s'il ouvre ce droit, toutes interactions comprises, €. */
	private gain(t: Tirage, code: CodePrestation): number {
		const avec = new Set([...this.percues, code]);
		let sans = this.totaux.get(t.possible.foyer);
		if (sans === undefined) {
			sans = totalDouzeMois(t.possible.foyer, this.percues, this.lecture);
			this.totaux.set(t.possible.foyer, sans);
		}
		return totalDouzeMois(t.possible.foyer, avec, this.lecture) - sans;
	}
}

const RESIDENCE_ALTERNEE = "Résidence alternée : une personne doit regarder la situation.";
const ETAT_INCONNU = "L’état de ce droit n’est pas connu : le vérifier au dossier.";
const AU_DOSSIER = "Rien à faire : le droit est déjà au dossier.";

function moyenne(tirages: Tirage[], montantDe: (t: Tirage) => number): number {
	let poids = 0;
	let somme = 0;
	for (const t of tirages) {
		poids += t.poids;
		somme += t.poids * montantDe(t);
	}
	return poids > 0 ? somme / poids : 0;
}
