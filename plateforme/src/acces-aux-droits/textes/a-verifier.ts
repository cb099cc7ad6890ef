import type { NatureParticularite } from "../../dossiers/index.ts";
import { compter, jourAbrege } from "../../socle/index.ts";
import type { Vue } from "../reperage/vues.ts";

const natures: Record<NatureParticularite, (precision: string) => string> = {
	frontalier: (ou) => (ou === "suisse" ? "Travail en Suisse" : "Travail dans un autre pays"),
	msa: () => "Mutualité sociale agricole (MSA)",
	sejour: () => "Droit au séjour à vérifier",
	mdph: (decision) =>
		decision === "finie" ? "Décision MDPH à renouveler" : "Décision MDPH attendue",
};

export const textesAVerifier = {
	titre: "À vérifier par une personne",
	chapeau:
		"Un autre pays, un autre régime ou une autre administration a sa part dans ces dossiers : le calcul ne tranche pas. Regardez avec la personne, puis dites si ses droits peuvent être proposés.",
	retour: "Tous les droits non demandés",
	filtre: "Pourquoi",
	toutes: "À vérifier",
	vues: {
		frontalier: "Travail à l’étranger",
		msa: "MSA",
		sejour: "Droit au séjour",
		mdph: "Décision de la MDPH",
		"sans-droit": "Aucun droit en jeu",
		verifies: "Déjà vérifiés",
	} satisfies Record<Vue, string>,
	natures: (nature: NatureParticularite, precision: string) => natures[nature](precision),
	colonnes: {
		dossier: "Dossier",
		fait: "Pourquoi",
		depuis: "Depuis le",
		droits: "Droits qui en dépendent",
		montant: "Par mois",
		enjeu: "Enjeu 12 mois",
		verifier: "À proposer ?",
	},
	aideEnjeu: "Probabilité × gain net sur douze mois",
	resume: (n: number) => compter(n, "fait à vérifier", "faits à vérifier"),
	resumeVerifies: (n: number) => compter(n, "fait vérifié", "faits vérifiés"),
	limite: (n: number) => `Les ${n} premiers, par enjeu puis par ancienneté.`,
	limiteVerifies: (n: number) => `Les ${n} derniers.`,
	vide: "Rien à vérifier ici. Un dossier y vient quand un import, ou un agent, y note un travail à l’étranger, la MSA, un droit au séjour à vérifier ou une décision de la MDPH, et qu’un droit en dépend.",
	videVerifies: "Rien n’a encore été vérifié.",
	aucunDroit: "Aucun pour l’instant",
	auDossier: (droits: string) => `Au dossier : ${droits}`,
	autres: (n: number) => compter(n, "autre droit à vérifier", "autres droits à vérifier"),
	autresAide: "(résidence alternée, droit dont l’état n’est pas connu)",
	oui: "Oui",
	non: "Non",
	verifie: "C’est vérifié",
	ouiPour: (quoi: string, matricule: string) => `Oui, à proposer : ${quoi}, dossier ${matricule}`,
	nonPour: (quoi: string, matricule: string) => `Non : ${quoi}, dossier ${matricule}`,
	verifiePour: (quoi: string, matricule: string) => `C’est vérifié : ${quoi}, dossier ${matricule}`,
	reprendre: "Revenir",
	reprendrePour: (quoi: string, matricule: string) =>
		`Revenir sur la réponse : ${quoi}, dossier ${matricule}`,
	issues: { oui: "Oui", non: "Non" },
	verifieLe: (issue: string, jour: string) => `${issue}, le ${jourAbrege(jour)}`,
	effet:
		"Oui : ces droits seront proposés, comme probables. Non : ils ne le seront pas. Le prochain repérage en tient compte. Le fait revient ici s’il change, ou si un autre droit apparaît.",
	fait: {
		"verifier-oui": "C’est noté. Ce qui attendait pourra être proposé dès le prochain repérage.",
		"verifier-non":
			"C’est noté : ces droits ne seront pas proposés. La réponse reste dans « Déjà vérifiés ».",
		reprendre: "La réponse est retirée : le fait est de nouveau à vérifier.",
	} as Record<string, string>,
	refus: {
		inconnu: "Ce dossier n’existe pas dans votre caisse. Rien n’a été noté.",
		reserve:
			"Ce dossier est protégé : ouvrez-le d’abord et dites pourquoi, puis revenez répondre ici. Rien n’a été noté.",
		"plus-au-dossier":
			"Le dossier ne dit plus cela : il a changé entre-temps. Rien n’a été noté, la liste ci-dessous est à jour.",
		illisible: "La réponse n’a pas pu être lue : recommencez. Rien n’a été noté.",
	} as Record<string, string>,
};
