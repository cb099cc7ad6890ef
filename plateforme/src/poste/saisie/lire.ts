import type { CodePrestation } from "droits";
import type { Destinataire } from "../../dossiers/index.ts";
import { type Jour, lireJour, prestations } from "../../socle/index.ts";
import { mots } from "../textes/mots.ts";
import { textesSaisir } from "../textes/saisir.ts";
import { lireMois } from "./dates.ts";
import { lireEuros } from "./euros.ts";
import { lecteurDe } from "./lecteur.ts";

const { fautes } = textesSaisir;
const TEXTE_MAX = 300;

/** Nothing typed is not something that cannot be read. */
const faute = (tape: string, quoi: "jour" | "montant") =>
	tape === "" ? fautes[`${quoi}Vide`] : fautes[quoi];

/** `enfants`: the ranks of the children of the file today. */
export function lireDroit(formulaire: FormData, aujourdhui: Jour, enfants: readonly number[]) {
	const lecteur = lecteurDe(formulaire);
	const { texte, exiger, refuser, choix } = lecteur;
	const prestation = exiger(
		"prestation",
		choix<CodePrestation>("prestation", prestations),
		fautes.choix,
	);
	const etat = exiger("etat", choix("etat", mots.etatsDroit), fautes.choix);
	const beneficiaires = ["foyer", ...enfants.map((rang) => `enfant-${rang}`)];
	const beneficiaire = exiger(
		"beneficiaire",
		beneficiaires.find((autre) => autre === texte("beneficiaire")),
		fautes.choix,
	);
	const vide = texte("montant") === "";
	const montant = vide ? undefined : exiger("montant", lireEuros(texte("montant")), fautes.montant);
	refuser("montant", etat === "en_paiement" && vide && fautes.montantManque);
	refuser("montant", montant !== undefined && montant < 0 && fautes.montantNegatif);
	const depuis = exiger("depuis", lireJour(texte("depuis")), faute(texte("depuis"), "jour"));
	refuser("depuis", depuis > aujourdhui && fautes.droitFutur);
	return lecteur.rendre({ prestation, beneficiaire, etat, montant, depuis });
}

export function lirePaiement(formulaire: FormData, aujourdhui: Jour) {
	const lecteur = lecteurDe(formulaire);
	const { texte, exiger, refuser, choix } = lecteur;
	const prestation = exiger(
		"prestation",
		choix<CodePrestation>("prestation", prestations),
		fautes.choix,
	);
	const date = exiger("date", lireJour(texte("date")), faute(texte("date"), "jour"));
	refuser("date", date > aujourdhui && fautes.futur);
	const mois = exiger("mois", lireMois(texte("mois")), fautes.mois);
	refuser("mois", date !== undefined && mois > date && fautes.moisApres);
	const montant = exiger(
		"montant",
		lireEuros(texte("montant")),
		faute(texte("montant"), "montant"),
	);
	refuser("montant", montant === 0 && fautes.montantNul);
	const destinataire = exiger(
		"destinataire",
		choix<Destinataire>("destinataire", mots.destinataires),
		fautes.choix,
	);
	const pourquoi = texte("pourquoi");
	refuser("pourquoi", pourquoi.length > TEXTE_MAX && fautes.long);
	const second = texte("second") === "oui";
	return lecteur.rendre({ prestation, date, mois, montant, destinataire, pourquoi, second });
}

export function lireDette(formulaire: FormData, aujourdhui: Jour) {
	const lecteur = lecteurDe(formulaire);
	const { texte, exiger, refuser, choix } = lecteur;
	const prestation = exiger(
		"prestation",
		choix<CodePrestation>("prestation", prestations),
		fautes.choix,
	);
	const motif = exiger("motif", texte("motif") || undefined, fautes.motif);
	refuser("motif", motif?.length > TEXTE_MAX && fautes.long);
	const neeLe = exiger("neeLe", lireJour(texte("neeLe")), faute(texte("neeLe"), "jour"));
	refuser("neeLe", neeLe > aujourdhui && fautes.futur);
	const montant = exiger(
		"montant",
		lireEuros(texte("montant")),
		faute(texte("montant"), "montant"),
	);
	refuser("montant", montant <= 0 && fautes.detteNulle);
	const retenue = texte("mensualite");
	const mensualite =
		retenue === "" ? undefined : exiger("mensualite", lireEuros(retenue), fautes.montant);
	refuser("mensualite", mensualite !== undefined && mensualite <= 0 && fautes.detteNulle);
	refuser("mensualite", mensualite !== undefined && mensualite > montant && fautes.mensualite);
	return lecteur.rendre({ prestation, motif, neeLe, montant, mensualite });
}
