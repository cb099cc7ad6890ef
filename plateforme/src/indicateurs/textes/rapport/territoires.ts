import { moisEnToutesLettres, nombre } from "../../../socle/index.ts";
import { type Html, html } from "../../graphiques/html.ts";

const nomDuMois = (mois: string) => moisEnToutesLettres(mois).replace(/ \d+$/, "");

export const textesTerritoires = {
	titre: "Pour agir sur les territoires",
	partenaires: {
		titre: "Les points numériques et les partenaires",
		absent:
			"Cette version du rapport ne mesure pas cette partie. La plateforme ne suit pas encore les lieux où l’on aide à faire ses démarches en ligne, ni les échanges avec les crèches et les centres de loisirs. Nous préférons l’écrire que d’y mettre un chiffre dont nous ne saurions pas montrer l’origine.",
	},
	lien: {
		titre: (annee: number) =>
			annee === 2020 ? "Garder le lien pendant la crise" : "Garder le lien",
		rendezVous: {
			titre: "Les rendez-vous",
			ensemble: (v: Html) => html`${v} rendez-vous ont eu lieu dans l’année`,
			mode: (nom: string, n: number, periode: string | undefined) =>
				`${nom}\u00a0: ${nombre(n)}${periode ? `, ${periode}` : ""}`,
			/** Of one year: « de janvier à mars ». */
			periode: (premier: string, dernier: string) =>
				premier === dernier
					? `en ${nomDuMois(premier)}`
					: `de ${nomDuMois(premier)} à ${nomDuMois(dernier)}`,
			figure: (nom: string, n: number, annee: number) =>
				`${nom}\u00a0: ${nombre(n)} rendez-vous en ${annee}`,
		},
		courriels: {
			titre: "Les documents envoyés par courriel",
			combien: (v: Html) => html`${v} documents sont arrivés par courriel`,
			depuis: (mois: string) =>
				`Les premiers sont arrivés en ${mois}\u00a0: avant, ce canal n’était pas ouvert.`,
		},
		actions: {
			titre: "Les actions vers les allocataires",
			combien: (v: Html) => html`${v} actions ont été menées dans l’année`,
			legende: "Chaque action compte pour une, quel que soit le nombre de personnes contactées.",
			colonnes: { titre: "Action", date: "Lancée le", contactes: "Personnes contactées" },
		},
		satisfaction: {
			titre: "Ce que les personnes en disent",
			part: (v: Html, n: string) =>
				html`Sur ${n} réponses à la question posée une fois la demande traitée, ${v} sont favorables`,
			reserve:
				"Seuls ceux qui répondent sont comptés\u00a0: ils ne ressemblent pas forcément aux autres.",
		},
	},
};
