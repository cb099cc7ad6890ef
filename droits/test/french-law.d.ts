/** Le droit écrit par les auteurs de Catala, réduit à ce que nous lui demandons. */
declare module "@catala-lang/french-law/src/french_law.js" {
	const catala: {
		eventsManager: { resetLog(journal: 0): void };
		AllocationsFamilialesLib: {
			interfaceAllocationsFamiliales(entree: object): { iMontantVerse: number };
		};
		AidesLogementLib: {
			calculetteAidesAuLogement(entree: object): {
				eligibilite: boolean;
				aideFinaleFormule: number;
				traitementAideFinale(aide: number): number;
			};
		};
	};
	export default catala;
}
