import { type Bloc, LIGNE_MAX, TAILLE_BLOC } from "./bloc.ts";
import type { Decoupeur } from "./decouper.ts";
import type { Reserve } from "./reserve.ts";

const GUILLEMET = 0x22;
const VIRGULE = 0x2c;
const CROCHET = 0x5b;
const BARRE_OBLIQUE_INVERSE = 0x5c;
const CROCHET_FERMANT = 0x5d;
const ACCOLADE = 0x7b;
const ACCOLADE_FERMANTE = 0x7d;

type Etat = "avant" | "dedans" | "apres";

/** Coupe une liste JSON en éléments, sans la lire : seuls comptent les chaînes et les parenthésages. */
export class DecoupeurListe implements Decoupeur {
	readonly prets: Bloc[] = [];
	readonly #reserve: Reserve;
	#octets: Uint8Array<ArrayBuffer>;
	#taille = 0;
	#fins: number[] = [];
	#debutElement = 0;
	#etat: Etat = "avant";
	#elements = 0;
	#profondeur = 0;
	#dansChaine = false;
	#echappe = false;
	#vide = true;

	constructor(reserve: Reserve) {
		this.#reserve = reserve;
		this.#octets = reserve.prendre();
	}

	ajouter(morceau: Uint8Array): void {
		let debut = 0;
		for (let i = 0; i < morceau.length; i++) {
			const octet = morceau[i] as number;
			if (this.#dansChaine) {
				if (this.#echappe) this.#echappe = false;
				else if (octet === BARRE_OBLIQUE_INVERSE) this.#echappe = true;
				else if (octet === GUILLEMET) this.#dansChaine = false;
				continue;
			}
			if (octet <= 0x20) continue;
			if (this.#etat !== "dedans") {
				debut = this.#horsListe(octet, i, debut);
				continue;
			}
			if (this.#profondeur === 0 && (octet === VIRGULE || octet === CROCHET_FERMANT)) {
				this.#copier(morceau, debut, i);
				debut = i + 1;
				if (octet === VIRGULE) this.#finir();
				else this.#fermer();
				continue;
			}
			this.#vide = false;
			if (octet === GUILLEMET) this.#dansChaine = true;
			else if (octet === ACCOLADE || octet === CROCHET) this.#profondeur++;
			else if (octet === ACCOLADE_FERMANTE || octet === CROCHET_FERMANT)
				this.#profondeur = Math.max(0, this.#profondeur - 1);
		}
		if (this.#etat === "dedans") this.#copier(morceau, debut, morceau.length);
	}

	/** À une liste qui n'est pas fermée il manque un élément, coupé ou vide, que la lecture refusera. */
	terminer(): void {
		if (this.#etat === "dedans") {
			const entier = !this.#vide && this.#profondeur === 0 && !this.#dansChaine;
			if (entier) this.#finir();
			this.#finir();
		}
		if (this.#fins.length > 0) this.#remettre(this.#taille);
	}

	/** Avant la liste, rien que son crochet ; après, ce qui suit forme un élément illisible. */
	#horsListe(octet: number, position: number, debut: number): number {
		if (this.#etat === "avant") {
			if (octet !== CROCHET) return debut;
			this.#etat = "dedans";
			return position + 1;
		}
		this.#etat = "dedans";
		this.#profondeur = Number.POSITIVE_INFINITY;
		this.#copier(Uint8Array.of(CROCHET_FERMANT), 0, 1);
		return position;
	}

	#fermer(): void {
		if (!this.#vide || this.#elements > 0) this.#finir();
		this.#etat = "apres";
	}

	#finir(): void {
		this.#fins.push(this.#taille);
		this.#elements++;
		this.#debutElement = this.#taille;
		this.#vide = true;
	}

	#copier(morceau: Uint8Array, debut: number, fin: number): void {
		let position = debut;
		while (position < fin) {
			// Au-delà de LIGNE_MAX l'élément sera refusé : un octet de trop suffit.
			const manque = LIGNE_MAX + 1 - (this.#taille - this.#debutElement);
			if (manque === 0) return;
			if (this.#taille === TAILLE_BLOC) this.#remettre(this.#debutElement);
			const place = Math.min(manque, TAILLE_BLOC - this.#taille);
			const copie = morceau.subarray(position, Math.min(fin, position + place));
			this.#octets.set(copie, this.#taille);
			this.#taille += copie.length;
			position += copie.length;
		}
	}

	#remettre(taille: number): void {
		const pleins = this.#octets;
		this.#octets = this.#reserve.prendre();
		this.#octets.set(pleins.subarray(taille, this.#taille));
		this.#taille -= taille;
		this.#debutElement = 0;
		this.prets.push({ octets: pleins, taille, fins: Uint32Array.from(this.#fins) });
		this.#fins = [];
	}
}
