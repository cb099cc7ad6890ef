import { Buffer, isUtf8 } from "node:buffer";
import type { OptionsValidation } from "../foyer/valider.ts";
import { type Bloc, type BlocTraite, type Rejet, TAILLE_BLOC } from "./bloc.ts";
import { lireFoyer } from "./lire-foyer.ts";
import type { Traiter } from "./traitement.ts";

const SAUT = 10;
const ESPACE = 0x20;
/** Un caractère JavaScript occupe au plus trois octets d'UTF-8. */
const OCTETS_PAR_CARACTERE = 3;

const MOTIF_ELEMENT_VIDE =
	"élément vide : ôtez la virgule en trop, ou fermez la liste par ] si le fichier est coupé";

/** Lit, valide et traite les foyers de blocs successifs, l'un après l'autre. */
export class TraiteurDeBlocs {
	readonly #traiter: Traiter;
	readonly #validation: OptionsValidation | undefined;
	#sortie = Buffer.allocUnsafeSlow(TAILLE_BLOC);
	#position = 0;

	constructor(traiter: Traiter, validation: OptionsValidation | undefined) {
		this.#traiter = traiter;
		this.#validation = validation;
	}

	traiter({ octets, taille, fins }: Bloc): BlocTraite {
		const tampon = Buffer.from(octets.buffer, 0, taille);
		const utf8 = isUtf8(tampon);
		const ids: string[] = [];
		const lignesDesFoyers: number[] = [];
		const finsDeSortie: number[] = [];
		const rejets: Rejet[] = [];
		let ligne = 0;
		this.#position = 0;
		for (let debut = 0; fins === null ? debut < taille : ligne < fins.length; ) {
			const fin = fins === null ? finDeLigne(tampon, debut) : (fins[ligne] as number);
			ligne++;
			if (estVide(octets, debut, fin)) {
				if (fins !== null) rejets.push({ ligne, champ: "", motif: MOTIF_ELEMENT_VIDE });
			} else {
				const lu = lireFoyer(tampon, debut, fin, utf8, this.#validation);
				const motif = lu.ok ? this.#ecrire(lu.foyer) : lu.motif;
				if (motif !== null) rejets.push({ ligne, champ: lu.ok ? "" : lu.champ, motif });
				else if (lu.ok) {
					ids.push(lu.foyer.id);
					lignesDesFoyers.push(ligne);
					finsDeSortie.push(this.#position);
				}
			}
			debut = fins === null ? fin + 1 : fin;
		}
		return {
			lignes: ligne,
			sortie: new Uint8Array(this.#sortie.subarray(0, this.#position)),
			fins: Uint32Array.from(finsDeSortie),
			ids,
			lignesDesFoyers: Uint32Array.from(lignesDesFoyers),
			rejets,
		};
	}

	/** Écrit le résultat d'un foyer ; rend un motif de rejet si le calcul a échoué. */
	#ecrire(foyer: Parameters<Traiter>[0]): string | null {
		let texte: string;
		try {
			texte = this.#traiter(foyer);
		} catch (erreur) {
			const message = erreur instanceof Error ? erreur.message : String(erreur);
			return `le calcul a échoué (${message}) : signalez ce foyer, les autres sont traités`;
		}
		if (texte === "") return null;
		this.#reserver(texte.length * OCTETS_PAR_CARACTERE + 1);
		this.#position += this.#sortie.write(texte, this.#position);
		this.#sortie[this.#position++] = SAUT;
		return null;
	}

	#reserver(octets: number): void {
		if (this.#position + octets <= this.#sortie.length) return;
		const plusGrand = Buffer.allocUnsafeSlow((this.#position + octets) * 2);
		this.#sortie.copy(plusGrand, 0, 0, this.#position);
		this.#sortie = plusGrand;
	}
}

function finDeLigne(tampon: Buffer, debut: number): number {
	const saut = tampon.indexOf(SAUT, debut);
	return saut < 0 ? tampon.length : saut;
}

function estVide(octets: Uint8Array, debut: number, fin: number): boolean {
	for (let i = debut; i < fin; i++) if ((octets[i] as number) > ESPACE) return false;
	return true;
}
