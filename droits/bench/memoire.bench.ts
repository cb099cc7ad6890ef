import { validerFoyer } from "../src/foyer/valider.ts";
import { calculer, detecter, estimer } from "../src/index.ts";
import { dire, direMachine, enMemoire, entier, REFERENCE, rythme } from "./mesurer.ts";
import { avecLacunes, foyers } from "./modeles.ts";

const NOMBRE = 1500;

const complets = [...foyers(NOMBRE)];
const incomplets = complets.map(avecLacunes);
const lignes = complets.map((foyer) => JSON.stringify(foyer));
const octets = lignes.reduce((total, { length }) => total + length, 0) / NOMBRE;

direMachine();
dire("Foyers", `${entier(NOMBRE)} différents, ${entier(octets)} octets en moyenne`);
dire(
	"Référence",
	`${entier(REFERENCE.calcul)} foyers/s pour le calcul, ${entier(REFERENCE.construction)} avec la construction`,
);
dire("En mémoire, par seconde de temps processeur :", "");
dire("  lire (JSON.parse)", rythme(enMemoire(lignes, (ligne) => JSON.parse(ligne))));
dire("  valider", rythme(enMemoire(complets, (foyer) => validerFoyer(foyer))));
dire(
	"  calculer tous les droits d'un mois",
	rythme(
		enMemoire(complets, (foyer) => calculer(foyer)),
		REFERENCE.calcul,
	),
);
dire(
	"  lire, valider et calculer",
	rythme(enMemoire(lignes, lireEtCalculer), REFERENCE.construction),
);
dire("  estimer un foyer incomplet", rythme(enMemoire(incomplets, (foyer) => estimer(foyer))));
dire("  détecter dans un foyer complet", rythme(enMemoire(complets, (foyer) => detecter(foyer))));
dire(
	"  détecter dans un foyer incomplet",
	rythme(enMemoire(incomplets, (foyer) => detecter(foyer))),
);

function lireEtCalculer(ligne: string): unknown {
	const lu = validerFoyer(JSON.parse(ligne));
	return lu.ok && calculer(lu.foyer);
}
