import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { justifierLecture } from "../../dossiers/index.server.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import { bras, le, lundi, motif, office, peupler } from "../essai.fixture.ts";
import { primeDActivite } from "../kits/prime-d-activite.ts";
import { lireListeDAppels } from "../lectures/liste-d-appels.ts";
import { noterAppel, personneSuivante } from "./appeler.ts";
import { conduire } from "./conduire.ts";
import { adapterKit, ajouterKit, revoirKit } from "./kits.ts";
import { lancerPlan } from "./lancer-plan.ts";
import { preparer } from "./preparer.ts";

const { ecrire, lire, vider, plan: planPret } = office();
const appels = [bras("SMS", 50), bras("Appel", 50, { appel: true })];
const inès = le("2020-10-05 11:00", 1);
const marc = le("2020-10-05 11:00", 2);

describe("La liste d’appels d’une action", () => {
	let action: number;
	beforeEach(async () => {
		await vider();
		await ecrire(peupler(20));
		await ecrire(`INSERT INTO sollicitations (organisme, nature, canal, objet, dossier, arrivee, arrivee_a, enjeu)
			VALUES ('ici', 'question', 'courrier', 'x', 115, '2020-10-01', '2020-10-01', 'expulsion')`);
		const lance = await lancerPlan(lundi, await planPret(appels, { appels: 50 }));
		assert.ok(lance.ok);
		action = lance.action;
	});
	const suivante = async (qui = inès) => {
		const prise = await personneSuivante(qui, action);
		return prise.ok ? prise.dossier : prise.motif;
	};
	const noter = (dossier: number | string, issue: string, qui = inès, rappelerLe?: string) =>
		motif(noterAppel(qui, { action, dossier: Number(dossier), issue, rappelerLe }));
	const appelables = async () =>
		(await lire("SELECT dossier::int FROM tirages WHERE bras = 'Appel' ORDER BY gain DESC")).map(
			({ dossier }) => dossier,
		);

	it("commence par qui n’a pas été laissé au hasard, puis suit l’ordre du bras", async () => {
		assert.equal(await suivante(), 115);
		assert.equal(await noter(115, "interesse"), "fait");
		const [premier] = await appelables();
		assert.equal(await suivante(), premier);
	});

	it("suit, au plus grand enjeu d’abord, le rang que le constat avait au tirage", async () => {
		await vider();
		await ecrire(peupler(20));
		await ecrire("UPDATE constats SET rang = -dossier");
		const lance = await lancerPlan(lundi, await planPret(appels, { appels: 50 }));
		assert.ok(lance.ok);
		action = lance.action;
		await ecrire("UPDATE constats SET rang = dossier");
		const attendus = (await appelables()).toReversed();
		assert.equal(await suivante(), attendus[0]);
		assert.equal(await suivante(marc), attendus[1]);
	});

	it("donne deux personnes à deux agents, et la même à qui redemande", async () => {
		const une = await suivante(inès);
		assert.equal(await suivante(inès), une);
		const autre = await suivante(marc);
		assert.notEqual(autre, une);
		assert.equal(await noter(une, "absent", marc), "appel-pris");
		assert.equal(await noter(119_999, "absent", marc), "pas-a-appeler");
		const [ensemble, aussi] = await Promise.all([
			suivante(le("2020-10-05 11:00", 3)),
			suivante(le("2020-10-05 11:00", 4)),
		]);
		assert.equal(new Set([une, autre, ensemble, aussi]).size, 4);
	});

	it("demande pourquoi avant de montrer un dossier protégé, et l’écrit au journal", async () => {
		const une = Number(await suivante(inès));
		const vue = () => pourOrganisme("ici", (tx) => lireListeDAppels(tx, inès, action));
		const lectures = async () =>
			(await lire(`SELECT 1 FROM journal WHERE acte = 'dossier.lire' AND objet = 'dossier-${une}'`))
				.length;
		await ecrire(`UPDATE dossiers SET protection = 'notoriete' WHERE dossier = ${une}`);
		const cachee = await vue();
		assert.deepEqual([cachee?.protege, cachee?.appel], [une, undefined]);
		assert.equal(await lectures(), 0);
		assert.ok((await justifierLecture(inès, une, "Appel de l’action en cours")).ok);
		assert.equal((await vue())?.appel?.dossier, une);
		assert.equal(await lectures(), 1);
	});

	it("ne propose un collègue qu’à un responsable", async () => {
		const une = Number(await suivante(inès));
		await ecrire("DELETE FROM prises_d_appel");
		await ecrire(`UPDATE dossiers SET protection = 'agent' WHERE dossier = ${une}`);
		assert.notEqual(await suivante({ ...inès, roles: ["teleconseiller"] }), une);
		await ecrire("DELETE FROM prises_d_appel");
		assert.equal(await suivante({ ...inès, roles: ["responsable"] }), une);
	});

	it("rend une personne gardée trente minutes sans suite", async () => {
		const une = await suivante(inès);
		assert.notEqual(await suivante(le("2020-10-05 11:29", 2)), une);
		await ecrire("DELETE FROM prises_d_appel WHERE compte = 2");
		assert.equal(await suivante(le("2020-10-05 11:31", 2)), une);
	});

	it("quitte à l’instant qui écrit, appelle ou s’oppose", async () => {
		const [premier, second, troisieme] = (await appelables()) as number[];
		await ecrire(`INSERT INTO sollicitations (organisme, nature, canal, objet, dossier, arrivee, arrivee_a)
			VALUES ('ici', 'question', 'telephone', 'x', ${premier}, '2020-10-05', '2020-10-05T08:30Z');
			INSERT INTO oppositions VALUES ('ici', ${second}, 'campagnes', '2020-10-05', NULL)`);
		await noter((await suivante()) as number, "interesse");
		assert.equal(await suivante(), troisieme);
	});

	it("n’appelle ni un mort ni le conjoint, et dit les violences signalées depuis le lancement", async () => {
		await noter((await suivante()) as number, "interesse");
		const [mort, sansNumero, alerte] = (await appelables()) as number[];
		await ecrire(`UPDATE personnes SET date_deces = '2020-10-05' WHERE personne = ${mort};
			UPDATE contacts SET personne = 115 WHERE dossier = ${sansNumero};
			INSERT INTO contacts (organisme, dossier, personne, nature, valeur, etat, etat_le)
				VALUES ('ici', ${alerte}, 115, 'mobile', '+33639990000', 'verifie', '2020-10-01');
			INSERT INTO alertes (organisme, dossier, nature, depuis)
				VALUES ('ici', ${alerte}, 'violences', '2020-10-05')`);
		assert.equal(await suivante(), alerte);
		const vue = await pourOrganisme("ici", (tx) => lireListeDAppels(tx, inès, action));
		assert.equal(vue?.appel?.appele.horsTirage, "violences");
		assert.equal(vue?.appel?.personne.naissance, "1990-01-01", "à comparer avec ce qui est dit");
		assert.deepEqual(vue?.appel?.personne.telephones, [
			`+336399${String(alerte).padStart(5, "0")}`,
		]);
	});

	it("inscrit à sa date la demande faite ensemble, une fois", async () => {
		const demandes = (dossier: number) =>
			lire(
				`SELECT canal, prestation, arrivee::text FROM sollicitations
				WHERE nature = 'demande' AND dossier = ${dossier}`,
			);
		assert.equal(await noter((await suivante()) as number, "demande"), "fait");
		assert.deepEqual(await demandes(115), [
			{ canal: "telephone", prestation: "ppa", arrivee: "2020-10-05" },
		]);
		const seconde = Number(await suivante());
		await ecrire(`INSERT INTO sollicitations (organisme, nature, canal, objet, dossier, prestation, arrivee, arrivee_a)
			VALUES ('ici', 'demande', 'accueil', 'x', ${seconde}, 'ppa', '2020-10-05', '2020-10-05T08:45Z')`);
		assert.equal(await noter(seconde, "demande"), "fait");
		assert.equal((await demandes(seconde)).length, 1);
	});

	it("propose trois fois une personne absente, un autre jour, puis plus", async () => {
		for (const jour of ["05", "06", "07"]) {
			const qui = le(`2020-10-${jour} 11:00`);
			assert.equal(await suivante(qui), 115);
			assert.equal(await noter(115, "absent", qui), "fait");
			assert.notEqual(await suivante(qui), 115);
			await ecrire("DELETE FROM prises_d_appel");
		}
		assert.notEqual(await suivante(le("2020-10-08 11:00")), 115);
	});

	it("rappelle le jour promis, deux semaines au plus", async () => {
		await suivante();
		assert.equal(await noter(115, "rappeler"), "rappel-illisible");
		assert.equal(await noter(115, "rappeler", inès, "2020-10-05"), "rappel-illisible");
		assert.equal(await noter(115, "rappeler", inès, "2020-10-20"), "rappel-illisible");
		assert.equal(await noter(115, "rappeler", inès, "2020-10-19"), "fait");
		assert.notEqual(await suivante(le("2020-10-18 11:00")), 115);
		await ecrire("DELETE FROM prises_d_appel");
		assert.equal(await suivante(le("2020-10-19 11:00")), 115);
	});

	it("note l’opposition au dossier, le contact par téléphone, et le dit au journal sans nom", async () => {
		await suivante();
		assert.equal(await noter(115, "zut"), "decision-inconnue");
		assert.equal(await noter(115, "opposition"), "fait");
		assert.deepEqual(await lire("SELECT dossier::int, objet FROM oppositions"), [
			{ dossier: 115, objet: "campagnes" },
		]);
		assert.deepEqual(await lire("SELECT dossier::int, canal FROM destinataires"), [
			{ dossier: 115, canal: "telephone" },
		]);
		const [ligne] = await lire(
			"SELECT objet, motif FROM journal WHERE acte = 'action.appeler' ORDER BY numero DESC LIMIT 1",
		);
		assert.deepEqual(ligne, {
			objet: `action-${action}`,
			motif: `action=${action} dossier=115 issue=opposition`,
		});
	});

	it("se tait pendant une pause, et dit quand il ne reste personne", async () => {
		await conduire(lundi, action, "suspendre", "Standard saturé");
		assert.equal(await suivante(), "etat-impossible");
		await conduire(lundi, action, "reprendre");
		for (let reste = 0; reste < 40; reste++) {
			const dossier = await suivante();
			if (dossier === "plus-personne") return;
			assert.equal(
				await noter(dossier, "ne-veut-pas", le(`2020-10-05 11:${String(10 + reste)}`)),
				"fait",
			);
		}
		assert.fail("la liste ne finit pas");
	});

	it("instruit la revue de son kit, une fois suspendue ou finie", async () => {
		const revoir = (decision: string, raison = "Trop d’absents") =>
			motif(revoirKit(lundi, action, { decision, motif: raison }));
		assert.equal(await revoir("changer"), "etat-impossible");
		await conduire(lundi, action, "terminer");
		assert.equal(await revoir("zut"), "decision-inconnue");
		assert.equal(await revoir("changer", " "), "raison-vide");
		assert.equal(await revoir("changer"), "fait");
		assert.deepEqual(await lire("SELECT kit, version, decision, motif FROM revues_de_kits"), [
			{ kit: "prime-d-activite", version: 2, decision: "changer", motif: "Trop d’absents" },
		]);
	});
});

describe("Un kit de la caisse", () => {
	beforeEach(vider);
	const { messages } = primeDActivite;

	it("est une nouvelle version du sien, dont les plans suivants partent", async () => {
		const sms = messages.sms.replace("vous pourriez avoir", "vous avez sans doute");
		const adapte = await adapterKit(lundi, "prime-d-activite", { messages: { ...messages, sms } });
		assert.deepEqual(adapte, { ok: true, kit: "prime-d-activite", version: 3 });
		const encore = await adapterKit(lundi, "prime-d-activite", { titre: "Prime, à notre façon" });
		assert.deepEqual(encore, { ok: true, kit: "prime-d-activite", version: 4 });
		await preparer(lundi, { kit: "prime-d-activite", titre: "x" });
		const [plan] = await lire("SELECT kit_version, modele->'messages'->>'sms' AS sms FROM plans");
		assert.deepEqual(plan, { kit_version: 4, sms });
	});

	it("peut être un autre, d’un autre droit, que ses actions visent ; il ne prend le nom d’aucun", async () => {
		const propre = { prestation: "cf", sensible: false };
		const titre = "Complément familial : à demander !";
		const sms = messages.sms.replace("la prime d'activité", "une aide");
		const ajoute = await ajouterKit(
			lundi,
			"prime-d-activite",
			{ titre, messages: { ...messages, sms } },
			propre,
		);
		assert.deepEqual(ajoute, { ok: true, kit: "complement-familial-a-demander", version: 1 });
		const prepare = await preparer(lundi, { kit: "complement-familial-a-demander", titre: "x" });
		assert.ok(prepare.ok);
		assert.deepEqual(await lire("SELECT audience, kit_version FROM plans"), [
			{ audience: { ...primeDActivite.audience, prestation: "cf" }, kit_version: 1 },
		]);
		const refus = async (de: Parameters<typeof ajouterKit>[2], prestation = "cf") => {
			const fait = await ajouterKit(lundi, "prime-d-activite", de, { prestation, sensible: false });
			return fait.ok ? "fait" : fait.motif;
		};
		assert.equal(await refus({ titre }), "kit-existe");
		assert.equal(await refus({ titre: "Prime d’activité" }), "kit-existe");
		assert.equal(await refus({ titre: " ! " }), "titre-vide");
		assert.equal(await refus({ titre: "Neuf" }, "zut"), "prestation-inconnue");
		assert.equal(await refus({ titre: "Neuf", revue: [] }), "kit-fautif");
		assert.equal(
			await refus({ titre: "Soutien" }, "asf"),
			"kit-fautif",
			"« prime » laisse deviner",
		);
	});

	it("est refusé tout entier si un champ est inconnu ou un mot proscrit, et dit lesquels", async () => {
		const adapte = await adapterKit(lundi, "prime-d-activite", {
			messages: { ...messages, sms: `${messages.sms} {nir} ASF` },
		});
		assert.ok(!adapte.ok && adapte.motif === "kit-fautif" && "fautes" in adapte);
		assert.deepEqual(
			adapte.fautes.map(({ nature }) => nature),
			["champ-inconnu", "mot-interdit"],
		);
		assert.equal((await lire("SELECT 1 FROM kits")).length, 0);
		const inconnu = await adapterKit(lundi, "zut", { titre: "x" });
		assert.ok(!inconnu.ok && inconnu.motif === "kit-inconnu");
	});
});
