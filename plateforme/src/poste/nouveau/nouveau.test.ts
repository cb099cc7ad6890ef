import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
	actesDuJournal,
	acteur,
	avecBase,
	lire,
	ouvrir as ouvrirUn,
} from "../../dossiers/essais.ts";
import { lireDossier, proteger } from "../../dossiers/index.server.ts";
import { lireNouveau } from "./lire.ts";
import { ouvrir, proposer } from "./ouvrir.ts";
import { preremplir } from "./preremplir.ts";

const AUJOURDHUI = "2020-12-10";
const formulaire = (champs: Record<string, string>) => {
	const rempli = new FormData();
	for (const [nom, valeur] of Object.entries(champs)) rempli.append(nom, valeur);
	return rempli;
};
const zoe = { prenom: "Zoé", nom: "Durand", naissance: "1984-03-12" };
const fautes = (reste: Record<string, string>) => {
	const lu = lireNouveau(formulaire({ ...zoe, ...reste }), AUJOURDHUI);
	return lu.ok ? [] : Object.keys(lu.fautes).sort();
};

describe("Ce que la personne dit", () => {
	it("prénom, nom, naissance suffisent ; ce qui n’est pas demandé reste inconnu, pas absent", () => {
		const lu = lireNouveau(formulaire(zoe), AUJOURDHUI);
		assert.ok(lu.ok);
		assert.deepEqual(lu.lu.contenu, {
			mois: "2020-12",
			logement: null,
			personnes: [
				{
					role: "demandeur",
					date_naissance: "1984-03-12",
					activite: null,
					grossesse: null,
					revenus_mensuels: null,
					ressources_annuelles: null,
				},
			],
		});
		assert.deepEqual(fautes({ prenom: "", nom: " ", naissance: "" }), [
			"naissance",
			"nom",
			"prenom",
		]);
	});

	it("un nom est fait de lettres, une naissance n’est pas à venir", () => {
		for (const nom of ["D’Août-Le Goff", "O'Brien", "Nguyễn", "St. Jean"])
			assert.deepEqual(fautes({ nom }), []);
		for (const nom of ["Durand 2", "<b>", "-", "a".repeat(61)])
			assert.deepEqual(fautes({ nom }), ["nom"]);
		assert.deepEqual(fautes({ naissance: "2020-12-10" }), []);
		assert.deepEqual(fautes({ naissance: "2020-12-11" }), ["naissance"]);
	});

	it("un téléphone ou un courriel, de la bonne nature", () => {
		const contact = (tape: string) => {
			const lu = lireNouveau(formulaire({ ...zoe, contact: tape }), AUJOURDHUI);
			return lu.ok ? lu.lu.contact : "illisible";
		};
		assert.deepEqual(contact("06 39 98 00 01"), { nature: "mobile", valeur: "+33639980001" });
		assert.deepEqual(contact("0692 39 98 01"), { nature: "mobile", valeur: "+262692399801" });
		assert.deepEqual(contact("04 74 00 00 01"), { nature: "fixe", valeur: "+33474000001" });
		assert.deepEqual(contact("zoe@exemple.fr"), { nature: "courriel", valeur: "zoe@exemple.fr" });
		assert.equal(contact(""), undefined);
		for (const tape of ["06 39", "zoe@exemple", "zoe"]) assert.equal(contact(tape), "illisible");
	});

	it("une commune par son nom ou son code postal, quand il n’y en a qu’une", () => {
		const lu = lireNouveau(formulaire({ ...zoe, commune: "bourg en bresse" }), AUJOURDHUI);
		assert.ok(lu.ok);
		assert.deepEqual(lu.lu.contenu.logement?.code_commune, "01053");
		assert.deepEqual(lu.lu.contenu.logement?.loyer, null);
		assert.deepEqual(fautes({ commune: "Bourg-en-Bresse (01000)" }), []);
		assert.deepEqual(fautes({ commune: "Saint" }), ["commune"]);
		assert.deepEqual(fautes({ commune: "Paris" }), ["commune"]);
	});

	it("un conjoint dès qu’un de ses champs est rempli, sa naissance peut manquer", () => {
		assert.deepEqual(fautes({ conjointPrenom: "Ali" }), ["conjointNom"]);
		assert.deepEqual(fautes({ conjointPrenom: "Ali", conjointNom: "Ben" }), []);
		assert.deepEqual(fautes({ conjointNaissance: "1983-01-01" }), [
			"conjointNom",
			"conjointPrenom",
		]);
	});

	it("un enfant porte le nom de la personne quand rien d’autre n’est dit, et a une naissance", () => {
		const lu = lireNouveau(
			formulaire({
				...zoe,
				enfant1Prenom: "Léa",
				enfant1Naissance: "2015-05-06",
				enfant3Prenom: "Tom",
				enfant3Nom: "Ben",
				enfant3Naissance: "2018-01-01",
			}),
			AUJOURDHUI,
		);
		assert.ok(lu.ok);
		assert.deepEqual(
			lu.lu.personnes.map(({ prenom, nom }) => `${prenom} ${nom}`),
			["Zoé Durand", "Léa Durand", "Tom Ben"],
		);
		assert.equal(lu.lu.contenu.personnes[2].role, "enfant");
		assert.deepEqual(fautes({ enfant2Prenom: "Léa" }), ["enfant2Naissance"]);
	});
});

describe("Le formulaire rempli d’après la recherche", () => {
	it("le nom d’abord, une particule avec le mot qui la suit", () => {
		assert.deepEqual(preremplir("durand zoé 12/03/1984"), {
			nom: "Durand",
			prenom: "Zoé",
			naissance: "1984-03-12",
		});
		assert.deepEqual(preremplir("le goff anna-maria"), {
			nom: "Le Goff",
			prenom: "Anna-Maria",
			naissance: "",
		});
		assert.deepEqual(preremplir("DURAND Zoé née le 12 mars 1984"), {
			nom: "DURAND",
			prenom: "Zoé",
			naissance: "1984-03-12",
		});
	});

	it("une année seule n’est pas une naissance ; le reste va à sa place", () => {
		assert.equal(preremplir("durand 1984").naissance, "");
		assert.deepEqual(
			preremplir("06 39 98 00 01").contact?.replaceAll("\u00a0", " "),
			"06 39 98 00 01",
		);
		assert.deepEqual(preremplir("zoe@exemple.fr"), { contact: "zoe@exemple.fr" });
		assert.deepEqual(preremplir("1234567A"), { matricule: "1234567A" });
		assert.deepEqual(preremplir(""), {});
	});
});

describe("Ouvrir un dossier", () => {
	avecBase();
	const agent = acteur(["teleconseiller"]);
	const tenter = (champs: Record<string, string>, quandMeme = false) =>
		ouvrir(agent, formulaire({ ...champs }), quandMeme);

	it("crée la personne, son contact et son foyer d’un coup, et le dit une fois au journal", async () => {
		const fait = await tenter({
			...zoe,
			nom: "Nouvelle",
			contact: "06 39 98 00 01",
			matricule: "8000001",
		});
		assert.ok(fait.ok);
		const lu = await lire((tx) => lireDossier(tx, fait.dossier));
		assert.deepEqual(
			[lu?.matricule, lu?.membres[0].nom, lu?.foyer?.source],
			["8000001", "Nouvelle", "saisie"],
		);
		assert.deepEqual(
			lu?.contacts.map(({ valeur, nature, etat, personne }) => [
				valeur,
				nature,
				etat,
				personne === lu.membres[0].personne,
			]),
			[["+33639980001", "mobile", "non-verifie", true]],
		);
		assert.deepEqual(
			(await actesDuJournal(fait.dossier)).map(({ acte }) => acte),
			["dossier.ouvrir"],
		);
	});

	it("montre d’abord qui lui ressemble, par l’un ou l’autre de ses noms, et ne crée rien", async () => {
		await ouvrirUn(["Morel Inès 1990-02-03 demandeur"]);
		const ines = { prenom: "Inès", nom: "Petit", naissance: "1990-02-03" };
		const parNaissance = await tenter({ ...ines, nomNaissance: "Morel" });
		assert.ok(!parNaissance.ok && "ressemblances" in parNaissance);
		assert.equal(parNaissance.ressemblances.length, 1);
		const faute = await tenter({ ...ines, nom: "Morell" });
		assert.ok(!faute.ok && "ressemblances" in faute, "une lettre de trop");
		const autreJour = await tenter({ ...ines, nom: "Morel", naissance: "1990-02-04" });
		assert.ok(autreJour.ok, "née un autre jour, c’est une autre");
	});

	it("d’un dossier protégé ne montre que le matricule", async () => {
		const { dossier, matricule } = await ouvrirUn(["Secret Rose 1991-01-01 demandeur"]);
		await proteger(acteur(), dossier, "adresse-secrete");
		const refus = await tenter({ prenom: "Rose", nom: "Secret", naissance: "1991-01-01" });
		assert.deepEqual(!refus.ok && "ressemblances" in refus && refus.ressemblances, [
			{ protege: true, dossier, matricule },
		]);
	});

	it("ouvre quand même ceux que l’on vient de voir, et eux seuls", async () => {
		await ouvrirUn(["Vue Ada 1992-01-01 demandeur"]);
		const ada = { prenom: "Ada", nom: "Vue", naissance: "1992-01-01" };
		const refus = await tenter(ada);
		assert.ok(!refus.ok && "vues" in refus);
		await ouvrirUn(["Autre Ada 1992-01-01 demandeur"]);
		const change = await tenter({ ...ada, nom: "Autre", vues: refus.vues }, true);
		assert.ok(!change.ok && "ressemblances" in change, "le nom a changé depuis");
		assert.ok((await tenter({ ...ada, vues: refus.vues }, true)).ok);
	});

	it("un formulaire envoyé deux fois n’ouvre qu’un dossier", async () => {
		const propose = await proposer(agent);
		const champs = {
			prenom: "Léa",
			nom: "Double",
			naissance: "1994-01-01",
			matricule: propose,
			propose,
		};
		const faits = await Promise.all([tenter(champs), tenter(champs)]);
		assert.deepEqual(faits.map(({ ok }) => ok).sort(), [false, true]);
		const refus = faits.find(({ ok }) => !ok);
		assert.ok(refus && "ressemblances" in refus, JSON.stringify(refus));
	});

	it("le matricule proposé n’est jamais refusé à deux agents ; un matricule tapé et pris l’est", async () => {
		const propose = await proposer(agent);
		const un = {
			prenom: "Une",
			nom: "Première",
			naissance: "1993-01-01",
			matricule: propose,
			propose,
		};
		const deux = { ...un, prenom: "Deux", nom: "Seconde" };
		const faits = await Promise.all([tenter(un), tenter(deux)]);
		assert.ok(
			faits.every(({ ok }) => ok),
			JSON.stringify(faits),
		);
		const tape = { ...deux, prenom: "Trois", nom: "Troisième", propose: "" };
		assert.deepEqual(await tenter(tape), { ok: false, motif: "matricule-pris" });
		assert.ok((await tenter({ ...tape, matricule: "" })).ok, "vide : le premier libre");
	});
});
