import { type Html, html } from "../../graphiques/html.ts";

/** « A, B et C » */
const enumerer = new Intl.ListFormat("fr", { type: "conjunction" });

export const textesFamilles = {
	titre: "Pour accompagner les familles",
	engagements: {
		titre: "Des délais promis, et tenus ou non",
		chapeau:
			"Quatre engagements disent si la réponse arrive à temps. Un dossier encore ouvert au-delà du délai compte en retard\u00a0: il ne disparaît pas du calcul.",
		pieces: (v: Html) => html`${v} des pièces reçues ont été traitées en moins de 15 jours`,
		minima: (v: Html) =>
			html`${v} des démarches de RSA ou d’allocation aux adultes handicapés ont été traitées en moins de 10 jours`,
		demarche: (v: Html) =>
			html`Entre la première démarche d’une personne et la décision, il s’est passé ${v} en moyenne, attentes comprises`,
		appels: (v: Html) => html`${v} des appels ont été pris par une personne`,
		moisBas: (mois: string, valeur: string) =>
			`Le mois le plus difficile a été ${mois}\u00a0: ${valeur}.`,
		regional:
			"Un appel peut être pris par un plateau commun à plusieurs Caf de la région\u00a0: ce résultat n’est donc pas celui d’une seule caisse.",
		numero: {
			2020: {
				depuis: "2020-12-16",
				texte:
					"Depuis le 16 décembre 2020, un même numéro gratuit à quatre chiffres, le 32\u00a030, mène à toutes les Caf.",
			},
		} as Record<number, { depuis: string; texte: string }>,
		tableau: {
			legende: "Les engagements de l’année",
			engagement: "Engagement",
			objectif: "Objectif",
			n: "Effectif",
			publie: "Publié",
			sansObjectif: "aucun",
		},
	},
	teleservices: {
		titre: "Les démarches en ligne",
		ensemble: (v: Html) => html`Toutes démarches confondues, ${v} sont arrivées en ligne`,
		progressions: (liste: string[]) =>
			`Les plus fortes progressions\u00a0: ${enumerer.format(liste)}.`,
		progression: (nom: string, avant: string, apres: string) => `${nom} (de ${avant} à ${apres})`,
		logement: (v: Html) =>
			html`Pour l’aide au logement, la part des demandes faites en ligne est de ${v}`,
		prime: (v: Html) => html`Pour la prime d’activité, elle est de ${v}`,
		reserve:
			"Une démarche faite à l’accueil avec l’aide d’un agent n’est pas comptée en ligne. Passer par internet n’est jamais obligatoire\u00a0: le téléphone, le courrier et l’accueil restent ouverts.",
	},
	droits: {
		titre: "Aller vers ceux qui n’ont pas demandé",
		chapeau:
			"Parmi les allocataires déjà connus, certains semblent avoir un droit qu’ils n’ont jamais demandé. La Caf les a repérés d’après leur dossier, puis contactés. Ce repérage sert à ouvrir des droits, à rien d’autre.",
		prime: {
			titre: "La prime d’activité",
			panel: (v: Html) =>
				html`${v} allocataires ont été contactés par courriel, par SMS ou par téléphone`,
			suite: (demandes: Html, droits: Html) =>
				html`${demandes} d’entre eux ont fait une demande, et ${droits} ont ouvert un droit`,
			montant: (v: Html) => html`Ces droits valent ${v} par mois en moyenne`,
			figure: (annee: number) =>
				`Du contact au droit ouvert\u00a0: la prime d’activité en ${annee}`,
			etapes: { panel: "Personnes contactées", demandes: "Demandes", droits: "Droits ouverts" },
		},
		asf: {
			titre: "L’allocation de soutien familial",
			chapeau:
				"Des parents séparés ont été contactés pour leur faire connaître cette allocation, les uns par téléphone, les autres par SMS.",
			consultations: (v: Html) =>
				html`Parmi ceux qui ont été appelés, ${v} ont consulté la page de l’allocation`,
			suite: (demandes: Html, droits: Html) =>
				html`${demandes} ont déposé une demande et ${droits} ont ouvert un droit`,
			rappel: (v: Html) => html`Le rappel versé est de ${v} en moyenne`,
			sms: (v: Html) => html`Parmi ceux qui ont reçu un SMS, ${v} ont déposé une demande.`,
		},
		reserve:
			"Ces chiffres disent ce qui a suivi le contact. Une partie de ces demandes serait peut-être venue sans lui\u00a0: ils ne mesurent pas son effet.",
	},
	reclamations: {
		titre: "Les réclamations",
		delai: (v: Html) => html`${v} des réclamations ont reçu une réponse en moins de 10 jours`,
		avant: (liste: string[]) => `C’était ${enumerer.format(liste)}.`,
		uneAnnee: (valeur: string, annee: number) => `${valeur} en ${annee}`,
		figure: (annee: number) =>
			`Réclamations traitées en moins de 10 jours, année par année jusqu’en ${annee}`,
		recours:
			"Une réponse ne convient pas\u00a0? Après une première réclamation, le médiateur de la Caf peut être saisi. Une décision se conteste devant la commission de recours amiable, dans les deux mois.",
	},
};
