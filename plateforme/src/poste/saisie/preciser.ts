import {
	finirParticularite,
	noterParticularite,
	noterSexe,
	noterTitre,
} from "../../dossiers/index.server.ts";
import {
	estParticularite,
	NATURES_DE_TITRE,
	type NatureParticularite,
	type NatureTitre,
	PARTICULARITES,
	SEXES,
} from "../../dossiers/index.ts";
import { type Acteur, type Jour, jourDe, lireJour } from "../../socle/index.ts";
import { textesPreciser } from "../textes/preciser.ts";
import type { ActeDePrecision } from "./actes.ts";
import { lireEuros } from "./euros.ts";
import { type Fautes, type Lu, lecteurDe } from "./lecteur.ts";

type Fait = { ok: true } | { ok: false; fautes: Fautes } | { ok: false; motif: string };

const { fautes } = textesPreciser;

/** One of the forms: read, then done. */
export async function preciser(
	acteur: Acteur,
	dossier: number,
	acte: ActeDePrecision,
	formulaire: FormData,
): Promise<Fait> {
	const aujourdhui = jourDe(acteur.quand);
	switch (acte) {
		case "noter-particularite":
			return faire(lireParticularite(formulaire, aujourdhui), (lu) =>
				noterParticularite(acteur, dossier, lu),
			);
		case "finir-particularite":
			return faire(lireNature(formulaire), (nature) => finirParticularite(acteur, dossier, nature));
		case "noter-titre":
			return faire(lireTitre(formulaire, aujourdhui), (lu) => noterTitre(acteur, dossier, lu));
		case "noter-sexe":
			return faire(lireSexe(formulaire), (lu) => noterSexe(acteur, dossier, lu));
	}
}

const faire = async <T>(lu: Lu<T>, agir: (lu: T) => Promise<Fait>): Promise<Fait> =>
	lu.ok ? agir(lu.lu) : lu;

/** « frontalier suisse », as the list proposes it. */
export function lireParticularite(formulaire: FormData, aujourdhui: Jour) {
	const lecteur = lecteurDe(formulaire);
	const { texte, exiger, refuser } = lecteur;
	const [nature = "", precision = ""] = texte("quoi").split(" ");
	exiger("quoi", estParticularite(nature, precision) || undefined, fautes.choix);
	const depuis = exiger("depuis", lireJour(texte("depuis")), fautes.jour);
	refuser("depuis", depuis > aujourdhui && fautes.futur);
	return lecteur.rendre({ nature: nature as NatureParticularite, precision, depuis });
}

function lireNature(formulaire: FormData): Lu<NatureParticularite> {
	const lecteur = lecteurDe(formulaire);
	const nature = lecteur.exiger("nature", lecteur.choix("nature", PARTICULARITES), fautes.choix);
	return lecteur.rendre(nature);
}

export function lireTitre(formulaire: FormData, aujourdhui: Jour) {
	const lecteur = lecteurDe(formulaire);
	const { texte, exiger, refuser } = lecteur;
	const personne = exiger("enfant", numero(texte("enfant")), fautes.choix);
	const nature = exiger(
		"nature",
		NATURES_DE_TITRE.find((connue): connue is NatureTitre => connue === texte("nature")),
		fautes.choix,
	);
	const date = exiger("date", lireJour(texte("date")), fautes.jour);
	refuser("date", date > aujourdhui && fautes.futur);
	const euros = texte("montant");
	const lu = euros === "" ? undefined : exiger("montant", lireEuros(euros), fautes.montant);
	refuser("montant", lu !== undefined && lu < 0 && fautes.montant);
	const jour = texte("dernierPaiement");
	const paye = jour === "" ? undefined : exiger("dernierPaiement", lireJour(jour), fautes.jour);
	refuser("dernierPaiement", paye !== undefined && paye > aujourdhui && fautes.futur);
	refuser("dernierPaiement", paye !== undefined && paye < date && fautes.paiementAvant);
	const recouvrement = { oui: true, non: false }[texte("recouvrement")] ?? null;
	if (nature === "aucun") {
		refuser("montant", lu !== undefined && fautes.sansTitre);
		refuser("dernierPaiement", paye !== undefined && fautes.sansTitre);
		refuser("recouvrement", recouvrement === true && fautes.sansTitre);
	}
	return lecteur.rendre({
		personne,
		nature,
		date,
		montant: lu ?? null,
		dernierPaiement: paye ?? null,
		recouvrement,
	});
}

function lireSexe(formulaire: FormData) {
	const lecteur = lecteurDe(formulaire);
	const { texte, exiger } = lecteur;
	const personne = exiger("personne", numero(texte("personne")), fautes.choix);
	const sexe = SEXES.find((connu) => connu === texte("sexe")) ?? null;
	exiger("sexe", sexe !== null || texte("sexe") === "" || undefined, fautes.choix);
	return lecteur.rendre({ personne, sexe });
}

const numero = (texte: string) => (/^[1-9]\d{0,14}$/.test(texte) ? Number(texte) : undefined);
