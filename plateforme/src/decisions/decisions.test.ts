import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lireDossier } from "../dossiers/index.server.ts";
import { pourOrganisme } from "../socle/index.server.ts";
import { OFFICE, office } from "../sollicitations/essais.ts";
import { protegerDate } from "../sollicitations/index.server.ts";
import { decider } from "./actes/decider.ts";
import { exporter } from "./actes/exporter.ts";
import { noterRetours } from "./actes/noter-retours.ts";
import { regler } from "./actes/regler.ts";
import { confirmer, renvoyer } from "./actes/relire.ts";
import { repondre } from "./actes/repondre.ts";
import {
	auteur,
	collegue,
	commeVu,
	demander,
	dossierDe,
	JOUR,
	le,
	lireEnBase,
	prendre,
} from "./essai.fixture.ts";
import { aDeposer, lireBordereau } from "./lectures/a-deposer.ts";
import { REGLAGES } from "./regles/reglages.ts";
import { bordereauNational, empreinteDuFichier } from "./suites/bordereau.ts";
import { lireRetours } from "./suites/retour.ts";

const { lire, preparer } = office();

const droitsDe = async (dossier: number) =>
	(await pourOrganisme(OFFICE, (tx) => lireDossier(tx, dossier)))?.droits.map(
		({ prestation, beneficiaire, etat, depuis, montant }) =>
			[prestation, beneficiaire, etat, depuis, montant].join(" "),
	);
const etatDe = async (sollicitation: number) => {
	const [ligne] = await lire("SELECT etat, issue FROM sollicitations WHERE sollicitation = $1", [
		sollicitation,
	]);
	return [ligne?.etat, ligne?.issue];
};
const envoisDe = (decision: number) =>
	lire("SELECT cle, canal, nature, sujet, corps FROM envois WHERE cle LIKE $1 ORDER BY cle", [
		`decision-${decision}-%`,
	]);
const actes = async (objet: string) =>
	(await lire("SELECT acte FROM journal WHERE objet = $1 ORDER BY numero", [objet])).map(
		({ acte }) => acte,
	);
/** No draw, nothing above an amount, unless told. */
const sansRegard = { ...REGLAGES, part: 0, seuil: 1_000_000_00 };
const reglerAu = (jour: string, reglages: Partial<typeof REGLAGES> = {}, graine?: string) =>
	regler(le(jour), { ...sansRegard, ...reglages, depuis: jour }, graine ?? "00000000000000aa");
const pris = async (...args: Parameters<typeof prendre>) => {
	const fait = await prendre(...args);
	assert.ok(fait.ok, JSON.stringify(fait));
	return fait;
};

describe("Une décision", () => {
	it("règle d’abord l’office : ni tirage, ni montant, pour ce qui suit", async () => {
		await preparer(
			`SELECT setval(pg_get_serial_sequence('personnes', 'personne'), 1000),
				setval(pg_get_serial_sequence('dossiers', 'dossier'), 1000)`,
		);
		assert.deepEqual(await reglerAu(JOUR), { ok: true });
		assert.deepEqual(
			await regler(le(JOUR), { ...sansRegard, depuis: "2020-12-09" }),
			{ ok: false, motif: "passe" },
			"jamais dans le passé : ce qui valait quand on décidait reste su",
		);
	});

	it("accordée, elle écrit l’état proposé du droit, finit la demande, et la lettre part", async () => {
		const { dossier } = await dossierDe(1100);
		const sollicitation = await demander(dossier);
		const { decision, etat } = await pris(sollicitation);
		assert.equal(etat, "prise");
		const lue = await lireEnBase(decision);
		assert.deepEqual(
			[lue.sens, lue.autorite, lue.demandee, lue.lignes.length, lue.lignes[0].effet],
			["accord", "caisse", "2020-12-01", 1, "2020-12-01"],
		);
		assert.deepEqual(await droitsDe(dossier), ["ppa foyer demande_en_cours 2020-12-01 "]);
		assert.deepEqual(await etatDe(sollicitation), ["traitee", "accord"]);
		const [avis, lettre] = await envoisDe(decision);
		assert.deepEqual(
			[avis.nature, lettre.nature, lettre.canal],
			["decision", "decision", "courrier"],
		);
		assert.match(String(lettre.corps), /prime d’activité, à partir de décembre 2020/);
		assert.doesNotMatch(
			`${avis.sujet} ${avis.corps}`,
			/prime|accept|refus|€|droit/i,
			"l’avis ne dit rien de la décision",
		);
		assert.deepEqual(await actes(`sollicitation-${sollicitation}`), [
			"sollicitation.recevoir",
			"sollicitation.promettre",
			"decision.proposer",
			"sollicitation.traiter",
		]);
		assert.ok((await actes(`dossier-${dossier}`)).includes("decision.notifier"));
	});

	it("ne se prend qu’une fois, et plus jamais autrement", async () => {
		const { dossier } = await dossierDe(1100);
		const sollicitation = await demander(dossier);
		const saisie = await commeVu(sollicitation);
		const deux = await Promise.all([
			decider(auteur, sollicitation, "accord", saisie),
			decider(auteur, sollicitation, "accord", saisie),
		]);
		assert.equal(deux.filter(({ ok }) => ok).length, 1, JSON.stringify(deux));
		const [fait] = deux.filter(({ ok }) => ok);
		assert.ok(fait.ok);
		await assert.rejects(
			preparer("UPDATE decisions SET sens = 'refus' WHERE decision = $1", [fait.decision]),
			/ne change plus/,
		);
		await assert.rejects(
			preparer("UPDATE lignes_de_decision SET montant = 1 WHERE decision = $1", [fait.decision]),
			/ne change plus/,
		);
	});

	it("refusée, elle porte les motifs de la loi, et le droit est refusé au dossier", async () => {
		const { dossier } = await dossierDe(6000);
		const sollicitation = await demander(dossier);
		const { decision } = await pris(sollicitation, "refus");
		const { lignes, lettre } = await lireEnBase(decision);
		assert.ok(lignes[0].motifs.length > 0);
		assert.ok(lettre?.sections.some(({ liste }) => liste?.some((motif) => /article/.test(motif))));
		assert.deepEqual(await droitsDe(dossier), ["ppa foyer refuse 2020-12-01 "]);
		assert.deepEqual(await etatDe(sollicitation), ["traitee", "rejet"]);
	});

	it("ne touche pas à un droit en paiement : le système national seul le valorise", async () => {
		const { dossier } = await dossierDe(1100);
		await preparer(
			"INSERT INTO droits_valorises VALUES ('ici', $1, 'ppa', 'foyer', 'en_paiement', 5000, '2020-09-01')",
			[dossier],
		);
		const sollicitation = await demander(dossier, "ppa", { nature: "declaration" });
		await pris(sollicitation);
		assert.deepEqual(await droitsDe(dossier), ["ppa foyer en_paiement 2020-09-01 5000"]);
	});

	it("déjà versé, ce qui fut payé depuis la déclaration n’est pas dû une seconde fois", async () => {
		const depuisNovembre = async (verse: boolean) => {
			const { dossier } = await dossierDe(1100);
			if (verse)
				await preparer(
					"INSERT INTO droits_valorises VALUES ('ici', $1, 'ppa', 'foyer', 'en_paiement', 5000, '2020-09-01')",
					[dossier],
				);
			const quoi = { jour: "2020-11-05", nature: "declaration" as const };
			const { lignes, lettre } = await lireEnBase(
				(await pris(await demander(dossier, "ppa", quoi))).decision,
			);
			return { ligne: lignes[0], lettre: lettre?.sections[1].paragraphes.join(" ") ?? "" };
		};
		const neuf = await depuisNovembre(false);
		assert.deepEqual([neuf.ligne.effet, neuf.ligne.moisEchus], ["2020-11-01", 1]);
		const verse = await depuisNovembre(true);
		assert.deepEqual(
			[verse.ligne.effet, verse.ligne.moisEchus, verse.ligne.echu, verse.ligne.rappel],
			[null, 0, 0, 0],
		);
		assert.equal(verse.ligne.montant, neuf.ligne.montant);
		assert.match(verse.lettre, /comme avant/);
		assert.doesNotMatch(verse.lettre, /nous vous devons/);
	});

	it("se refuse sur un foyer qui a changé, et sur un résultat que l’on n’a pas vu", async () => {
		const { dossier } = await dossierDe(1100);
		const sollicitation = await demander(dossier);
		const vu = await commeVu(sollicitation);
		const avec = (change: Partial<typeof vu>) =>
			decider(auteur, sollicitation, "accord", { ...vu, ...change });
		assert.deepEqual(await avec({ version: "autre" }), { ok: false, motif: "change-entre-temps" });
		assert.deepEqual(await avec({ empreinte: "autre" }), { ok: false, motif: "a-revoir" });
		assert.deepEqual(await decider(collegue, 999_999, "accord", vu), {
			ok: false,
			motif: "inconnue",
		});
		assert.deepEqual(await etatDe(sollicitation), ["a-traiter", null]);
	});

	it("la date protégée vaut pour le RSA, et l’agent peut dire qu’elle ne compte pas (CASF R262-33)", async () => {
		await preparer("UPDATE reglages_des_decisions SET reserves = '{}'");
		const { dossier } = await dossierDe(0, { foyer: { connu_depuis: "2020-06" } });
		const protege = await protegerDate(le("2020-11-20"), { dossier } as never);
		assert.ok(protege.ok, JSON.stringify(protege));
		const { decision } = await pris(await demander(dossier, "rsa"));
		const { demandee, autorite, lignes } = await lireEnBase(decision);
		assert.deepEqual(
			[demandee, autorite, lignes[0].effet, lignes[0].moisEchus, lignes[0].moisPerdus],
			["2020-11-01", "delegation", "2020-11-01", 1, 5],
		);
		const autre = await dossierDe(0, { foyer: { connu_depuis: "2020-06" } });
		await protegerDate(le("2020-11-20"), { dossier: autre.dossier } as never);
		const sans = await pris(await demander(autre.dossier, "rsa"), "accord", { contact: "aucun" });
		assert.equal((await lireEnBase(sans.decision)).demandee, "2020-12-01");
		await preparer("UPDATE reglages_des_decisions SET reserves = '{refus,independant,etranger}'");
	});
});

describe("Une naissance déclarée en ligne", () => {
	it("se montre à côté de ce qui est connu, et n’entre au foyer qu’une fois acceptée", async () => {
		const { dossier } = await dossierDe(1800, { enfants: ["2012-03-10", "2014-03-10"] });
		await preparer(
			"INSERT INTO droits_valorises VALUES ('ici', $1, 'af', 'foyer', 'en_paiement', 13255, '2020-01-01')",
			[dossier],
		);
		const sollicitation = await demander(dossier, null, { nature: "changement" });
		const reponses = {
			vues: ["enfant"],
			"enfant.prenom": ["Ada"],
			"enfant.nom": ["Durand"],
			"enfant.naissance": ["20/11/2020"],
			"enfant.vit": ["ici"],
		};
		const lu = { titre: "", reponses: [], declaration: "", pieces: [], suites: [] };
		await preparer(
			`INSERT INTO demandes (organisme, demarche, version, empreinte, dossier, compte, etat, reponses,
				commencee_le, modifiee_le, expire_le, envoyee_le, sollicitation, lu)
			VALUES ('ici', 'naissance', 1, '0123456789abcdef', $1, 1, 'envoyee', $2, '2020-12-03T09:00Z',
				'2020-12-03T09:00Z', '2021-01-03', '2020-12-03T09:00Z', $3, $4)`,
			[dossier, JSON.stringify(reponses), sollicitation, JSON.stringify(lu)],
		);
		const enfants = async () => {
			const foyer = (await pourOrganisme(OFFICE, (tx) => lireDossier(tx, dossier)))?.foyer;
			return [foyer?.contenu.personnes.length, foyer?.source];
		};
		assert.deepEqual(await enfants(), [3, "saisie"]);
		const { decision } = await pris(sollicitation);
		const { etude, lignes, lettre } = await lireEnBase(decision);
		assert.ok(etude.differences.some(({ quoi }) => quoi === "Ada"));
		const [af] = lignes;
		assert.deepEqual(
			[af.prestation, af.sens, af.effet, af.moisEchus],
			["af", "accord", "2020-12-01", 0],
			"née en novembre, comptée en décembre (CSS R552-2, I)",
		);
		assert.ok((af.montant ?? 0) > (af.avant ?? 0));
		assert.match(
			JSON.stringify(lettre),
			/Les allocations familiales : de [^.]*, à partir de décembre 2020/,
		);
		assert.deepEqual(await enfants(), [4, "demarche"]);
		assert.deepEqual(
			(await droitsDe(dossier))?.map((droit) => droit.trim()).sort(),
			["af foyer en_paiement 2020-01-01 13255", "paje_base foyer demande_en_cours 2020-12-01"],
			"l’allocation de base s’ouvre sans qu’on la demande ; ce qui est payé ne change pas ici",
		);
		assert.deepEqual(await etatDe(sollicitation), ["traitee", "accord"]);
	});
});

describe("Le second regard", () => {
	const tirer = async (part: number) => {
		await preparer("UPDATE reglages_des_decisions SET part = $1", [part]);
		const { dossier } = await dossierDe(1100);
		const sollicitation = await demander(dossier);
		const fait = await pris(sollicitation);
		await preparer("UPDATE reglages_des_decisions SET part = 0");
		return { ...fait, dossier, sollicitation };
	};

	it("tirée au sort, elle n’écrit rien et ne prévient personne avant qu’un autre l’ait relue", async () => {
		const { decision, etat, dossier, sollicitation } = await tirer(1);
		assert.equal(etat, "a-relire");
		assert.equal((await lireEnBase(decision)).regard, "tirage");
		assert.deepEqual(await envoisDe(decision), []);
		assert.deepEqual(await droitsDe(dossier), []);
		assert.deepEqual(await etatDe(sollicitation), ["a-traiter", null]);
		assert.deepEqual(await confirmer(auteur, decision), { ok: false, motif: "son-auteur" });
		await assert.rejects(
			preparer("UPDATE decisions SET relue_par = auteur, relue_le = now() WHERE decision = $1", [
				decision,
			]),
			/check/,
			"la base elle-même le refuse",
		);
		assert.deepEqual(await confirmer(collegue, decision), { ok: true });
		const { etat: apres, reluePar, auteur: qui } = await lireEnBase(decision);
		assert.deepEqual([apres, reluePar, qui], ["prise", 2, 1]);
		assert.equal((await envoisDe(decision)).length, 2);
		assert.deepEqual(await etatDe(sollicitation), ["traitee", "accord"]);
		assert.deepEqual(await confirmer(collegue, decision), { ok: false, motif: "pas-a-relire" });
	});

	it("renvoyée avec sa raison, la demande se décide à nouveau ; le tirage reste le même", async () => {
		const { decision, sollicitation } = await tirer(1);
		assert.deepEqual(await renvoyer(collegue, decision, "  "), { ok: false, motif: "note-vide" });
		assert.deepEqual(await renvoyer(collegue, decision, "Bulletin à revoir"), { ok: true });
		const { etat, relueNote } = await lireEnBase(decision);
		assert.deepEqual([etat, relueNote], ["renvoyee", "Bulletin à revoir"]);
		const encore = await pris(sollicitation);
		assert.equal(encore.etat, "prise", "sans tirage désormais");
	});

	it("au-dessus du montant réglé, toujours ; en dessous, jamais par lui", async () => {
		const premier = async (seuil: number) => {
			await preparer("UPDATE reglages_des_decisions SET seuil = $1", [seuil]);
			const { dossier } = await dossierDe(1100);
			return (await pris(await demander(dossier))).decision;
		};
		const sans = await lireEnBase(await premier(1_000_000_00));
		const montant = sans.lignes[0].montant ?? 0;
		assert.equal(sans.regard, null);
		assert.equal((await lireEnBase(await premier(montant))).regard, "montant");
		assert.equal((await lireEnBase(await premier(montant + 1))).regard, null);
		await preparer("UPDATE reglages_des_decisions SET seuil = 100000000");
	});

	it("contre le calcul, toujours", async () => {
		const { dossier } = await dossierDe(1100);
		const sollicitation = await demander(dossier);
		const motif = { motif: "residence" as const, faits: "Vit à Genève.", article: "" };
		const { decision, etat } = await pris(sollicitation, "refus", { motifs: [motif] });
		assert.equal(etat, "a-relire");
		const { regard, lignes } = await lireEnBase(decision);
		assert.equal(regard, "contre-calcul");
		assert.deepEqual(lignes[0].motifs[0].articles, ["CSS art. L842-1", "CSS art. R842-1"]);
		const sansFaits = await dossierDe(1100);
		assert.deepEqual(
			await prendre(await demander(sansFaits.dossier), "refus", {
				motifs: [{ ...motif, faits: "" }],
			}),
			{ ok: false, motif: "faits-manquent" },
		);
	});

	it("un foyer changé entre-temps : la relecture le dit, et rien n’est écrit", async () => {
		const { decision, dossier } = await tirer(1);
		await preparer("UPDATE foyers SET vrai_depuis = vrai_depuis + 1 WHERE dossier = $1", [dossier]);
		assert.deepEqual(await confirmer(collegue, decision), {
			ok: false,
			motif: "change-entre-temps",
		});
		assert.equal((await lireEnBase(decision)).etat, "a-relire");
		assert.deepEqual(await envoisDe(decision), []);
	});
});

describe("Hors de la délégation du RSA", () => {
	const proposer = async (dit: { etranger?: boolean; independant?: boolean } = {}) => {
		const { dossier } = await dossierDe(0);
		const sollicitation = await demander(dossier, "rsa");
		return { dossier, sollicitation, fait: await prendre(sollicitation, "accord", { dit }) };
	};

	it("ce que le dossier ne sait pas se demande à l’agent ; répondu non, la caisse décide par délégation", async () => {
		assert.deepEqual((await proposer()).fait, { ok: false, motif: "delegation" });
		assert.deepEqual((await proposer({ etranger: false })).fait, {
			ok: false,
			motif: "delegation",
		});
		const { fait } = await proposer({ etranger: false, independant: false });
		assert.ok(fait.ok && fait.etat === "prise");
		const { autorite, lettre } = await lireEnBase(fait.decision);
		assert.equal(autorite, "delegation");
		assert.match(JSON.stringify(lettre), /délégation du président du conseil départemental/);
	});

	it("transmise au département, par un bordereau, sans lettre ; sa réponse écrit la décision en son nom", async () => {
		const { dossier, sollicitation, fait } = await proposer({ etranger: true });
		assert.ok(fait.ok && fait.etat === "au-departement");
		const { decision } = fait;
		assert.deepEqual(await etatDe(sollicitation), ["traitee", "transmise"]);
		assert.deepEqual(await envoisDe(decision), []);
		const reponse = { le: JOUR, issue: "suivie" as const, note: "" };
		assert.deepEqual(await repondre(auteur, decision, reponse), {
			ok: false,
			motif: "pas-transmise",
		});
		const parti = await exporter(auteur, "departement");
		assert.ok(parti.ok && parti.nombre === 1 && /etranger/.test(parti.csv));
		assert.deepEqual(await exporter(auteur, "departement"), { ok: false, motif: "rien" });
		assert.deepEqual(await repondre(auteur, decision, { ...reponse, le: "2020-12-11" }), {
			ok: false,
			motif: "date-illisible",
		});
		assert.deepEqual(await repondre(auteur, decision, reponse), { ok: true });
		const lue = await lireEnBase(decision);
		assert.deepEqual([lue.etat, lue.autorite], ["prise", "departement"]);
		assert.match(JSON.stringify(lue.lettre), /prise par le président du conseil départemental/);
		assert.deepEqual(await droitsDe(dossier), ["rsa foyer demande_en_cours 2020-12-01 "]);
		const [affaire] = await lire(
			`SELECT a.conclue_le FROM affaires a JOIN sollicitations s USING (organisme, affaire)
				WHERE s.sollicitation = $1`,
			[sollicitation],
		);
		assert.ok(affaire?.conclue_le, "l’affaire finit avec la réponse, pas avec la transmission");
	});

	it("s’il décide autrement, la demande se rouvre et se décide en son nom, sans lui revenir", async () => {
		const { sollicitation, fait } = await proposer({ independant: true });
		assert.ok(fait.ok);
		await exporter(auteur, "departement");
		const reponse = { le: JOUR, issue: "autrement" as const, note: "" };
		assert.deepEqual(await repondre(auteur, fait.decision, reponse), {
			ok: false,
			motif: "note-vide",
		});
		assert.deepEqual(
			await repondre(auteur, fait.decision, { ...reponse, note: "Refus : ressources de 2020" }),
			{ ok: true },
		);
		assert.deepEqual(await etatDe(sollicitation), ["a-traiter", null]);
		const motifs = [
			{ motif: "autre" as const, faits: "Ressources non déclarées.", article: "CASF art. R262-6" },
		];
		const { decision } = await pris(sollicitation, "refus", { motifs });
		const lue = await lireEnBase(decision);
		assert.deepEqual(
			[lue.autorite, lue.etat, lue.regard],
			["departement", "a-relire", "contre-calcul"],
		);
	});
});

describe("Vers le système national, et retour", () => {
	const vider = () => exporter(auteur, "national");
	const exporterUne = async (net = 1100) => {
		await vider();
		const { dossier } = await dossierDe(net);
		const { decision } = await pris(await demander(dossier), net > 5000 ? "refus" : "accord");
		const parti = await exporter(auteur, "national");
		assert.ok(parti.ok);
		return { dossier, decision, ...parti };
	};
	const noter = (
		ligne: string,
		{ apercu = false, titres = "ligne;issue;le;montant;effet;motif" } = {},
	) => {
		const lu = lireRetours(Buffer.from(`${titres}\n${ligne}`), "2020-12-20");
		assert.ok(lu.ok);
		assert.deepEqual(lu.rejets, []);
		return noterRetours(le("2020-12-20"), lu.retours, { apercu, empreinte: "ab".repeat(32) });
	};

	it("une ligne part une fois, même demandée deux fois au même instant ; le fichier se redonne tel quel", async () => {
		await vider();
		const { dossier, matricule } = await dossierDe(1100);
		const { decision } = await pris(await demander(dossier));
		const deux = await Promise.all([vider(), vider()]);
		const [parti] = deux.filter(({ ok }) => ok);
		assert.equal(deux.filter(({ ok }) => ok).length, 1);
		assert.ok(parti.ok && parti.nombre === 1);
		assert.match(
			parti.csv,
			new RegExp(`D${decision}-1;${matricule};Prime d’activité;foyer;accord;`),
		);
		assert.doesNotMatch(parti.csv, /Zoé|Durand/, "aucun nom");
		const relu = await pourOrganisme(OFFICE, (tx) => lireBordereau(tx, OFFICE, parti.bordereau));
		assert.ok(relu);
		assert.equal(bordereauNational(relu.lignes), parti.csv);
		assert.equal(empreinteDuFichier(parti.csv), relu.bordereau.empreinte);
		assert.deepEqual(await pourOrganisme(OFFICE, (tx) => aDeposer(tx, OFFICE, "national")), []);
	});

	it("acceptée telle quelle, le droit passe en paiement ; le même fichier deux fois ne change rien", async () => {
		const { dossier, decision } = await exporterUne();
		const ligne = `D${decision}-1;telle quelle;2020-12-15;;;`;
		const apercu = await noter(ligne, { apercu: true });
		assert.deepEqual([apercu.notes, apercu.ecarts], [1, 0]);
		assert.equal((await lireEnBase(decision)).lignes[0].suite, null, "l’aperçu n’écrit rien");
		assert.equal((await noter(ligne)).notes, 1);
		assert.equal((await noter(ligne)).inchanges, 1);
		const droits = await droitsDe(dossier);
		assert.match(droits?.[0] ?? "", /^ppa foyer en_paiement 2020-12-01 \d+$/);
		const contredite = await noter(`D${decision}-1;rejetee;2020-12-16;;;Doublon`);
		assert.deepEqual(contredite.rejets, [{ ligne: 2, colonne: "issue", motif: "contredit" }]);
	});

	it("modifiée, l’écart se garde ; rejetée, une tâche revient dans la file", async () => {
		const modifiee = await exporterUne();
		const bilan = await noter(`D${modifiee.decision}-1;modifiée;2020-12-15;180,50;2021-01-01;`);
		assert.deepEqual([bilan.notes, bilan.ecarts], [1, 1]);
		const [ligne] = (await lireEnBase(modifiee.decision)).lignes;
		assert.deepEqual(
			[ligne.suite, ligne.suiteMontant, ligne.suiteEffet],
			["modifiee", 18_050, "2021-01-01"],
		);
		const rejetee = await exporterUne();
		await noter(`D${rejetee.decision}-1;rejetée;2020-12-15;;;Dossier radié`);
		const taches = await lire(
			"SELECT nature, objet, etat FROM sollicitations WHERE dossier = $1 AND nature = 'tache'",
			[rejetee.dossier],
		);
		assert.deepEqual(
			taches.map(({ objet, etat }) => [objet, etat]),
			[["Ligne rejetée par le système national", "a-traiter"]],
		);
		assert.deepEqual(await droitsDe(rejetee.dossier), ["ppa foyer demande_en_cours 2020-12-01 "]);
	});

	it("une ligne inconnue, pas exportée, ou d’avant son bordereau est dite, les autres passent", async () => {
		const { decision } = await exporterUne();
		const { dossier } = await dossierDe(1100);
		const autre = await pris(await demander(dossier));
		const motif = async (ligne: string) => (await noter(ligne)).rejets[0]?.motif;
		assert.equal(await motif("D999999-1;telle-quelle;2020-12-15;;;"), "ligne-inconnue");
		assert.equal(await motif(`D${autre.decision}-1;telle-quelle;2020-12-15;;;`), "pas-exportee");
		assert.equal(await motif(`D${decision}-1;telle-quelle;2020-12-09;;;`), "avant-l-export");
		assert.equal(await motif(`D${decision}-1;telle-quelle;2020-12-10;;;`), undefined);
	});
});
