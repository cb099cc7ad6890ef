import {
	compter,
	euros,
	jourAbrege,
	jourEnToutesLettres,
	nombre,
	PETIT,
} from "../../socle/index.ts";
import type { Comparaison, DuBras, Resultats } from "../resultats/calculer.ts";
import { MATURITE } from "../resultats/fenetre.ts";
import type { Passe } from "../resultats/passe.ts";
import type { Resume } from "../statistiques/resumer.ts";
import { points, pourcent } from "./nombres.ts";

export const textesResultats = {
	titre: "Ce que l’action a donné",
	connu: (au: string) => `Tel que connu le ${jourEnToutesLettres(au)}.`,
	ensemble: "Ensemble",
	horsTirage: "Hors tirage",
	entonnoir: {
		n: "Personnes",
		recul: "dont avec assez de recul",
		contactes: "Contactées",
		joints: "Jointes",
		visites: "Ont lu les pages",
		demandes: "Ont demandé",
		attente: "dont en attente de réponse",
		ouverts: "Droit ouvert",
		montant: "Montant moyen par mois",
		rappel: "Rappel moyen",
		delai: "Jours jusqu’au droit",
		cout: "Coût par droit ouvert",
	},
	mediane: (valeur: string) => `médiane ${valeur}`,
	nonConnu: "non connu",
	/** Of whom it is known, where it is not of all. */
	surConnus: (x: number, n: number) => `${nombre(x)} sur ${nombre(n)}`,
	tropTot: "trop tôt",
	comparaisons: "Quel bras vaut mieux",
	nonJoints: "Qui n’a pas été joint",
	nonJointsColonnes: { strate: "Famille et âge", n: "Personnes", nonJoints: "Non jointes" },
	tousJoints: "Aucun groupe où l’on sait que des personnes n’ont pas été jointes.",
	nonJointsTus: `Un groupe de moins de ${PETIT} personnes n’est pas montré.`,
	passe: "Sans l’action",
	recompter:
		"Chaque chiffre, hors le repère du passé, se recompte depuis les lignes exportées, sans la plateforme : script/recompter-action.js.",
};

const somme = (centimes: number) => euros(centimes / 100);

export const moyenneEtMediane = (
	resume: Resume | undefined,
	dire: (valeur: number) => string = somme,
): { moyenne: string; mediane: string } | undefined =>
	resume && { moyenne: dire(resume.moyenne), mediane: dire(resume.mediane) };

/** The first thing read: what became of those contacted, in one sentence. */
export function phraseDuResultat({ ensemble }: Resultats, ouvre: boolean): string {
	const { murs, tous, demandes, ouverts } = ensemble;
	if (!ouvre)
		return `${compter(tous.contactes, "personne contactée", "personnes contactées")}. Cette action n’ouvre pas un droit précis : on ne compte pas ce qui a suivi.`;
	if (!demandes || !ouverts)
		return `${compter(tous.contactes, "personne contactée", "personnes contactées")}, ${compter(tous.demandes, "demande", "demandes")} pour l’instant. Il est trop tôt pour conclure : il faut ${MATURITE}\u00a0jours de recul.`;
	const moyen = murs.montant ? `, ${somme(murs.montant.moyenne)} par mois en moyenne` : "";
	const rappel = murs.rappel ? ` et ${somme(murs.rappel.moyenne)} de rappel` : "";
	return `${pourcent(demandes.taux)} des personnes ont fait une demande, ${pourcent(ouverts.taux)} ont un droit ouvert : ${compter(ouverts.x, "droit", "droits")}${moyen}${rappel}.`;
}

const SUR = { demandes: "demandé", ouverts: "obtenu leur droit" };

/** Said as one would to a colleague: which, by how much, and whether chance could do it. */
export function phraseDeLaComparaison({
	bras,
	reference,
	sur,
	ecart,
	bas,
	haut,
	pAjuste,
}: Comparaison) {
	const sens = ecart >= 0 ? "plus" : "moins";
	const [de, a] = [points(bas), points(haut)];
	const sur95 = `L’écart réel est sans doute entre ${de} et ${a}`;
	const conclusion =
		pAjuste < 0.05
			? "le hasard seul ne l’explique pas"
			: "le hasard peut l’expliquer : on ne peut pas dire lequel vaut mieux";
	return `« ${bras} » : ${points(Math.abs(ecart)).replace("+", "")} de ${sens} que « ${reference} » ont ${SUR[sur]}. ${sur95} ; ${conclusion} (p ajusté ${ecrireP(pAjuste)}).`;
}

const ecrireP = (p: number): string =>
	p < 0.001 ? "inférieur à 0,001" : p.toFixed(3).replace(".", ",");

export function phraseDuTirage(tirage: Resultats["tirage"]): string | undefined {
	if (!tirage) return undefined;
	return tirage.p < 0.001
		? `Attention : les bras n’ont pas les tailles prévues (khi-deux, p ${ecrireP(tirage.p)}). Cherchez pourquoi avant de comparer.`
		: `Les bras ont les tailles prévues (khi-deux, p ${ecrireP(tirage.p)}).`;
}

export const phraseDuRecul = ({ tous, murs }: DuBras): string | undefined =>
	tous.n > murs.n
		? `${compter(tous.n - murs.n, "personne a", "personnes ont")} moins de ${MATURITE}\u00a0jours de recul : leurs suites ne comptent pas encore dans les parts.`
		: undefined;

export function phraseDuPasse(passe: Passe | undefined): string {
	if (!passe)
		return "On ne sait pas ce que ces personnes auraient fait seules : les demandes d’avant l’action ne sont pas toutes connues ici.";
	return `Juste avant, du ${jourAbrege(passe.de)} au ${jourAbrege(passe.a)}, ${pourcent(passe.demandes)} de ${nombre(passe.n)} personnes du même profil ont demandé d’elles-mêmes, contre ${pourcent(passe.demandesDeLAction)} de celles de l’action en autant de jours. Beaucoup des premières n’y avaient peut-être pas droit : c’est un repère, pas l’effet de l’action.`;
}

/** « parents seuls, 25 à 34 ans » */
export const direLaStrate = (strate: string, familles: Record<string, string>): string => {
	const [famille = "", age = ""] = strate.split("|");
	return `${familles[famille] ?? famille}, ${age}`;
};

export const textesEquite = {
	titre: "Qui est trouvé, joint, aidé",
	aide: `Toutes les personnes de l’action, tirées au sort ou non, à ce jour. Le sexe et l’âge sont ceux de la personne qui reçoit, même quand un message est allé au couple ; le sexe ne sert qu’à ce compte, jamais à choisir qui contacter. Ville ou campagne : grille de densité de l’Insee, 2024. La nationalité n’est pas au dossier. Un groupe de moins de ${PETIT} personnes n’est pas chiffré, ni un autre quand il permettrait de le deviner.`,
	part: "Groupe",
	n: "Trouvées",
	colonnes: {
		contactes: "Contactées",
		joints: "Jointes",
		demandes: "Ont demandé",
		ouverts: "Droit ouvert",
	},
	groupes: {
		sexe: "Femmes et hommes",
		age: "Âge",
		famille: "Famille",
		densite: "Ville ou campagne",
		commune: "Niveau des loyers de la commune",
	},
	tu: "non dit",
	nonConnu: "non connu",
};
