import { premiere } from "../../questionnaire/index.server.ts";
import { ajouterMois, jourAbrege } from "../../socle/index.ts";
import type { Connu, QuestionDeDemarche } from "../demarche.ts";
import { a } from "./changement-quoi.ts";

const places = ({ foyer }: Connu): number[] => foyer.personnes.map((_, place) => place);

/**
 * Which date is wrong, and the right one. It is not applied: a civil status is corrected on a document, by an
 * agent, in the national system.
 */
export const datesDeNaissance: QuestionDeDemarche = {
	id: "dates",
	poser: (r, connu) =>
		a(r, "date")
			? [
					{
						id: "dates",
						titre: "De qui la date de naissance est‑elle fausse ?",
						aide: "Un agent la corrigera avec l’acte de naissance ou le livret de famille.",
						champs: [
							{
								type: "choix",
								nom: "dates",
								options: places(connu).map((place) => ({
									valeur: String(place),
									libelle: connu.prenoms[place] ?? "",
								})),
							},
							{
								type: "jour",
								nom: "dates.vraie",
								libelle: "La bonne date",
								min: `${ajouterMois(connu.mois, -110 * 12)}-01`,
								max: connu.jour,
								avant: "Cette date est trop ancienne : vérifiez l’année.",
								apres: "Cette date est à venir : vérifiez l’année.",
							},
						],
					},
				]
			: [],
	changer(ebauche, r, connu) {
		const dite = premiere(r, "dates.vraie");
		const place = Number(premiere(r, "dates"));
		if (!a(r, "date") || !dite) return;
		const connue = connu.foyer.personnes[place]?.date_naissance;
		ebauche.aVoir.push(
			`Date de naissance de ${connu.prenoms[place]} : connue ${connue ? jourAbrege(connue) : "nulle part"}, dite ${dite}. La corriger avec l’acte, puis reprendre la demande.`,
		);
	},
};
