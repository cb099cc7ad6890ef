import type { Bilan, Mesure } from "./jugement.ts";

const entier = new Intl.NumberFormat("fr-FR");
const part = (x: number | null): string =>
	x === null ? "—" : `${(x * 100).toFixed(1).replace(".", ",")} %`;

function tableau(entetes: string[], lignes: string[][]): string {
	const largeurs = entetes.map((titre, i) =>
		Math.max(titre.length, ...lignes.map((l) => (l[i] ?? "").length)),
	);
	const rang = (cellules: string[]): string =>
		cellules
			.map((c, i) =>
				i === 0 ? c.padEnd(largeurs[i] as number) : c.padStart(largeurs[i] as number),
			)
			.join("  ")
			.trimEnd();
	return [entetes, largeurs.map((n) => "─".repeat(n)), ...lignes].map(rang).join("\n");
}

const ligneDe = (m: Mesure): string[] => [
	m.nom,
	entier.format(m.manquants),
	entier.format(m.trouves),
	part(m.rappel),
	entier.format(m.lignes),
	part(m.precision),
];

const COLONNES = ["manquants", "trouvés", "rappel", "lignes", "précision"];

/** Le jugement en français, pour un écran. */
export function tableaux(b: Bilan): string {
	const sansManquants = (m: Mesure) => {
		const [nom, , trouves, rappel, lignes, precision] = ligneDe(m);
		return [nom, trouves, rappel, lignes, precision] as string[];
	};
	const statuts = b.par_statut.map(sansManquants);
	const seuils = b.par_seuil.map((m) => sansManquants({ ...m, nom: m.nom.replace(".", ",") }));
	const dixiemes = b.calibrage.map((d) => [
		`${d.de.toFixed(1).replace(".", ",")} à ${d.a.toFixed(1).replace(".", ",")}`,
		entier.format(d.n),
		d.n > 0 ? part(d.annonce) : "—",
		d.n > 0 ? part(d.observe) : "—",
		d.n > 0 ? `${d.ecart > 0 ? "+" : ""}${d.ecart.toFixed(1).replace(".", ",")}` : "—",
	]);
	return `${entier.format(b.foyers)} foyers jugés

Par prestation
${tableau(["prestation", ...COLONNES], [...b.par_prestation, b.ensemble].map(ligneDe))}

Par statut (rappel : part de tous les droits manquants)
${tableau(["statut", "trouvés", "rappel", "lignes", "précision"], statuts)}

Selon la probabilité à partir de laquelle une ligne est gardée
${tableau(["seuil", "trouvés", "rappel", "lignes", "précision"], seuils)}

Calibrage des probabilités, par dixième
${tableau(["probabilité", "lignes", "annoncé", "observé", "écart (points)"], dixiemes)}

Ruptures : ${entier.format(b.ruptures.trouvees)} trouvées sur ${entier.format(b.ruptures.vraies)} (${entier.format(b.ruptures.lignes)} lignes)
`;
}
