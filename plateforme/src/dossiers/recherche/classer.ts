import type { Trouvee } from "./chercher.ts";
import { motsDe, motsDuTexte } from "./mots.ts";

const RANG = { demandeur: 0, conjoint: 1, enfant: 2 };

/** The closest first: whole words, then beginnings, then typos; a surname before a first name. */
export function classer(trouvees: Trouvee[], mots: string[]): Trouvee[] {
	return trouvees
		.map((trouvee) => ({ trouvee, poids: peser(trouvee, mots) }))
		.sort((a, b) => comparer(a.poids, b.poids))
		.map(({ trouvee, poids }) => ({ ...trouvee, fautes: poids[0] as number }));
}

function peser(trouvee: Trouvee, mots: string[]): (number | string)[] {
	const connus = motsDe(trouvee).split(" ");
	const absents = mots.filter((mot) => !connus.includes(mot));
	const fautes = absents.filter((mot) => !connus.some((connu) => connu.startsWith(mot))).length;
	const duNom = motsDuTexte(`${trouvee.nom} ${trouvee.nomNaissance ?? ""}`);
	return [
		fautes,
		absents.length,
		mots.some((mot) => duNom.includes(mot)) ? 0 : 1,
		trouvee.parti ? 1 : 0,
		RANG[trouvee.role],
		`${trouvee.nom} ${trouvee.prenom}`.toLowerCase(),
		trouvee.personne,
	];
}

function comparer(a: (number | string)[], b: (number | string)[]): number {
	const rang = a.findIndex((valeur, i) => valeur !== b[i]);
	if (rang < 0) return 0;
	return a[rang] < b[rang] ? -1 : 1;
}
