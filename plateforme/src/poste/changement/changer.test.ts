import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Foyer } from "droits";
import { versionDe } from "../../changements/index.ts";
import { actesDuJournal, acteur, avecBase, lire, ouvrir } from "../../dossiers/essais.ts";
import { foyersDe, lireDossier, sOpposer } from "../../dossiers/index.server.ts";
import type { Dossier } from "../../dossiers/index.ts";
import type { Acteur } from "../../socle/index.ts";
import { type Apercu, changer } from "./changer.ts";
import { saisieDu } from "./saisie.ts";

const FAMILLE = [
	"Durand Zoé 1984-03-12 demandeur",
	"Ben Ali 1983-01-01 conjoint",
	"Durand Léa 2015-05-06 enfant",
	"Durand Tom 2018-02-01 enfant",
];
const SEULE = ["Durand Zoé 1984-03-12 demandeur", "Durand Léa 2015-05-06 enfant"];
const APRES = acteur(undefined, "2020-12-11T09:00:00Z");

describe("Un changement de situation", () => {
	avecBase();

	const lu = async (dossier: number) => (await lire((tx) => lireDossier(tx, dossier))) as Dossier;
	const formulaire = (dossier: Dossier, champs: Record<string, string>, par: Acteur) => {
		const envoye = new FormData();
		const mois = par.quand.toISOString().slice(0, 7);
		const saisie = saisieDu(dossier.foyer?.contenu as Foyer, mois);
		for (const [nom, valeur] of Object.entries({
			...saisie,
			version: versionDe(dossier),
			...champs,
		}))
			envoye.set(nom, valeur);
		return envoye;
	};
	const essayer = async (
		numero: number,
		champs: Record<string, string>,
		{ ecrire = false, par = APRES } = {},
	) => {
		const dossier = await lu(numero);
		return changer(par, dossier, formulaire(dossier, champs, par), ecrire);
	};
	const apercevoir = async (numero: number, champs: Record<string, string>, par = APRES) => {
		const fait = await essayer(numero, champs, { par });
		assert.ok(fait.ok && fait.apercu, JSON.stringify(fait));
		return fait.apercu;
	};
	const fautes = async (numero: number, champs: Record<string, string>) => {
		const fait = await essayer(numero, champs);
		return "fautes" in fait ? Object.keys(fait.fautes) : fait;
	};
	const enregistrer = async (numero: number, champs: Record<string, string>, par = APRES) => {
		const fait = await essayer(numero, champs, { ecrire: true, par });
		assert.ok(fait.ok, JSON.stringify(fait));
		return lu(numero);
	};
	const mots = ({ differences }: Apercu) =>
		differences.map(({ quoi, avant, apres }) =>
			`${quoi} : ${avant} → ${apres}`.replaceAll("\u00a0", " "),
		);

	it("se montre sans rien écrire, puis s’écrit à la suite de ce que l’on savait", async () => {
		const { dossier, personnes } = await ouvrir(FAMILLE);
		const naissance = {
			depuis: "12/2020",
			enfant1Prenom: "Ada",
			enfant1Nom: "Durand",
			enfant1Naissance: "2020-11-20",
		};
		const apercu = await apercevoir(dossier, naissance);
		assert.deepEqual(mots(apercu), [
			"Composition : Un couple avec 2 enfants → Un couple avec 3 enfants",
			"Ada : n’était pas dans le foyer → enfant, naissance le 20/11/2020",
		]);
		assert.ok(apercu.droits && "droits" in apercu.droits);
		const af = apercu.droits.droits.find(({ code }) => code === "af");
		assert.ok(af && af.avant.a < af.apres.de, JSON.stringify(af));
		assert.equal((await lire((tx) => foyersDe(tx, dossier))).length, 1);

		const apres = await enregistrer(dossier, naissance);
		assert.deepEqual(
			[apres.foyer?.vraiDepuis, apres.foyer?.source, apres.foyer?.contenu.personnes.length],
			["2020-12-01", "saisie", 5],
		);
		const presents = apres.membres.filter(({ jusqua }) => jusqua === null);
		assert.deepEqual(
			presents.map(({ prenom, rang }) => [prenom, rang]),
			[
				["Zoé", 0],
				["Ali", 1],
				["Léa", 2],
				["Tom", 3],
				["Ada", 4],
			],
		);
		assert.deepEqual(
			presents.slice(0, 4).map(({ personne }) => personne),
			personnes,
		);
		assert.deepEqual((await lire((tx) => foyersDe(tx, dossier))).length, 2);
		assert.deepEqual(
			(await actesDuJournal(dossier)).map(({ acte }) => acte),
			["dossier.ouvrir", "dossier.enregistrer-foyer"],
		);
	});

	it("une naissance clôt la grossesse que l’on attendait ; un enfant plus grand non", async () => {
		const enceinte = {
			nom: "Durand|Zoé",
			naissance: "1984-03-12",
			role: "demandeur" as const,
			reste: { grossesse: { terme: "2020-12-05" } },
		};
		const enfant = (naissance: string) => ({
			enfant1Prenom: "Ada",
			enfant1Nom: "Durand",
			enfant1Naissance: naissance,
		});
		const { dossier } = await ouvrir([enceinte]);
		assert.ok(
			mots(await apercevoir(dossier, enfant("2020-01-31"))).includes(
				"Zoé, grossesse : en cours → terminée",
			),
		);
		assert.ok(
			!mots(await apercevoir(dossier, enfant("2019-12-31"))).some((mot) => /grossesse/.test(mot)),
		);
		const apres = await enregistrer(dossier, enfant("2020-12-02"));
		assert.equal(apres.foyer?.contenu.personnes[0].grossesse, undefined);
	});

	it("une vie de couple commence : l’isolement finit, le reste du nouvel adulte n’est pas su", async () => {
		const { dossier } = await ouvrir(SEULE, { foyer: { situation: { isole_depuis: "2020-06" } } });
		const couple = { conjointPrenom: "Ali", conjointNom: "Ben", conjointActivite: "actif" };
		const { contenu } = (await enregistrer(dossier, couple)).foyer ?? {};
		assert.deepEqual(
			contenu?.personnes.map(({ role }) => role),
			["demandeur", "enfant", "conjoint"],
		);
		assert.deepEqual(contenu?.situation, {});
		assert.equal(contenu?.connu_depuis, "2020-12");
		const { activite, revenus_mensuels, ressources_annuelles } = contenu?.personnes[2] ?? {};
		assert.deepEqual([activite, revenus_mensuels, ressources_annuelles], ["actif", null, null]);
		assert.ok((await lu(dossier)).enCouple);
		assert.deepEqual(await fautes(dossier, couple), ["conjointPrenom"]);
	});

	it("qui part garde son identité et quitte le dossier ; après un conjoint, on est seul depuis ce mois", async () => {
		const { dossier, personnes } = await ouvrir(FAMILLE);
		const apres = await enregistrer(dossier, { "part-1": "oui", "part-2": "oui" });
		assert.deepEqual(
			apres.membres
				.filter(({ jusqua }) => jusqua)
				.map(({ personne, jusqua }) => [personne, jusqua]),
			[
				[personnes[1], "2020-12-01"],
				[personnes[2], "2020-12-01"],
				[personnes[3], "2020-12-01"],
			],
		);
		assert.deepEqual(
			apres.membres.filter(({ jusqua }) => !jusqua).map(({ personne, rang }) => [personne, rang]),
			[
				[personnes[0], 0],
				[personnes[3], 1],
			],
		);
		const contenu = apres.foyer?.contenu;
		assert.equal(contenu?.situation?.isole_depuis, "2020-12");
		assert.equal(contenu?.personnes[1].prive_aide_parent, null);
	});

	it("revenus, activité, logement : avant et après, en mots, et la prime d’activité suit", async () => {
		const travaille = {
			nom: "Durand|Zoé",
			naissance: "1984-03-12",
			role: "demandeur" as const,
			reste: {
				activite: "actif" as const,
				revenus_mensuels: [
					{ nature: "salaire" as const, de: "2018-01", a: "2020-12", net: 1300, imposable: 1345 },
				],
				ressources_annuelles: { "2018": { salaire_imposable: 16_140 } },
			},
		};
		const { dossier } = await ouvrir([travaille]);
		const change = {
			"activite-0": "chomeur",
			"montant-0-0-2": "0",
			"nature-0-1": "chomage",
			"montant-0-1-0": "0",
			"montant-0-1-1": "0",
			"montant-0-1-2": "812,40",
			loyer: "430",
			statut: "locataire_hlm",
		};
		const apercu = await apercevoir(dossier, change);
		assert.deepEqual(mots(apercu), [
			"Zoé, activité : en activité → au chômage",
			"Zoé, salaire : sept. 2020 : 1 300 € · oct. 2020 : 1 300 € · nov. 2020 : 1 300 € → sept. 2020 : 1 300 € · oct. 2020 : 1 300 € · nov. 2020 : 0 €",
			"Zoé, allocation chômage : rien → sept. 2020 : 0 € · oct. 2020 : 0 € · nov. 2020 : 812 €",
			"Logement : locataire d’un logement vide → locataire HLM",
			"Loyer : 600 € → 430 €",
		]);
		assert.ok(apercu.droits && "droits" in apercu.droits);
		const ppa = apercu.droits.droits.find(({ code }) => code === "ppa");
		assert.ok(ppa && ppa.avant.a !== ppa.apres.a, JSON.stringify(ppa));
		const contenu = (await enregistrer(dossier, change)).foyer?.contenu;
		assert.equal(contenu?.personnes[0].chomage_depuis, null);
		assert.deepEqual(
			[contenu?.logement?.code_commune, contenu?.logement?.zone_apl, contenu?.logement?.loyer],
			["01053", 3, 430],
		);
	});

	it("un loyer, une commune se disent même quand le reste du logement n’est pas su", async () => {
		const { dossier } = await ouvrir(SEULE, { foyer: { logement: null } });
		const change = { loyer: "520", commune: "Bourg-en-Bresse" };
		assert.deepEqual(mots(await apercevoir(dossier, change)), [
			"Loyer : — → 520 €",
			"Commune : inconnue → Bourg-en-Bresse (01000)",
		]);
		assert.deepEqual((await enregistrer(dossier, change)).foyer?.contenu.logement, {
			statut_occupation: null,
			zone_apl: 3,
			code_commune: "01053",
			loyer: 520,
		});
	});

	it("d’une personne dont on ne sait pas les revenus, ne dit pas qu’elle n’en avait pas", async () => {
		const { dossier } = await ouvrir([
			{
				nom: "Durand|Zoé",
				naissance: "1984-03-12",
				role: "demandeur",
				reste: { revenus_mensuels: null },
			},
		]);
		const dit = { "nature-0-0": "salaire", "montant-0-0-0": "900", "montant-0-0-1": "900" };
		assert.deepEqual(mots(await apercevoir(dossier, dit)), [
			"Zoé, salaire : inconnu → sept. 2020 : 900 € · oct. 2020 : 900 € · nov. 2020 : ?",
		]);
	});

	it("un revenu ôté de la liste n’est plus perçu, changer sa nature ne le compte pas deux fois", async () => {
		const { dossier } = await ouvrir([
			{
				nom: "Durand|Zoé",
				naissance: "1984-03-12",
				role: "demandeur",
				reste: {
					revenus_mensuels: [{ nature: "salaire", de: "2020-01", a: "2020-12", net: 1000 }],
				},
			},
		]);
		assert.deepEqual(mots(await apercevoir(dossier, { "nature-0-0": "ij_maladie" })), [
			"Zoé, salaire : sept. 2020 : 1 000 € · oct. 2020 : 1 000 € · nov. 2020 : 1 000 € → rien",
			"Zoé, indemnités de maladie : rien → sept. 2020 : 1 000 € · oct. 2020 : 1 000 € · nov. 2020 : 1 000 €",
		]);
	});

	it("du mois du foyer connu au mois du jour, ni avant ni après", async () => {
		const { dossier } = await ouvrir(SEULE, { vraiDepuis: "2020-10-15" });
		const loyer = { loyer: "500" };
		assert.deepEqual(await fautes(dossier, { ...loyer, depuis: "09/2020" }), ["depuis"]);
		assert.deepEqual(await fautes(dossier, { ...loyer, depuis: "01/2021" }), ["depuis"]);
		assert.deepEqual(await fautes(dossier, { ...loyer, depuis: "13/2020" }), ["depuis"]);
		await apercevoir(dossier, { ...loyer, depuis: "12/2020" });
		const apres = await enregistrer(dossier, { ...loyer, depuis: "10/2020" });
		assert.equal(apres.foyer?.vraiDepuis, "2020-10-15", "jamais avant le foyer que l’on corrige");
	});

	it("refuse à côté du champ ce qui ne se lit pas", async () => {
		const { dossier } = await ouvrir(SEULE);
		assert.deepEqual(
			await fautes(dossier, {
				enfant1Prenom: "Ada",
				enfant1Naissance: "2020-12-12",
				"montant-0-0-0": "1.234",
				loyer: "-1",
				commune: "Saint",
			}),
			["enfant1Nom", "enfant1Naissance", "nature-0-0", "loyer", "commune"],
		);
		assert.deepEqual(await fautes(dossier, { "nature-0-0": "salaire", "montant-0-0-0": "1.234" }), [
			"montant-0-0-0",
		]);
		assert.deepEqual(await essayer(dossier, {}), { ok: false, motif: "rien" });
	});

	it("une version plus récente que celle que l’on avait sous les yeux n’est pas écrasée", async () => {
		const { dossier } = await ouvrir(SEULE);
		const avant = await lu(dossier);
		const mien = formulaire(avant, { loyer: "500" }, APRES);
		await enregistrer(dossier, { loyer: "550" });
		const refus = { ok: false, motif: "change-entre-temps" };
		assert.deepEqual(await changer(APRES, await lu(dossier), mien, true), refus);
		assert.deepEqual(await changer(APRES, avant, mien, true), refus, "même lue juste avant");
		assert.equal((await lu(dossier)).foyer?.contenu.logement?.loyer, 550);
	});

	it("d’un mois sans barème, enregistre et ne calcule rien ; pas plus pour qui s’est opposé", async () => {
		const novembre = acteur(undefined, "2026-11-28T09:00:00Z");
		const { dossier } = await ouvrir(SEULE, { foyer: { mois: "2020-12" } });
		const { droits } = await apercevoir(dossier, { loyer: "500" }, novembre);
		assert.match(droits && "sansBareme" in droits ? droits.sansBareme : "", /novembre 2026/);
		const juin = { loyer: "500", depuis: "06/2026" };
		const connus = (await apercevoir(dossier, juin, novembre)).droits;
		assert.ok(connus && "droits" in connus, "juin 2026 se calcule encore");
		const apres = await enregistrer(dossier, { loyer: "500" }, novembre);
		assert.deepEqual(
			[apres.foyer?.contenu.mois, apres.foyer?.contenu.connu_depuis],
			["2026-11", "2026-11"],
		);
		assert.deepEqual(apres.foyer?.contenu.personnes[0].ressources_annuelles, { "2024": null });
		const { dossier: autre } = await ouvrir(SEULE);
		await sOpposer(acteur(), autre, "reperage");
		assert.equal((await apercevoir(autre, { loyer: "500" })).droits, undefined);
	});
});
