import type { Role } from "../../socle/index.ts";

export interface RoleExplique {
	/** What the account is for. */
	pour: string;
	/** What it opens, with where. */
	ouvert: { texte: string; href: string }[];
	/** What is closed to it, and why. */
	ferme: string[];
	/** What to do for the rest. */
	ensuite: string;
}

const PUBLICS = [
	{ texte: "Ce que calculent les algorithmes, et avec quoi", href: "/algorithmes" },
	{ texte: "Les délais promis et tenus par la caisse", href: "/engagements-de-service" },
];

const FERME_AU_CONTROLE = [
	"Les repérages de droits non demandés, ce qu’ils trouvent, les ruptures et les actions. Ce calcul sert à ouvrir des droits, jamais à soupçonner : la base de données elle-même ne vous en montre aucune ligne, quels que soient vos autres rôles.",
	"Les dossiers, la file, les messages, les documents et les courriels : ils servent à répondre aux personnes.",
];

const partenaire = (geste: string): RoleExplique => ({
	pour: `Votre compte sert à ${geste} les déclarations d’activité de votre structure : crèche, centre de loisirs, relais.`,
	ouvert: [
		{
			texte: "Le simulateur de droits, à utiliser avec une famille, sans compte",
			href: "/mes-droits",
		},
		{ texte: "Les démarches en ligne, à montrer à une famille", href: "/demarches" },
		{ texte: "Les pages d’aide, à lire ou à écouter", href: "/aide" },
		...PUBLICS,
	],
	ferme: [
		"Les déclarations d’activité : elles ne se font pas encore ici. Continuez dans l’outil que votre caisse vous a donné.",
		"Les dossiers des familles : une structure n’en lit aucun. Une famille qui veut être aidée donne un mandat à la personne de son choix.",
	],
	ensuite:
		"Une famille a besoin d’aide pour ses droits ? Adressez-la à un lieu d’accueil : il peut tenir une permanence sans dossier. Pour changer de rôle, demandez-le à l’administrateur de la caisse.",
});

export const textesMonRole = {
	titre: "À quoi sert votre compte",
	ouvert: "Ce que vous pouvez ouvrir",
	ferme: "Ce qui vous est fermé, et pourquoi",
	ensuite: "Pour le reste",
	roles: {
		verificateur: {
			pour: "Vous relisez les décisions que d’autres ont prises, avant qu’elles s’écrivent et que la lettre parte.",
			ouvert: [{ texte: "Les décisions à relire", href: "/second-regard" }, ...PUBLICS],
			ferme: FERME_AU_CONTROLE,
			ensuite:
				"Une décision renvoyée retourne à son auteur avec vos raisons. La part tirée au sort et le montant se règlent avec un responsable.",
		},
		controleur: {
			pour: "Cette plateforme ne contient aucun outil de contrôle : les contrôles se mènent dans le système national. Votre compte vous ouvre ce que tout le monde peut lire.",
			ouvert: [
				...PUBLICS,
				{ texte: "Le simulateur de droits, sans dossier", href: "/mes-droits" },
				{ texte: "Les pages d’aide", href: "/aide" },
			],
			ferme: FERME_AU_CONTROLE,
			ensuite:
				"Une personne contrôlée a un droit qu’elle ne touche pas ? Dites-lui d’ouvrir le simulateur, ou de venir à l’accueil. Pour un dossier précis, adressez-vous à un responsable de la caisse.",
		},
		departement: {
			pour: "Vous décidez des demandes de RSA que le département n’a pas déléguées à la caisse.",
			ouvert: [{ texte: "Les demandes de RSA à décider", href: "/departement" }, ...PUBLICS],
			ferme: [
				"Tout autre dossier, et toute autre décision : la base de données ne vous montre que les demandes que la caisse vous a transmises sur un bordereau.",
				"Les droits non demandés et les actions : ils servent à la caisse pour joindre les personnes.",
			],
			ensuite:
				"Ce que le département délègue se règle avec un responsable de la caisse. Une réponse donnée par courrier reste possible : un responsable la note.",
		},
		"partenaire-saisie": partenaire("saisir"),
		"partenaire-validation": partenaire("valider"),
		"partenaire-approbation": partenaire("approuver"),
	} satisfies Partial<Record<Role, RoleExplique>> as Partial<Record<Role, RoleExplique>>,
};
