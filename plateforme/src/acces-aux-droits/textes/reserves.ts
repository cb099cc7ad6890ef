import type { NatureParticularite } from "../../dossiers/index.ts";

const raisons: Record<NatureParticularite, (precision: string) => string> = {
	frontalier: (ou) =>
		`Une personne du foyer travaille ${ou === "suisse" ? "en Suisse" : "dans un autre pays"} : ce pays verse peut-être d’abord ses prestations familiales, et la Caf la différence (règlement CE 883/2004, art. 68). À vérifier : qui verse quoi.`,
	msa: () =>
		"Une personne du foyer relève de la MSA. À vérifier : qui, d’elle ou de la Caf, verse ce droit.",
	sejour: () =>
		"Le droit au séjour d’une personne du foyer est à vérifier avec elle avant de proposer ce droit.",
	mdph: (decision) =>
		decision === "finie"
			? "La décision de la MDPH est arrivée à sa fin. À vérifier : son renouvellement."
			: "La MDPH n’a pas encore décidé. À vérifier : sa décision.",
};

export const textesReserves = {
	/** Why a person looks before a right is proposed, as agents and the person read it. */
	raison: (nature: NatureParticularite, precision: string) => raisons[nature](precision),
};
