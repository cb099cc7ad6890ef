import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sql } from "drizzle-orm";
import { planDEssai } from "../../actions/essais.ts";
import { avecBase, lire } from "../../dossiers/essais.ts";
import { sOpposer } from "../../dossiers/index.server.ts";
import { organismeSimule } from "../../socle/index.ts";
import { posterLot, preparerLot } from "../actes/lots.ts";
import { remettreEnvois, retirerEnvois } from "../actes/retirer.ts";
import {
	a,
	acteur,
	deposer,
	dossierJoignable,
	lireLigne,
	suiteDe,
	vider,
} from "../essai.fixture.ts";
import { lireLot, listerLots } from "../lectures/lots.ts";
import { indexDuLot } from "./index-du-lot.ts";
import { imprimerLot } from "./pdf.ts";

const loger = (dossier: number, lignes = "12 rue des Lices", depuis = "2020-01-01") =>
	lire((tx) =>
		tx.execute(sql`
			WITH ancienne AS (UPDATE adresses SET jusqua = ${depuis} WHERE dossier = ${dossier} AND jusqua IS NULL)
			INSERT INTO adresses (organisme, dossier, depuis, lignes, code_postal, commune)
			VALUES ('ici', ${dossier}, ${depuis}, ${lignes}, '01000', 'Bourg-en-Bresse')`),
	);

/** A file that neither e-mail nor SMS reaches. */
async function injoignable(rue?: string) {
	const { dossier } = await dossierJoignable({ courriel: false, mobile: false });
	await loger(dossier, rue);
	return dossier;
}

describe("Les courriers", () => {
	avecBase();

	it("qui n’a ni courriel ni mobile a une lettre, qui attend un lot", async () => {
		const dossier = await injoignable();
		const envoi = await deposer({
			cle: "l-1",
			dossier,
			replis: { courrier: { sujet: "Un droit", corps: "Lettre" } },
		});
		const { canal, destinataire, corps, etat } = await lireLigne(envoi);
		assert.deepEqual(
			[canal, destinataire, corps, etat],
			["courrier", "Inès MARTIN\n12 rue des Lices\n01000 BOURG-EN-BRESSE", "Lettre", "a-envoyer"],
		);
		await vider();
		await vider("sms");
		assert.equal((await lireLigne(envoi)).etat, "a-envoyer");
		assert.equal((await listerLots(acteur)).attendent, 1);
	});

	it("un lot les fige, une fois ; posté, elles sont parties", async () => {
		const prepare = await preparerLot(acteur);
		assert.equal(prepare.ok && prepare.nombre, 1);
		assert.deepEqual(await preparerLot(acteur), { ok: false, motif: "aucune" });
		const lot = prepare.ok ? prepare.lot : 0;
		const lu = await lireLot(acteur, lot);
		const envoi = lu?.lettres[0]?.envoi ?? 0;
		assert.equal((await lireLigne(envoi)).etat, "en-lot");
		assert.deepEqual(await posterLot(a("2020-07-16T08:00:00Z"), lot), { ok: true });
		assert.deepEqual(await posterLot(acteur, lot), { ok: false, motif: "deja" });
		assert.deepEqual(await posterLot(acteur, 99_999), { ok: false, motif: "inconnu" });
		const { etat, envoyeLe } = await lireLigne(envoi);
		assert.deepEqual([etat, envoyeLe], ["envoye", new Date("2020-07-16T08:00:00Z")]);
		assert.equal(await lireLot({ ...acteur, organisme: "ailleurs" }, lot), undefined);
	});

	it("au moment du lot : opposition, validité, et la nouvelle adresse de qui a déménagé", async () => {
		const [oppose, perime, parti] = [await injoignable(), await injoignable(), await injoignable()];
		const envois = [
			await deposer({ cle: "l-2", dossier: oppose }),
			await deposer({ cle: "l-3", dossier: perime, valableJusqua: "2020-07-14" }),
			await deposer({ cle: "l-4", dossier: parti }),
		];
		const loge = await injoignable();
		const autrement = "Inès Martin\n12 rue des Lices\n01000 Bourg-en-Bresse";
		const reste = await deposer({
			cle: "l-5",
			canal: "courrier",
			dossier: loge,
			destinataire: autrement,
		});
		await sOpposer(acteur, oppose, "campagnes");
		await loger(parti, "3 place du Champ", "2020-07-10");
		const prepare = await preparerLot(acteur);
		assert.equal(prepare.ok && prepare.nombre, 2);
		assert.equal((await lireLigne(reste)).etat, "en-lot", "la même porte, écrite autrement");
		const motifs = (await Promise.all(envois.map(lireLigne))).map(({ motif }) => motif);
		assert.deepEqual(motifs, ["opposition", "perime", "adresse-changee"]);
		const suite = await suiteDe(envois[2] ?? 0);
		assert.match(suite?.destinataire ?? "", /3 place du Champ/);
		assert.equal(suite?.etat, "en-lot");
	});

	it("une lettre imprimée, pas encore postée, se retire du lot : action arrêtée, opposition", async () => {
		await lire((tx) => tx.execute(sql.raw(planDEssai("ici", 7, "Action 7", 7))));
		const [arretee, opposee, bonne] = [
			await injoignable(),
			await injoignable(),
			await injoignable(),
		];
		const envois = [
			await deposer({ cle: `action-7-dossier-${arretee}`, dossier: arretee }),
			await deposer({ cle: "r-2", dossier: opposee }),
			await deposer({ cle: "r-3", dossier: bonne }),
		] as const;
		const prepare = await preparerLot(acteur);
		const lot = prepare.ok ? prepare.lot : 0;
		const aRetirer = async () =>
			(await lireLot(acteur, lot))?.lettres.map(({ envoi, retiree }) => [envoi, retiree]);
		const retirees = async () =>
			(await listerLots(acteur)).lots.find((vu) => vu.lot === lot)?.retirees;
		assert.equal(await retirees(), 0);
		await lire((tx) => retirerEnvois(tx, acteur, 7, "action-suspendue"));
		assert.equal(await retirees(), 1);
		await lire((tx) => remettreEnvois(tx, acteur, 7));
		assert.equal((await lireLigne(envois[0])).etat, "en-lot", "l’action reprend : elle est au lot");
		await lire((tx) => retirerEnvois(tx, acteur, 7, "action-finie"));
		const lu = await retirees();
		await sOpposer(acteur, opposee, "campagnes");
		assert.deepEqual(await aRetirer(), [
			[envois[0], "action-finie"],
			[envois[1], "opposition"],
			[envois[2], null],
		]);
		assert.deepEqual(
			await posterLot(acteur, lot, lu),
			{ ok: false, motif: "a-retirer" },
			"une de plus depuis qu’on a lu le lot",
		);
		assert.equal((await lireLigne(envois[2])).etat, "en-lot");
		assert.deepEqual(await posterLot(acteur, lot, 2), { ok: true });
		const etats = (await Promise.all(envois.map(lireLigne))).map(({ etat }) => etat);
		assert.deepEqual(etats, ["ecarte", "ecarte", "envoye"]);
		assert.equal(await retirees(), 2, "le lot dit combien n’ont pas été postées");
	});

	it("un fichier par lot : chaque lettre sur sa page, et la liste dit laquelle", async () => {
		const lettres = [1, 2, 3].map((envoi) => ({
			envoi,
			destinataire: "Zoé DURAND-ŁUKASZ\n12 rue des Lices\n01000 BOURG-EN-BRESSE",
			sujet: "Votre droit",
			corps:
				envoi === 2
					? "Un paragraphe assez long pour la page.\n\n".repeat(60)
					: "Bonjour,\n\n219 € par mois.",
			matricule: `000000${envoi}`,
			retiree: envoi === 3 ? ("opposition" as const) : null,
		}));
		const { pdf, pages } = await imprimerLot(lettres, "2020-07-15", {
			nom: "Caf d’ici",
			coordonnees: organismeSimule.coordonnees,
		});
		assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
		assert.equal(pages[0], 1);
		assert.equal(pages[1], 2);
		assert.ok((pages[2] ?? 0) >= 4, "la deuxième tient sur plusieurs pages");
		const total = [...pdf.toString("latin1").matchAll(/\/Type \/Page\b(?!s)/g)].length;
		assert.equal(total, pages[2]);
		const lignes = indexDuLot(7, lettres, pages).split("\r\n");
		assert.equal(lignes[0], "\ufefflot;page;message;a_retirer;matricule;adresse");
		assert.match(lignes[2], /^7;2;2;;0000002;"?Zoé DURAND-ŁUKASZ, 12 rue des Lices/);
	});
});
