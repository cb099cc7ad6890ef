import { calibrer, type Dixieme } from "./calibrage.ts";

interface DroitVrai {
	prestation: string;
	montant: number;
}
export interface LigneVraie {
	id: string;
	non_demandes: DroitVrai[];
	erreurs: DroitVrai[];
	ruptures: (DroitVrai & { etat: string })[];
}
export interface LigneDetectee {
	id: string;
	prestation: string;
	situation: string;
	statut: string;
	probabilite?: number | null;
}

/** Un groupe de droits : ceux qui manquent, ceux que l'on a trouvés, et ce que valent les lignes rendues. */
export interface Mesure {
	nom: string;
	manquants: number;
	trouves: number;
	/** Part des droits manquants qui ont été trouvés. */
	rappel: number | null;
	lignes: number;
	vraies: number;
	/** Part des lignes qui désignent un droit réellement manquant. */
	precision: number | null;
}

export interface Bilan {
	foyers: number;
	ensemble: Mesure;
	par_prestation: Mesure[];
	/** Dans `manquants`, tous les droits manquants : le rappel d'un statut est sa part de l'ensemble. */
	par_statut: Mesure[];
	/** Ce qui reste à ne garder que les lignes d'au moins cette probabilité, et celles à vérifier. */
	par_seuil: Mesure[];
	calibrage: Dixieme[];
	ruptures: { vraies: number; trouvees: number; lignes: number };
}

interface Detecte {
	prestation: string;
	statut: string;
	probabilite: number | undefined;
	vrai: boolean;
}

const SITUATIONS: ReadonlySet<string> = new Set(["a_demander", "erreur_de_gestion", "a_verifier"]);
/** Une demande en cours ou une renonciation n'est pas une rupture. */
const RUPTURES: ReadonlySet<string> = new Set(["attente_declaration", "suspendu"]);
const SEUILS = [0.05, 0.1, 0.15, 0.2, 0.3, 0.5];
const STATUTS = ["certain", "probable", "possible", "a_verifier"];

function mesurer(nom: string, manquants: number, lignes: readonly Detecte[]): Mesure {
	const vraies = lignes.filter((d) => d.vrai).length;
	return {
		nom,
		manquants,
		trouves: vraies,
		rappel: manquants > 0 ? vraies / manquants : null,
		lignes: lignes.length,
		vraies,
		precision: lignes.length > 0 ? vraies / lignes.length : null,
	};
}

/** Compare des détections avec la vérité, droit par droit (les lignes d'ASF, une par enfant, n'en font qu'une). */
export class Jugement {
	private readonly foyers = new Set<string>();
	private readonly manquants = new Map<string, DroitVrai>();
	private readonly enRupture = new Set<string>();
	private readonly detectes = new Map<string, Detecte>();
	private readonly rupturesDites = new Set<string>();

	connaitre(id: string): void {
		this.foyers.add(id);
	}

	reveler(v: LigneVraie): void {
		if (!this.foyers.has(v.id)) return;
		for (const droit of [...v.non_demandes, ...v.erreurs])
			this.manquants.set(`${v.id} ${droit.prestation}`, droit);
		for (const { prestation, etat } of v.ruptures)
			if (RUPTURES.has(etat)) this.enRupture.add(`${v.id} ${prestation}`);
	}

	detecter(d: LigneDetectee): void {
		const cle = `${d.id} ${d.prestation}`;
		if (d.situation === "rupture") this.rupturesDites.add(cle);
		if (!SITUATIONS.has(d.situation)) return;
		const probabilite = typeof d.probabilite === "number" ? d.probabilite : undefined;
		const dit = this.detectes.get(cle);
		if (dit && (dit.probabilite ?? -1) >= (probabilite ?? -1)) return;
		const vrai = this.manquants.has(cle);
		this.detectes.set(cle, { prestation: d.prestation, statut: d.statut, probabilite, vrai });
	}

	bilan(): Bilan {
		const lignes = [...this.detectes.values()];
		const vrais = [...this.manquants.values()];
		const codes = new Set([...vrais, ...lignes].map((x) => x.prestation));
		const chiffrees = lignes.flatMap(({ probabilite, vrai, statut }) =>
			probabilite === undefined || statut === "a_verifier" ? [] : [{ probabilite, vrai }],
		);
		return {
			foyers: this.foyers.size,
			ensemble: mesurer("ensemble", vrais.length, lignes),
			par_prestation: [...codes].sort().map((code) =>
				mesurer(
					code,
					vrais.filter((v) => v.prestation === code).length,
					lignes.filter((d) => d.prestation === code),
				),
			),
			par_statut: STATUTS.map((statut) =>
				mesurer(
					statut,
					vrais.length,
					lignes.filter((d) => d.statut === statut),
				),
			),
			par_seuil: SEUILS.map((seuil) =>
				mesurer(
					seuil.toFixed(2),
					vrais.length,
					lignes.filter((d) => d.statut === "a_verifier" || (d.probabilite ?? 0) >= seuil),
				),
			),
			calibrage: calibrer(chiffrees),
			ruptures: {
				vraies: this.enRupture.size,
				trouvees: [...this.enRupture].filter((cle) => this.rupturesDites.has(cle)).length,
				lignes: this.rupturesDites.size,
			},
		};
	}
}
