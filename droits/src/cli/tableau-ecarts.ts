import { type CumulEcarts, NOMS_ECARTS } from "../ecarts.ts";
import type { CodePrestation } from "../foyer/types.ts";
import { INTERRUPTEURS, type NomInterrupteur } from "../lecture.ts";
import { PRESTATIONS } from "../resultat.ts";

const ENTIERS = new Intl.NumberFormat("fr-FR");
const EUROS = new Intl.NumberFormat("fr-FR", {
	minimumFractionDigits: 2,
	signDisplay: "exceptZero",
});

/** Ce qu'une somme veut dire, pour les prestations qui ne sont pas mensuelles. */
const UNITES: Partial<Record<CodePrestation, string>> = {
	ars: "€/an",
	paje_naissance: "€",
};

/** Les cumuls dans l'ordre des interrupteurs puis des prestations, prêts à écrire en JSON. */
export function enDonnees(cumul: CumulEcarts, foyers: number) {
	return {
		foyers,
		ecarts: NOMS_ECARTS.map((interrupteur) => ({
			interrupteur,
			article: INTERRUPTEURS[interrupteur as NomInterrupteur]?.article ?? null,
			foyers: cumul.foyers.get(interrupteur) ?? 0,
			prestations: PRESTATIONS.flatMap((prestation) => {
				const lu = cumul.cumuls.get(interrupteur)?.get(prestation);
				return lu ? [{ prestation, unite: UNITES[prestation] ?? "€/mois", ...lu }] : [];
			}),
		})),
	};
}

/** Un tableau par interrupteur, à lire sur un terminal. */
export function enTexte(cumul: CumulEcarts, foyers: number): string {
	const { ecarts } = enDonnees(cumul, foyers);
	const lignes = [
		`Texte contre référence, ${ENTIERS.format(foyers)} ${pluriel(foyers, "foyer")}`,
		"Différences : texte moins référence, avant CRDS.",
	];
	for (const { interrupteur, article, foyers: touches, prestations } of ecarts) {
		const titre =
			article === null ? "tous ensemble (lecture du droit)" : `${interrupteur} (${article})`;
		lignes.push("", `${titre} : ${ENTIERS.format(touches)} ${pluriel(touches, "foyer")}`);
		if (prestations.length > 0) lignes.push(...tableau(prestations));
	}
	return `${lignes.join("\n")}\n`;
}

type LigneEcart = ReturnType<typeof enDonnees>["ecarts"][number]["prestations"][number];

function tableau(prestations: LigneEcart[]): string[] {
	const entetes = ["prestation", "foyers", "hausses", "baisses", "somme", "", "la plus grande", ""];
	const corps = prestations.map((p) => [
		p.prestation,
		ENTIERS.format(p.foyers),
		ENTIERS.format(p.hausses),
		ENTIERS.format(p.baisses),
		EUROS.format(p.somme),
		p.unite,
		EUROS.format(p.max.difference),
		p.max.id,
	]);
	const largeurs = entetes.map((entete, rang) =>
		Math.max(entete.length, ...corps.map((cases) => cases[rang].length)),
	);
	const aGauche = new Set([0, 5, 7]);
	return [entetes, ...corps].map((cases) =>
		`  ${cases
			.map((texte, rang) =>
				aGauche.has(rang) ? texte.padEnd(largeurs[rang]) : texte.padStart(largeurs[rang]),
			)
			.join("  ")}`.trimEnd(),
	);
}

const pluriel = (nombre: number, mot: string) => (nombre > 1 ? `${mot}s` : mot);
