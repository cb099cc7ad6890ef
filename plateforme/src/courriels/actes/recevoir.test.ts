import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { and, eq, sql } from "drizzle-orm";
import { avecBase } from "../../dossiers/essais.ts";
import { fichiersDesPieces, pieces } from "../../pieces/index.server.ts";
import { dossierDEssai } from "../../socle/essais.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import { plateforme } from "../../socle/index.ts";
import { installerEngagements, sollicitations } from "../../sollicitations/index.server.ts";
import {
	acteur,
	dossierDe,
	ecrire,
	incorporee,
	jointesDe,
	lireLigne,
	part,
	pdf,
	recevoir,
	trace,
} from "../essai.fixture.ts";
import { ACCUSES_PAR_JOUR } from "../regles/accuse.ts";
import { LOGO_MAX } from "../regles/jointes.ts";

const dans = <T>(ordre: ReturnType<typeof sql>, organisme = "ici") =>
	pourOrganisme(
		organisme,
		async (tx) => (await tx.execute<T & Record<string, unknown>>(ordre)).rows,
	);

const demandeDe = async (courriel: number) => {
	const { sollicitation } = await lireLigne(courriel);
	const [ligne] = await pourOrganisme("ici", (tx) =>
		tx
			.select()
			.from(sollicitations)
			.where(
				and(
					eq(sollicitations.organisme, "ici"),
					eq(sollicitations.sollicitation, sollicitation ?? 0),
				),
			),
	);
	return ligne;
};

const accuseDe = async (courriel: number) => {
	const { accuse } = await lireLigne(courriel);
	const [envoi] = await dans<{ destinataire: string; corps: string; sujet: string }>(
		sql`SELECT destinataire, corps, sujet FROM envois WHERE envoi = ${accuse}`,
	);
	return envoi;
};

describe("Un courriel reçu", () => {
	avecBase();
	process.env.DROIT_OUVERT_DONNEES = dossierDEssai();
	before(() => pourOrganisme("ici", (tx) => installerEngagements(tx, "ici")));

	it("est gardé entier et chiffré, devient une sollicitation, ses fichiers des pièces, et un accusé part", async () => {
		const brut = ecrire({
			entetes: trace("exemple.fr"),
			parts: [part("quittance.pdf", "application/pdf", pdf())],
		});
		const { courriel } = await recevoir(brut);
		const ligne = await lireLigne(courriel);
		assert.deepEqual(await fichiersDesPieces().lire("ici", ligne.brut ?? ""), brut);
		const demande = await demandeDe(courriel);
		assert.deepEqual(
			[demande?.nature, demande?.canal, demande?.objet, demande?.demandeur, demande?.dossier],
			["piece", "courriel", "Mes documents", "Inès Martin", null],
		);
		const [jointe] = await jointesDe(courriel);
		assert.deepEqual([jointe?.sort, jointe?.nom], ["prise", "quittance.pdf"]);
		const [piece] = await pourOrganisme("ici", (tx) =>
			tx
				.select()
				.from(pieces)
				.where(eq(pieces.piece, jointe?.piece ?? 0)),
		);
		assert.deepEqual(
			[piece?.sollicitation, piece?.canal, piece?.dossier, piece?.deposeePar],
			[demande?.sollicitation, "courriel", null, 0],
		);
		const accuse = await accuseDe(courriel);
		assert.equal(accuse?.destinataire, "ines@exemple.fr");
		assert.match(accuse?.corps ?? "", new RegExp(`numéro ${demande?.sollicitation}\\.`));
		assert.match(accuse?.corps ?? "", /au plus tard le jeudi 30 juillet 2020/);
		assert.match(accuse?.corps ?? "", /Il apportait un document\./);
	});

	it("l’accusé ne répète ni le sujet, ni le texte, ni le nom d’un fichier, et dit la même chose à qui est connu", async () => {
		await dossierDe("connue@exemple.fr");
		const corps = async (de: string) => {
			const { courriel } = await recevoir(
				ecrire({
					de,
					sujet: "Ma séparation",
					texte: "Mon ex-mari",
					entetes: trace("exemple.fr"),
					parts: [part("jugement.pdf", "application/pdf", pdf(de))],
				}),
			);
			const { corps = "" } = (await accuseDe(courriel)) ?? {};
			assert.doesNotMatch(corps, /séparation|mari|jugement|dossier/i);
			return corps.replace(/numéro \d+/, "");
		};
		assert.equal(await corps("connue@exemple.fr"), await corps("inconnue@exemple.fr"));
	});

	it("pris deux fois, il ne fait qu’une ligne, une sollicitation, une pièce, un accusé", async () => {
		const brut = ecrire({ parts: [part("a.pdf", "application/pdf", pdf("deux fois"))] });
		const compter = async () => {
			const [n] = await dans<Record<string, number>>(sql`SELECT
				(SELECT count(*)::int FROM courriels) AS courriels, (SELECT count(*)::int FROM sollicitations) AS sollicitations,
				(SELECT count(*)::int FROM pieces) AS pieces, (SELECT count(*)::int FROM envois) AS envois`);
			return n;
		};
		const premier = await recevoir(brut);
		const avant = await compter();
		const second = await recevoir(
			Buffer.concat([Buffer.from("Received: from x by y; z\r\n"), brut]),
		);
		assert.deepEqual(second, { courriel: premier.courriel, deja: true });
		const ensemble = await Promise.all([recevoir(brut), recevoir(brut)]);
		assert.ok(ensemble.every(({ deja }) => deja));
		assert.deepEqual(await compter(), avant);
	});

	it("deux lecteurs au même instant n’en font qu’un", async () => {
		const brut = ecrire({ parts: [part("b.pdf", "application/pdf", pdf("au même instant"))] });
		const pris = await Promise.all(Array.from({ length: 4 }, () => recevoir(brut)));
		assert.equal(new Set(pris.map(({ courriel }) => courriel)).size, 1);
		assert.equal(pris.filter(({ deja }) => !deja).length, 1);
	});

	it("d’une adresse vérifiée d’un seul dossier, et prouvée : rattaché, ses pièces avec lui", async () => {
		const { dossier } = await dossierDe("sure@exemple.fr");
		const { courriel } = await recevoir(
			ecrire({
				de: "sure@exemple.fr",
				entetes: trace("exemple.fr"),
				parts: [part("c.pdf", "application/pdf", pdf("sûre"))],
			}),
		);
		assert.equal((await demandeDe(courriel))?.dossier, dossier);
		assert.deepEqual((await lireLigne(courriel)).marques, []);
		const [jointe] = await jointesDe(courriel);
		const [piece] = await pourOrganisme("ici", (tx) =>
			tx
				.select({ dossier: pieces.dossier })
				.from(pieces)
				.where(eq(pieces.piece, jointe?.piece ?? 0)),
		);
		assert.equal(piece?.dossier, dossier);
	});

	it("la même adresse sans preuve, ou usurpée : seulement proposé, marqué, et l’usurpé n’a pas d’accusé", async () => {
		const { dossier } = await dossierDe("visee@exemple.fr");
		const sans = await recevoir(ecrire({ de: "visee@exemple.fr" }));
		assert.equal((await demandeDe(sans.courriel))?.dossier, null);
		const ligne = await lireLigne(sans.courriel);
		assert.deepEqual(ligne.propositions, [{ dossier, raisons: ["adresse-seule"] }]);
		assert.deepEqual(ligne.marques, ["non-verifie"]);
		const usurpe = await recevoir(
			ecrire({ de: "visee@exemple.fr", entetes: trace("exemple.fr", "fail") }),
		);
		const vu = await lireLigne(usurpe.courriel);
		assert.deepEqual([vu.marques, vu.silence, vu.accuse], [["usurpe"], "usurpe", null]);
		assert.ok(vu.sollicitation, "il reste à lire");
	});

	it("un matricule cité, dans le sujet ou un nom de fichier, et le nom de la personne proposent", async () => {
		const { dossier, matricule } = await dossierDe("x1@exemple.fr", {
			qui: "Zaoui-Perret Maelys 1990-01-01 demandeur",
		});
		const { courriel } = await recevoir(
			ecrire({ de: "Maëlys ZAOUI PERRET <m@ailleurs.fr>", sujet: `Dossier ${matricule}` }),
		);
		assert.deepEqual((await lireLigne(courriel)).propositions, [
			{ dossier, raisons: ["matricule", "nom"] },
		]);
		const fichier = await recevoir(
			ecrire({
				de: "y@ailleurs.fr",
				parts: [part(`CAF ${matricule.slice(0, -1)}.pdf`, "application/pdf", pdf(matricule))],
			}),
		);
		assert.deepEqual((await lireLigne(fichier.courriel)).propositions, [
			{ dossier, raisons: ["matricule"] },
		]);
	});

	it("la réponse à un accusé propose le dossier que le message a trouvé depuis", async () => {
		const { dossier } = await dossierDe("fil@exemple.fr");
		const premier = await recevoir(ecrire({ de: "fil@exemple.fr", entetes: trace("exemple.fr") }));
		const { accuse } = await lireLigne(premier.courriel);
		const suite = await recevoir(
			ecrire({
				de: "fil@autre.fr",
				entetes: `In-Reply-To: <${accuse}@ici.droit-ouvert>\n`,
			}),
		);
		assert.deepEqual((await lireLigne(suite.courriel)).propositions, [
			{ dossier, raisons: ["reponse"] },
		]);
	});

	it("réponse automatique, retour, boucle : gardés, sans sollicitation ni accusé", async () => {
		for (const [entetes, de, genre] of [
			["Auto-Submitted: auto-replied\n", "Inès <ines@exemple.fr>", "automatique"],
			["", "documents@caf.exemple", "boucle"],
			["", "MAILER-DAEMON@relais.exemple", "rebond"],
		] as const) {
			const { courriel } = await recevoir(ecrire({ entetes, de }));
			const ligne = await lireLigne(courriel);
			assert.deepEqual([ligne.genre, ligne.sollicitation, ligne.accuse], [genre, null, null]);
			assert.ok(ligne.brut);
		}
	});

	it("logo, fichier vide, fichier de 40 Mo, Word : chacun a son sort, et le reste est pris", async () => {
		const { courriel } = await recevoir(
			ecrire({
				parts: [
					incorporee("logo.png", Buffer.alloc(LOGO_MAX, 1)),
					part("vide.pdf", "application/pdf", ""),
					part("film.mov", "video/quicktime", Buffer.alloc(40_000_000, 7)),
					part("lettre.docx", "application/msword", "PK\x03\x04"),
					part("bonne.pdf", "application/pdf", pdf("bonne")),
				],
			}),
		);
		assert.deepEqual(
			(await jointesDe(courriel)).map(({ nom, sort, motif }) => [nom, sort, motif]),
			[
				["logo.png", "signature", null],
				["vide.pdf", "vide", null],
				["film.mov", "refusee", "trop-volumineuse"],
				["lettre.docx", "refusee", "bureautique"],
				["bonne.pdf", "prise", null],
			],
		);
		const { corps = "" } = (await accuseDe(courriel)) ?? {};
		assert.match(corps, /Il apportait un document\./);
		assert.match(corps, /3 fichiers n’ont pas pu être ouverts/);
	});

	it("canal fermé : gardé, reçu quand même, et l’accusé dit où aller", async () => {
		await dans(sql`UPDATE canaux SET ferme_le = '2020-09-01' WHERE canal = 'courriel'`);
		const ouvert = await recevoir(ecrire());
		assert.doesNotMatch((await accuseDe(ouvert.courriel))?.corps ?? "", /ne prend plus/);
		const apres = plateforme("ici", new Date("2020-09-01T08:00:00Z"));
		const ferme = await recevoir(ecrire(), apres);
		assert.match(
			(await accuseDe(ferme.courriel))?.corps ?? "",
			/ne prend plus les documents par courriel/,
		);
		assert.ok((await demandeDe(ferme.courriel))?.sollicitation);
		await dans(sql`UPDATE canaux SET ferme_le = NULL WHERE canal = 'courriel'`);
	});

	it("arrivé hier, pris aujourd’hui : la promesse part d’hier ; jamais de demain", async () => {
		const { recevoirCourriel } = await import("./recevoir.ts");
		const pris = async (recuLe: Date) => {
			const { courriel } = await recevoirCourriel(acteur, { nous: [] }, { brut: ecrire(), recuLe });
			return (await demandeDe(courriel))?.arrivee;
		};
		assert.equal(await pris(new Date("2020-07-14T08:00:00Z")), "2020-07-14");
		assert.equal(await pris(new Date("2020-07-19T08:00:00Z")), "2020-07-15");
	});

	it(`au ${ACCUSES_PAR_JOUR + 1}e message du jour, plus d’accusé ; le lendemain, si`, async () => {
		const de = "bavard@exemple.fr";
		for (let n = 0; n < ACCUSES_PAR_JOUR; n++)
			assert.ok((await lireLigne((await recevoir(ecrire({ de }))).courriel)).accuse);
		const trop = await lireLigne((await recevoir(ecrire({ de }))).courriel);
		assert.deepEqual([trop.accuse, trop.silence], [null, "plafond"]);
		const demain = plateforme("ici", new Date("2020-07-16T08:00:01Z"));
		assert.ok((await lireLigne((await recevoir(ecrire({ de }), demain)).courriel)).accuse);
	});

	it("une même adresse dans deux organismes reste à chacun", async () => {
		const ailleurs = plateforme("ailleurs", acteur.quand);
		const brut = ecrire({ de: "sure@exemple.fr", entetes: trace("exemple.fr") });
		const { courriel } = await recevoir(brut, ailleurs);
		const [vu] = await dans<{ propositions: unknown[] }>(
			sql`SELECT propositions FROM courriels WHERE courriel = ${courriel}`,
			"ailleurs",
		);
		assert.deepEqual(vu?.propositions, []);
		assert.equal(
			(await dans(sql`SELECT FROM courriels WHERE courriel = ${courriel} AND organisme <> 'ici'`))
				.length,
			0,
		);
	});
});
