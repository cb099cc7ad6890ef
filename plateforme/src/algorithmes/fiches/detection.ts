import { parametresDuReperage } from "../../acces-aux-droits/index.server.ts";
import { parametresDesEnvois } from "../../envois/index.server.ts";
import { compter, moisEnToutesLettres } from "../../socle/index.ts";
import type { Fiche, Performance } from "../fiche.ts";
import { partEnMots } from "../textes.ts";

const JUGER = [
	"npx simuler foyers --graine 3 --verite verite.ndjson > foyers.ndjson",
	"npx droits detecter foyers.ndjson --sortie detections.ndjson",
	"npx simuler juger --foyers foyers.ndjson --verite verite.ndjson --detections detections.ndjson",
];

const mesure = (phrase: string, extrait: string): Performance => ({
	phrase,
	extrait,
	document: "docs/decisions/2026-11-24-inconnues.md",
	commandes: JUGER,
});

export function ficheDetection(): Fiche {
	const p = parametresDuReperage();
	const { contacts, jours } = parametresDesEnvois().plafond;
	return {
		ancre: "droits-non-demandes",
		titre: "Repérer les droits que personne n’a demandés",
		version: 2,
		date: "2026-11-29",
		finalite:
			"Trouver les foyers qui ont sans doute un droit sans l’avoir demandé, ou qui vont en perdre un, pour les prévenir et les aider. Ce calcul ne sert jamais à contrôler ni à réclamer.",
		bases: [
			"Mission d’intérêt public : règlement général sur la protection des données (RGPD), article 6, 1, e",
			"Devoir d’informer chacun de ses droits : code de la sécurité sociale, article L583-1",
			"Droit de s’opposer, sans raison à donner : RGPD, article 21",
		],
		donnees: [
			"La composition du foyer, les dates de naissance, la vie en couple et les enfants, tels que le dossier les dit",
			"Le logement : commune, statut, loyer",
			"Les revenus déclarés par le foyer ou transmis par d’autres administrations",
			"Les droits déjà au dossier, leur état et leur montant",
			"Ce qui laisse le dossier à une personne : travail à l’étranger, mutualité sociale agricole, droit au séjour ou décision de la MDPH à vérifier, et la réponse de qui a vérifié",
			"Les oppositions, les décès, et la date du dernier contact, pour ne pas écrire à qui il ne faut pas",
		],
		jamais: [
			"La nationalité, l’origine et la religion ne sont ni lues ni devinées ; le sexe n’est pas lu pour chercher.",
			"Un handicap, une grossesse, une filiation ou une vie de couple ne sont jamais devinés : sans réponse au dossier, une personne regarde.",
			"Aucun modèle n’est appris sur des personnes : le calcul est celui de la loi.",
			"Les personnes qui contrôlent n’ont accès ni au calcul, ni à ses résultats.",
			"Un calcul plus bas que ce qui est payé n’est jamais montré.",
		],
		operations: [
			"Le calcul applique les articles de loi au foyer tel que le dossier le décrit, mois par mois.",
			"Ce que le dossier ne dit pas est remplacé par toutes les réponses possibles, avec leur fréquence. On compte la part de ces réponses qui ouvre le droit : c’est la probabilité.",
			"Ce qui est dû est comparé aux droits inscrits au dossier. Reste ce que personne n’a demandé, ou ce que la caisse aurait dû payer.",
			"Là où un autre pays, un autre régime ou une autre administration a sa part, rien n’est certain : une personne vérifie, et le droit n’est proposé que si elle répond oui.",
			"Le gain de tout le foyer sur douze mois est calculé : une aide peut en faire baisser une autre.",
			"Les dossiers sont rangés par probabilité multipliée par ce gain. Rien d’autre n’entre dans le rang.",
		],
		parametres: [
			{
				nom: "Probabilité à partir de laquelle un droit est gardé",
				valeur: partEnMots(p.seuil),
				pourquoi: "En dessous, trop de foyers seraient nommés pour rien.",
			},
			{
				nom: "Durée de vie d’un constat que rien ne confirme",
				valeur: compter(p.duree, "jour", "jours"),
				pourquoi: "Passé ce délai, il est effacé.",
			},
			{
				nom: "Au plus, pour une même personne",
				valeur: `${compter(contacts, "information", "informations")} en ${compter(jours, "jour", "jours")}`,
				pourquoi:
					"Au-delà, rien de nouveau n’est proposé ni envoyé. Une caisse peut en décider autrement ; ceci vaut si elle n’a rien décidé.",
			},
			{
				nom: "Foyers possibles tirés quand tout ne peut pas être énuméré",
				valeur: compter(p.tirages, "foyer", "foyers"),
				pourquoi: "Assez pour une probabilité, assez peu pour lire tous les dossiers chaque nuit.",
			},
			{
				nom: "Graine de ces tirages",
				valeur: String(p.graine),
				pourquoi: "Avec le numéro du dossier : le même dossier donne toujours le même résultat.",
			},
			{
				nom: "Mois dont les montants sont connus",
				valeur: `de ${moisEnToutesLettres(p.premierMois)} à ${moisEnToutesLettres(p.dernierMois)}`,
				pourquoi: "Hors de ces mois, rien n’est calculé.",
			},
			{
				nom: "Hypothèses sur ce que le dossier ne dit pas",
				valeur: p.hypotheses,
				pourquoi: "Des fréquences datées, avec leur source, que chacun peut lire dans le code.",
			},
			{
				nom: "Version des montants, et version des formules",
				valeur: `${p.versionDroit} ; ${p.versionCode}`,
				pourquoi: "Tirées des fichiers eux-mêmes : un changement ne peut pas passer inaperçu.",
			},
		],
		quiDecide:
			"Une personne. Le calcul propose ; un agent vérifie, appelle ou écrit ; la personne demande, ou ne demande pas ; la décision est prise ensuite, comme pour toute demande.",
		performances: [
			mesure(
				"Les droits annoncés certains étaient tous dus : 1 936 sur 1 936.",
				"les lignes *certaines* sont toutes vraies (1 936 sur 1 936)",
			),
			mesure(
				"Le calcul voit 98,3 % des droits manquants, toutes probabilités comprises.",
				"98,3 % des droits manquants sont listés",
			),
			mesure(
				"Annoncés à 99,3 % en moyenne (tranche de 90 à 100 %), 96,3 % étaient dus.",
				"| 0,9 à 1,0 | 3 203 | 99,3 % | 96,3 % | −3,0 |",
			),
			mesure(
				"Annoncés à 24,3 % en moyenne (tranche de 20 à 30 %), 26,3 % étaient dus.",
				"| 0,2 à 0,3 | 1 636 | 24,3 % | 26,3 % | +2,1 |",
			),
			{
				phrase: `Ne rien garder sous ${partEnMots(p.seuil)} fait renoncer à un vrai droit sur dix.`,
				extrait: "one true right in ten, given up with them",
				document: "docs/decisions/2026-11-29-reperages-en-base.md",
				commandes: JUGER,
			},
		],
		limites: [
			"Ces mesures viennent d’un organisme simulé de 105 645 foyers, dont on connaît la vérité. La simulation dit que le mécanisme est juste, pas que la France lui ressemble : chaque caisse doit refaire la mesure avec ce que sont devenues ses propres propositions.",
			"Les dossiers d’une personne qui travaille à l’étranger, relève de la mutualité sociale agricole, ou dont le droit au séjour ou la décision de la MDPH est à vérifier, sont laissés à une personne.",
			"Un dossier ancien ou faux donne un résultat faux.",
			"Le sexe n’est lu que pour compter si femmes et hommes sont trouvés également ; là où le dossier ne le dit pas, il est compté à part.",
		],
	};
}
