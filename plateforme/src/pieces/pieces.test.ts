import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import sharp from "sharp";
import { justifierLecture } from "../dossiers/index.server.ts";
import { dossierDEssai } from "../socle/essais.ts";
import { pourOrganisme } from "../socle/index.server.ts";
import { type Acteur, jourDe } from "../socle/index.ts";
import { agent, instant, OFFICE, office } from "../sollicitations/essais.ts";
import { recevoir as recevoirSollicitation } from "../sollicitations/index.server.ts";
import { annoncerPiecesDans } from "./actes/annoncer.ts";
import { classer } from "./actes/classer.ts";
import { fusionner, scinder } from "./actes/composer.ts";
import { demander } from "./actes/demander.ts";
import { ecarter } from "./actes/ecarter.ts";
import { type PieceArrivee, recevoirPiece } from "./actes/recevoir.ts";
import { attenduesDeLaSollicitation, attenduesDuDossier } from "./lectures/attendues.ts";
import { refusDuDossier } from "./lectures/dossier.ts";
import { servirPage, servirPiece } from "./lectures/servir.ts";
import { piecesTenues } from "./lectures/tenues.ts";
import { lireTri, suivanteATrier } from "./lectures/tri.ts";
import { demanderCeQuiManque, saisieDe } from "./pages/faire.server.ts";
import { pdf, photo } from "./pieces.fixture.ts";
import { regrouper } from "./regles/regrouper.ts";
import type { CodePiece } from "./types/catalogue.ts";

before(() => {
	process.env.DROIT_OUVERT_DONNEES = dossierDEssai();
	process.env.DROIT_OUVERT_ANTIVIRUS = "non";
});

const { lire, preparer } = office();
const le = (quand: string, compte = 1): Acteur => agent(compte, { quand: instant(quand) });
const lundi = le("2020-10-05 10:00");
const awa = (quand = "2020-10-05 10:00"): Acteur =>
	agent(12, { roles: ["allocataire"], dossier: 1, quand: instant(quand), equipe: undefined });

let graine = 0;
/** Each one another picture, so that none is the double of the one before. */
const autrePhoto = () => photo(200 + graine++, 150);

async function recue(plus: Partial<PieceArrivee> = {}, acteur = lundi) {
	const fait = await recevoirPiece(acteur, {
		nom: "IMG_2041.jpg",
		annonce: "image/jpeg",
		contenu: await autrePhoto(),
		canal: "en-ligne",
		dossier: 3,
		...plus,
	});
	assert.ok(fait.ok, JSON.stringify(fait));
	return fait;
}

const ligne = async (piece: number) =>
	(await lire("SELECT * FROM pieces WHERE piece = $1", [piece]))[0] as Record<string, unknown>;
const traces = async (objet: string) =>
	(await lire("SELECT acte, motif FROM journal WHERE objet = $1 ORDER BY numero", [objet])).map(
		({ acte, motif }) => [acte, motif],
	);

describe("Recevoir une pièce", () => {
	it("la met dans la file avec sa sollicitation, et l’écrit au journal sans son nom", async () => {
		const { piece, sollicitation, deja } = await recue({ nom: "Bail Diallo.jpg" });
		assert.equal(deja, false);
		const [venue] = await lire(
			"SELECT nature, canal, dossier::int, etat FROM sollicitations WHERE sollicitation = $1",
			[sollicitation],
		);
		assert.deepEqual(venue, { nature: "piece", canal: "en-ligne", dossier: 3, etat: "a-traiter" });
		const { etat, format, antivirus } = await ligne(piece);
		assert.deepEqual([etat, format, antivirus], ["a-trier", "jpeg", "absent"]);
		assert.deepEqual(await traces(`piece-${piece}`), [
			["piece.recevoir", `sollicitation-${sollicitation}`],
		]);
	});

	it("plusieurs d’un même envoi vont ensemble ; d’un autre dossier, non", async () => {
		const { sollicitation } = await recue();
		assert.equal((await recue({ sollicitation })).sollicitation, sollicitation);
		const ailleurs = await recevoirPiece(lundi, {
			nom: "a.jpg",
			contenu: await autrePhoto(),
			canal: "en-ligne",
			dossier: 1,
			sollicitation,
		});
		assert.deepEqual(ailleurs, { ok: false, motif: "sollicitation-inconnue" });
	});

	it("le même contenu au même dossier ne compte qu’une fois, sous un autre nom aussi", async () => {
		const contenu = await autrePhoto();
		const premiere = await recue({ contenu });
		const seconde = await recue({ contenu, nom: "copie.jpg" });
		assert.deepEqual([seconde.deja, seconde.piece], [true, premiere.piece]);
		const autre = await autrePhoto();
		const ensemble = await Promise.all([1, 2, 3].map(() => recue({ contenu: autre })));
		assert.deepEqual(ensemble.map(({ deja }) => deja).sort(), [false, true, true]);
		const autreDossier = await recue({ contenu, dossier: 1 });
		assert.equal(autreDossier.deja, false);
	});

	it("lit un flux, et s’arrête à dix mégaoctets", async () => {
		let lus = 0;
		const flux = (async function* () {
			for (; lus < 100; lus++) yield Buffer.alloc(1024 * 1024);
		})();
		const fait = await recevoirPiece(lundi, {
			nom: "gros.pdf",
			contenu: flux,
			canal: "courriel",
			dossier: 3,
		});
		assert.ok(!fait.ok && fait.motif === "trop-volumineuse");
		assert.ok(lus <= 11, `${lus}`);
	});

	it("ce qui est refusé laisse une trace que la personne et l’agent lisent", async () => {
		const fait = await recevoirPiece(awa(), {
			nom: "lettre.docx",
			contenu: Buffer.from("PK\x03\x04"),
			canal: "en-ligne",
			dossier: 1,
		});
		assert.ok(!fait.ok && fait.motif === "bureautique");
		const [refus] = await pourOrganisme(OFFICE, (tx) => refusDuDossier(tx, OFFICE, 1));
		assert.deepEqual([refus?.nom, refus?.motif], ["lettre.docx", "bureautique"]);
		assert.deepEqual(await traces(`refus-${refus?.refus}`), [
			["piece.refuser", "motif=bureautique"],
		]);
	});

	it("une personne n’envoie qu’à son dossier ; un agent, pas à un dossier protégé sans motif", async () => {
		const envoi = async (acteur: Acteur, dossier: number | null) => {
			const contenu = await autrePhoto();
			const fait = await recevoirPiece(acteur, {
				nom: "a.jpg",
				contenu,
				canal: "en-ligne",
				dossier,
			});
			return fait.ok ? "pris" : fait.motif;
		};
		assert.equal(await envoi(awa(), 1), "pris");
		assert.equal(await envoi(awa(), 3), "dossier-inconnu");
		assert.equal(await envoi(awa(), null), "dossier-inconnu");
		assert.equal(await envoi(lundi, 2), "dossier-inconnu");
		assert.equal(await envoi(lundi, 9), "dossier-inconnu");
		assert.equal(await envoi(lundi, null), "pris");
	});

	it("garde le nom sans chemin, ni signe de commande ou d’inversion", async () => {
		const { piece } = await recue({ nom: "C:\\photos\\bail\u202Egpj.\u0000exe" });
		assert.equal((await ligne(piece)).nom, "bail gpj. exe");
	});
});

describe("Ce qui est proposé", () => {
	const proposee = async (plus: Partial<PieceArrivee>) => {
		const { piece } = await recue({ dossier: null, ...plus });
		const { type_suggere, type_lu_dans, dossier_suggere, dossier_lu_dans, dossier } =
			await ligne(piece);
		assert.equal(dossier, null, "jamais rattaché de soi-même");
		return [
			type_suggere,
			type_lu_dans,
			dossier_suggere && Number(dossier_suggere),
			dossier_lu_dans,
		];
	};

	it("se lit dans le nom du fichier, ou dans le texte d’un PDF, et dit où", async () => {
		assert.deepEqual(await proposee({ nom: "RIB_0000003.jpg" }), ["rib", "nom", 3, "nom"]);
		const contenu = await pdf(1, (document) =>
			document.getPage(0).drawText("Quittance de loyer - allocataire 0000001", { x: 50, y: 700 }),
		);
		assert.deepEqual(await proposee({ nom: "scan.pdf", annonce: "application/pdf", contenu }), [
			"bail",
			"texte",
			1,
			"texte",
		]);
	});

	it("se tait quand deux dossiers peuvent être le bon, ou aucun", async () => {
		const [, , deux] = await proposee({ nom: "0000001 et 0000003.jpg" });
		const [, , aucun] = await proposee({ nom: "9999999.jpg" });
		assert.deepEqual([deux, aucun], [null, null]);
	});
});

describe("Classer", () => {
	const bail = { dossier: 3, type: "bail", datee: "2020-09-01" } as const;

	it("dit ce que c’est et à qui, et passe à la suivante", async () => {
		const premiere = await recue();
		const seconde = await recue();
		assert.equal(await suivanteATrier(lundi, premiere.piece), seconde.piece);
		assert.deepEqual(await classer(lundi, premiere.piece, bail), { ok: true });
		const { etat, type, triee_par } = await ligne(premiere.piece);
		assert.deepEqual([etat, type, Number(triee_par)], ["classee", "bail", 1]);
	});

	it("refuse sans type, sans dossier, datée de demain, ou vers un autre dossier que le sien", async () => {
		const { piece } = await recue();
		const motif = async (plus: object) => {
			const fait = await classer(lundi, piece, { ...bail, ...plus });
			return fait.ok ? "fait" : fait.motif;
		};
		assert.equal(await motif({ type: undefined }), "type-vide");
		assert.equal(await motif({ dossier: null }), "dossier-inconnu");
		assert.equal(await motif({ datee: "2020-10-06" }), "date-future");
		assert.equal(await motif({ datee: "hier" }), "date-illisible");
		assert.equal(await motif({ dossier: 1 }), "autre-envoi");
		assert.equal(await motif({ datee: "2020-10-05" }), "fait");
	});

	it("emmène au dossier la sollicitation et ce qui était venu avec", async () => {
		const { piece, sollicitation } = await recue({ dossier: null, demandeur: "Awa Diallo" });
		const avec = await recue({ dossier: null, sollicitation });
		assert.deepEqual(await classer(lundi, piece, bail), { ok: true });
		assert.equal(Number((await ligne(avec.piece)).dossier), 3);
		const [venue] = await lire("SELECT dossier::int FROM sollicitations WHERE sollicitation = $1", [
			sollicitation,
		]);
		assert.equal(venue?.dossier, 3);
	});

	it("pas vers un dossier protégé sans avoir dit pourquoi", async () => {
		const { piece } = await recue({ dossier: null });
		const garde = { ...bail, dossier: 2 };
		const agente = le("2020-10-05 10:00", 5);
		assert.deepEqual(await classer(agente, piece, garde), { ok: false, motif: "dossier-protege" });
		await justifierLecture(agente, 2, "La personne est au guichet");
		assert.deepEqual(await classer(agente, piece, garde), { ok: true });
	});

	it("écarter demande pourquoi, et ne se fait pas deux fois", async () => {
		const { piece } = await recue();
		assert.deepEqual(await ecarter(lundi, piece, "  "), { ok: false, motif: "motif-vide" });
		assert.deepEqual(await ecarter(lundi, piece, "photo floue"), { ok: true });
		assert.deepEqual(await ecarter(lundi, piece, "encore"), { ok: false, motif: "deja-triee" });
		assert.deepEqual(await classer(lundi, piece, bail), { ok: false, motif: "deja-triee" });
	});
});

describe("Scinder et fusionner", () => {
	it("un PDF devient plusieurs pièces, l’original reste et dit d’où elles viennent", async () => {
		const { piece } = await recue({ nom: "tout.pdf", annonce: "", contenu: await pdf(3) });
		const fait = await scinder(lundi, piece, [[1, 3], [2]]);
		assert.ok(fait.ok);
		const [a = 0, b = 0] = fait.pieces;
		assert.deepEqual([(await ligne(a)).pages, (await ligne(b)).pages], [2, 1]);
		assert.equal((await ligne(a)).nom, "tout (1).pdf");
		assert.equal((await ligne(piece)).etat, "remplacee");
		assert.ok(await servirPiece(lundi, piece));
		assert.deepEqual(
			await lire(
				"SELECT venue_de::int, page FROM origines_des_pieces WHERE piece = $1 ORDER BY rang",
				[a],
			),
			[
				{ venue_de: piece, page: 1 },
				{ venue_de: piece, page: 3 },
			],
		);
	});

	it("deux photos font un PDF de deux pages ; celles d’un autre dossier n’y entrent pas", async () => {
		const recto = await recue();
		const verso = await recue({ sollicitation: recto.sollicitation });
		const autre = await recue({ dossier: 1 });
		assert.deepEqual(await fusionner(lundi, [recto.piece, autre.piece]), {
			ok: false,
			motif: "autre-envoi",
		});
		assert.deepEqual(await fusionner(lundi, [recto.piece, recto.piece]), {
			ok: false,
			motif: "une-seule",
		});
		const fait = await fusionner(lundi, [verso.piece, recto.piece]);
		assert.ok(fait.ok);
		const [faite = 0] = fait.pieces;
		assert.equal((await ligne(faite)).pages, 2);
		const page = await servirPage(lundi, faite, 2);
		assert.equal((await sharp(page?.octets).metadata()).format, "jpeg");
	});

	it("une photo ne se scinde pas, ni un PDF dont une page serait perdue", async () => {
		const { piece } = await recue();
		assert.deepEqual(await scinder(lundi, piece, [[1], [2]]), { ok: false, motif: "une-seule" });
		const trois = await recue({ nom: "a.pdf", annonce: "", contenu: await pdf(3) });
		assert.deepEqual(await scinder(lundi, trois.piece, undefined), {
			ok: false,
			motif: "pages-inconnues",
		});
		assert.equal((await ligne(trois.piece)).etat, "a-trier");
	});
});

describe("Demander ce qui manque", () => {
	async function demande(dossier = 1) {
		const fait = await recevoirSollicitation(lundi, {
			nature: "demande",
			canal: "en-ligne",
			objet: "Aide au logement",
			prestation: "aide_logement",
			dossier,
		});
		assert.ok(fait.ok);
		return fait;
	}
	const etat = async (sollicitation: number) =>
		(
			await lire("SELECT etat, promesse::text FROM sollicitations WHERE sollicitation = $1", [
				sollicitation,
			])
		)[0];
	const attendues = (dossier = 1) =>
		pourOrganisme(OFFICE, (tx) => attenduesDuDossier(tx, OFFICE, dossier));
	const ordre = (sollicitation: number) => ({
		sollicitation,
		pieces: [{ type: "bail" }, { type: "attestation-loyer", precision: "de septembre" }] as const,
		echeance: "2020-10-30",
		indispensables: true,
	});

	it("arrête l’horloge, l’écrit à la personne avec la liste, et n’y revient qu’au complet", async () => {
		await preparer(
			"INSERT INTO contacts (organisme, dossier, nature, valeur, etat, etat_le) VALUES ('ici', 1, 'courriel', 'awa@exemple.fr', 'verifie', '2020-01-01')",
		);
		const { sollicitation, promesse } = await demande();
		assert.deepEqual(await demander(le("2020-10-06 10:00"), ordre(sollicitation)), {
			ok: true,
			demandees: 2,
		});
		assert.equal((await etat(sollicitation))?.etat, "en-pause");
		const [envoi] = await lire(
			"SELECT destinataire, corps, valable_jusqua::text FROM envois WHERE cle LIKE $1",
			[`pieces:${sollicitation}:%`],
		);
		assert.equal(envoi?.destinataire, "awa@exemple.fr");
		assert.match(
			String(envoi?.corps),
			/Bail ou quittance de loyer.*\n.*Attestation de loyer de septembre/,
		);
		assert.match(String(envoi?.corps), /vendredi 30 octobre 2020/);

		await recue({ dossier: 1, type: "bail" }, awa("2020-10-08 09:00"));
		assert.equal((await etat(sollicitation))?.etat, "en-pause");
		assert.deepEqual(
			(await attendues()).map(({ type }) => type),
			["attestation-loyer"],
		);

		const { piece } = await recue({ dossier: 1 }, awa("2020-10-12 09:00"));
		assert.equal((await etat(sollicitation))?.etat, "en-pause");
		const vendredi = le("2020-10-16 10:00");
		await classer(vendredi, piece, { dossier: 1, type: "attestation-loyer", datee: "2020-10-10" });
		const apres = await etat(sollicitation);
		assert.equal(apres?.etat, "a-traiter");
		const [pause] = await lire("SELECT fin::text FROM pauses WHERE sollicitation = $1", [
			sollicitation,
		]);
		assert.equal(pause?.fin, "2020-10-12", "le délai reprend au jour d’arrivée, pas du tri");
		assert.ok(promesse && String(apres?.promesse) > promesse);
		assert.deepEqual(await attendues(), []);
	});

	it("une précision vaut pour un seul document : jamais perdue en silence, tout ce qui fut coché revient", async () => {
		const { sollicitation } = await demande(3);
		const formulaire = new FormData();
		formulaire.set("sollicitation", String(sollicitation));
		formulaire.append("pieces", "ressources");
		formulaire.append("pieces", "garde");
		formulaire.set("precision", "de septembre");
		formulaire.set("echeance", "2020-10-30");
		assert.deepEqual(await demanderCeQuiManque(le("2020-10-06 10:00"), formulaire), {
			ok: false,
			motif: "une-precision",
		});
		assert.equal(saisieDe(formulaire).pieces, "ressources,garde");
		formulaire.delete("pieces");
		formulaire.append("pieces", "ressources");
		assert.ok((await demanderCeQuiManque(le("2020-10-06 10:00"), formulaire)).ok);
	});

	describe("Ce qu’une demande annonce à l’envoi", () => {
		const annoncer = (sollicitation: number, ...types: CodePiece[]) =>
			pourOrganisme(OFFICE, (tx) =>
				annoncerPiecesDans(tx, awa("2020-11-02 09:00"), { sollicitation, dossier: 1, types }),
			);
		const celles = (sollicitation: number) =>
			pourOrganisme(OFFICE, (tx) => attenduesDeLaSollicitation(tx, OFFICE, sollicitation));

		it("n’a pas d’échéance, jusqu’à ce qu’un agent la demande ; alors elle arrête l’horloge", async () => {
			const { sollicitation } = await demande();
			assert.deepEqual(await annoncer(sollicitation, "rib", "rib", "mdph"), ["rib", "mdph"]);
			assert.equal((await etat(sollicitation))?.etat, "a-traiter");
			const fait = await demander(le("2020-11-03 10:00"), {
				...ordre(sollicitation),
				pieces: [{ type: "rib" }],
				echeance: "2020-11-30",
			});
			assert.deepEqual(fait, { ok: true, demandees: 1 });
			assert.deepEqual(
				(await celles(sollicitation)).map(({ type, echeance }) => [type, echeance]),
				[
					["rib", "2020-11-30"],
					["mdph", null],
				],
			);
			assert.equal((await etat(sollicitation))?.etat, "en-pause");
			await recue({ dossier: 1, type: "rib" }, awa("2020-11-05 09:00"));
			assert.equal(
				(await etat(sollicitation))?.etat,
				"a-traiter",
				"ce qui est seulement annoncé ne retient pas l’horloge",
			);
			await recue({ dossier: 1, type: "mdph" }, awa("2020-11-06 09:00"));
			assert.ok((await celles(sollicitation)).every(({ venue }) => venue));
		});

		it("déposée pour une demande, la pièce rejoint cette demande et nulle autre ; le même document n’est pas envoyé deux fois", async () => {
			const [une, deux] = [await demande(), await demande()];
			await annoncer(une.sollicitation, "scolarite");
			await annoncer(deux.sollicitation, "scolarite");
			const [attendue] = await celles(deux.sollicitation);
			const [document] = regrouper(await attendues()).filter(({ type }) => type === "scolarite");
			assert.equal(document?.attendues.length, 2, "un seul document à envoyer");
			const venue = await recue(
				{ dossier: 1, type: "bail", attendue: attendue?.attendue },
				awa("2020-11-05 09:00"),
			);
			assert.equal(venue.sollicitation, deux.sollicitation);
			assert.equal(
				(await ligne(venue.piece)).type,
				"scolarite",
				"ce qui est attendu dit ce que c’est",
			);
			for (const { sollicitation } of [une, deux])
				assert.deepEqual(
					(await celles(sollicitation)).map((lue) => lue.venue),
					[{ piece: venue.piece, etat: "a-trier" }],
				);
		});

		it("le numéro d’une attente d’un autre dossier, ou d’une demande traitée, ne rattache rien", async () => {
			const { sollicitation } = await demande();
			await annoncer(sollicitation, "securite-sociale");
			const [attendue] = await celles(sollicitation);
			const ailleurs = await recue({ dossier: 3, attendue: attendue?.attendue });
			assert.notEqual(ailleurs.sollicitation, sollicitation);
			await preparer(
				"UPDATE sollicitations SET etat = 'traitee', traitee_le = '2020-11-04', issue = 'accord' WHERE sollicitation = $1",
				[sollicitation],
			);
			const tard = await recue(
				{ dossier: 1, attendue: attendue?.attendue },
				awa("2020-11-05 09:00"),
			);
			assert.notEqual(tard.sollicitation, sollicitation);
			assert.equal((await celles(sollicitation))[0]?.venue, null);
		});
	});

	it("une pièce qui n’était pas la bonne est attendue de nouveau", async () => {
		const { sollicitation } = await demande();
		const jeudi = le("2020-10-15 10:00");
		await demander(jeudi, { ...ordre(sollicitation), pieces: [{ type: "grossesse" }] });
		const { piece } = await recue({ dossier: 1, type: "grossesse" }, awa("2020-10-16 10:00"));
		assert.deepEqual(await attendues(), []);
		await classer(jeudi, piece, { dossier: 1, type: "autre", datee: "2020-10-15" });
		assert.deepEqual(
			(await attendues()).map(({ type }) => type),
			["grossesse"],
		);
	});

	it("ne redemande pas ce qui est attendu, ni ce qui est tenu et encore valable", async () => {
		const { sollicitation } = await demande(3);
		const { piece } = await recue();
		await classer(lundi, piece, { dossier: 3, type: "garde", datee: "2020-10-01" });
		const motif = async (quand: string) => {
			const fait = await demander(le(quand), {
				sollicitation,
				pieces: [{ type: "garde" }],
				echeance: jourDe(new Date(instant(quand).getTime() + 20 * 86_400_000)),
				indispensables: false,
			});
			return fait.ok ? "fait" : fait.motif;
		};
		assert.equal(await motif("2021-10-01 10:00"), "deja-tenue");
		assert.equal(await motif("2021-10-02 10:00"), "fait");
		assert.equal(await motif("2021-10-02 11:00"), "rien-demande");
	});

	it("ce qui est tenu l’est jusqu’au dernier jour de sa validité, celui-là compris", async () => {
		const { piece } = await recue({ dossier: 3 });
		await classer(le("2020-12-05 10:00"), piece, {
			dossier: 3,
			type: "ressources",
			datee: "2020-11-30",
		});
		const tenues = async (jour: string) =>
			(await pourOrganisme(OFFICE, (tx) => piecesTenues(tx, OFFICE, 3, jour))).map(
				({ type }) => type,
			);
		assert.ok((await tenues("2021-02-28")).includes("ressources"));
		assert.ok(!(await tenues("2021-03-01")).includes("ressources"));
	});

	it("sans arrêter l’horloge quand l’étude peut continuer ; jamais à moins de sept jours", async () => {
		const { sollicitation } = await demande();
		const jeudi = le("2020-10-15 10:00");
		const scolarite = { ...ordre(sollicitation), pieces: [{ type: "scolarite" }] as const };
		for (const indispensables of [true, false])
			assert.deepEqual(
				await demander(jeudi, { ...scolarite, indispensables, echeance: "2020-10-21" }),
				{ ok: false, motif: "echeance-trop-courte" },
			);
		assert.ok(
			(await demander(jeudi, { ...scolarite, indispensables: false, echeance: "2020-10-22" })).ok,
		);
		assert.equal((await etat(sollicitation))?.etat, "a-traiter");
	});
});

describe("Servir une pièce", () => {
	it("à l’agent et à la personne, avec une trace que la personne lira", async () => {
		const { piece } = await recue({ dossier: 1 });
		const agente = le("2020-11-02 10:00", 7);
		assert.equal((await servirPiece(agente, piece))?.type, "image/jpeg");
		const lues = (await traces("dossier-1")).filter(([, motif]) => motif === `piece-${piece}`);
		assert.deepEqual(lues, [["piece.lire", `piece-${piece}`]]);
		assert.ok((await traces("dossier-1")).some(([acte]) => acte === "dossier.lire"));
		assert.ok(await servirPiece(awa(), piece));
	});

	it("à personne d’autre : autre dossier, autre organisme, dossier protégé, page qui n’existe pas", async () => {
		const { piece } = await recue({ dossier: 3 });
		assert.equal(await servirPiece(awa(), piece), undefined);
		assert.equal(await servirPiece(agent(1, { organisme: "ailleurs" }), piece), undefined);
		assert.equal(await servirPage(lundi, piece, 2), undefined);
		assert.equal(await servirPage(lundi, piece, 0), undefined);
		const sansDossier = await recue({ dossier: null });
		assert.equal(await servirPiece(awa(), sansDossier.piece), undefined);
		await preparer("UPDATE dossiers SET protection = 'autre' WHERE dossier = 3");
		assert.equal(await servirPiece(le("2020-11-03 10:00", 8), piece), undefined);
		const { detail, lignes } = await lireTri(le("2020-11-03 10:00", 8), piece);
		assert.equal(detail?.fermee, true);
		assert.equal(lignes.find((lue) => lue.piece === piece)?.nom, undefined);
		await preparer("UPDATE dossiers SET protection = NULL WHERE dossier = 3");
	});

	it("abîmée sur le disque, elle n’est pas servie pour bonne", async () => {
		const { piece } = await recue({ dossier: 3 });
		await preparer("UPDATE pieces SET empreinte = repeat('0', 64) WHERE piece = $1", [piece]);
		await assert.rejects(servirPiece(lundi, piece));
	});
});
