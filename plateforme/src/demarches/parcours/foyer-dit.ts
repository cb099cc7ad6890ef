import type { Foyer } from "droits";
import { adulteInconnu, trimestreDe } from "../../changements/index.ts";
import type { NouvellePersonne } from "../../dossiers/index.ts";
import type { PersonneSansDossier } from "../../identite/index.server.ts";
import { premiere, type Reponses, relire } from "../../questionnaire/index.server.ts";
import { chercherCommunes, type Jour } from "../../socle/index.ts";
import type { Connu, Demarche } from "../demarche.ts";
import { jourDit } from "../questions/jour-dit.ts";
import { enCouple } from "../questions/sans-dossier/couple.ts";
import { nombreDEnfants } from "../questions/sans-dossier/enfants.ts";
import { questionsDuFoyer } from "./sans-dossier.ts";

export type Identite = Pick<PersonneSansDossier, "prenoms" | "nom" | "nomUsage" | "naissance">;

export interface FoyerDit {
	contenu: Foyer;
	/** At each place of the household. */
	personnes: NouvellePersonne[];
	/** In the département only. */
	adresse?: { lignes: string; codePostal: string; commune: string };
}

/** The household as someone without a file tells of it: who is in it and where, nothing of what they earn. */
export function foyerDit(
	identite: Identite,
	demarche: Demarche,
	recues: Reponses,
	jour: Jour,
): FoyerDit {
	const depart = compose(identite, new Map(), jour);
	const fabriques = questionsDuFoyer(demarche).map(
		(question) => (r: Reponses, connu: Connu) => question.poser(r, connu),
	);
	return compose(identite, relire(fabriques, recues, enConnu(depart, jour)).retenues, jour);
}

/** What the questions of a procedure know of someone without a file. */
export const connuSansDossier = (
	identite: Identite,
	demarche: Demarche,
	recues: Reponses,
	jour: Jour,
): Connu => enConnu(foyerDit(identite, demarche, recues, jour), jour);

/** Whether the household of the file is the one that was said, person by person. */
export function memesPersonnes(
	demarche: Demarche,
	reponses: Reponses,
	{ foyer, jour }: Connu,
): boolean {
	const [lui, ...autres] = foyer.personnes;
	const identite = { prenoms: "", nom: "", nomUsage: null, naissance: lui?.date_naissance ?? "" };
	const { contenu } = foyerDit(identite, demarche, reponses, jour);
	const dites = contenu.personnes.slice(1);
	return (
		autres.length === dites.length &&
		autres.every(
			({ role, date_naissance }, i) =>
				role === dites[i]?.role && date_naissance === dites[i]?.date_naissance,
		)
	);
}

function enConnu({ contenu, personnes }: FoyerDit, jour: Jour): Connu {
	return {
		jour,
		mois: contenu.mois,
		foyer: contenu,
		prenoms: personnes.map(({ prenom }) => prenom),
		trimestre: trimestreDe(contenu, contenu.mois),
		droits: [],
		oppose: false,
		sansDossier: true,
	};
}

function compose(
	{ prenoms, nom, nomUsage, naissance }: Identite,
	r: Reponses,
	jour: Jour,
): FoyerDit {
	const moi = { prenom: prenoms.split(" ")[0] ?? prenoms, nom: nomUsage ?? nom, nomNaissance: nom };
	const conjoint = enCouple(r) ? [personneDite(r, "conjoint")].filter(({ nom }) => nom !== "") : [];
	const enfants = Array.from({ length: nombreDEnfants(r) }, (_, i) => {
		const membre = `membre.${i + 1}`;
		return { ...personneDite(r, membre), alternee: premiere(r, `${membre}.vit`) === "alterne" };
	}).filter(({ nom }) => nom !== "");
	const ville = premiere(r, "adresse.commune") ?? "";
	const trouvees = chercherCommunes(ville);
	const [commune] = trouvees;
	const lignes = premiere(r, "adresse.lignes") ?? "";
	return {
		contenu: {
			id: "sans-dossier",
			mois: jour.slice(0, 7),
			logement: commune
				? {
						statut_occupation: null,
						loyer: null,
						code_commune: commune.code,
						zone_apl: commune.zone,
					}
				: null,
			personnes: [
				adulteInconnu("demandeur", naissance),
				...conjoint.map((lui) => adulteInconnu("conjoint", lui.naissance)),
				...enfants.map(({ naissance: ne, alternee }) => ({
					role: "enfant" as const,
					date_naissance: ne,
					garde_alternee: alternee,
				})),
			],
		},
		personnes: [moi, ...conjoint, ...enfants].map(({ prenom, nom, ...reste }) => ({
			prenom,
			nom,
			...("nomNaissance" in reste && reste.nomNaissance !== nom
				? { nomNaissance: reste.nomNaissance }
				: {}),
		})),
		adresse: commune
			? {
					lignes,
					codePostal: /\b\d{5}\b/.exec(ville)?.[0] ?? commune.codesPostaux[0] ?? "",
					// A postal code may be that of several, in one zone.
					commune: trouvees.length === 1 ? commune.nom : ville,
				}
			: undefined,
	};
}

const personneDite = (r: Reponses, qui: string) => ({
	prenom: premiere(r, `${qui}.prenom`) ?? "",
	nom: premiere(r, `${qui}.nom`) ?? "",
	naissance: jourDit(r, `${qui}.naissance`) ?? null,
});
