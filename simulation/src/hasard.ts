/** Un mélange : des poids positifs par valeur, de somme quelconque. */
export type Melange<T extends string> = Partial<Record<T, number>>;

interface Tirable {
	valeurs: string[];
	cumuls: number[];
}

const tirables = new WeakMap<object, Tirable>();

function preparer(melange: Melange<string>): Tirable {
	const connu = tirables.get(melange);
	if (connu) return connu;
	const tirable: Tirable = { valeurs: [], cumuls: [] };
	let total = 0;
	for (const [valeur, poids] of Object.entries(melange)) {
		total += poids ?? 0;
		tirable.valeurs.push(valeur);
		tirable.cumuls.push(total);
	}
	tirables.set(melange, tirable);
	return tirable;
}

function melanger(x: number): number {
	let y = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
	y = Math.imul(y ^ (y >>> 15), 0x735a2d97);
	return (y ^ (y >>> 15)) >>> 0;
}

/** Générateur sfc32 : une suite par graine, rang de foyer et flux, indépendante des autres. */
export class Hasard {
	private a: number;
	private b: number;
	private c: number;
	private compteur = 1;
	private reserve: number | undefined;

	constructor(graine: number, rang: number, flux: number) {
		this.a = melanger(graine + 0x9e3779b9);
		this.b = melanger(rang ^ this.a);
		this.c = melanger(flux ^ this.b);
		for (let i = 0; i < 8; i++) this.entier32();
	}

	private entier32(): number {
		const t = (this.a + this.b + this.compteur) | 0;
		this.compteur = (this.compteur + 1) | 0;
		this.a = this.b ^ (this.b >>> 9);
		this.b = (this.c + (this.c << 3)) | 0;
		this.c = ((this.c << 21) | (this.c >>> 11)) + t;
		return t >>> 0;
	}

	/** Réel de [0, 1[. */
	reel(): number {
		return this.entier32() / 4294967296;
	}

	/** Réel de [min, max[. */
	entre(min: number, max: number): number {
		return min + (max - min) * this.reel();
	}

	/** Entier de min à max, bornes comprises. */
	entier(min: number, max: number): number {
		return min + Math.floor(this.reel() * (max - min + 1));
	}

	chance(probabilite: number): boolean {
		return this.reel() < probabilite;
	}

	normale(): number {
		if (this.reserve !== undefined) {
			const gardee = this.reserve;
			this.reserve = undefined;
			return gardee;
		}
		const rayon = Math.sqrt(-2 * Math.log(1 - this.reel()));
		const angle = 2 * Math.PI * this.reel();
		this.reserve = rayon * Math.sin(angle);
		return rayon * Math.cos(angle);
	}

	lognormale(mediane: number, ecart: number): number {
		return mediane * Math.exp(ecart * this.normale());
	}

	choix<T extends string>(melange: Melange<T>): T {
		const { valeurs, cumuls } = preparer(melange);
		const tirage = this.reel() * (cumuls[cumuls.length - 1] as number);
		let i = 0;
		while (i < cumuls.length - 1 && tirage >= (cumuls[i] as number)) i++;
		return valeurs[i] as T;
	}
}
