import { consultationNotee, contactPris } from "../../actions/index.ts";
import { appelTermine } from "../../appels/index.ts";
import {
	modeChange,
	type RendezVous,
	rendezVousPris,
	rendezVousTenu,
} from "../../rendez-vous/index.ts";
import { avisDonne } from "../../satisfaction/index.ts";
import { auteurDe } from "../../socle/index.server.ts";
import type { Acteur, Faits, Jour } from "../../socle/index.ts";
import {
	ActeRefuse,
	type Affaire,
	type Arrivee,
	type Cadre,
	type Consigne,
	type Pas,
	regles,
	type Suivi,
	type Traitement,
} from "../../sollicitations/index.ts";
import type { Fait } from "../fait.ts";
import { enDate, inconnu, type Qui } from "../reprise.ts";
import type { Registre } from "./registre.ts";

/** What all the stories share. */
export interface Commun {
	registre: Registre;
	cadre: Cadre;
	acteur: Qui;
	/** By their rank. */
	actions: readonly { action: number; lanceeLe: Jour }[];
}

interface Opposition {
	depuis: Jour;
	jusqua: Jour | null;
}

type AffaireEcrite = Affaire & { organisme: string; objet: string };

/**
 * One story, lived in memory by the rules of the acts. The history and the journal are written as it
 * goes; what is left of the items, at its end.
 */
export class Histoire {
	readonly #commun: Commun;
	readonly #dossier: number | null;
	readonly #oppositions: readonly Opposition[];
	/** By the numbers of the story. */
	readonly #suivis = new Map<number, Suivi>();
	readonly #affaires = new Map<number, AffaireEcrite>();
	readonly #rendezVous = new Map<number, RendezVous>();
	readonly #avis = new Set<number>();
	readonly #contacts = new Set<number>();
	readonly #consultations = new Set<string>();

	constructor(commun: Commun, dossier: number | null, oppositions: readonly Opposition[]) {
		this.#commun = commun;
		this.#dossier = dossier;
		this.#oppositions = oppositions;
	}

	/** Throws what the act would refuse. */
	faire(fait: Fait): void {
		const acteur = this.#commun.acteur(fait);
		const dossier = this.#dossier;
		switch (fait.acte) {
			case "recevoir": {
				const { affaireDe, arriveeA, s, ...reste } = fait;
				const affaire = affaireDe === undefined ? null : this.#suivi(affaireDe).ligne.affaire;
				this.#recevoir(acteur, s, { ...reste, dossier, affaire, arriveeA: enDate(arriveeA) });
				break;
			}
			case "prendre": {
				const pas = regles.prise(this.#suivi(fait.s).ligne, acteur);
				if (pas) this.#avancer(acteur, fait.s, pas);
				break;
			}
			case "attendre": {
				const demande = { ...fait, indispensable: true };
				this.#avancer(acteur, fait.s, regles.attente(this.#suivi(fait.s), acteur, demande));
				break;
			}
			case "reprendre":
				this.#avancer(acteur, fait.s, regles.reprise(this.#suivi(fait.s), acteur));
				break;
			case "traiter":
				this.#traiter(acteur, fait.s, fait);
				break;
			case "rouvrir":
				this.#avancer(acteur, fait.s, regles.reouverture(this.#suivi(fait.s).ligne, fait.motif));
				break;
			case "appel": {
				const { arrivee, traitement, appel, trace } = appelTermine({ ...fait, dossier });
				const sollicitation = this.#recevoir(acteur, fait.s, arrivee);
				this.#traiter(acteur, fait.s, traitement);
				const { organisme } = acteur;
				this.#commun.registre.appels.ajouter({ organisme, sollicitation, ...appel });
				this.#tracer(acteur, fait.s, trace);
				break;
			}
			case "rendez-vous": {
				const { s, prevuA, ...reste } = fait;
				const demande = { ...reste, dossier, prevuA: new Date(prevuA) };
				const { arrivee, rendezVous, trace } = rendezVousPris(acteur, demande);
				this.#recevoir(acteur, s, arrivee);
				this.#rendezVous.set(s, rendezVous);
				this.#tracer(acteur, s, trace);
				break;
			}
			case "changer-mode":
				this.#changerRendezVous(acteur, fait.s, (rendezVous) => modeChange(rendezVous, fait.mode));
				break;
			case "tenir":
				this.#changerRendezVous(acteur, fait.s, (rendezVous) => {
					const tenu = rendezVousTenu(acteur, rendezVous, fait.etat);
					this.#traiter(acteur, fait.s, tenu.traitement);
					return tenu;
				});
				break;
			case "avis":
				this.#donnerAvis(acteur, fait);
				break;
			case "contacter":
				this.#contacter(acteur, fait);
				break;
			case "consulter":
				this.#consulter(acteur, fait.prestation);
				break;
		}
	}

	/** What the story leaves. */
	finir(): void {
		const { registre } = this.#commun;
		for (const affaire of this.#affaires.values()) registre.affaires.ajouter(affaire);
		for (const [s, { ligne, pauses }] of this.#suivis) {
			const { organisme, sollicitation } = ligne;
			registre.sollicitations.ajouter(ligne);
			for (const { manque, ...pause } of pauses)
				registre.pauses.ajouter({ organisme, sollicitation, manque: [...manque], ...pause });
			const rendezVous = this.#rendezVous.get(s);
			if (rendezVous) registre.rendezVous.ajouter({ organisme, sollicitation, ...rendezVous });
		}
	}

	#recevoir(acteur: Acteur, s: number, recue: Arrivee): number {
		if (this.#suivis.has(s)) throw new Error(`sollicitation ${s} : reçue deux fois`);
		const { registre, cadre } = this.#commun;
		const nouvelle = regles.reception(acteur, recue, cadre);
		const rejointe = regles.affaireRejointe(recue, [...this.#affaires.values()]);
		const affaire = rejointe ?? ++registre.affaire;
		if (rejointe === undefined)
			this.#affaires.set(affaire, { ...regles.affaireOuverte(nouvelle), affaire });
		const sollicitation = ++registre.sollicitation;
		const ligne = { ...nouvelle, sollicitation, affaire };
		this.#suivis.set(s, { ligne, pauses: [], cadre });
		const canalFerme = regles.arriveeParCanalFerme(ligne, cadre);
		for (const consigne of regles.consignesDeReception(ligne, canalFerme))
			this.#consigner(acteur, sollicitation, consigne);
		return sollicitation;
	}

	#traiter(acteur: Acteur, s: number, traitement: Traitement): void {
		const suivi = this.#suivi(s);
		const { affaire, sollicitation } = suivi.ligne;
		let autresOuvertes = 0;
		for (const { ligne } of this.#suivis.values()) {
			const autre = ligne.affaire === affaire && ligne.sollicitation !== sollicitation;
			if (autre && ligne.etat !== "traitee") autresOuvertes++;
		}
		for (const pas of regles.traitement(suivi, acteur, traitement, autresOuvertes))
			this.#avancer(acteur, s, pas);
	}

	#avancer(acteur: Acteur, s: number, pas: Pas): void {
		const suivi = regles.avancer(this.#suivi(s), pas);
		this.#suivis.set(s, suivi);
		const { affaire, sollicitation } = suivi.ligne;
		this.#consigner(acteur, sollicitation, pas.consigne);
		const sienne = affaire === null ? undefined : this.#affaires.get(affaire);
		if (!sienne || !pas.affaire) return;
		sienne.conclueLe =
			pas.affaire === "rouverte" ? null : (sienne.conclueLe ?? pas.affaire.conclueLe);
	}

	#changerRendezVous(
		acteur: Acteur,
		s: number,
		change: (rendezVous: RendezVous) => {
			changements: Partial<RendezVous>;
			trace: { acte: string; faits: Faits };
		},
	): void {
		const rendezVous = this.#rendezVous.get(s);
		if (!rendezVous) throw new ActeRefuse<string>("rendez-vous-inconnu");
		const { changements, trace } = change(rendezVous);
		this.#rendezVous.set(s, { ...rendezVous, ...changements });
		this.#tracer(acteur, s, trace);
	}

	#donnerAvis(acteur: Acteur, { s, note }: Extract<Fait, { acte: "avis" }>): void {
		const { organisme, quand } = acteur;
		const { ligne } = this.#suivi(s);
		const { trace } = avisDonne(ligne, this.#avis.has(s), note);
		this.#avis.add(s);
		const { sollicitation } = ligne;
		this.#commun.registre.avis.ajouter({ organisme, sollicitation, note, quand });
		this.#tracer(acteur, s, trace);
	}

	#contacter(acteur: Acteur, fait: Extract<Fait, { acte: "contacter" }>): void {
		const { registre, actions } = this.#commun;
		const dossier = this.#exigerDossier();
		const lancee = actions[fait.action - 1];
		if (!lancee) throw inconnu("action", fait.action);
		const { action } = lancee;
		const contact = { action, dossier, canal: fait.canal };
		const deja = this.#contacts.has(action);
		const { trace } = contactPris(acteur, contact, lancee, {
			deja,
			oppositions: this.#oppositions,
		});
		this.#contacts.add(action);
		const { organisme, quand } = acteur;
		registre.destinataires.ajouter({ organisme, ...contact, contacteA: quand });
		registre.tracer(acteur, `action-${action}`, trace);
	}

	#consulter(acteur: Acteur, prestation: string): void {
		const { registre } = this.#commun;
		const dossier = this.#exigerDossier();
		const { organisme, quand } = acteur;
		const { trace } = consultationNotee({ dossier, prestation });
		const cle = `${prestation} ${quand.getTime()}`;
		if (this.#consultations.has(cle)) return;
		this.#consultations.add(cle);
		registre.consultations.ajouter({ organisme, dossier, prestation, quand });
		registre.tracer(acteur, `dossier-${dossier}`, trace);
	}

	#consigner(acteur: Acteur, sollicitation: number, consigne: Consigne): void {
		const { registre } = this.#commun;
		registre.evenements.ajouter(regles.evenementDe(acteur, sollicitation, consigne));
		const { organisme, quand } = acteur;
		const { motif = null, ...trace } = regles.traceDe(sollicitation, consigne);
		registre.journal.ajouter({ organisme, quand, auteur: auteurDe(acteur), ...trace, motif });
	}

	#tracer(acteur: Acteur, s: number, trace: { acte: string; faits: Faits }): void {
		const { sollicitation } = this.#suivi(s).ligne;
		this.#commun.registre.tracer(acteur, `sollicitation-${sollicitation}`, trace);
	}

	#suivi(s: number): Suivi {
		const suivi = this.#suivis.get(s);
		if (!suivi) throw inconnu("sollicitation", s);
		return suivi;
	}

	#exigerDossier(): number {
		if (this.#dossier === null) throw new Error("ce fait demande un dossier");
		return this.#dossier;
	}
}
