import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { pourOrganisme } from "../../socle/essais.ts";
import { ajouterJours } from "../../socle/index.ts";
import { indicateurs } from "../definitions.ts";
import { ANNEE, defini, fois, office } from "../essai.fixture.ts";
import { mesurer } from "../mesure/mesurer.ts";

const { ecrire, vider, venues, mesure } = office();

/** An item that arrived on 2 March and was treated so many days later. */
const apres = (jours: number | undefined, plus: { nature: string; prestation?: string }) => ({
	arrivee: "2020-03-02",
	traitee: jours === undefined ? undefined : ajouterJours("2020-03-02", jours),
	...plus,
});

describe("Les définitions", () => {
	it("portent les identifiants publiés, une fois chacun, et disent tout d’elles-mêmes", () => {
		const publies = `taux-appels-traites pieces-moins-15-jours minima-moins-10-jours delai-demarche-moyen
			usage-aide-au-logement usage-prime-activite usage-teleservices reclamations-moins-10-jours
			pieces-par-courriel actions-proactives ppa-panel ppa-demandes ppa-droits-ouverts ppa-montant-moyen
			asf-consultations asf-demandes asf-droits-ouverts asf-rappel-moyen rendez-vous-par-mode satisfaction`;
		const ids = indicateurs.map(({ id }) => id);
		assert.equal(new Set(ids).size, ids.length);
		for (const id of publies.split(/\s+/)) assert.ok(ids.includes(id), id);
		for (const { id, calcul, unite, ...dit } of indicateurs) {
			for (const champ of [
				"nom",
				"phrase",
				"cohorte",
				"denominateur",
				"ouverts",
				"source",
			] as const)
				assert.match(dit[champ], /\S/, `${id} ${champ}`);
			assert.equal(unite === "%", calcul === "part", id);
			assert.equal(unite === "nombre", calcul === "nombre", id);
		}
		assert.deepEqual(
			indicateurs.flatMap(({ id, objectif }) => (objectif ? [[id, objectif.valeur]] : [])),
			[
				["taux-appels-traites", 90],
				["pieces-moins-15-jours", 85],
				["reclamations-moins-10-jours", 70],
			],
		);
	});

	it("sur une base vide, aucune n’est NaN : un nombre est zéro, le reste une phrase", async () => {
		await vider();
		for (const source of ["tables", "journal"] as const) {
			const mesures = await pourOrganisme("ici", (tx) => mesurer(tx, "ici", { ...ANNEE, source }));
			assert.equal(mesures.length, indicateurs.length);
			for (const { indicateur, valeur, n, pourquoi, precedente } of mesures) {
				assert.equal(valeur, indicateur.calcul === "nombre" ? 0 : null, indicateur.id);
				assert.equal(n, 0);
				assert.equal(pourquoi === undefined, indicateur.calcul === "nombre");
				assert.equal(precedente, undefined);
			}
		}
	});
});

describe("En moins de tant de jours", () => {
	beforeEach(vider);

	for (const [id, limite, cas] of [
		["pieces-moins-15-jours", 15, { nature: "piece" }],
		["minima-moins-10-jours", 10, { nature: "demande", prestation: "rsa" }],
		["reclamations-moins-10-jours", 10, { nature: "reclamation" }],
	] as const) {
		it(`${id} : ${limite - 1} jours tiennent l’engagement, ${limite} non`, async () => {
			await venues(
				...fois(6, () => apres(limite - 1, cas)),
				...fois(2, () => apres(limite, cas)),
				...fois(2, () => apres(0, cas)),
			);
			const { valeur, n } = await mesure(id);
			assert.deepEqual([valeur, n], [80, 10]);
		});

		it(`${id} : ouvert depuis ${limite} jours compte en retard, depuis ${limite - 1} pas encore`, async () => {
			await venues(...fois(4, () => apres(1, cas)), apres(undefined, cas));
			const au = (jours: number) => ({ au: ajouterJours("2020-03-02", jours) });
			const avant = await mesure(id, au(limite - 1));
			assert.deepEqual([avant.valeur, avant.n, avant.enCours], [null, 4, 1]);
			const apresLimite = await mesure(id, au(limite));
			assert.deepEqual([apresLimite.valeur, apresLimite.n, apresLimite.enCours], [80, 5, 0]);
		});
	}

	it("compte par l’arrivée : la veille du premier jour et le lendemain du dernier n’y sont pas", async () => {
		const jours = ["2019-12-31", "2020-01-01", "2020-12-31", "2021-01-01"];
		await venues(...jours.map((arrivee) => ({ nature: "piece", arrivee, traitee: arrivee })));
		assert.equal((await mesure("pieces-moins-15-jours")).n, 2);
	});

	it("les minima sont le RSA et l’AAH, demandes, pièces et changements, sans les déclarations", async () => {
		await venues(
			...["rsa", "aah"].flatMap((prestation) =>
				["demande", "piece", "changement"].map((nature) => apres(1, { nature, prestation })),
			),
			apres(1, { nature: "declaration", prestation: "rsa" }),
			apres(1, { nature: "demande", prestation: "ppa" }),
			apres(1, { nature: "appel", prestation: "rsa" }),
		);
		const { n, modalites } = await mesure("minima-moins-10-jours");
		assert.equal(n, 6);
		assert.deepEqual(
			modalites.map(({ nom, n }) => [nom, n]),
			[
				["RSA", 3],
				["AAH", 3],
			],
		);
	});

	it("les pauses comptent, sauf dans l’indicateur qui les déduit, jusqu’à l’échéance au plus tard", async () => {
		const cas = { nature: "demande", prestation: "rsa" };
		const [recue, echue, courte] = await venues(
			apres(12, cas),
			apres(12, cas),
			apres(12, cas),
			...fois(7, () => apres(1, cas)),
		);
		const pause = (s: number | undefined, debut: string, echeance: string, fin: string) =>
			ecrire(`INSERT INTO pauses VALUES ('ici', $1, $2, '{quittance}', $3, $4)`, [
				s,
				debut,
				echeance,
				fin,
			]);
		await pause(recue, "2020-03-03", "2020-04-03", "2020-03-06");
		await pause(echue, "2020-03-03", "2020-03-06", "2020-03-12");
		await pause(courte, "2020-03-03", "2020-04-03", "2020-03-05");
		assert.equal((await mesure("minima-moins-10-jours")).valeur, 70);
		assert.equal((await mesure("minima-moins-10-jours-hors-pauses")).valeur, 90);
	});
});

describe("Le délai d’une démarche", () => {
	beforeEach(vider);

	it("va du premier contact de l’affaire à sa conclusion ; ce qui est ouvert n’a pas de délai", async () => {
		const [contact] = await venues({
			nature: "question",
			arrivee: "2020-03-02",
			prestation: "rsa",
		});
		await venues({
			nature: "demande",
			arrivee: "2020-03-06",
			traitee: "2020-03-20",
			prestation: "rsa",
			affaire: contact,
		});
		await ecrire("UPDATE affaires SET conclue_le = '2020-03-20' WHERE affaire = $1", [contact]);
		await venues(
			...fois(4, () => apres(8, { nature: "demande", prestation: "ppa" })),
			apres(undefined, { nature: "demande" }),
			apres(1, { nature: "question" }),
		);
		const { valeur, n, enCours, modalites } = await mesure("delai-demarche-moyen");
		assert.deepEqual([valeur, n, enCours], [(18 + 4 * 8) / 5, 5, 1]);
		assert.deepEqual(
			modalites.map(({ modalite, n, valeur }) => [modalite, n, valeur]),
			[
				["rsa", 1, null],
				["ppa", 4, null],
			],
		);
		const avant = await mesure("delai-demarche-moyen", { au: "2020-03-19" });
		assert.deepEqual([avant.n, avant.enCours], [4, 2]);
	});
});

describe("Les téléservices", () => {
	beforeEach(vider);

	it("comptent tous les canaux au dénominateur, et rien que les demandes et les changements", async () => {
		const faite = (canal: string, nature: string, prestation?: string) => ({
			nature,
			canal,
			prestation,
			arrivee: "2020-05-04",
		});
		await venues(
			...["en-ligne", "en-ligne", "en-ligne", "courrier", "accueil"].map((c) =>
				faite(c, "demande", "aide_logement"),
			),
			...["en-ligne", "courriel", "telephone", "rendez-vous", "partenaire"].map((c) =>
				faite(c, "changement"),
			),
			...["declaration", "piece", "question"].map((nature) => faite("en-ligne", nature, "ppa")),
		);
		assert.equal((await mesure("usage-aide-au-logement")).valeur, 60);
		assert.equal((await mesure("usage-prime-activite")).n, 0);
		const { valeur, n, modalites } = await mesure("usage-teleservices");
		assert.deepEqual([valeur, n], [40, 10]);
		assert.deepEqual(
			modalites.map(({ nom, valeur }) => [nom, valeur]),
			[
				["Changement de situation", 20],
				["Demande : Aide au logement", 60],
			],
		);
	});

	it("les pièces par courriel se comptent dès l’arrivée, les autres canaux n’y sont pas", async () => {
		const piece = (canal: string) => ({ nature: "piece", canal, arrivee: "2020-04-01" });
		await venues(...["courriel", "courriel", "courrier", "en-ligne"].map(piece));
		assert.equal((await mesure("pieces-par-courriel")).valeur, 2);
	});
});

describe("Les appels, les rendez-vous et les avis", () => {
	beforeEach(vider);

	it("un appel décroché est traité, sur la caisse ou sur le plateau régional", async () => {
		const appels = await venues(
			...fois(10, () => ({ nature: "appel", arrivee: "2020-04-06", traitee: "2020-04-06" })),
		);
		for (const [rang, appel] of appels.entries())
			await ecrire("INSERT INTO appels VALUES ('ici', $1, $2, $3, 10, $4)", [
				appel,
				rang < 5 ? "local" : "regional",
				rang < 8,
				rang < 8 ? 60 : null,
			]);
		const { valeur, n, modalites, mois } = await mesure("taux-appels-traites");
		assert.deepEqual([valeur, n], [80, 10]);
		assert.deepEqual(
			modalites.map(({ nom, valeur }) => [nom, valeur]),
			[
				["Plateau régional", 60],
				["Caisse", 100],
			],
		);
		assert.deepEqual(
			mois.filter(({ n }) => n > 0).map(({ mois, valeur }) => [mois, valeur]),
			[["2020-04", 80]],
		);
	});

	it("un rendez-vous compte au jour prévu s’il est tenu, à l’heure de Paris", async () => {
		const poses = [
			["2020-12-31T22:59Z", "tenu", "telephone"],
			["2020-12-31T23:00Z", "tenu", "telephone"],
			["2019-12-31T23:00Z", "tenu", "sur-place"],
			["2020-06-02T08:00Z", "absent", "numerique"],
			["2020-06-02T08:00Z", "annule", "numerique"],
			["2020-06-02T08:00Z", "prevu", "numerique"],
			["2020-06-02T08:00Z", "tenu", "numerique"],
		] as const;
		const prises = await venues(
			...poses.map(() => ({ nature: "rendez-vous", arrivee: "2019-12-01" })),
		);
		for (const [rang, [prevu, etat, mode]] of poses.entries())
			await ecrire("INSERT INTO rendez_vous VALUES ('ici', $1, $2, 'sur-place', $3, $4)", [
				prises[rang],
				mode,
				prevu,
				etat,
			]);
		const { valeur, modalites } = await mesure("rendez-vous-par-mode");
		assert.equal(valeur, 3);
		assert.deepEqual(
			modalites.map(({ modalite, valeur }) => [modalite, valeur]),
			[
				["sur-place", 1],
				["telephone", 1],
				["numerique", 1],
			],
		);
		assert.equal((await mesure("rendez-vous-par-mode", { au: "2020-06-01" })).valeur, 1);
	});

	it("une note de 3 est satisfaite, une note de 2 ne l’est pas ; un avis se compte à sa date", async () => {
		const traitees = await venues(...fois(6, () => apres(1, { nature: "question" })));
		for (const [rang, note] of [1, 2, 3, 4, 4, 4].entries())
			await ecrire("INSERT INTO avis VALUES ('ici', $1, $2, $3)", [
				traitees[rang],
				note,
				rang < 5 ? "2020-03-10T10:00Z" : "2020-03-12T10:00Z",
			]);
		const [tous, avant] = [
			await mesure("satisfaction"),
			await mesure("satisfaction", { au: "2020-03-11" }),
		];
		assert.deepEqual([tous.n, avant.n], [6, 5]);
		assert.deepEqual([tous.valeur, avant.valeur], [400 / 6, 60]);
	});
});

describe("Les actions d’accès aux droits", () => {
	const CONTACT = "2020-03-02";
	beforeEach(async () => {
		await vider();
		await ecrire(`INSERT INTO actions (organisme, action, titre, prestation, lancee_le) OVERRIDING SYSTEM VALUE
			VALUES ('ici', 1, 'Prime d’activité', 'ppa', '2020-03-01'), ('ici', 2, 'Soutien familial', 'asf', '2020-03-01'),
			('ici', 3, 'Autre', NULL, '2020-03-01'), ('ici', 4, 'Avant', 'ppa', '2019-12-31')`);
	});

	const contacter = (
		action: number,
		canal: string,
		dossiers: number[],
		quand = `${CONTACT}T09:00Z`,
	) =>
		ecrire("INSERT INTO destinataires SELECT 'ici', $1, d, $2, $3 FROM unnest($4::bigint[]) d", [
			action,
			canal,
			quand,
			dossiers,
		]);
	const demander = (
		prestation: string,
		dossiers: number[],
		jours: number,
		traitee?: number,
		issue?: string,
	) =>
		venues(
			...dossiers.map((dossier) => ({
				nature: "demande",
				prestation,
				dossier,
				arrivee: ajouterJours(CONTACT, jours),
				traitee: traitee === undefined ? undefined : ajouterJours(CONTACT, traitee),
				issue,
			})),
		);
	const ouvrir = (
		prestation: string,
		dossiers: number[],
		montant: number,
		plus: { etat?: string; fini?: string } = {},
	) =>
		ecrire(
			`INSERT INTO droits_valorises (organisme, dossier, prestation, etat, montant, depuis, fini_le)
			SELECT 'ici', d, $1, $2, $3, '2020-03-01', $4 FROM unnest($5::bigint[]) d`,
			[prestation, plus.etat ?? "en_paiement", montant, plus.fini, dossiers],
		);
	const de = (premier: number, dernier: number) =>
		fois(dernier - premier + 1, (rang) => premier + rang);

	it("une action se compte au jour de son lancement, un dossier contacté deux fois une seule", async () => {
		await contacter(1, "courriel", de(1, 10));
		await contacter(4, "sms", de(1, 3), "2020-03-05T09:00Z");
		await contacter(3, "sms", de(20, 30));
		assert.equal((await mesure("actions-proactives")).valeur, 3);
		assert.equal((await mesure("actions-proactives", { au: "2020-02-29" })).valeur, 0);
		const panel = await mesure("ppa-panel");
		assert.equal(panel.valeur, 10);
		assert.deepEqual(
			panel.modalites.filter(({ n }) => n > 0).map(({ modalite, n }) => [modalite, n]),
			[["courriel", 10]],
		);
	});

	it("une demande compte du jour du contact à six mois après, celles d’avant et d’ailleurs non", async () => {
		await contacter(1, "courriel", de(1, 10));
		await demander("ppa", [1], 0);
		await demander("ppa", [2], 183);
		await demander("ppa", [3], 184);
		await demander("ppa", [4], -1);
		await demander("rsa", [5], 3);
		await demander("ppa", [6, 6], 5);
		await demander("ppa", [50], 3);
		const { valeur, n } = await mesure("ppa-demandes");
		assert.deepEqual([valeur, n], [30, 10]);
		assert.equal((await mesure("ppa-demandes", { au: ajouterJours(CONTACT, 182) })).valeur, 20);
	});

	it("un droit est ouvert si la demande est accordée et le droit en paiement ; le refus et l’attente non", async () => {
		await contacter(1, "courriel", de(1, 20));
		await demander("ppa", de(1, 6), 3, 20, "accord");
		await demander("ppa", [7, 8], 3, 20, "rejet");
		await demander("ppa", [9], 3);
		await demander("ppa", [10], 3, 20, "accord");
		await demander("ppa", [11], 3, 20, "accord");
		await ouvrir("ppa", de(1, 5), 20_000);
		await ouvrir("ppa", [6], 30_000);
		await ouvrir("ppa", [7, 9], 20_000);
		await ouvrir("ppa", [10], 20_000, { etat: "refuse" });
		await ouvrir("ppa", [11], 20_000, { fini: "2020-03-15" });
		assert.equal((await mesure("ppa-demandes")).valeur, 55);
		assert.equal((await mesure("ppa-droits-ouverts")).valeur, 30);
		const montant = await mesure("ppa-montant-moyen");
		assert.deepEqual([montant.n, montant.valeur], [6, 1300 / 6]);
		const veille = await mesure("ppa-droits-ouverts", { au: ajouterJours(CONTACT, 19) });
		assert.equal(veille.valeur, 0);
	});

	it("le soutien familial est celui des personnes appelées, les SMS à part", async () => {
		await contacter(2, "telephone", de(1, 10));
		await contacter(2, "sms", de(11, 30));
		await demander("asf", [...de(1, 6), ...de(11, 12)], 5, 20, "accord");
		await ouvrir("asf", [...de(1, 6), 11], 11_500);
		const consulter = (dossier: number, jours: number, prestation = "asf") =>
			ecrire("INSERT INTO consultations VALUES ('ici', $1, $2, $3)", [
				dossier,
				prestation,
				`${ajouterJours(CONTACT, jours)}T10:00Z`,
			]);
		await consulter(1, 0);
		await consulter(1, 1);
		await consulter(2, -1);
		await consulter(3, 1, "ppa");
		await consulter(4, 183);
		await consulter(5, 184);
		await consulter(11, 1);
		const parModalite = async (id: string) => {
			const { valeur, modalites } = await mesure(id);
			return [valeur, ...modalites.map((m) => [m.modalite, m.valeur])];
		};
		assert.deepEqual(await parModalite("asf-consultations"), [20, ["telephone", 20], ["sms", 5]]);
		assert.deepEqual(await parModalite("asf-demandes"), [60, ["telephone", 60], ["sms", 10]]);
		assert.deepEqual(await parModalite("asf-droits-ouverts"), [60, ["telephone", 60], ["sms", 5]]);
	});

	it("le rappel est ce qui est versé pour le passé depuis l’accord, par droit ouvert", async () => {
		await contacter(2, "telephone", de(1, 10));
		await demander("asf", de(1, 6), 5, 20, "accord");
		await ouvrir("asf", de(1, 6), 11_500);
		const payer = (
			dossier: number,
			jours: number,
			montant: number,
			pourquoi: string | null,
			rang = 1,
		) =>
			ecrire(
				"INSERT INTO paiements VALUES ('ici', $1, $2, $3, 'asf', '2020-02-01', $4, 'allocataire', $5)",
				[dossier, ajouterJours(CONTACT, jours), rang, montant, pourquoi],
			);
		for (const dossier of de(1, 4)) await payer(dossier, 25, 100_000, "Rappel de 9 mois");
		await payer(5, 20, 60_000, "Rappel, premier versement");
		await payer(5, 30, 40_000, "Rappel, second versement");
		await payer(1, 19, 5_000, "Rappel d’avant l’accord");
		await payer(2, 25, 11_500, null, 2);
		const { valeur, n, enCours } = await mesure("asf-rappel-moyen");
		assert.deepEqual([valeur, n, enCours], [1000, 5, 1]);
		const avant = await mesure("asf-rappel-moyen", { au: ajouterJours(CONTACT, 29) });
		assert.equal(avant.valeur, 920);
	});
});

describe("L’année d’avant", () => {
	beforeEach(vider);
	const apporter = (modalite: string, valeur: number, organisme = "ici") =>
		ecrire(
			"INSERT INTO valeurs_annuelles VALUES ($1, 'usage-teleservices', $2, 2019, $3, NULL, 'Bilan')",
			[organisme, modalite, valeur],
		);
	const faites = (jour: string, enLigne: number, autres: number) => [
		...fois(enLigne, () => ({ nature: "changement", canal: "en-ligne", arrivee: jour })),
		...fois(autres, () => ({ nature: "changement", canal: "courrier", arrivee: jour })),
	];

	it("vient des valeurs apportées, avec leur source, quand l’organisme n’en a pas les lignes", async () => {
		await apporter("", 50);
		await apporter("changement", 56);
		await apporter("", 99, "ailleurs");
		await venues(...faites("2019-12-20", 1, 9), ...faites("2020-02-01", 8, 2));
		const { valeur, precedente, modalitesPrecedentes } = await mesure("usage-teleservices");
		assert.equal(valeur, 80);
		assert.deepEqual(precedente, { valeur: 50, annee: 2019, source: "Bilan" });
		assert.deepEqual(modalitesPrecedentes, {
			changement: { valeur: 56, annee: 2019, source: "Bilan" },
		});
	});

	it("se mesure sur les lignes quand elles remontent à son premier mois", async () => {
		await apporter("", 50);
		await venues(...faites("2019-01-31", 3, 7), ...faites("2020-02-01", 8, 2));
		const { precedente } = await mesure("usage-teleservices");
		assert.deepEqual(precedente, {
			valeur: 30,
			annee: 2019,
			source: "Mesuré sur les faits de 2019",
		});
	});

	it("n’existe pas pour une période qui n’est pas une année civile", async () => {
		await apporter("", 50);
		const { precedente } = await mesure("usage-teleservices", { fin: "2020-12-31" });
		assert.equal(precedente, undefined);
	});
});

describe("Deux organismes", () => {
	it("ne mesurent chacun que ses lignes, de toutes les relations", async () => {
		await vider();
		await venues(...fois(5, () => ({ ...apres(1, { nature: "piece" }), organisme: "ailleurs" })));
		await venues(...fois(6, () => apres(20, { nature: "piece" })));
		assert.deepEqual(
			[
				await mesure("pieces-moins-15-jours"),
				await mesure("pieces-moins-15-jours", { organisme: "ailleurs" }),
			].map(({ valeur, n }) => [valeur, n]),
			[
				[0, 6],
				[100, 5],
			],
		);
		// Asked for another office from within this one, the wall answers: nothing.
		const [vue] = await pourOrganisme("ici", (tx) =>
			mesurer(tx, "ailleurs", { ...ANNEE, indicateurs: [defini("pieces-moins-15-jours")] }),
		);
		assert.equal(vue?.n, 0);
	});
});
