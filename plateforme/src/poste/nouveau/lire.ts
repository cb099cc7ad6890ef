import type { Foyer } from "droits";
import { adulteInconnu } from "../../changements/index.ts";
import { lireTelephone, type NatureContact } from "../../dossiers/index.ts";
import type { Commune, Jour } from "../../socle/index.ts";
import { lireCommune } from "../saisie/commune.ts";
import { lecteurDIdentite } from "../saisie/identite.ts";
import { lecteurDe } from "../saisie/lecteur.ts";
import { textesNouveau } from "../textes/nouveau.ts";

const { fautes } = textesNouveau;
export const ENFANTS_MAX = 8;

export interface Identite {
	prenom: string;
	nom: string;
	nomNaissance?: string;
	/** Nothing when it is not known: of a spouse only. */
	naissance: Jour | null;
}

export interface NouveauDossierLu {
	/** Empty: the office gives the next one. */
	matricule: string;
	/** Demandeur, then spouse if any, then children. */
	personnes: Identite[];
	contact?: { nature: NatureContact; valeur: string };
	contenu: Omit<Foyer, "id">;
}

/** What the person says at the desk; what was not asked stays unknown in the household. */
export function lireNouveau(formulaire: FormData, aujourdhui: Jour) {
	const lecteur = lecteurDe(formulaire);
	const { texte, refuser } = lecteur;

	const { nomDe, naissanceDe, rempli } = lecteurDIdentite(lecteur, aujourdhui);
	const nomNaissanceDe = (champ: string) => (texte(champ) ? nomDe(champ, fautes.nom) : undefined);

	const demandeur: Identite = {
		prenom: nomDe("prenom", fautes.prenom),
		nom: nomDe("nom", fautes.nom),
		nomNaissance: nomNaissanceDe("nomNaissance"),
		naissance: naissanceDe("naissance"),
	};
	const conjoint: Identite[] = rempli("conjointPrenom", "conjointNom", "conjointNaissance")
		? [
				{
					prenom: nomDe("conjointPrenom", fautes.prenom),
					nom: nomDe("conjointNom", fautes.nom),
					naissance: rempli("conjointNaissance") ? naissanceDe("conjointNaissance") : null,
				},
			]
		: [];
	const enfants = Array.from({ length: ENFANTS_MAX }, (_, i) => `enfant${i + 1}`)
		.filter((rang) => rempli(`${rang}Prenom`, `${rang}Nom`, `${rang}Naissance`))
		.map((rang) => ({
			prenom: nomDe(`${rang}Prenom`, fautes.prenom),
			nom: rempli(`${rang}Nom`) ? nomDe(`${rang}Nom`, fautes.nom) : demandeur.nom,
			naissance: naissanceDe(`${rang}Naissance`),
		}));
	const contact = lireContact(texte("contact"));
	refuser("contact", contact === "illisible" && fautes.contact);
	const commune = lireCommune(texte("commune"));
	refuser("commune", commune && "faute" in commune && commune.faute);
	return lecteur.rendre<NouveauDossierLu>({
		matricule: texte("matricule"),
		personnes: [demandeur, ...conjoint, ...enfants],
		contact: contact === "illisible" ? undefined : contact,
		contenu: {
			mois: aujourdhui.slice(0, 7),
			logement: logementA(commune && "code" in commune ? commune : undefined),
			personnes: [
				adulteInconnu("demandeur", demandeur.naissance),
				...conjoint.map((lui) => adulteInconnu("conjoint", lui.naissance)),
				...enfants.map(({ naissance }) => ({
					role: "enfant" as const,
					date_naissance: naissance,
					garde_alternee: null,
				})),
			],
		},
	});
}

function lireContact(saisie: string): NouveauDossierLu["contact"] | "illisible" {
	if (saisie === "") return undefined;
	if (saisie.includes("@"))
		return /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(saisie)
			? { nature: "courriel", valeur: saisie }
			: "illisible";
	const telephone = lireTelephone(saisie);
	if (!telephone) return "illisible";
	const mobile = /^\+33[67]|^\+26269[23]|^\+59069|^\+59[46]69/.test(telephone);
	return { nature: mobile ? "mobile" : "fixe", valeur: telephone };
}

const logementA = (commune: Commune | undefined): Foyer["logement"] =>
	commune
		? { statut_occupation: null, loyer: null, code_commune: commune.code, zone_apl: commune.zone }
		: null;
