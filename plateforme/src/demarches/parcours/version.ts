import { createHash } from "node:crypto";
import type { Foyer } from "droits";
import type { Question, Reponses } from "../../questionnaire/index.server.ts";
import type { Connu, Demarche } from "../demarche.ts";

const jour = "2020-12-15";
const personne = (role: "demandeur" | "conjoint" | "enfant", date_naissance: string) => ({
	role,
	date_naissance,
});

const SEUL = [personne("demandeur", "1990-05-15"), personne("enfant", "2004-03-15")];
const COUPLE = [SEUL[0], personne("conjoint", "1988-02-15"), SEUL[1]];

/** The households through which a procedure is looked at: one adult, two. */
export const TEMOINS: readonly Connu[] = [SEUL, COUPLE].map((personnes) => {
	const foyer: Foyer = {
		id: "témoin",
		mois: "2020-12",
		logement: { statut_occupation: "locataire_vide", loyer: 500, zone_apl: 3 },
		personnes: personnes.map((une) => ({ ...une })),
	};
	return {
		jour,
		mois: "2020-12",
		foyer,
		prenoms: personnes.map((_, place) => ["Awa", "Bruno", "Chloé"][place] ?? ""),
		trimestre: ["2020-09", "2020-10", "2020-11"],
		droits: [],
		oppose: false,
	};
});

/** Every page that one answer after the other leads to, taking each option of a question in turn. */
export function pagesDe(demarche: Demarche, connu: Connu): Map<string, Question> {
	const vues = new Map<string, Question>();
	for (let tour = 0; tour < TOURS; tour++) {
		const reponses = new Map<string, readonly string[]>();
		for (const question of demarche.questions)
			for (const page of question.poser(reponses, connu)) {
				vues.set(page.id, vues.get(page.id) ?? page);
				repondre(page, reponses, tour);
			}
	}
	return vues;
}

/** As many as the longest list of options: each is taken at least once. */
const TOURS = 10;

function repondre(page: Question, reponses: Map<string, readonly string[]>, tour: number): void {
	for (const champ of page.champs) {
		if (champ.type === "cases") {
			const valeurs = champ.options.map(({ valeur }) => valeur);
			const toutes = valeurs.filter((valeur) => valeur !== champ.rien);
			reponses.set(
				champ.nom,
				tour === 0 && champ.rien
					? [champ.rien]
					: tour === 1
						? toutes
						: [valeurs[tour % valeurs.length] ?? ""],
			);
		} else if (champ.type === "choix") {
			reponses.set(champ.nom, [champ.options[tour % champ.options.length]?.valeur ?? ""]);
		} else if (champ.type === "mois") {
			reponses.set(`${champ.nom}.mois`, [String(Number(champ.max.slice(5)))]);
			reponses.set(`${champ.nom}.annee`, [champ.max.slice(0, 4)]);
		} else reponses.set(champ.nom, ["1"]);
	}
}

/**
 * Of everything that a person may read of a procedure. Two that differ by a word or a condition differ
 * by it; what compiles the code does not change it.
 */
export function empreinteDe(demarche: Demarche): string {
	const { nom, titre, resume, pourQui, sousLaMain, minutes, prestation, nature, textes } = demarche;
	const vu = {
		...{ nom, titre, resume, pourQui, sousLaMain, minutes, prestation, nature, textes },
		aSavoir: JOURS.map((jour) => demarche.aSavoir(jour)),
		suites: JOURS.map((jour) => demarche.suites(jour)),
		pages: TEMOINS.map((connu) => [...pagesDe(demarche, connu).values()]),
		pieces: TEMOINS.map((connu) => demarche.pieces(SANS_REPONSE, connu)),
	};
	return createHash("sha256").update(JSON.stringify(vu)).digest("hex").slice(0, 16);
}

const JOURS = ["2020-12-15", "2026-06-15"];
const SANS_REPONSE: Reponses = new Map();
