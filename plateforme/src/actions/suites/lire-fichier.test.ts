import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { textesSuites } from "../textes/suites.ts";
import { LIGNES_MAX, lireFichier } from "./lire-fichier.ts";
import { demandeDe, ECART_MAX, issueDe } from "./rapprocher.ts";

const AU = "2020-12-15";
const TITRES = "matricule;prestation;demande_le;ouvert_le;montant;rappel;refuse_le;motif";
const lire = (texte: string) => lireFichier(Buffer.from(texte), AU);
const suitesDe = (...lignes: string[]) => {
	const lu = lire([TITRES, ...lignes].join("\r\n"));
	if (!lu.ok) throw new Error(textesSuites.refuse(lu));
	return lu;
};
const rejetDe = (ligne: string) => {
	const [rejet] = suitesDe(ligne).rejets;
	return rejet && textesSuites.rejet(rejet);
};
const refus = (texte: string) => {
	const lu = lire(texte);
	return lu.ok ? "lu" : textesSuites.refuse(lu);
};

describe("Un fichier de suites", () => {
	it("se lit tel qu’un tableur français l’écrit, colonnes dans n’importe quel ordre", () => {
		const lu = lire(
			"\ufeffRappel;demande_le;Matricule;prestation;ouvert_le;montant;depuis;canal\r\n1 050,5 €;05/10/2020;0000101;Prime d’activité;20/10/2020;219,50;2020-09-01;en-ligne\r\n",
		);
		assert.ok(lu.ok);
		assert.deepEqual(lu.rejets, []);
		assert.deepEqual(lu.suites, [
			{
				...{ ligne: 2, matricule: "0000101", prestation: "ppa", canal: "en-ligne" },
				...{ demandeLe: "2020-10-05", ouvertLe: "2020-10-20", depuis: "2020-09-01" },
				...{ montant: 21_950, rappel: 105_050, refuseLe: null, motif: null },
			},
		]);
	});

	it("compte un droit du mois de la demande, à défaut d’autre date", () => {
		assert.equal(suitesDe("1;asf;2020-10-31;2020-11-02;;;;").suites[0]?.depuis, "2020-10-01");
	});

	it("rejette une ligne en nommant sa place, sa colonne et le remède", () => {
		assert.match(
			String(rejetDe("1;zut;2020-10-05;;;;;")),
			/^Ligne 2, colonne « prestation » : .*ppa/,
		);
		assert.match(String(rejetDe(";ppa;2020-10-05;;;;;")), /« matricule » : la case est vide/);
		assert.match(
			String(rejetDe("1;ppa;2020-02-30;;;;;")),
			/« demande_le » : ce n’est pas une date/,
		);
		assert.match(
			String(rejetDe("1;ppa;2020-10-05;2020-10-20;abc;;;")),
			/« montant » : ce n’est pas/,
		);
		assert.match(String(rejetDe("1;ppa;2020-10-05;;219;;;")), /« montant » : .*droit ouvert/);
		assert.match(String(rejetDe("1;ppa;2020-10-05;;;;;x")), /« motif » : .*refuse_le/);
		assert.match(String(rejetDe("1;ppa;2020-10-05;2020-10-06;;;2020-10-06;")), /ouvert et refusé/);
	});

	it("au jour près : ni demain, ni une décision d’avant la demande", () => {
		assert.equal(rejetDe("1;ppa;2020-12-15;2020-12-15;;;;"), undefined);
		assert.match(String(rejetDe("1;ppa;2020-12-16;;;;;")), /pas encore venue/);
		assert.match(String(rejetDe("1;ppa;2020-12-10;2020-12-09;;;;")), /avant celle de la demande/);
		assert.match(String(rejetDe("1;ppa;2020-12-10;;;;2020-12-09;")), /avant celle de la demande/);
	});

	it("garde la première de deux lignes sur une même demande, et dit l’autre", () => {
		const { suites, rejets } = suitesDe("1;ppa;2020-10-05;;;;;", "1;ppa;2020-10-05;;;;2020-10-09;");
		assert.equal(suites.length, 1);
		assert.deepEqual(rejets, [{ ligne: 3, colonne: "matricule", motif: "deja-donnee" }]);
	});

	it("est refusé en entier quand ses colonnes sont décalées", () => {
		assert.match(
			refus(`${TITRES}\n1;ppa;2020-10-05;;;;;\n2;ppa;2020-10-05;;;;`),
			/ligne 3 a 7 cases au lieu de 8/,
		);
		const decale = ["1;2020-10-05;ppa;;;;;", "2;2020-10-06;ppa;;;;;", "3;ppa;2020-10-06;;;;;"];
		assert.match(
			refus([TITRES, ...decale].join("\n")),
			/« prestation » .* 2 lignes de 3 : les colonnes semblent décalées.*Rien n’est noté/,
		);
		// Half of the lines, and no more: lines in the wrong, each said.
		assert.equal(suitesDe(...decale, "4;ppa;2020-10-06;;;;;").rejets.length, 2);
	});

	it(`tient en ${LIGNES_MAX} lignes dans une page, pas une de plus`, () => {
		const fichier = (n: number) =>
			[TITRES, ...Array.from({ length: n }, (_, i) => `${i};ppa;2020-10-05;;;;;`)].join("\n");
		assert.equal(refus(fichier(LIGNES_MAX)), "lu");
		assert.match(refus(fichier(LIGNES_MAX + 1)), /plus de 2.000 lignes/);
	});

	it("est refusé quand un titre manque, se répète ou ne dit rien", () => {
		assert.match(refus("matricule;prestation\n1;ppa"), /« demande_le » manque/);
		assert.match(
			refus(`${TITRES};montant\n`.replace("\n", "\n1;ppa;2020-10-05;;;;;;")),
			/s’appellent « montant »/,
		);
		assert.match(refus(`${TITRES};nir\n1;ppa;2020-10-05;;;;;;x`), /« nir » n’est pas attendue/);
		assert.match(refus(`${TITRES}\n`), /aucune ligne/);
		const latin = lireFichier(Buffer.from(`${TITRES}\n1;ppa;2020-10-05;;;;;\u00e9`, "latin1"), AU);
		assert.ok(!latin.ok && latin.motif === "utf8");
	});
});

describe("Une demande déjà connue", () => {
	const connue = (arrivee: string, issue: "accord" | "rejet" | null = null) => ({
		...{ sollicitation: Number(arrivee.slice(-2)), arrivee, issue },
	});
	const trouver = (...connues: ReturnType<typeof connue>[]) =>
		demandeDe({ demandeLe: "2020-10-05" }, connues)?.sollicitation;

	it("est celle du même jour, sinon la plus proche qui attend encore", () => {
		assert.equal(trouver(connue("2020-10-04"), connue("2020-10-05", "accord")), 5);
		assert.equal(trouver(connue("2020-10-01"), connue("2020-10-07")), 7);
		assert.equal(trouver(connue("2020-10-06", "rejet")), undefined);
	});

	it(`se cherche à ${ECART_MAX} jours, pas au-delà`, () => {
		assert.equal(trouver(connue("2020-09-04")), 4);
		assert.equal(trouver(connue("2020-09-03")), undefined);
	});

	it("est accordée, refusée, ou attend", () => {
		const jour = "2020-10-20";
		assert.equal(issueDe({ ouvertLe: jour, refuseLe: null }), "accord");
		assert.equal(issueDe({ ouvertLe: null, refuseLe: jour }), "rejet");
		assert.equal(issueDe({ ouvertLe: null, refuseLe: null }), undefined);
	});
});
