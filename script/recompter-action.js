#!/usr/bin/env node
// Counts an action again from its export, sharing no code with the platform:
//   node script/recompter-action.js action-1-lignes.csv > resultats.json
import { readFileSync } from "node:fs";

const Z = 1.959963984540054;
const [, ...rangees] = readFileSync(process.argv[2], "utf8")
	.replace("\ufeff", "")
	.trim()
	.split("\r\n");
/** Between quotes or not; without the apostrophe that keeps a spreadsheet from running a text. */
const cellules = (rangee) =>
	[...rangee.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, citee, nue]) =>
		(citee?.replaceAll('""', '"') ?? nue).replace(/^'(?=[=+\-@])/, ""),
	);
/** The arms of the plan in their order, [name, share]; none where nothing was drawn. */
let prevus = [];
const lignes = rangees.map((rangee) => {
	const v = cellules(rangee);
	const [bras, plan, , strate] = v.slice(1, 5);
	const [mur, contacte, joint, visite, demande, attente, ouvert] = v.slice(5, 12);
	const [jours, montant, rappel, cout, commune, densite, sexe] = v.slice(12);
	if (plan) prevus = JSON.parse(plan);
	return {
		bras,
		strate,
		commune,
		densite,
		sexe,
		mur,
		contacte,
		joint,
		visite,
		demande,
		attente,
		ouvert,
		jours,
		montant,
		rappel,
		cout,
	};
});

const compter = (l, champ) => l.filter((x) => x[champ] === "1").length;
const nombres = (l, champ) => l.filter((x) => x[champ] !== "").map((x) => Number(x[champ]));
function resumer(valeurs) {
	if (valeurs.length === 0) return undefined;
	const t = valeurs.toSorted((a, b) => a - b);
	const n = t.length;
	const somme = t.reduce((a, b) => a + b, 0);
	return {
		n,
		moyenne: somme / n,
		mediane: (t[Math.floor((n - 1) / 2)] + t[Math.floor(n / 2)]) / 2,
	};
}
function entonnoir(l) {
	const contactes = l.filter((x) => x.contacte === "1");
	const ouverts = compter(l, "ouvert");
	const couts = nombres(contactes, "cout");
	const connu = contactes.length > 0 && couts.length === contactes.length;
	const cout = connu ? couts.reduce((a, b) => a + b, 0) : undefined;
	return {
		n: l.length,
		contactes: contactes.length,
		joints: { x: compter(l, "joint"), n: l.filter((x) => x.joint !== "").length },
		visites: compter(l, "visite"),
		demandes: compter(l, "demande"),
		enAttente: compter(l, "attente"),
		ouverts,
		montant: resumer(nombres(l, "montant")),
		rappel: resumer(nombres(l, "rappel")),
		delai: resumer(nombres(l, "jours")),
		cout,
		coutParDroit: connu && ouverts > 0 ? cout / ouverts : undefined,
	};
}
function wilson(x, n) {
	const milieu = (x + (Z * Z) / 2) / (n + Z * Z);
	const demi = (Z / (n + Z * Z)) * Math.sqrt((x * (n - x)) / n + (Z * Z) / 4);
	return { bas: x === 0 ? 0 : milieu - demi, haut: x === n ? 1 : milieu + demi };
}
const mesure = (x, n) => (n > 0 ? { x, n, taux: x / n, ...wilson(x, n) } : undefined);
function duBras(bras, l) {
	const murs = entonnoir(l.filter((x) => x.mur === "1"));
	return {
		bras,
		tous: entonnoir(l),
		murs,
		demandes: mesure(murs.demandes, murs.n),
		ouverts: mesure(murs.ouverts, murs.n),
	};
}
function logFactorielle(n) {
	let somme = 0;
	for (let i = 2; i <= n; i++) somme += Math.log(i);
	return somme;
}
function fisher(a, b) {
	const k = a.x + b.x;
	const C = (n, r) => logFactorielle(n) - logFactorielle(r) - logFactorielle(n - r);
	const p = (x) => Math.exp(C(a.n, x) + C(b.n, k - x) - C(a.n + b.n, k));
	let somme = 0;
	for (let x = Math.max(0, k - b.n); x <= Math.min(a.n, k); x++)
		if (p(x) <= p(a.x) * (1 + 1e-7)) somme += p(x);
	return Math.min(1, somme);
}
function comparer(a, reference, sur) {
	const [un, deux] = [a[sur], reference[sur]];
	if (!un || !deux) return [];
	const ecart = un.taux - deux.taux;
	const bas = ecart - Math.sqrt((un.taux - un.bas) ** 2 + (deux.haut - deux.taux) ** 2);
	const haut = ecart + Math.sqrt((un.haut - un.taux) ** 2 + (deux.taux - deux.bas) ** 2);
	return [{ bras: a.bras, reference: reference.bras, sur, ecart, bas, haut, p: fisher(un, deux) }];
}
/** Upper tail of the chi-square, from one or two degrees and up by two. */
function khiDeux(x, degres) {
	if (degres < 1) return 1;
	if (degres === 2) return Math.exp(-x / 2);
	if (degres === 1) {
		// Simpson on the normal density, out to 12 standard deviations.
		const [de, a, n] = [Math.sqrt(x), 12, 20_000];
		const pas = (a - de) / n;
		let somme = 0;
		for (let i = 0; i <= n; i++)
			somme += (i === 0 || i === n ? 1 : i % 2 ? 4 : 2) * Math.exp(-((de + i * pas) ** 2) / 2);
		return ((somme * pas) / 3) * Math.sqrt(2 / Math.PI);
	}
	let terme = Math.exp(-x / 2) * (degres % 2 ? Math.sqrt((2 * x) / Math.PI) : x / 2);
	for (let d = degres % 2 ? 3 : 4; d < degres; d += 2) terme *= x / d;
	return khiDeux(x, degres - 2) + terme;
}

/** By sex, age, family and town; a part of one to four people is withheld, and never alone. */
function equite() {
	const ages = ["moins de 25 ans", "25 à 34 ans", "35 à 49 ans", "50 ans et plus", "âge inconnu"];
	const familles = ["seul", "seul-enfants", "couple", "couple-enfants"];
	const communes = ["grande agglomération", "autre commune", "commune inconnue"];
	const densites = ["commune urbaine", "commune rurale", "ville ou campagne, inconnu"];
	const sexes = ["femme", "homme", "sexe inconnu"];
	return [
		["sexe", sexes, (l) => l.sexe],
		["age", ages, (l) => l.strate.split("|")[1]],
		["famille", familles, (l) => l.strate.split("|")[0]],
		["densite", densites, (l) => l.densite],
		["commune", communes, (l) => l.commune],
	].map(([groupe, ordre, lire]) => {
		const rang = (part) => ordre.findIndex((mot) => part === mot || part.startsWith(`${mot} `));
		const noms = [...new Set(lignes.map(lire))].sort((a, b) => rang(a) - rang(b));
		const parts = noms.map((part) => [part, lignes.filter((l) => lire(l) === part)]);
		const croissants = parts.map(([, l]) => l.length).sort((a, b) => a - b);
		const petits = croissants.filter((n) => n < 5).length;
		const reste = petits === 1 && parts.length > 1 ? croissants[1] : 0;
		const suivant = parts.findIndex(([, l]) => l.length === reste && l.length >= 5);
		return {
			groupe,
			parts: parts.map(([part, l], i) => {
				if (l.length < 5 || i === suivant) return { part, compte: null };
				const { n, contactes, joints, demandes, ouverts } = entonnoir(l);
				return { part, compte: { n, contactes, joints, demandes, ouverts } };
			}),
		};
	});
}

const tires = lignes.filter(({ bras }) => bras !== "hors-tirage");
const hors = lignes.filter(({ bras }) => bras === "hors-tirage");
const noms =
	prevus.length > 0
		? prevus.map(([nom]) => nom)
		: [...new Set(tires.map(({ bras }) => bras))].sort();
const bras = noms.map((nom) =>
	duBras(
		nom,
		tires.filter((x) => x.bras === nom),
	),
);
const [reference, ...autres] = bras;
const comparaisons =
	prevus.length > 1
		? ["demandes", "ouverts"].flatMap((sur) => autres.flatMap((a) => comparer(a, reference, sur)))
		: [];
let plancher = 0;
for (const [i, c] of comparaisons.toSorted((a, b) => a.p - b.p).entries()) {
	plancher = Math.max(plancher, Math.min(1, (comparaisons.length - i) * c.p));
	c.pAjuste = plancher;
}
let tirage;
if (prevus.length > 1) {
	const total = prevus.reduce((somme, [, part]) => somme + part, 0);
	const khi2 = bras.reduce((somme, { tous: { n } }, i) => {
		const attendu = (tires.length * prevus[i][1]) / total;
		return somme + (n - attendu) ** 2 / attendu;
	}, 0);
	tirage = { khi2, degres: bras.length - 1, p: khiDeux(khi2, bras.length - 1) };
}
const nonJoints = [...Map.groupBy(tires, ({ strate }) => strate)]
	.map(([strate, l]) => ({
		strate,
		n: l.filter((x) => x.joint !== "").length,
		nonJoints: l.filter((x) => x.joint === "0").length,
	}))
	.filter(({ n, nonJoints: manques }) => n >= 5 && manques > 0)
	.sort((a, b) => b.nonJoints - a.nonJoints || (a.strate < b.strate ? -1 : 1));
const resultats = {
	bras,
	ensemble: duBras("ensemble", tires),
	horsTirage: hors.length > 0 ? duBras("hors-tirage", hors) : undefined,
	comparaisons,
	tirage,
	nonJoints,
	equite: equite(),
};
process.stdout.write(`${JSON.stringify(resultats, null, 2)}\n`);
