import { compter, type Jour, jourAbrege } from "../../socle/index.ts";

const decimal = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 1 });

export const textesEquipe = {
	titre: "Charge des équipes",
	chapeau:
		"Ce qui est ouvert aujourd’hui, et ce qui a été traité les quatre dernières semaines. Les nombres de ce qui est ouvert mènent à leurs lignes.",
	sansEquipe: "Sans équipe",
	colonnes: {
		equipe: "Équipe",
		aTraiter: "À traiter",
		libres: "Non prises",
		graves: "Enjeu grave",
		retard: "En retard",
		bientot: "Bientôt dues",
		attente: "En attente",
		traitees: "Traitées en 4 semaines",
		jours: "Jours de travail",
		ancienne: "Plus ancienne non prise",
	},
	agents: "Par agent",
	colonnesAgent: {
		nom: "Agent",
		competences: "Compétences",
		prises: "En main",
		retard: "En retard",
		depuis: "Prise la plus ancienne",
		traitees: "Traitées en 4 semaines",
	},
	jours: (n: number | undefined) => (n === undefined ? "—" : decimal.format(n)),
	joursAide: "Rien n’a été traité en quatre semaines : le rythme est inconnu.",
	jour: (jour: Jour | null) => (jour ? jourAbrege(jour) : "—"),
	alerte: (retard: number, bientot: number) =>
		retard + bientot === 0
			? "Aucun engagement n’est dépassé ni sur le point de l’être."
			: `${compter(retard, "engagement dépassé", "engagements dépassés")}, ${compter(bientot, "bientôt dû", "bientôt dus")}.`,
	vide: "Aucune équipe n’est encore créée. Elles se créent avec les comptes, dans les réglages.",
};
