import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Personne } from "droits";
import { ajouterAlerte } from "../actes/alertes.ts";
import { changerDroit } from "../actes/changer-droit.ts";
import { ajouterContact } from "../actes/contacts.ts";
import { sOpposer } from "../actes/oppositions.ts";
import { proteger } from "../actes/proteger.ts";
import { scinder } from "../actes/scinder.ts";
import { actesDuJournal, acteur, avecBase, lire, ouvrir } from "../essais.ts";
import { lireDossier } from "../lectures/dossier.ts";
import type { Dossier } from "../types.ts";
import type { Residence } from "./repartir.ts";

const COUPLE = ["Durand Zoé 1984-03-12 demandeur", "Ben Ali 1983-01-01 conjoint"];
const ENFANTS = [
	"Ben Léa 2010-05-06 enfant",
	"Ben Tom 2012-05-06 enfant",
	"Ben Noé 2015-05-06 enfant",
];
const lu = async (dossier: number) => (await lire((tx) => lireDossier(tx, dossier))) as Dossier;
const presents = ({ membres }: Dossier) => membres.filter(({ jusqua }) => jusqua === null);
const prenoms = (dossier: Dossier) => presents(dossier).map(({ prenom }) => prenom);
let numero = 0;
const matricule = () => `${8_000_000 + ++numero}S`;

describe("Un couple qui se sépare", () => {
	avecBase();

	const separer = async (qui: string[], ...residences: Residence[]) => {
		const ouvert = await ouvrir(qui);
		const enfants = new Map(residences.map((residence, i) => [ouvert.personnes[i + 2], residence]));
		const fait = await scinder(acteur(), ouvert.dossier, {
			date: "2020-11-15",
			matricule: matricule(),
			enfants,
		});
		if (!fait.ok) return assert.fail(fait.motif);
		return { ...ouvert, fait, ancien: await lu(ouvert.dossier), nouveau: await lu(fait.nouveau) };
	};

	it("sans enfant : deux dossiers d’une personne, liés", async () => {
		const { ancien, nouveau, personnes } = await separer(COUPLE);
		assert.deepEqual([prenoms(ancien), prenoms(nouveau)], [["Zoé"], ["Ali"]]);
		assert.deepEqual(nouveau.issuDe?.dossier, ancien.dossier);
		assert.deepEqual(
			ancien.separes.map(({ dossier }) => dossier),
			[nouveau.dossier],
		);
		assert.deepEqual(
			nouveau.membres.map(({ personne, role, depuis }) => [personne, role, depuis]),
			[[personnes[1], "demandeur", "2020-11-15"]],
		);
		assert.deepEqual([ancien.enCouple, nouveau.enCouple], [false, false]);
		assert.deepEqual(
			ancien.membres.filter(({ jusqua }) => jusqua).map(({ prenom, jusqua }) => [prenom, jusqua]),
			[["Ali", "2020-11-15"]],
		);
	});

	it("trois enfants : l’un reste, l’autre suit, le dernier alterne", async () => {
		const { ancien, nouveau, personnes } = await separer(
			[...COUPLE, ...ENFANTS],
			"reste",
			"suit",
			"alternance",
		);
		assert.deepEqual(
			[prenoms(ancien), prenoms(nouveau)],
			[
				["Zoé", "Léa", "Noé"],
				["Ali", "Tom", "Noé"],
			],
		);
		const noes = [ancien, nouveau].map((d) => presents(d).find(({ prenom }) => prenom === "Noé"));
		assert.deepEqual(
			noes.map((noe) => noe?.personne),
			[personnes[4], personnes[4]],
		);
		for (const dossier of [ancien, nouveau]) {
			const contenu = dossier.foyer?.contenu;
			assert.equal(dossier.foyer?.source, "separation");
			assert.equal(contenu?.situation?.isole_depuis, "2020-11");
			for (const { rang, prenom, role } of presents(dossier)) {
				const vue: Personne | undefined = contenu?.personnes[rang];
				assert.equal(vue?.role, role);
				assert.equal(vue?.garde_alternee === true, prenom === "Noé");
			}
		}
		assert.deepEqual([ancien.nombreEnfants, nouveau.nombreEnfants], [2, 2]);
	});

	it("tous suivent, ou tous restent", async () => {
		const suivent = await separer([...COUPLE, ENFANTS[0]], "suit");
		assert.deepEqual(
			[prenoms(suivent.ancien), prenoms(suivent.nouveau)],
			[["Zoé"], ["Ali", "Léa"]],
		);
		const restent = await separer([...COUPLE, ENFANTS[0]], "reste");
		assert.deepEqual(
			[prenoms(restent.ancien), prenoms(restent.nouveau)],
			[["Zoé", "Léa"], ["Ali"]],
		);
	});

	it("le loyer et les droits du couple ne passent pas chez qui part ; ils sont à revoir", async () => {
		const { dossier } = await ouvrir(COUPLE);
		await changerDroit(acteur(), dossier, {
			prestation: "aide_logement",
			etat: "en_paiement",
			montant: 30_000,
			depuis: "2020-02-01",
		});
		const fait = await scinder(acteur(), dossier, {
			date: "2020-11-15",
			matricule: matricule(),
			enfants: new Map(),
		});
		assert.ok(fait.ok);
		assert.deepEqual(
			fait.aRevoir.map(({ prestation }) => prestation),
			["aide_logement"],
		);
		const [ancien, nouveau] = [await lu(dossier), await lu(fait.nouveau)];
		assert.deepEqual([ancien.droits.length, nouveau.droits.length], [1, 0]);
		assert.equal(ancien.foyer?.contenu.logement?.loyer, 600);
		assert.equal(nouveau.foyer?.contenu.logement?.loyer, undefined);
		assert.equal(nouveau.commune, null);
	});

	it("les contacts suivent leur personne, et ne sont plus sûrs sauf confirmés", async () => {
		const { dossier, personnes } = await ouvrir(COUPLE);
		const ajouter = async (valeur: string, personne?: number) => {
			const fait = await ajouterContact(acteur(), dossier, {
				nature: "mobile",
				valeur,
				personne,
				etat: "verifie",
			});
			return fait.ok ? fait.contact : assert.fail(fait.motif);
		};
		await ajouter("0639980001", personnes[0]);
		const sien = await ajouter("0639980002", personnes[1]);
		await ajouter("0639980003");
		const fait = await scinder(acteur(), dossier, {
			date: "2020-11-15",
			matricule: matricule(),
			enfants: new Map(),
			confirmes: [sien],
		});
		assert.ok(fait.ok);
		const contacts = async (d: number) =>
			(await lu(d)).contacts.map(({ valeur, etat }) => [valeur.slice(-1), etat]);
		assert.deepEqual(await contacts(dossier), [
			["1", "non-verifie-depuis-separation"],
			["3", "non-verifie-depuis-separation"],
		]);
		assert.deepEqual(await contacts(fait.nouveau), [["2", "verifie"]]);
	});

	it("alertes, oppositions et protection valent pour les deux", async () => {
		const { dossier } = await ouvrir(COUPLE);
		await ajouterAlerte(acteur(), dossier, { nature: "violences" });
		await sOpposer(acteur(), dossier, "campagnes");
		const fait = await scinder(acteur(), dossier, {
			date: "2020-11-15",
			matricule: matricule(),
			enfants: new Map(),
		});
		assert.ok(fait.ok);
		const nouveau = await lu(fait.nouveau);
		assert.deepEqual(
			nouveau.alertes.map(({ nature }) => nature),
			["violences"],
		);
		assert.deepEqual(
			nouveau.oppositions.map(({ objet }) => objet),
			["campagnes"],
		);
		assert.deepEqual(
			(await actesDuJournal(fait.nouveau)).map(({ acte }) => acte),
			["dossier.ouvrir"],
		);
		assert.equal((await actesDuJournal(dossier)).at(-1)?.acte, "dossier.scinder");
		await proteger(acteur(), dossier, "autre");
		const encore = { date: "2020-11-20", matricule: matricule(), enfants: new Map() };
		assert.deepEqual(await scinder(acteur(), dossier, encore), {
			ok: false,
			motif: "justification",
		});
	});

	it("ce qui n’a pas de sens est refusé, et rien n’en reste", async () => {
		const { dossier, personnes, matricule: pris } = await ouvrir([...COUPLE, ENFANTS[0]]);
		const avant = JSON.stringify(await lu(dossier));
		const essayer = async (changements: Partial<Parameters<typeof scinder>[2]>, qui = dossier) => {
			const fait = await scinder(acteur(), qui, {
				date: "2020-11-15",
				matricule: "8888888X",
				enfants: new Map([[personnes[2], "reste" as const]]),
				...changements,
			});
			return fait.ok ? "fait" : fait.motif;
		};
		assert.equal(await essayer({ enfants: new Map() }), "enfants");
		assert.equal(await essayer({ enfants: new Map([[personnes[1], "suit"]]) }), "enfants");
		assert.equal(await essayer({ date: "2020-12-11" }), "date-future");
		assert.equal(await essayer({ date: "2020-01-01" }), "date-trop-ancienne");
		assert.equal(await essayer({ date: "2020-01-02", matricule: "é" }), "matricule-illisible");
		assert.equal(await essayer({ matricule: pris }), "matricule-pris");
		assert.equal(await essayer({ confirmes: [999_999] }), "contact-inconnu");
		assert.equal(await essayer({}, 999_999), "inconnu");
		const seul = await ouvrir(["Seul Jean 1970-01-01 demandeur"]);
		assert.equal(await essayer({ enfants: new Map() }, seul.dossier), "pas-un-couple");
		assert.equal(JSON.stringify(await lu(dossier)), avant);
		assert.equal(await essayer({ date: "2020-01-02" }), "fait");
	});
});
