import {
	ajouterAlerte,
	ajouterContact,
	changerEtatContact,
	deproteger,
	justifierLecture,
	leverAlerte,
	leverOpposition,
	preferer,
	proteger,
	sOpposer,
} from "../../dossiers/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { mots } from "../textes/mots.ts";
import { ACTES_DU_DOSSIER } from "./noms.ts";

type Acte = (typeof ACTES_DU_DOSSIER)[number];
type Fait = { ok: true } | { ok: false; motif: string };

/** One of the acts of a file's page, from its form. What cannot be read there is refused, not guessed. */
export async function faire(
	acteur: Acteur,
	dossier: number,
	acte: string | undefined,
	formulaire: FormData,
): Promise<Fait> {
	const connu = ACTES_DU_DOSSIER.find((autre) => autre === acte);
	return connu ? actes[connu](acteur, dossier, lecteur(formulaire)) : illisible;
}

const illisible = { ok: false, motif: "saisie-illisible" } as const;

type Lecteur = ReturnType<typeof lecteur>;

function lecteur(formulaire: FormData) {
	const texte = (nom: string) => {
		const valeur = formulaire.get(nom);
		return typeof valeur === "string" ? valeur : "";
	};
	return {
		texte,
		entier(nom: string): number | undefined {
			const lu = texte(nom);
			return /^\d{1,15}$/.test(lu) ? Number(lu) : undefined;
		},
		choix<T extends string>(nom: string, permis: Record<T, unknown>): T | undefined {
			const lu = texte(nom);
			return Object.hasOwn(permis, lu) ? (lu as T) : undefined;
		},
	};
}

const actes: Record<Acte, (acteur: Acteur, dossier: number, lu: Lecteur) => Promise<Fait>> = {
	async "ajouter-contact"(acteur, dossier, lu) {
		const nature = lu.choix("nature", mots.naturesContact);
		if (!nature) return illisible;
		const personne = lu.entier("personne");
		return ajouterContact(acteur, dossier, { nature, valeur: lu.texte("valeur"), personne });
	},
	async "changer-etat-contact"(acteur, dossier, lu) {
		const contact = lu.entier("contact");
		const etat = lu.choix("etat", mots.etatsContact);
		return contact && etat ? changerEtatContact(acteur, dossier, contact, etat) : illisible;
	},
	async "ajouter-alerte"(acteur, dossier, lu) {
		const nature = lu.choix("nature", mots.alertes);
		if (!nature) return illisible;
		return ajouterAlerte(acteur, dossier, { nature, precision: lu.texte("precision") });
	},
	async "lever-alerte"(acteur, dossier, lu) {
		const alerte = lu.entier("alerte");
		return alerte ? leverAlerte(acteur, dossier, alerte) : illisible;
	},
	async preferer(acteur, dossier, lu) {
		const canal = lu.choix("canal", mots.canaux) ?? null;
		return preferer(acteur, dossier, { canal, langue: lu.texte("langue") });
	},
	async "s-opposer"(acteur, dossier, lu) {
		const objet = lu.choix("objet", mots.oppositions);
		return objet ? sOpposer(acteur, dossier, objet) : illisible;
	},
	async "lever-opposition"(acteur, dossier, lu) {
		const objet = lu.choix("objet", mots.oppositions);
		return objet ? leverOpposition(acteur, dossier, objet) : illisible;
	},
	async proteger(acteur, dossier, lu) {
		const protection = lu.choix("protection", mots.protections);
		return protection ? proteger(acteur, dossier, protection) : illisible;
	},
	deproteger: (acteur, dossier) => deproteger(acteur, dossier),
	justifier: (acteur, dossier, lu) => justifierLecture(acteur, dossier, lu.texte("motif")),
};
