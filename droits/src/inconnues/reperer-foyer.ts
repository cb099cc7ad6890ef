import { ecrireMois, lireMois } from "../calendrier.ts";
import type { Foyer, Logement, ModeGarde, StatutOccupation } from "../foyer/types.ts";
import { plafondDeLoyer } from "../prestations/aide-logement/plafond-loyer.ts";
import { quantileLogNormal } from "./hasard.ts";
import type { ChampBooleen, Hypotheses } from "./hypotheses.ts";
import type { Inconnue } from "./inconnue.ts";
import { enumeree, ouiNon } from "./reperer-personne.ts";

const LOGEMENT_INCONNU: Logement = { statut_occupation: null, zone_apl: null, loyer: null };

/** Bornes du loyer, en parts du plafond de loyer : nul, plafond, dégressivité, suppression. */
const PARTS_LOYER = [0, 0.3, 1, 2.5, 3.1, 4.1];

const logementDe = (f: Foyer): Logement => {
	f.logement ??= { ...LOGEMENT_INCONNU };
	return f.logement;
};

/** Inconnues du logement. */
export function inconnuesLogement(f: Foyer, h: Hypotheses): Inconnue[] {
	const l = f.logement ?? LOGEMENT_INCONNU;
	const inconnues: Inconnue[] = [];
	if (l.statut_occupation === null)
		inconnues.push(
			enumeree(
				"logement.statut_occupation",
				"Êtes-vous locataire, propriétaire, ou hébergé ?",
				(Object.entries(h.statut_occupation.poids) as [StatutOccupation, number][]).map(
					([statut, poids]) => ({
						poids,
						poser: (copie) => {
							logementDe(copie).statut_occupation = statut;
						},
					}),
				),
			),
		);
	if (l.zone_apl === null)
		inconnues.push(
			enumeree(
				"logement.zone_apl",
				"Dans quelle commune est votre logement ?",
				([1, 2, 3] as const).map((zone) => ({
					poids: h.zone_apl.poids[`${zone}`],
					poser: (copie) => {
						logementDe(copie).zone_apl = zone;
					},
				})),
			),
		);
	const locataire = l.statut_occupation === null || l.statut_occupation.startsWith("locataire");
	if (l.loyer === null && locataire) inconnues.push(inconnueLoyer(h));
	const booleen = (nom: ChampBooleen & keyof Logement, texte: string) => {
		if (l[nom] === null)
			inconnues.push(
				ouiNon(`logement.${nom}`, texte, h.booleens[nom].vrai, (copie, reponse) => {
					Object.assign(logementDe(copie), { [nom]: reponse });
				}),
			);
	};
	if (locataire) {
		booleen("colocation", "Êtes-vous en colocation ?");
		booleen("chambre", "Votre logement est-il une chambre ?");
		booleen("bailleur_proche", "Votre propriétaire est-il votre parent ou votre enfant ?");
	}
	if (l.statut_occupation === null || l.statut_occupation === "loge_gratuitement")
		booleen("participation_frais", "Participez-vous aux frais du logement ?");
	return inconnues;
}

function inconnueLoyer(h: Hypotheses): Inconnue {
	const poser = (f: Foyer, part: number) => {
		const logement = logementDe(f);
		const meuble = logement.statut_occupation === "locataire_meuble" ? 1.5 : 1;
		logement.loyer = Math.round(part * meuble * plafondDeLoyer(f) * 100) / 100;
	};
	return {
		champ: "logement.loyer",
		texte: "Quel est votre loyer, sans les charges ?",
		dimensions: 1,
		tirer: (f, [u]) => {
			const hlm = logementDe(f).statut_occupation === "locataire_hlm";
			const { mediane, sigma } = hlm ? h.loyer.hlm : h.loyer.parc_prive;
			poser(f, quantileLogNormal(u, mediane, sigma));
		},
		bornes: PARTS_LOYER.map((part) => (f: Foyer) => poser(f, part)),
	};
}

/** Inconnues de la situation et des droits en cours. */
export function inconnuesSituation(f: Foyer, h: Hypotheses): Inconnue[] {
	const inconnues: Inconnue[] = [];
	const mois = lireMois(f.mois);
	const { situation } = f;
	const seul = !f.personnes.some((p) => p.role === "conjoint");
	const parent = f.personnes.some((p) => p.role === "enfant");
	if ((situation === null || situation?.isole_depuis === null) && seul && parent)
		inconnues.push(
			enumeree(
				"situation.isole_depuis",
				"Depuis quand vivez-vous sans conjoint ?",
				Object.entries(h.separation.poids).map(([anciennete, poids]) => ({
					poids,
					poser: (copie) => {
						if (anciennete === "ancienne") return;
						copie.situation = {
							...copie.situation,
							isole_depuis: ecrireMois(mois - Number(anciennete)),
						};
					},
				})),
			),
		);
	if ((situation === null || situation?.mode_garde === null) && parent)
		inconnues.push(
			enumeree(
				"situation.mode_garde",
				"Qui garde votre enfant : une assistante maternelle, une structure, ou vous ?",
				(Object.entries(h.mode_garde.poids) as ["aucun" | ModeGarde, number][]).map(
					([mode, poids]) => ({
						poids,
						poser: (copie) => {
							if (mode !== "aucun") copie.situation = { ...copie.situation, mode_garde: mode };
						},
					}),
				),
			),
		);
	return [...inconnues, ...inconnuesDroitsEnCours(f, h)];
}

/** PreParE à taux plein, €/mois, ordre de grandeur quand le montant n'est pas connu. */
const PREPARE = 398;

function inconnuesDroitsEnCours(f: Foyer, h: Hypotheses): Inconnue[] {
	const enCours = f.droits_en_cours;
	const inconnues: Inconnue[] = [];
	const connu = f.droits_valorises?.rsa;
	if ((enCours === null || enCours?.rsa === null) && connu === undefined)
		inconnues.push(
			ouiNon(
				"droits_en_cours.rsa",
				"Receviez-vous le RSA le mois dernier ?",
				h.booleens.rsa_en_cours.vrai,
				(copie, rsa) => {
					copie.droits_en_cours = { ...copie.droits_en_cours, rsa };
				},
			),
		);
	const jeune = f.personnes.some(
		(p) => p.role === "enfant" && (p.date_naissance ?? "") > ecrireMois(lireMois(f.mois) - 36),
	);
	if ((enCours === null || enCours?.prepare === null) && jeune)
		inconnues.push(
			ouiNon(
				"droits_en_cours.prepare",
				"Recevez-vous la prestation partagée d’éducation de l’enfant ?",
				h.booleens.prepare_en_cours.vrai,
				(copie, oui) => {
					copie.droits_en_cours = { ...copie.droits_en_cours, prepare: oui ? PREPARE : 0 };
				},
			),
		);
	return inconnues;
}
