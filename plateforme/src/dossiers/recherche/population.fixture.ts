import { motsDe } from "./mots.ts";

const FREQUENTS =
	"Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefebvre Leroy Roux David Bertrand Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Lefèvre Faure André Mercier Blanc Guérin Boyer Garnier Chevalier François Legrand Gauthier Garcia Perrin Robin Clément Morin Nicolas Henry Roussel Mathieu Gautier Masson Marchand Duval Denis Dumont Marie Lemaire Noël Meyer Dufour Meunier Brun Blanchard Giraud Joly Rivière Lucas Brunet Gaillard Barbier Arnaud Martinez Gérard Roche Renard Schmitt Roy Leroux Colin Vidal Caron Picard Roger Fabre Aubert Lemoine Renaud Dumas Lacroix Olivier Philippe Bourgeois Pierre Benoît Rey Leclerc Payet Rolland Leclercq Guillaume Lecomte Lopez Jean Dupuy Guillot Hubert Berger Carpentier Sanchez Dupuis Moulin Louis Deschamps Huet Vasseur Perez Boucher Fleury Royer Klein Jacquet Adam Paris Poirier Marty Aubry Guyot Carré Charles Renault Charpentier Ménard Maillard Baron Bertin Bailly Hervé Schneider Fernandez".split(
		" ",
	);
const PRENOMS =
	"Marie Jean Pierre Michel Nathalie Isabelle Philippe Sylvie Catherine Nicolas Christophe Laurent Stéphane Sébastien Julien Thomas Céline Sandrine Valérie Aurélie Léa Manon Camille Chloé Emma Inès Sarah Lucas Hugo Louis Enzo Nathan Mathis Théo Jade Louise Alice Lina Mohamed Adam Gabriel Raphaël Léo Arthur Jules Maël Zoé Anaïs Élodie Émilie Mélanie Jérôme Frédéric Olivier David Karim Fatima Amina Yasmine Lætitia Jean-Pierre Marie-Claude Anne-Sophie Françoise Monique Jacqueline Noémie Éva Tom Noah Ethan".split(
		" ",
	);
const SYLLABES =
	"ba be bo bri cha cou da del du fa fer gau gi gri ha jo la le lin ma mar mé mon na ni or pa per pin qui ra ri rou sa sau ta ter tou va vil vo za".split(
		" ",
	);

/** A repeatable draw between 0 and 1. */
function tirage(graine: number): () => number {
	let etat = graine;
	return () => {
		etat = (Math.imul(etat, 1664525) + 1013904223) >>> 0;
		return etat / 2 ** 32;
	};
}

export interface PersonneTiree {
	prenom: string;
	nom: string;
	dateNaissance: string;
	recherche: string;
}

/** French names as they are spread: a few very common ones, then a long tail of rare ones. */
export function* tirerPersonnes(nombre: number, graine = 1): Generator<PersonneTiree> {
	const hasard = tirage(graine);
	const choisir = <T>(liste: readonly T[]) => liste[Math.floor(hasard() ** 1.5 * liste.length)];
	for (let i = 0; i < nombre; i++) {
		const nom = hasard() < 0.3 ? choisir(FREQUENTS) : rare();
		const prenom = hasard() < 0.85 ? choisir(PRENOMS) : rare();
		const jour = new Date(Date.UTC(1940, 0, 1 + Math.floor(hasard() * 29_500)));
		yield {
			prenom,
			nom,
			dateNaissance: jour.toISOString().slice(0, 10),
			recherche: motsDe({ prenom, nom }),
		};
	}

	function rare(): string {
		const syllabes = Array.from({ length: 2 + Math.floor(hasard() * 1.4) }, () =>
			choisir(SYLLABES),
		);
		const fins = ["d", "t", "x", "n", "l", "s", "ier", "eau", "et", "in"];
		const nom = `${syllabes.join("")}${choisir(fins)}`;
		const majuscule = nom.charAt(0).toUpperCase() + nom.slice(1);
		return hasard() < 0.04 ? `Le ${majuscule}` : majuscule;
	}
}
