import { heureDe, jourAbrege, jourDe } from "../../socle/index.ts";
import type { ChampPersonne } from "../../sollicitations/index.ts";

export const textesProteger = {
	titre: "Protéger la date",
	chapeau:
		"Le premier contact fixe le mois de la demande de RSA, même sans document. Un clic donne un numéro et une preuve à remettre à la personne.",
	chapeauStructure:
		"La personne veut demander une aide de la Caf ? Notez qui elle est : la date d’aujourd’hui compte comme premier contact, et elle repart avec une preuve. La Caf reçoit sa demande de contact.",
	permanence: "Tenir un entretien de permanence",
	connue: "La personne a un dossier",
	inconnue: "La personne n’a pas de dossier, ou ne le retrouve pas",
	personne: "La personne",
	champs: {
		prenom: "Prénom",
		nom: "Nom",
		naissance: "Date de naissance",
		telephone: "Téléphone (facultatif)",
		matricule: "Numéro d’allocataire (facultatif)",
	} satisfies Record<ChampPersonne, string>,
	fautes: {
		prenom: "Écrivez le prénom.",
		nom: "Écrivez le nom.",
		naissance: "Écrivez une date de naissance qui existe et qui est passée.",
		telephone: "Ce numéro ne se lit pas : dix chiffres, ou + au début.",
		matricule: "Ce numéro ne se lit pas : cinq à vingt chiffres ou lettres.",
	} satisfies Record<ChampPersonne, string>,
	siennes: {
		titre: "Les preuves données ici",
		aucune: "Aucune pour le moment. Chaque preuve que vous donnez se range ici.",
		legende: "Preuves données ici, de la dernière à la première",
		colonnes: { numero: "Numéro", personne: "Personne", quand: "Contact" },
		quand: (quand: Date) => `${jourAbrege(jourDe(quand))} à ${heureDe(quand)}`,
	},
};
