import type { CodePrestation, Foyer } from "droits";
import type { Hasard } from "../hasard.ts";
import {
	AGE_MOYEN,
	CANAUX,
	type Canal,
	DELAI_DE_TRAITEMENT,
	DELAI_POUR_REPONDRE,
	ENJEUX,
	FENETRE_TRAITEES,
	ISSUES,
	type Nature,
	OUVERTES,
	PART_EN_PAUSE,
	PART_EN_PAUSE_AVANT,
	PIECE_DE_LA_DEMANDE,
	TRAITEES,
} from "../hypotheses/sollicitations.ts";
import { arriver, jourAvant } from "./horaires.ts";
import { DE, EQUIPE_DE_NATURE, OBJETS, PIECES, SERVICE } from "./objets.ts";

interface Pause {
	debut: string;
	manque: string[];
	echeance: string;
	fin?: string;
}

export interface Sollicitation {
	reference: string;
	nature: Nature;
	prestation?: CodePrestation;
	canal: Canal;
	objet: string;
	/** Heure de France. */
	arrivee: string;
	etat: "a-traiter" | "en-pause" | "traitee";
	enjeu?: "fin-de-droit" | "sans-ressources" | "expulsion";
	equipe: string;
	competence?: string;
	traitee_le?: string;
	issue?: string;
	pauses?: Pause[];
	affaire?: { reference: string; objet: string };
}

const NATURES = Object.keys(OUVERTES.valeur) as Nature[];
const USUELLES: readonly CodePrestation[] = ["ppa", "aide_logement", "rsa", "af"];
const PAUSABLES: ReadonlySet<Nature> = new Set(["demande", "changement"]);

const parmi = <T>(h: Hasard, valeurs: readonly T[]): T =>
	valeurs[h.entier(0, valeurs.length - 1)] as T;

/** Ce que le foyer a demandé ou envoyé : ouvert au jour dit, ou traité dans les soixante jours d'avant. */
export function solliciter(h: Hasard, foyer: Foyer, au: string): Sollicitation[] {
	const droits = Object.entries(foyer.droits_valorises ?? {}) as [
		CodePrestation,
		{ etat?: string },
	][];
	const codes = droits.map(([code]) => code);
	const liste: Sollicitation[] = [];

	const ajouter = (nature: Nature, ouverte: boolean, voulue?: CodePrestation) => {
		const prestation = voulue ?? parmi(h, h.chance(0.8) && codes.length > 0 ? codes : USUELLES);
		const canal = h.choix(CANAUX.valeur[nature]);
		const [mediane, ecart] = DELAI_DE_TRAITEMENT.valeur[nature];
		const age = ouverte
			? -AGE_MOYEN.valeur[nature] * Math.log(1 - h.reel())
			: h.entre(0, FENETRE_TRAITEES.valeur) + h.lognormale(mediane, ecart);
		const arrivee = arriver(h, canal, au, Math.min(Math.round(age), 120));
		const jour = arrivee.slice(0, 10);
		const s: Sollicitation = {
			reference: `${foyer.id}-s${liste.length + 1}`,
			nature,
			...(nature === "question" || nature === "appel" ? {} : { prestation }),
			canal,
			objet: objet(h, nature, prestation),
			arrivee,
			etat: ouverte ? "a-traiter" : "traitee",
			...service(nature, prestation),
		};
		if (ouverte) ouvrir(s, jour);
		else traiter(s, jour, h.lognormale(mediane, ecart));
		liste.push(s);
		if (nature !== "demande") return;
		s.affaire = { reference: `${foyer.id}-a${liste.length}`, objet: s.objet };
		if (h.chance(PIECE_DE_LA_DEMANDE.valeur)) joindrePiece(s, prestation, jour);
	};

	const ouvrir = (s: Sollicitation, jour: string) => {
		const enjeu = h.choix(ENJEUX.valeur);
		if (enjeu !== "aucun") s.enjeu = enjeu;
		if (!PAUSABLES.has(s.nature) || jour > jourAvant(au, 3) || !h.chance(PART_EN_PAUSE.valeur))
			return;
		const debut = jourAvant(au, h.entier(1, Math.min(20, joursEntre(jour, au) - 1)));
		s.etat = "en-pause";
		s.pauses = [pause(h, s, debut)];
	};

	const traiter = (s: Sollicitation, jour: string, delai: number) => {
		const fin = jourAvant(jour, -Math.round(delai));
		s.traitee_le = fin > au ? au : fin;
		s.issue = s.nature === "demande" ? h.choix(ISSUES.valeur) : "repondu";
		if (s.nature !== "demande" || !h.chance(PART_EN_PAUSE_AVANT.valeur)) return;
		const debut = jourAvant(jour, -1);
		if (jourAvant(debut, -2) > s.traitee_le) return;
		s.pauses = [{ ...pause(h, s, debut), fin: jourAvant(debut, -1) }];
	};

	const joindrePiece = (demande: Sollicitation, prestation: CodePrestation, jour: string) => {
		const fini = demande.traitee_le;
		liste.push({
			reference: `${foyer.id}-s${liste.length + 1}`,
			nature: "piece",
			prestation,
			canal: demande.canal,
			objet: parmi(h, PIECES[prestation]),
			arrivee: jour === au ? demande.arrivee : `${jour}T17:45`,
			etat: fini ? "traitee" : "a-traiter",
			...service("piece", prestation),
			...(fini ? { traitee_le: fini, issue: "repondu" } : {}),
			affaire: demande.affaire,
		});
	};

	for (const [code, droit] of droits)
		if (droit.etat === "demande_en_cours") ajouter("demande", true, code);
	for (const nature of NATURES) {
		if (h.chance(OUVERTES.valeur[nature] / 1000)) ajouter(nature, true);
		for (let reste = TRAITEES.valeur[nature] / 1000; h.chance(reste); reste /= 4)
			ajouter(nature, false);
	}
	return liste;
}

function service(nature: Nature, prestation: CodePrestation) {
	const equipe = EQUIPE_DE_NATURE[nature];
	return equipe ? { equipe } : SERVICE[prestation];
}

function objet(h: Hasard, nature: Nature, prestation: CodePrestation): string {
	if (nature === "piece") return parmi(h, PIECES[prestation]);
	if (nature === "demande") return `Demande : ${DE[prestation]}`;
	return parmi(h, OBJETS[nature]);
}

function pause(h: Hasard, { prestation }: Sollicitation, debut: string): Pause {
	const manque = [parmi(h, PIECES[prestation ?? "ppa"])];
	return { debut, manque, echeance: jourAvant(debut, -DELAI_POUR_REPONDRE.valeur) };
}

const joursEntre = (a: string, b: string) =>
	Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000);
