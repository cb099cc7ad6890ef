/** What a field of the household is called, and the question that fills it; `de` says whose. */
type Phrase = (de: string, detail: string) => string;
type Mots = (de: string, detail: string) => { nom: string; question: string };

const mots =
	(nom: Phrase, question?: Phrase): Mots =>
	(de, detail) => ({
		nom: nom(de, detail),
		question: question?.(de, detail) ?? `Pouvez-vous préciser ${nom(de, detail)} ?`,
	});

export const champsPersonne: Record<string, Mots> = {
	date_naissance: mots((de) => `la date de naissance ${de}`),
	activite: mots(
		(de) => `l’activité actuelle ${de}`,
		(de) => `Quelle est l’activité actuelle ${de} : emploi, chômage, études, retraite ?`,
	),
	revenus_mensuels: mots(
		(de) => `les revenus récents ${de}`,
		(de) => `Quels ont été les revenus ${de} ces trois derniers mois ?`,
	),
	ressources_annuelles: mots(
		(de, annee) => `les revenus ${de}${annee ? ` en ${annee}` : ""}`,
		(de, annee) =>
			`Quels ont été les revenus ${de}${annee ? ` en ${annee}` : " de l’avant-dernière année"} ?`,
	),
	chomage_depuis: mots(
		(de) => `la date du chômage ${de}`,
		(de) => `De quand date le chômage ${de} ?`,
	),
	boursier: mots((de) => `la bourse d’études ${de}`),
	prive_aide_parent: mots(
		() => "l’aide de l’autre parent",
		(de) => `L’autre parent ${de} paie-t-il une pension, et en entier ?`,
	),
	garde_alternee: mots(
		(de) => `la résidence ${de}`,
		(de) => `La résidence ${de} est-elle alternée entre ses parents ?`,
	),
	obligation_scolaire_remplie: mots((de) => `la scolarité ${de}`),
	handicap: mots(
		(de) => `la décision de la maison du handicap à propos ${de}`,
		() => "Une décision de la maison du handicap figure-t-elle au dossier ? Elle ne se devine pas.",
	),
	grossesse: mots(
		() => "la déclaration de grossesse",
		() => "Une déclaration de grossesse est-elle arrivée ? Elle ne se devine pas.",
	),
};

export const champsFoyer: Record<string, Mots> = {
	"logement.statut_occupation": mots(
		() => "le statut du logement",
		() => "Le foyer est-il locataire, propriétaire ou hébergé ?",
	),
	"logement.loyer": mots(
		() => "le loyer",
		() => "Quel est le loyer actuel, sans les charges ?",
	),
	"logement.zone_apl": mots(
		() => "la commune du logement",
		() => "Dans quelle commune est le logement ?",
	),
	"logement.colocation": mots(() => "la colocation"),
	"logement.chambre": mots(() => "le type de logement, chambre ou non"),
	"logement.bailleur_proche": mots(
		() => "le lien avec le propriétaire",
		() => "Le propriétaire est-il un parent ou un enfant du locataire ?",
	),
	"logement.participation_frais": mots(() => "la participation aux frais du logement"),
	"situation.isole_depuis": mots(
		() => "la date de la séparation",
		() => "Depuis quand le parent vit-il sans conjoint ?",
	),
	"situation.mode_garde": mots(
		() => "le mode de garde",
		() => "Qui garde le jeune enfant : une assistante maternelle, une structure, ses parents ?",
	),
	"droits_en_cours.rsa": mots(() => "le RSA du mois dernier"),
	"droits_en_cours.prepare": mots(() => "la PreParE en cours"),
};
