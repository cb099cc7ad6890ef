import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { ajouterJours } from "../../socle/index.ts";
import { fois, office } from "../essai.fixture.ts";
import { lireEngagementsDeService } from "./lire.ts";

const ENGAGE = ["pieces", "minima", "reclamations", "appels"] as const;

describe("La page publique dit ce qui est tenu ces jours-ci", () => {
	const { vider, venues, ecrire } = office();
	beforeEach(() => vider());

	async function lire(au: string) {
		const vus = await lireEngagementsDeService("ici", au);
		return Object.fromEntries(ENGAGE.map((nom, i) => [nom, vus[i]])) as Record<
			(typeof ENGAGE)[number],
			(typeof vus)[number]
		>;
	}
	const piece = (arrivee: string, jours?: number, organisme = "ici") => ({
		nature: "piece",
		arrivee,
		traitee: jours === undefined ? undefined : ajouterJours(arrivee, jours),
		organisme,
	});

	it("parmi les pièces dont le délai est échu : traitées à temps, en retard, encore ouvertes", async () => {
		const arrivee = "2020-12-10";
		await venues(
			...fois(6, () => piece(arrivee, 14)),
			...fois(2, () => piece(arrivee, 15)),
			...fois(2, () => piece(arrivee)),
			// Not due yet, and due too long ago.
			...fois(5, () => piece("2020-12-21", 0)),
			...fois(5, () => piece("2020-11-20", 30)),
			...fois(20, () => piece(arrivee, 0, "ailleurs")),
		);
		const { pieces } = await lire("2021-01-04");
		assert.equal(pieces.recente.n, 10);
		assert.equal(pieces.recente.valeur, 60);
		assert.deepEqual(pieces.delais, { mediane: 14, neufSurDix: 25 });
	});

	it("le premier et le dernier jour de la fenêtre comptent, la veille et le lendemain non", async () => {
		const jours = ["2020-11-20", "2020-11-21", "2020-12-20", "2020-12-21"];
		await venues(...jours.flatMap((jour) => fois(5, () => piece(jour, 1))));
		const { pieces } = await lire("2021-01-04");
		assert.equal(pieces.recente.n, 10);
	});

	it("ce qui attend depuis le délai promis ou plus est en retard, pris ou non ; le plus ancien est celui que personne n’a pris", async () => {
		const [pris] = await venues(
			piece("2020-10-01"),
			piece("2020-11-15"),
			piece("2020-12-21"),
			piece("2020-12-22"),
			piece("2020-01-01", 3),
			{ nature: "reclamation", arrivee: "2020-09-01" },
		);
		await ecrire(
			`INSERT INTO comptes (organisme, fournisseur, sujet, prenom, nom, roles)
				VALUES ('ici', 'pro', 'x', 'X', 'X', '{gestionnaire}')`,
		);
		await ecrire(
			`UPDATE sollicitations SET pris_le = now(), pris_par = (SELECT min(compte) FROM comptes)
				WHERE sollicitation = $1`,
			[pris],
		);
		const { pieces, appels } = await lire("2021-01-05");
		assert.deepEqual(pieces.ouvertes, { plusAncienne: "2020-11-15", enRetard: 3 });
		assert.equal(appels.ouvertes, undefined);
	});

	it("les minima sont ceux du RSA et de l’AAH, sans les déclarations", async () => {
		const ouverte = (nature: string, prestation: string | undefined) => ({
			nature,
			prestation,
			arrivee: "2020-12-01",
		});
		await venues(
			ouverte("demande", "rsa"),
			ouverte("piece", "aah"),
			ouverte("changement", "rsa"),
			ouverte("declaration", "rsa"),
			ouverte("demande", "ppa"),
			ouverte("piece", undefined),
		);
		const { minima } = await lire("2021-01-06");
		assert.equal(minima.ouvertes?.enRetard, 3);
		assert.equal(minima.recente.n, 3);
		assert.equal(minima.recente.valeur, null);
		assert.equal(minima.delais, undefined);
	});

	it("l’attente au téléphone est celle des appels pris", async () => {
		const numeros = await venues(
			...fois(10, () => ({ nature: "appel", arrivee: "2020-12-15", traitee: "2020-12-15" })),
		);
		await ecrire(
			`INSERT INTO appels (organisme, sollicitation, plateau, decroche, attente, duree)
				SELECT 'ici', s, 'local', rang <= 8, rang * 10, CASE WHEN rang <= 8 THEN 60 END
				FROM unnest($1::bigint[]) WITH ORDINALITY AS u (s, rang)`,
			[numeros],
		);
		const { appels } = await lire("2021-01-07");
		assert.equal(appels.recente.valeur, 80);
		assert.deepEqual(appels.delais, { mediane: 40, neufSurDix: 80 });
		assert.match(appels.figure, /<figure class="graphique"/);
	});
});
