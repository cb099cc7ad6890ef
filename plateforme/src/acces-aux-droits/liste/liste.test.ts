import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ligne } from "../ligne.fixture.ts";
import { enCsv } from "./csv.ts";
import { adresse, type Demande, lireDemande } from "./demande.ts";
import { constater, lister, PAR_PAGE, selectionner } from "./lister.ts";

const demander = (requete = ""): Demande => lireDemande(new URLSearchParams(requete)).demande;

const lignes = [
	ligne(),
	ligne({ id: "01-0000002", prestation: "rsa", statut: "certain", probabilite: 1, interet: 3000 }),
	ligne({ id: "01-0000003", statut: "possible", probabilite: 0.1, interet: 90, commune: "Gex" }),
	ligne({ id: "01-0000004", situation: "rupture", gain_net_12_mois: 100, interet: 75 }),
];
const ids = (requete: string) =>
	selectionner(lignes, demander(requete)).map(({ id }) => Number(id.slice(-1)));

describe("La liste", () => {
	it("montre d’abord ce qui pèse le plus, sans le peu probable", () => {
		assert.deepEqual(ids(""), [2, 1, 4]);
		assert.deepEqual(ids("statut=tous"), [2, 1, 3, 4]);
	});

	it("se filtre par prestation, situation, certitude, gain, foyer et commune", () => {
		assert.deepEqual(ids("prestation=rsa"), [2]);
		assert.deepEqual(ids("situation=rupture"), [4]);
		assert.deepEqual(ids("statut=possible"), [3]);
		assert.deepEqual(ids("gain=1446"), [2, 1]);
		assert.deepEqual(ids("gain=1446,01"), []);
		assert.deepEqual(ids("cherche=01-0000004"), [4]);
		assert.deepEqual(ids("cherche=SAINT GENIS"), [2, 1, 4]);
		assert.deepEqual(ids("cherche=gex&statut=tous"), [3]);
	});

	it("se trie dans les deux sens", () => {
		assert.deepEqual(ids("tri=foyer&sens=croissant"), [1, 2, 4]);
		assert.deepEqual(ids("tri=statut&statut=tous"), [2, 1, 4, 3]);
	});

	it("compte chaque prestation même quand une seule est montrée", () => {
		const liste = lister(lignes, demander("prestation=rsa"));
		assert.equal(liste.nombre, 1);
		assert.deepEqual([...liste.comptes.keys()], ["rsa", "ppa"]);
		assert.equal(liste.toutes, 3);
	});

	it("va par pages, la dernière au plus", () => {
		const beaucoup = Array.from({ length: PAR_PAGE + 1 }, (_, i) => ligne({ id: `01-${i}` }));
		assert.equal(lister(beaucoup, demander()).lignes.length, PAR_PAGE);
		const derniere = lister(beaucoup, demander("page=99"));
		assert.deepEqual([derniere.page, derniere.pages, derniere.lignes.length], [2, 2, 1]);
	});

	it("constate les droits à demander, sans les ruptures ni le peu probable", () => {
		assert.deepEqual(constater(lignes), { foyers: 2, gain: 4084.5 });
	});
});

describe("L’adresse", () => {
	it("garde ce qu’elle dit bien et signale le reste d’une phrase", () => {
		const { demande, avis } = lireDemande(
			new URLSearchParams("tri=zut&page=-1&gain=beaucoup&statut=certain&prestation=<script>"),
		);
		assert.equal(demande.statut, "certain");
		assert.deepEqual([demande.tri, demande.page, demande.gain], ["interet", 1, 0]);
		assert.equal(avis.length, 4);
		for (const phrase of avis) assert.match(phrase, /« .+ »/);
	});

	it("ne porte que ce qui s’écarte de l’habitude", () => {
		assert.equal(adresse(demander()), "/droits-non-demandes");
		assert.equal(
			adresse(demander("cherche=a&page=3"), { page: 1 }),
			"/droits-non-demandes?cherche=a",
		);
	});
});

describe("L’export", () => {
	it("s’ouvre dans un tableur français sans rien y exécuter", () => {
		const texte = [...enCsv([ligne({ commune: "=1+1", suite: 'Dire « oui » ; "vite"' })])].join("");
		const [tete, rangee] = texte.split("\r\n");
		assert.ok(tete.startsWith("\ufeffid;commune;prestation"));
		assert.ok(rangee.includes(";'=1+1;"));
		assert.ok(rangee.includes(";120,5;"));
		assert.ok(rangee.includes('"Dire « oui » ; ""vite"""'));
	});
});
