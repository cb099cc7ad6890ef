import assert from "node:assert/strict";
import { existsSync, globSync, readdirSync, renameSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { dossierDEssai } from "../socle/essais.ts";
import { type Acteur, ajouterJours } from "../socle/index.ts";
import { agent, instant, OFFICE, office } from "../sollicitations/essais.ts";
import { effacerPieces } from "./actes/effacer.ts";
import { effacerContenus } from "./actes/effacer-contenus.ts";
import { recevoirPiece } from "./actes/recevoir.ts";
import { fichiersDesPieces } from "./fichiers.ts";
import { photo } from "./pieces.fixture.ts";
import { finDeGarde, type Gardee } from "./regles/conservation.ts";

const donnees = dossierDEssai();
before(() => {
	process.env.DROIT_OUVERT_DONNEES = donnees;
	process.env.DROIT_OUVERT_ANTIVIRUS = "non";
});

describe("Jusqu’à quand un document se garde (CSS D253-44)", () => {
	const auj = "2026-01-01";
	const bail: Gardee = {
		...{ etat: "classee", type: "bail", datee: "2020-10-01", triee: "2020-10-05" },
		...{ finie: "2020-10-31", sansDossierVivant: false, dernierVersement: "2025-12-05" },
	};

	it("une demande qui dure garde ses documents ; finie, deux ans et six mois", () => {
		assert.equal(finDeGarde({ ...bail, finie: null }, auj), undefined);
		assert.equal(finDeGarde({ ...bail, etat: "remplacee" }, auj), "2023-04-30");
		assert.equal(
			finDeGarde({ ...bail, finie: "2020-08-31", etat: "remplacee" }, auj),
			"2023-02-28",
		);
	});

	it("ce qui prouve encore se garde jusqu’à ce qu’il ne prouve plus, et deux ans et six mois", () => {
		const paie: Gardee = { ...bail, type: "ressources", datee: "2020-12-15" };
		assert.equal(finDeGarde(paie, auj), "2023-09-15");
	});

	it("ce qui prouve toujours reste tant que le dossier vit, puis compte du dernier versement", () => {
		const identite: Gardee = { ...bail, type: "identite" };
		assert.equal(finDeGarde(identite, auj), undefined);
		assert.equal(finDeGarde({ ...identite, sansDossierVivant: true }, auj), "2028-06-05");
		assert.equal(
			finDeGarde({ ...identite, sansDossierVivant: true, dernierVersement: null }, auj),
			"2023-04-30",
		);
	});

	it("écarté, six mois ; à trier, tant que personne ne l’a regardé", () => {
		assert.equal(finDeGarde({ ...bail, etat: "ecartee" }, auj), "2021-04-05");
		assert.equal(
			finDeGarde({ ...bail, etat: "a-trier", triee: null, finie: null }, auj),
			undefined,
		);
	});
});

describe("Les documents trop anciens s’effacent", () => {
	const { lire, preparer } = office();
	const le = (jour: string): Acteur => agent(1, { quand: instant(`${jour} 10:00`) });
	let cote = 0;

	/** Classed as a full page of a lease that was replaced, its request over on the 31st of October 2020. */
	async function finie(contenu?: Buffer, dossier = 3) {
		const octets = contenu ?? (await photo(300 + cote++, 150));
		const fait = await recevoirPiece(le("2020-10-05"), {
			...{ nom: "bail.jpg", annonce: "image/jpeg", canal: "en-ligne" as const, dossier },
			contenu: octets,
		});
		assert.ok(fait.ok, JSON.stringify(fait));
		await preparer(
			`UPDATE pieces SET etat = 'remplacee', type = 'bail', datee = '2020-10-01', triee_le = '2020-10-06', triee_par = 1
				WHERE piece = $1`,
			[fait.piece],
		);
		await preparer(
			"UPDATE sollicitations SET etat = 'traitee', traitee_le = '2020-10-31', issue = 'repondu' WHERE sollicitation = $1",
			[fait.sollicitation],
		);
		const [{ empreinte } = {}] = await lire("SELECT empreinte FROM pieces WHERE piece = $1", [
			fait.piece,
		]);
		return { ...fait, empreinte: String(empreinte), octets };
	}
	const presente = async (piece: number) =>
		(await lire("SELECT 1 FROM pieces WHERE piece = $1", [piece])).length === 1;
	const ou = (empreinte: string) =>
		globSync(`fichiers/*/*/*/${empreinte}`, { cwd: donnees }).map((nom) => join(donnees, nom))[0];
	/** As if it had been kept the day before. */
	const vieillir = (empreinte: string) => {
		const chemin = ou(empreinte);
		assert.ok(chemin);
		const hier = new Date(Date.now() - 86_400_000);
		utimesSync(chemin, hier, hier);
	};
	const aEffacer = async () =>
		(await lire("SELECT empreinte FROM contenus_a_effacer")).map(({ empreinte }) => empreinte);
	const jour = le("2023-04-30");

	it("la veille, il reste ; le jour dit, sa ligne part, avec une ligne au journal", async () => {
		const { piece, empreinte } = await finie();
		assert.equal(await effacerPieces(le("2023-04-29")), 0);
		assert.ok(await presente(piece));
		assert.equal(await effacerPieces(jour), 1);
		assert.equal(await presente(piece), false);
		const [trace] = await lire("SELECT acte, motif FROM journal WHERE objet = $1 AND acte = $2", [
			`piece-${piece}`,
			"piece.effacer",
		]);
		assert.match(String(trace?.motif), /remplacee/);
		assert.deepEqual(await aEffacer(), [empreinte]);
		vieillir(empreinte);
		assert.equal(await effacerContenus(jour), 1);
		assert.equal(ou(empreinte), undefined);
		assert.deepEqual(await aEffacer(), []);
	});

	it("écarté : six mois, à un jour près", async () => {
		const { piece } = await finie();
		await preparer("UPDATE pieces SET etat = 'ecartee', motif = 'photo floue' WHERE piece = $1", [
			piece,
		]);
		assert.equal(await effacerPieces(le("2021-04-05")), 0);
		assert.equal(await effacerPieces(le("2021-04-06")), 1);
		assert.equal(await presente(piece), false);
	});

	it("un dossier qui conteste ou qui doit garde tout ; la contestation finie, quatre mois encore", async () => {
		const { piece } = await finie();
		const [{ sollicitation } = {}] = await preparer(
			`INSERT INTO sollicitations (organisme, nature, canal, objet, dossier, arrivee, arrivee_a)
				VALUES ('${OFFICE}', 'reclamation', 'courrier', 'Recours', 3, '2023-01-10', now())
				RETURNING sollicitation`,
		);
		assert.equal(await effacerPieces(jour), 0);
		await preparer(
			"UPDATE sollicitations SET etat = 'traitee', traitee_le = '2023-03-01' WHERE sollicitation = $1",
			[sollicitation],
		);
		assert.equal(await effacerPieces(le("2023-06-30")), 0);
		await preparer(
			`INSERT INTO dettes (organisme, dossier, prestation, motif, nee_le, montant, solde)
				VALUES ('${OFFICE}', 3, 'rsa', 'Indu', '2023-01-01', 10000, 1)`,
		);
		assert.equal(await effacerPieces(le("2023-07-01")), 0);
		await preparer("UPDATE dettes SET solde = 0 WHERE dossier = 3");
		assert.ok(await presente(piece));
		assert.equal(await effacerPieces(le("2023-07-01")), 1);
		await preparer("UPDATE sollicitations SET traitee_le = '2022-01-01' WHERE sollicitation = $1", [
			sollicitation,
		]);
	});

	it("le même contenu dans une autre pièce reste lisible ; le dernier parti l’emporte", async () => {
		const premiere = await finie();
		const seconde = await finie(premiere.octets, 1);
		assert.equal(premiere.empreinte, seconde.empreinte);
		await preparer("UPDATE sollicitations SET traitee_le = '2021-10-31' WHERE sollicitation = $1", [
			seconde.sollicitation,
		]);
		assert.equal(await effacerPieces(jour), 1);
		vieillir(premiere.empreinte);
		await effacerContenus(jour);
		assert.ok((await fichiersDesPieces().lire(OFFICE, premiere.empreinte)).length > 0);
		assert.ok(!(await aEffacer()).includes(premiere.empreinte));
		assert.equal(await effacerPieces(le("2024-04-30")), 1);
		vieillir(premiere.empreinte);
		await effacerContenus(jour);
		assert.equal(ou(premiere.empreinte), undefined);
	});

	it("gardé de nouveau au même instant, il reste à qui va le nommer", async () => {
		const { empreinte, octets } = await finie();
		assert.equal(await effacerPieces(jour), 1);
		vieillir(empreinte);
		const redepot = await finie(octets, 1);
		assert.equal(redepot.empreinte, empreinte);
		await preparer("DELETE FROM pieces WHERE piece = $1", [redepot.piece]);
		await effacerContenus(jour);
		assert.ok(ou(empreinte), "la ligne n’est pas encore écrite : rien n’est ôté");
		assert.ok((await aEffacer()).includes(empreinte), "et il sera regardé de nouveau");
		vieillir(empreinte);
		await effacerContenus(jour);
		assert.equal(ou(empreinte), undefined);
	});

	it("coupé n’importe où, rien ne se perd et rien ne reste", async () => {
		const { empreinte } = await finie();
		assert.equal(await effacerPieces(jour), 1);
		vieillir(empreinte);
		await assert.rejects(
			effacerContenus(jour, () => {
				throw new Error("coupure");
			}),
			/coupure/,
		);
		assert.ok((await aEffacer()).includes(empreinte), "encore à finir");
		await effacerContenus(jour);
		assert.ok(!(await aEffacer()).includes(empreinte));
		assert.equal(ou(empreinte), undefined);
		assert.deepEqual(readdirSync(join(donnees, "fichiers/depots")), []);
	});

	it("coupé pendant qu’il est mis à part, ce qui sert encore revient à sa place", async () => {
		const { empreinte, octets } = await finie();
		assert.equal(await effacerPieces(jour), 1);
		const chemin = ou(empreinte) as string;
		const aPart = join(donnees, "fichiers/depots", `efface-${OFFICE}-${empreinte}`);
		renameSync(chemin, aPart);
		assert.equal(existsSync(chemin), false);
		const gardee = await finie(octets, 1);
		await preparer("UPDATE sollicitations SET traitee_le = '2023-01-01' WHERE sollicitation = $1", [
			gardee.sollicitation,
		]);
		await effacerContenus(jour);
		assert.ok((await fichiersDesPieces().lire(OFFICE, empreinte)).length > 0);
		assert.equal(existsSync(aPart), false);
	});

	it("un document encore à trier, ou d’une demande ouverte, ne part jamais", async () => {
		const { piece, sollicitation } = await finie();
		await preparer(
			"UPDATE sollicitations SET etat = 'a-traiter', traitee_le = NULL, issue = NULL WHERE sollicitation = $1",
			[sollicitation],
		);
		assert.equal(
			await effacerPieces(le(ajouterJours("2023-04-30", 3000))),
			1,
			"celle d’avant seule",
		);
		assert.ok(await presente(piece));
		await assert.rejects(
			preparer("DELETE FROM pieces WHERE piece = $1", [piece]),
			/sert encore : elle ne s'efface pas/,
			"la base non plus ne la laisse pas partir",
		);
	});

	it("le nom d’un fichier refusé : six mois, à un jour près", async () => {
		const fait = await recevoirPiece(le("2022-03-31"), {
			...{ nom: "lettre.docx", annonce: "application/msword", canal: "en-ligne" as const },
			...{ dossier: 3, contenu: Buffer.from("PK") },
		});
		assert.ok(!fait.ok && "refus" in fait);
		const restent = async () =>
			(await lire("SELECT 1 FROM refus_de_pieces WHERE nom = 'lettre.docx'")).length;
		await effacerPieces(le("2022-09-29"));
		assert.equal(await restent(), 1);
		await effacerPieces(le("2022-09-30"));
		assert.equal(await restent(), 0);
	});
});
