import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lireCas, ORACLE_ABSENT } from "../../test/oracle.ts";
import { expliquer } from "../expliquer.ts";
import type { Foyer } from "../foyer/types.ts";
import type { NomLecture } from "../lecture.ts";
import { calculer, PRESTATIONS } from "../resultat.ts";
import { type Calcul, evaluer } from "./calcul.ts";
import { type Etape, type ExplicationPrestation, respecte } from "./etape.ts";
import { FOYERS } from "./foyers.fixture.ts";
import { ecrireValeur } from "./nombres.ts";

const LECTURES: NomLecture[] = ["droit", "openfisca"];
/** Un demi-centime ; en deçà d'un cent-millième de point pour un taux. */
const TOLERANCE = 0.005;
const TOLERANCE_TAUX = 1e-9;

const nommer = (f: Foyer, p: ExplicationPrestation, e: Etape) =>
	`${f.id}, ${p.prestation}, ${e.cle}`;

const toutes = (p: ExplicationPrestation): Etape[] => [
	...p.etapes,
	...(p.versement ? [p.versement] : []),
];

function refaire(f: Foyer, p: ExplicationPrestation, e: Etape): void {
	const refait = evaluer(e.calcul);
	const tolerance = e.unite === "taux" ? TOLERANCE_TAUX : TOLERANCE;
	assert.ok(
		Math.abs(refait - e.valeur) < tolerance,
		`${nommer(f, p, e)} : ${refait} au lieu de ${e.valeur}`,
	);
	if (e.condition)
		assert.equal(
			respecte(refait, e.condition.sens, e.condition.seuil.valeur),
			e.condition.remplie,
			nommer(f, p, e),
		);
}

function verifierFin(p: ExplicationPrestation, attendu: number | null, nom: string): void {
	assert.equal(p.montant, attendu, nom);
	if (attendu === null) return;
	const derniere = p.etapes[p.etapes.length - 1];
	const fin = derniere.condition && !derniere.condition.remplie ? 0 : derniere.valeur;
	assert.ok(Math.abs(fin - attendu) < TOLERANCE, `${nom}, ${derniere.cle} : ${fin}, ${attendu}`);
}

function verifier(f: Foyer, lecture: NomLecture): void {
	const brut = calculer(f, { lecture }).droits;
	const net = calculer(f, { lecture, net: true }).droits;
	for (const p of expliquer(f, { lecture }).prestations) {
		for (const e of toutes(p)) {
			refaire(f, p, e);
			assert.ok(e.references.length > 0, `${nommer(f, p, e)} : sans article`);
			assert.doesNotMatch(`${e.titre} ${e.texte} ${p.reponse}`, /undefined|NaN|null|\[object/);
		}
		verifierFin(p, brut[p.prestation], `${f.id}, ${p.prestation}, ${lecture}`);
		if (p.versement) assert.equal(p.versement.valeur, net[p.prestation]);
	}
}

/** Le nombre tel qu'il est imprimé. */
function imprime(x: number, e: { unite: Etape["unite"] }): number {
	const chiffres = ecrireValeur(x, e.unite)
		.replace("−", "-")
		.replace(",", ".")
		.replace(/[^\d.-]/g, "");
	return e.unite === "taux" ? Number(chiffres) / 100 : Number(chiffres);
}

const imprimer = (c: Calcul): Calcul =>
	c.operation === "terme"
		? { ...c, valeur: imprime(c.valeur, c) }
		: ({ ...c, termes: c.termes.map(imprimer) } as Calcul);

/** Un lecteur qui n'a que les chiffres imprimés, au centime, retombe à deux centimes près. */
function refaireALaMain(f: Foyer): void {
	for (const p of expliquer(f).prestations)
		for (const e of toutes(p)) {
			const refait = evaluer(imprimer(e.calcul));
			const lu = imprime(e.valeur, e);
			assert.ok(Math.abs(refait - lu) <= 0.02, `${nommer(f, p, e)} : ${refait}, imprimé ${lu}`);
		}
}

describe("Chaque pas d'une explication se refait à partir de ses propres termes", () => {
	for (const lecture of LECTURES) {
		it(`${FOYERS.length} foyers inventés, lecture ${lecture}`, () => {
			for (const f of FOYERS) verifier(f, lecture);
		});
		it(`les 1 500 cas de référence, lecture ${lecture}`, { skip: ORACLE_ABSENT }, () => {
			for (const { foyer } of lireCas("cases-dev.json.gz")) verifier(foyer, lecture);
		});
	}
	it("à la main, avec les seuls chiffres imprimés", () => {
		for (const f of FOYERS) refaireALaMain(f);
		if (!ORACLE_ABSENT) for (const { foyer } of lireCas("cases-dev.json.gz")) refaireALaMain(foyer);
	});
	it("chaque prestation est accordée et refusée par un foyer inventé", () => {
		for (const code of PRESTATIONS) {
			const montants = FOYERS.map((f) => calculer(f).droits[code]);
			assert.ok(
				montants.some((m) => m !== null && m > 0),
				`${code} jamais accordée`,
			);
			assert.ok(
				montants.some((m) => m === 0),
				`${code} jamais refusée`,
			);
		}
	});
});
