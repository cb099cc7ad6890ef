import { ajouterJours, jourDe } from "../socle/index.ts";
import { CANAUX, ENJEUX, ISSUES, NATURES } from "../sollicitations/index.ts";
import type { ActionMenee, Fait, Recit } from "./fait.ts";

export interface Tirage {
	graine: number;
	matricules: readonly string[];
	/** Stories of people whom no file is known of. */
	sansDossier: number;
	/** Subjects of agents. */
	agents: readonly string[];
	equipes: readonly string[];
}

const PRESTATIONS = ["rsa", "ppa", "aide_logement", "asf"];
const MODES = ["sur-place", "telephone", "numerique"] as const;
const MINUTE = 60_000;

export const ACTIONS: ActionMenee[] = [
	{ titre: "Prime d’activité : un courriel", prestation: "ppa", quand: "2020-01-02T08:00:00.000Z" },
	{ titre: "Rentrée", prestation: null, quand: "2020-01-02T09:00:00.000Z" },
];

/** Stories in which every act may come, in an order that the office accepts. Seeded. */
export function* tirerRecits(tirage: Tirage): Generator<Recit> {
	const hasard = tirer(tirage.graine);
	for (const matricule of tirage.matricules)
		yield { matricule, faits: new Vie(hasard, tirage, true).faits() };
	for (let n = 0; n < tirage.sansDossier; n++)
		yield { matricule: null, faits: new Vie(hasard, tirage, false).faits() };
}

interface Suivie {
	s: number;
	etat: "a-traiter" | "en-pause" | "traitee";
	par?: string;
	rendezVous?: { mode: (typeof MODES)[number]; prevu: number };
	fini?: boolean;
	avis?: true;
}

/** What is known of one story, so that the next act is one that can be done. */
class Vie {
	readonly #hasard: () => number;
	readonly #tirage: Tirage;
	readonly #connu: boolean;
	readonly #suivies: Suivie[] = [];
	readonly #faits: Fait[] = [];
	readonly #contacts = new Set<number>();
	#temps: number;

	constructor(hasard: () => number, tirage: Tirage, connu: boolean) {
		this.#hasard = hasard;
		this.#tirage = tirage;
		this.#connu = connu;
		this.#temps = Date.parse("2020-01-02T10:00:00Z") + this.#entier(90 * 24 * 60) * MINUTE;
	}

	faits(): Fait[] {
		const combien = 4 + this.#entier(22);
		while (this.#faits.length < combien) this.#vivre();
		return this.#faits;
	}

	#vivre(): void {
		this.#temps +=
			this.#entier(this.#entier(2) ? 300 : 15 * 24 * 60) * MINUTE + this.#entier(MINUTE);
		const suivie = this.#entier(3) ? this.#suivies[this.#entier(this.#suivies.length)] : undefined;
		if (suivie) this.#suivre(suivie);
		else this.#commencer();
	}

	#commencer(): void {
		const s = this.#suivies.length + 1;
		const equipe = this.#entier(3) ? this.#parmi(this.#tirage.equipes) : undefined;
		const genre = this.#entier(10);
		if (genre < 2) {
			const decroche = this.#entier(5) > 0;
			const appel = {
				plateau: this.#parmi(["local", "regional"] as const),
				attente: this.#entier(600),
			};
			const duree = decroche ? this.#entier(900) : undefined;
			this.#suivies.push({ s, etat: "traitee" });
			this.#dire({
				acte: "appel",
				s,
				objet: "Date du versement",
				...appel,
				decroche,
				duree,
				equipe,
			});
		} else if (genre === 2) {
			const mode = this.#parmi(MODES);
			const prevu = this.#temps + (1 + this.#entier(20 * 24 * 60)) * MINUTE;
			this.#suivies.push({ s, etat: "a-traiter", rendezVous: { mode, prevu } });
			const prevuA = new Date(prevu).toISOString();
			this.#dire({
				acte: "rendez-vous",
				s,
				canal: "telephone",
				objet: "Le point",
				mode,
				prevuA,
				equipe,
			});
		} else if (genre === 3 && this.#connu) {
			this.#dire({ acte: "consulter", prestation: this.#parmi(PRESTATIONS) });
		} else if (genre === 4 && this.#connu && this.#contacts.size < ACTIONS.length) {
			const action = this.#contacts.size + 1;
			this.#contacts.add(action);
			this.#dire({
				acte: "contacter",
				action,
				canal: this.#parmi(["courriel", "sms", "telephone"]),
			});
		} else {
			this.#suivies.push({ s, etat: "a-traiter" });
			const autre = this.#entier(4) ? undefined : this.#suivies[this.#entier(s)]?.s;
			this.#dire({
				acte: "recevoir",
				s,
				nature: this.#parmi(NATURES),
				canal: this.#parmi(CANAUX),
				objet: this.#parmi([" Attestation\tde loyer ", "Chemin C:\\bail", "Ligne\nsuivante é"]),
				prestation: this.#entier(3) ? this.#parmi(PRESTATIONS) : undefined,
				demandeur: this.#entier(2) ? "Zoé Arnaud" : undefined,
				affaireDe: autre === s ? undefined : autre,
				arriveeA: this.#entier(3) ? undefined : this.#avant(),
				enjeu: this.#entier(4) ? undefined : this.#parmi(ENJEUX),
				equipe,
				competence: this.#entier(6) ? undefined : "logement",
			});
		}
	}

	#suivre(suivie: Suivie): void {
		const { s } = suivie;
		// Whoever holds it goes on with it.
		const par = suivie.par ?? this.#agent();
		if (suivie.rendezVous && !suivie.fini && this.#entier(2)) {
			this.#voir(suivie, par);
			return;
		}
		if (suivie.etat === "traitee") {
			if (!suivie.avis && this.#entier(2)) {
				suivie.avis = true;
				this.#dire({ acte: "avis", s, note: this.#parmi([1, 2, 3, 4] as const) });
			} else if (!this.#entier(3)) {
				suivie.etat = "a-traiter";
				this.#dire({ acte: "rouvrir", s, motif: " pièce oubliée ", par });
			}
			return;
		}
		const choix = this.#entier(6);
		if (choix === 0 && par) {
			suivie.par = par;
			this.#dire({ acte: "prendre", s, par });
		} else if (suivie.etat === "en-pause" && choix < 4) {
			suivie.etat = "a-traiter";
			this.#dire({ acte: "reprendre", s, par });
		} else if (suivie.etat === "a-traiter" && choix < 3) {
			suivie.etat = "en-pause";
			const echeance = ajouterJours(jourDe(new Date(this.#temps)), 7 + this.#entier(50));
			this.#dire({ acte: "attendre", s, manque: ["Bail", "  ", 'Avis "2019"'], echeance, par });
		} else if (!suivie.rendezVous || suivie.fini) {
			suivie.etat = "traitee";
			suivie.par = undefined;
			const note = this.#entier(3) ? undefined : "vu avec elle";
			this.#dire({ acte: "traiter", s, issue: this.#parmi(ISSUES), note, par });
		}
	}

	#voir(suivie: Suivie, par?: string): void {
		const { s, rendezVous } = suivie;
		if (!rendezVous) return;
		if (this.#entier(3) === 0) {
			const mode = this.#parmi(MODES.filter((autre) => autre !== rendezVous.mode));
			rendezVous.mode = mode;
			this.#dire({ acte: "changer-mode", s, mode, par });
			return;
		}
		const etat = this.#parmi(["tenu", "absent", "annule"] as const);
		if (etat !== "annule") this.#temps = Math.max(this.#temps, rendezVous.prevu);
		suivie.fini = true;
		suivie.etat = "traitee";
		suivie.par = undefined;
		this.#dire({ acte: "tenir", s, etat, par });
	}

	#dire(fait: Fait extends infer F ? (F extends Fait ? Omit<F, "quand"> : never) : never): void {
		const par = fait.par ?? (this.#entier(2) ? this.#agent() : undefined);
		const tenue = "par" in fait;
		this.#faits.push({
			...fait,
			...(tenue ? {} : { par }),
			quand: new Date(this.#temps).toISOString(),
		} as Fait);
	}

	#avant = () => new Date(this.#temps - this.#entier(5 * 24 * 60) * MINUTE).toISOString();
	#agent = () => this.#parmi([undefined, ...this.#tirage.agents]);
	#entier = (sous: number) => Math.floor(this.#hasard() * sous);
	#parmi = <T>(choix: readonly T[]): T => choix[this.#entier(choix.length)] as T;
}

/** Mulberry32. */
function tirer(graine: number): () => number {
	let a = graine;
	return () => {
		a = (a + 0x6d2b79f5) | 0;
		let t = Math.imul(a ^ (a >>> 15), 1 | a);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}
