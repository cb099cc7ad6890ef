import { ecrireTelephone, lireSaisie, motsDuTexte } from "../../dossiers/index.ts";

const PARTICULE = /^(d|de|des|du|l|la|le|les)$/i;

/** The form filled with what was searched in vain: the surname first, as one searches. */
export function preremplir(brut: string): Record<string, string> {
	const saisie = lireSaisie(brut);
	switch (saisie.nature) {
		case "vide":
			return {};
		case "matricule":
			return { matricule: saisie.matricule };
		case "telephone":
			return { contact: ecrireTelephone(saisie.valeur) };
		case "courriel":
			return { contact: saisie.valeur };
		case "personne": {
			const { naissance } = saisie;
			const jour = naissance && naissance.de === naissance.a ? naissance.de : "";
			return { ...nommer(brut, saisie.mots), naissance: jour };
		}
	}
}

/** The same, for a caller of whom less is asked. */
export function preremplirPersonne(brut: string): Record<string, string> {
	const { contact = "", ...saisie } = preremplir(brut);
	return { ...saisie, telephone: contact.includes("@") ? "" : contact };
}

/** « le goff anna 12/03/1984 » → Le Goff, Anna: a particle goes with the word after it. */
function nommer(brut: string, mots: readonly string[]): { nom: string; prenom: string } {
	const morceaux = brut.trim().split(/\s+/);
	const gardes: string[][] = [];
	let particules: string[] = [];
	for (const morceau of morceaux) {
		if (PARTICULE.test(morceau)) {
			particules.push(morceau);
			continue;
		}
		const lus = motsDuTexte(morceau);
		if (lus.length > 0 && lus.every((mot) => mots.includes(mot)))
			gardes.push([...particules, morceau]);
		particules = [];
	}
	const [nom = [], ...prenoms] = gardes;
	return { nom: enNom(nom), prenom: enNom(prenoms.flat()) };
}

/** Small letters are hurry, not spelling; anything else stays as it was typed. */
const enNom = (morceaux: string[]) => {
	const texte = morceaux.join(" ");
	return texte === texte.toLowerCase()
		? texte.replace(/(?<![\p{L}\p{M}])\p{L}/gu, (lettre) => lettre.toUpperCase())
		: texte;
};
