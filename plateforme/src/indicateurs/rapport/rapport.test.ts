import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Mesure } from "../indicateur.ts";
import { ANNEE_DESSAI } from "../mesures.fixture.ts";
import type { DonneesRapport } from "./donnees.ts";
import { fichierDuRapport } from "./fichier.ts";
import { rendreRapport } from "./rapport.ts";

const donnees: DonneesRapport = {
	organisme: { organisme: "caf-01", nom: "Caf de l’Ain", simule: true },
	annee: 2020,
	au: "2021-01-04",
	dossiers: 105_645,
	mesures: ANNEE_DESSAI,
	historique: [2018, 2019].map((annee) => ({
		indicateur: "reclamations-moins-10-jours",
		annee,
		valeur: annee === 2018 ? 35 : 27,
		n: null,
		source: "Page publiée",
	})),
	actions: [{ titre: "Droits <b>repérés</b>", lanceeLe: "2020-02-03", contactes: 1_656 }],
};
const avec = (change: Partial<DonneesRapport>) => rendreRapport({ ...donnees, ...change }).texte;
const changer = (id: string, change: Partial<Mesure>) =>
	avec({
		mesures: ANNEE_DESSAI.map((m) => (m.indicateur.id === id ? { ...m, ...change } : m)),
	});
/** As it is read: without tags, spaces joined. */
const lu = (html: string) =>
	html
		.replace(/<svg[\s\S]*?<\/svg>/g, "")
		.replace(/<[^>]+>/g, "")
		.replaceAll("\u00a0", " ")
		.replace(/\s+/g, " ");

describe("Le rapport raconte l’année avec les chiffres mesurés", () => {
	const texte = lu(avec({}));
	const phrases = [
		"82 % des appels ont été pris par une personne, 5 points de moins qu’en 2019 ; objectif de 90 % non atteint : il manque 8 points.",
		"Plus de 88 % des pièces reçues ont été traitées en moins de 15 jours ; objectif de 85 % atteint.",
		"Entre la première démarche d’une personne et la décision, il s’est passé 14,2 jours en moyenne",
		"Le mois le plus difficile a été avril 2020 : 61 %.",
		"changement de situation (de 56 % à plus de 77 %) et demande de RSA (de 64 % à plus de 71 %)",
		"est de 72 %, 9 points de plus qu’en 2019. Pour la prime d’activité, elle est de 90 %, stable par rapport à 2019.",
		"1 656 allocataires ont été contactés par courriel, par SMS ou par téléphone. 11 % d’entre eux ont fait une demande, et plus de 7 % ont ouvert un droit. Ces droits valent 219 € par mois en moyenne.",
		"plus de 40 % ont consulté la page de l’allocation ; près de 20 % ont déposé une demande et plus de 13 % ont ouvert un droit. Le rappel versé est de plus de 1 000 € en moyenne.",
		"Près de 58 % des réclamations ont reçu une réponse en moins de 10 jours",
		"C’était 35 % en 2018.",
		"63 561 documents sont arrivés par courriel. Les premiers sont arrivés en mars 2020",
		"Sur place : 180, de janvier à mars",
		"19 actions ont été menées dans l’année",
	];
	for (const phrase of phrases) it(`« ${phrase} »`, () => assert.ok(texte.includes(phrase)));

	it("une hausse devient une baisse quand le chiffre change, et l’objectif suit", () => {
		const mieux = lu(changer("taux-appels-traites", { valeur: 91 }));
		assert.match(
			mieux,
			/91 % des appels ont été pris par une personne, 4 points de plus qu’en 2019 ; objectif de 90 % atteint\./,
		);
	});

	it("sans année d’avant connue, rien n’est comparé et le tableau dit « non publié »", () => {
		const seul = lu(changer("taux-appels-traites", { precedente: undefined }));
		assert.match(seul, /82 % des appels ont été pris par une personne ; objectif/);
	});

	it("une année mesurée avant sa fin le dit, et ne compare pas ses nombres à une année entière", () => {
		const precedente = { valeur: 30_000, annee: 2019, source: "Essai" };
		const juin = lu(changer("pieces-par-courriel", { precedente, au: "2020-06-30" }));
		assert.match(juin, /documents reçus par courriel de janvier à juin 2020 n =/);
		assert.doesNotMatch(juin, /111,9 %/);
		const entiere = lu(changer("pieces-par-courriel", { precedente }));
		assert.match(
			entiere,
			/63 561 documents sont arrivés par courriel, 111,9 % de plus qu’en 2019\./,
		);
	});

	it("ce que la plateforme ne mesure pas est dit, sans chiffre", () => {
		assert.match(texte, /Cette version du rapport ne mesure pas cette partie\./);
	});
});

describe("Chaque chiffre mène à sa définition", () => {
	const html = avec({});
	const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

	it("les liens arrivent tous, les identifiants ne se répètent pas", () => {
		assert.equal(new Set(ids).size, ids.length);
		const liens = [...html.matchAll(/href="([^"]+)"/g)].map(([, href = ""]) => href);
		assert.ok(liens.length > 30);
		for (const href of liens) assert.ok(ids.includes(href.slice(1)), href);
	});

	it("la définition donne la requête, l’effectif, la cohorte et les réserves de chacun", () => {
		for (const { indicateur } of ANNEE_DESSAI) {
			const debut = html.indexOf(`id="def-${indicateur.id}"`);
			assert.ok(debut > 0, indicateur.id);
			const definition = lu(html.slice(debut, html.indexOf("</article>", debut)));
			for (const attendu of ["Effectif", indicateur.cohorte, "Une réserve.", "FROM faits_appels"])
				assert.ok(definition.includes(attendu), `${indicateur.id} : ${attendu}`);
		}
	});
});

describe("Une valeur simulée n’est jamais prise pour une valeur publiée", () => {
	it("la simulation est annoncée, et « non publié » est écrit où la page laissait un blanc", () => {
		const texte = lu(avec({}));
		assert.match(texte, /Organisme simulé\. Personne n’existe dans ce rapport/);
		assert.match(texte, /des pièces traitées en moins de 15 jours valeur simulée ; non publié/);
		assert.match(texte, /des appels traités valeur simulée ; publié : 82 %/);
		for (const id of ["pieces-moins-15-jours", "minima-moins-10-jours", "delai-demarche-moyen"])
			assert.match(
				avec({}),
				new RegExp(`href="#def-${id}">[^<]+</a></td><td class="nombre">non publié</td>`),
			);
	});

	it("un organisme simulé plus petit le dit, et ne compare pas ses nombres comme s’il était entier", () => {
		const dixieme = lu(avec({ dossiers: 10_565 }));
		assert.match(dixieme, /Il compte 10 565 dossiers ; la Caf qu’il imite en compte 105 645\./);
		assert.match(dixieme, /valeur simulée ; publié : 63 561 pour toute la caisse/);
		assert.match(dixieme, /Publié19Effectif/);
		assert.doesNotMatch(lu(avec({})), /pour toute la caisse|qu’il imite/);
	});

	it("un organisme réel n’a ni bandeau ni colonne de comparaison", () => {
		const reel = lu(avec({ organisme: { ...donnees.organisme, simule: false } }));
		assert.doesNotMatch(reel, /simulé|Publié/);
	});

	it("une autre année n’emprunte rien à la page de 2020", () => {
		const autre = lu(avec({ annee: 2021 }));
		assert.match(autre, /des appels traités valeur simulée ; non publié/);
	});
});

describe("Le rapport se lit quand il manque des chiffres", () => {
	it("sans aucun cas, chaque phrase le dit et rien n’est « NaN »", () => {
		const mesures = ANNEE_DESSAI.map((mesure) => ({
			...mesure,
			valeur: null,
			n: 0,
			pourquoi: "Aucun cas.",
			precedente: undefined,
			modalites: [],
			mois: mesure.mois.map(({ mois }) => ({
				mois,
				valeur: null,
				n: 0,
				enCours: 0,
				pourquoi: "Aucun cas.",
			})),
		}));
		const vide = avec({ mesures, historique: [], actions: [] });
		assert.doesNotMatch(vide, /NaN|undefined|null|Infinity/);
		assert.match(lu(vide), /Nom de taux-appels-traites : aucun cas\./);
		assert.doesNotMatch(lu(vide), /\.\./);
	});
});

describe("Le fichier se suffit, s’imprime, et n’exécute rien", () => {
	const fichier = fichierDuRapport(donnees);

	it("ni script, ni adresse à charger, ni style dans les balises", () => {
		assert.doesNotMatch(fichier, /<script|<link|@import|https?:\/\/|<img| style=| on\w+="/);
		assert.match(fichier, /src: url\("data:font\/woff2;base64,[A-Za-z0-9+/=]{1000,}"\)/);
		assert.match(fichier, /@media print/);
	});

	it("un titre d’action ne devient pas une balise", () => {
		assert.match(fichier, /Droits &lt;b&gt;repérés&lt;\/b&gt;/);
	});

	it("chaque balise ouverte est fermée", () => {
		const corps = fichier.slice(fichier.indexOf("<body>"));
		const balises = new Set([...corps.matchAll(/<([a-z]\w*)/gi)].map(([, nom = ""]) => nom));
		for (const balise of balises)
			assert.equal(
				corps.match(new RegExp(`<${balise}[ >]`, "g"))?.length,
				corps.match(new RegExp(`</${balise}>`, "g"))?.length,
				balise,
			);
	});
});
