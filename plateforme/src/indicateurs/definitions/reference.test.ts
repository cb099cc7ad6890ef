import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { ajouterJours, joursEntre } from "../../socle/index.ts";
import { ANNEE, office, type Venue } from "../essai.fixture.ts";

const { vider, venues, mesure } = office();

const venue = fc
	.record({
		nature: fc.constantFrom("piece", "demande", "reclamation"),
		arrivee: fc.integer({ min: -10, max: 376 }).map((n) => ajouterJours(ANNEE.debut, n)),
		delai: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
		canal: fc.constantFrom("en-ligne", "courrier", "courriel"),
		prestation: fc.constantFrom("rsa", "ppa"),
	})
	.map(
		({ delai, ...reste }): Venue => ({
			...reste,
			traitee: delai === undefined ? undefined : ajouterJours(reste.arrivee, delai),
		}),
	);
const au = fc.integer({ min: 0, max: 400 }).map((n) => ajouterJours(ANNEE.debut, n));

/** As the definitions say it in words, case by case. */
function compter(
	toutes: readonly Venue[],
	jour: string,
	choisir: (venue: Venue) => boolean,
	valeurDe: (delai: number | undefined, age: number) => number | undefined,
) {
	let [n, somme, enCours] = [0, 0, 0];
	for (const { arrivee, traitee, ...reste } of toutes) {
		if (arrivee < ANNEE.debut || arrivee >= ANNEE.fin || arrivee > jour) continue;
		if (!choisir({ arrivee, traitee, ...reste })) continue;
		const connue = traitee !== undefined && traitee <= jour ? traitee : undefined;
		const delai = connue === undefined ? undefined : joursEntre(arrivee, connue);
		const valeur = valeurDe(delai, joursEntre(arrivee, jour));
		if (valeur === undefined) enCours++;
		else [n, somme] = [n + 1, somme + valeur];
	}
	return { n, somme, enCours };
}

const enMoinsDe = (limite: number) => (delai: number | undefined, age: number) =>
	delai !== undefined ? Number(delai < limite) : age >= limite ? 0 : undefined;

describe("Recomptés autrement, cas par cas", () => {
	for (const [id, choisir, valeurDe] of [
		["pieces-moins-15-jours", ({ nature }: Venue) => nature === "piece", enMoinsDe(15)],
		["reclamations-moins-10-jours", ({ nature }: Venue) => nature === "reclamation", enMoinsDe(10)],
		[
			"minima-moins-10-jours",
			({ nature, prestation }: Venue) => nature !== "reclamation" && prestation === "rsa",
			enMoinsDe(10),
		],
		[
			"delai-demarche-moyen",
			({ nature }: Venue) => nature === "demande",
			(delai?: number) => delai,
		],
		[
			"pieces-par-courriel",
			({ nature, canal }: Venue) => nature === "piece" && canal === "courriel",
			() => 1,
		],
	] as const) {
		it(`${id} est le même, sur des cas tirés au sort et à n’importe quelle date`, async () => {
			await fc.assert(
				fc.asyncProperty(fc.array(venue, { maxLength: 60 }), au, async (toutes, jour) => {
					await vider();
					await venues(...toutes);
					const { valeur, n, enCours, mois, indicateur } = await mesure(id, { au: jour });
					const attendu = compter(toutes, jour, choisir, valeurDe);
					assert.deepEqual([n, enCours], [attendu.n, attendu.enCours]);
					assert.equal(
						mois.reduce((somme, un) => somme + un.n, 0),
						n,
					);
					const brute =
						(indicateur.calcul === "part" ? 100 * attendu.somme : attendu.somme) / attendu.n;
					if (indicateur.calcul === "nombre") assert.equal(valeur, n);
					else if (n < 5) assert.equal(valeur, null);
					else assert.equal(valeur, brute);
				}),
				{ numRuns: 15 },
			);
		});
	}
});
