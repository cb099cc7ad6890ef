/** The parts that a run counts apart, as they are read. */
export const PARTS = [
	"moins de 25 ans",
	"de 25 à 39 ans",
	"de 40 à 59 ans",
	"60 ans et plus",
	"âge inconnu",
	"personne seule",
	"couple sans enfant",
	"parent seul",
	"couple avec enfants",
	"famille inconnue",
	"grande agglomération ou Genevois (zone 2)",
	"autre commune (zone 3)",
	"commune inconnue",
];
