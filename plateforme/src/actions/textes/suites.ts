import type { CodePrestation } from "droits";
import { compter, nombre, prestations } from "../../socle/index.ts";
import { CANAUX } from "../../sollicitations/index.ts";
import { COLONNES, type FichierRefuse, type MotifDeRejet, type Rejet } from "../suites/suite.ts";

const motifs: Record<MotifDeRejet, string> = {
	vide: "la case est vide : complétez-la.",
	"prestation-inconnue":
		"cette prestation n’existe pas : écrivez son code, par exemple ppa, asf ou aide_logement.",
	"date-illisible": "ce n’est pas une date : écrivez 2020-10-14 ou 14/10/2020.",
	"date-future": "cette date n’est pas encore venue : vérifiez-la.",
	"avant-la-demande": "cette date est avant celle de la demande : vérifiez les deux.",
	"montant-illisible": "ce n’est pas un montant : écrivez des euros, par exemple 219,50.",
	"ouvert-et-refuse":
		"la ligne dit le droit ouvert et refusé : gardez la décision qui vaut, et videz l’autre.",
	"sans-ouverture":
		"un montant ou un rappel va avec un droit ouvert : donnez ouvert_le, ou videz la case.",
	"sans-refus": "un motif va avec un refus : donnez refuse_le, ou videz la case.",
	"canal-inconnu": `ce canal n’existe pas : choisissez parmi ${CANAUX.join(", ")}.`,
	"deja-donnee":
		"une ligne plus haut dit déjà cette demande : gardez celle qui est juste, et enlevez l’autre.",
	"dossier-inconnu":
		"aucun dossier de votre caisse n’a ce matricule : vérifiez-le, ou importez d’abord ce dossier.",
	contredit:
		"le dossier porte déjà une autre décision sur cette demande : rouvrez-la, puis recommencez.",
	"prise-par-un-autre":
		"un agent traite cette demande en ce moment : laissez-le finir, puis recommencez.",
};

function phraseDuRefus(refus: FichierRefuse): string {
	switch (refus.motif) {
		case "vide":
			return "Ce fichier n’a aucune ligne sous ses titres : vérifiez que c’est le bon.";
		case "utf8":
			return "Ce fichier n’est pas en UTF-8 : dans votre tableur, enregistrez-le en « CSV UTF-8 ».";
		case "trop-long":
			return `Ce fichier a plus de ${nombre(refus.maximum)} lignes : coupez-le en plusieurs, chacun avec ses titres. Sur le serveur, la commande « droit-ouvert action suites » en prend davantage.`;
		case "colonne-absente":
			return `La colonne « ${refus.colonne} » manque : ajoutez-la à la ligne des titres.`;
		case "colonne-double":
			return `Deux colonnes s’appellent « ${refus.colonne} » : renommez ou enlevez l’une des deux.`;
		case "colonne-inconnue":
			return `La colonne « ${refus.colonne} » n’est pas attendue : enlevez-la, ou renommez-la. Les titres permis sont ${COLONNES.join(", ")}.`;
		case "largeur":
			return `La ligne ${refus.ligne} a ${refus.lues} cases au lieu de ${refus.attendues} : ses colonnes sont décalées. Vérifiez les séparateurs et les guillemets, puis renvoyez le fichier.`;
		case "decalage":
			return `La colonne « ${refus.colonne} » ne contient pas ce que dit son titre, sur ${nombre(refus.lignes)} lignes de ${nombre(refus.sur)} : les colonnes semblent décalées. Remettez chaque titre au-dessus de ce qu’il annonce, puis renvoyez le fichier.`;
	}
}

export const textesSuites = {
	titre: "Suites du système national",
	chapeau:
		"Le système national sait avant nous qui a demandé, et ce qui a été décidé. Envoyez-le ici : les résultats des actions en tiennent compte.",
	retour: "Les actions",
	retourImports: "Les imports",
	lien: "Noter les suites",
	note: "Décision du système national",
	objet: (prestation: CodePrestation) =>
		`Demande ${prestations[prestation].de}, connue par le système national`,
	rappel: "Rappel payé à l’ouverture du droit",
	fichier: {
		titre: "Choisir le fichier",
		libelle: "Fichier CSV, 2 Mo au plus",
		colonnes: `Une ligne de titres, puis une ligne par demande. Colonnes exigées : matricule, prestation, demande_le. Selon les cas : ouvert_le, montant et rappel (en euros), depuis, ou refuse_le et motif ; canal si vous le connaissez.`,
		envoyer: "Voir ce qui serait noté",
		absent: "Choisissez un fichier.",
		tropGros: "Ce fichier dépasse 2 Mo : coupez-le en plusieurs, chacun avec ses titres.",
	},
	refuse: (refus: FichierRefuse) => `${phraseDuRefus(refus)} Rien n’est noté.`,
	rejet: ({ ligne, colonne, motif }: Rejet) =>
		`Ligne ${ligne}, colonne « ${colonne} » : ${motifs[motif]}`,
	rejets: {
		titre: (n: number) => `${compter(n, "ligne refusée", "lignes refusées")}`,
		suite: (n: number) => `Et ${compter(n, "autre", "autres")}.`,
	},
	apercu: {
		titre: "Ce qui serait noté",
		phrase: (notees: number, inchangees: number) =>
			`${compter(notees, "demande serait notée", "demandes seraient notées")}${inchangees > 0 ? `, ${compter(inchangees, "est déjà connue", "sont déjà connues")}` : ""}. Rien n’est encore écrit.`,
		confirmer: "Noter ces suites",
		rien: "Il n’y a rien à noter : tout est déjà connu, ou refusé.",
	},
	fait: (notees: number, inchangees: number) =>
		`C’est fait : ${compter(notees, "demande notée", "demandes notées")}${inchangees > 0 ? `, ${compter(inchangees, "était déjà connue", "étaient déjà connues")}` : ""}.`,
	commande: {
		illisible: (fichier: string, code: string) =>
			`Le fichier ${fichier} ne peut pas être lu (${code}) : vérifiez son chemin.`,
		bilan: (notees: number, inchangees: number, rejets: number, apercu: boolean) =>
			`${apercu ? "Aperçu, rien n’est écrit. " : ""}notées ${notees} · déjà connues ${inchangees} · refusées ${rejets}`,
	},
};
