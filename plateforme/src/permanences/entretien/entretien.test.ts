import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { PRESTATIONS } from "droits";
import { contexteDu, fabriques } from "../../mes-droits/index.server.ts";
import { titreDe } from "../fiche/titre.ts";
import { consigneDe, textesEntretien } from "../textes/entretien.ts";
import { conduire } from "./conduire.ts";
import { formulaireDe, mere, QUAND, tenir } from "./entretien.fixture.ts";

const euros = (texte: string) => Number(/(\d+)\u00a0€/.exec(texte)?.[1]);

describe("L’entretien de permanence", () => {
	it("commence par ce que la personne reçoit déjà, et ne repose pas la question du RSA", () => {
		const sansRevenu = {
			...mere,
			recoit: { recoit: "rsa" },
			"activite.0": { "activite.0": "chomeur" },
			depuischomage: { depuischomage: "ancien" },
			"depuischomage.0": { "depuischomage.0": "ancien" },
			"sources.0": { "sources.0": "rien" },
		};
		const { posees, fin } = tenir(sansRevenu);
		assert.equal(posees[0], "recoit");
		assert.ok(!posees.includes("rsarecu"), posees.join(" "));
		assert.deepEqual(fin.fiche.recoit, ["rsa"]);
		assert.equal(fin.reponses[0]?.id, "recoit");
		assert.ok(!fin.reponses.some(({ id }) => id === "rsarecu"));
	});

	it("redemande ce qui est vide ou contraire, et dit quoi faire", () => {
		for (const [recoit, phrase] of [
			[[], /Cochez/],
			[["af", "rien"], /Décochez/],
		] as const) {
			const dit = { etape: "recoit", ...(recoit.length > 0 ? { recoit: [...recoit] } : {}) };
			const ecran = conduire({ quand: QUAND }, formulaireDe(new Map(), dit));
			assert.ok(ecran.type === "question");
			assert.equal(ecran.question.id, "recoit");
			assert.match(ecran.erreurs[0]?.message ?? "", phrase);
		}
	});

	it("laisse ne pas savoir ce qu’on reçoit, et le dit sur la fiche", () => {
		const { fin } = tenir({ ...mere, recoit: "passer" });
		assert.equal(fin.fiche.recoit, null);
		assert.ok(fin.fiche.droits.every(({ recu }) => !recu));
	});

	it("revient à ce que la personne reçoit, en gardant sa réponse et les suivantes", () => {
		const { fin } = tenir(mere);
		const ecran = conduire({ quand: QUAND }, formulaireDe(fin.portees, { aller: "recoit" }));
		assert.ok(ecran.type === "question");
		assert.deepEqual(ecran.saisies.get("recoit"), ["af"]);
		assert.deepEqual(ecran.portees.get("salaire.0"), ["950"]);
		const dit = { etape: "recoit", recoit: ["af", "ppa"] };
		const apres = conduire({ quand: QUAND }, formulaireDe(ecran.portees, dit));
		assert.ok(apres.type === "fiche");
		assert.deepEqual(apres.fiche.recoit, ["af", "ppa"]);
	});

	it("ne porte jamais un nom d’une question à l’autre", () => {
		const qui = { prenom: "Zoé", nom: "Durand", naissance: "1984-03-12", accord: "oui" };
		const ecran = conduire({ quand: QUAND }, formulaireDe(tenir(mere).fin.portees, qui));
		assert.ok(ecran.type === "fiche");
		for (const nom of Object.keys(qui)) {
			assert.ok(!ecran.portees.has(nom), nom);
			assert.ok(!(nom in ecran.valides), nom);
		}
	});

	it("ne garde pour la transmission que des réponses valides à des questions posées", () => {
		const { fin } = tenir(mere);
		const glisse = { malice: "<script>", "salaire.1": "9999", vues: ["inventee"] };
		const ecran = conduire({ quand: QUAND }, formulaireDe(fin.portees, glisse));
		assert.ok(ecran.type === "fiche");
		assert.deepEqual(ecran.valides, fin.valides);
		assert.deepEqual(ecran.valides["salaire.0"], ["950"]);
	});

	it("donne un conseil à qui interroge pour chaque question possible", () => {
		const contexte = contexteDu(QUAND);
		const reponses = new Map<string, readonly string[]>([
			["vie", ["couple"]],
			["enfants", ["2"]],
			["enfant.1.mois", ["1"]],
			["enfant.1.annee", ["2000"]],
			["enfant.2.mois", ["1"]],
			["enfant.2.annee", ["2015"]],
			["particularites", ["naissance", "adulte", "enfant"]],
			["handicapenfant", ["1", "2"]],
			["logement", ["locataire_hlm"]],
			["activite.0", ["etudiant"]],
			["activite.1", ["chomeur"]],
			["sources.0", ["salaire"]],
			["sources.1", ["chomage"]],
		]);
		const seul = new Map([...reponses, ["vie", ["seul"]] as const]);
		const loge = new Map([...seul, ["logement", ["loge_gratuitement"]] as const]);
		const ailleurs = new Map([...seul, ["commune.ailleurs", ["oui"]] as const]);
		const ids = [reponses, seul, loge, ailleurs].flatMap((dites) =>
			fabriques.flatMap((fabrique) => fabrique(dites, contexte).map(({ id }) => id)),
		);
		assert.ok(new Set(ids).size > 20, `${new Set(ids).size}`);
		for (const id of ids) assert.ok(consigneDe(id), `pas de conseil pour « ${id} »`);
		assert.ok(textesEntretien.dire.phrases.length > 3);
	});
});

describe("La fiche", () => {
	const { fiche } = tenir(mere).fin;
	const droit = (code: string) => fiche.droits.find((d) => d.code === code);

	it("dit le gain net du foyer, sans ce qu’il reçoit déjà", () => {
		const sansRien = tenir({ ...mere, recoit: { recoit: "rien" } }).fin.fiche;
		const af = sansRien.droits.find(({ code }) => code === "af")?.montant ?? 0;
		assert.ok(af > 100);
		assert.ok(Math.abs(sansRien.gain.mois.max - fiche.gain.mois.max - af) < 0.01);
		assert.equal(euros(titreDe(fiche)), Math.round(fiche.gain.mois.max));
		assert.ok(droit("af")?.recu && !droit("asf")?.recu);
		assert.ok(fiche.gain.douzeMois.max > fiche.gain.mois.max);
	});

	it("dit qu’il n’y a rien de plus quand tout est déjà reçu", () => {
		const tout = { recoit: ["af", "asf", "ppa", "aide_logement", "ars", "rsa", "cf"] };
		const { fin } = tenir({ ...mere, recoit: tout });
		assert.equal(titreDe(fin.fiche), "Vous recevez sans doute déjà ce qui vous revient");
		assert.equal(fin.fiche.avantAsf, false);
	});

	it("l’ASF qui s’ouvre baisse la prime d’activité déjà reçue : le gain le dit", () => {
		const { fin } = tenir({ ...mere, recoit: { recoit: ["af", "ppa", "aide_logement", "ars"] } });
		const asf = fin.fiche.droits.find(({ code }) => code === "asf")?.montant ?? 0;
		assert.ok(asf > 200, `${asf}`);
		assert.ok(fin.fiche.gain.mois.max < asf - 1, `${fin.fiche.gain.mois.max}`);
		assert.ok(fin.fiche.unDroitEnBaisseUnAutre);
	});

	it("compte ce que l’attente fait perdre pour la prime et le logement, pas pour ce qui se rattrape", () => {
		assert.ok(droit("ppa")?.perdable && droit("aide_logement")?.perdable);
		assert.ok(!droit("asf")?.perdable);
		assert.ok(fiche.gain.attente.max > 0 && fiche.gain.attente.max < fiche.gain.mois.max);
		const dejaLesDeux = tenir({ ...mere, recoit: { recoit: ["ppa", "aide_logement"] } }).fin.fiche;
		assert.equal(dejaLesDeux.gain.attente.max, 0);
	});

	it("dit avant l’ASF ce qui s’ensuit, et le devoir lié au RSA seulement s’il y a RSA (CASF, L262-10)", () => {
		assert.ok(fiche.avantAsf);
		assert.equal(fiche.avecRsa, false);
		const { fin } = tenir({ ...mere, recoit: { recoit: "rsa" } });
		assert.ok(fin.fiche.avecRsa);
	});

	it("ne fait pas demander ce qui s’ouvre sans demande (CSS, L521-1 et L543-1) : c’est à signaler", () => {
		const sansRien = tenir({ ...mere, recoit: { recoit: "rien" } }).fin.fiche;
		const sansDemande = sansRien.droits.filter((d) => d.sansDemande).map(({ code }) => code);
		assert.deepEqual(sansDemande.sort(), ["af", "ars"]);
		assert.equal(fiche.asfAvecRsaRecu, false);
		assert.ok(tenir({ ...mere, recoit: { recoit: "rsa" } }).fin.fiche.asfAvecRsaRecu);
	});

	it("envoie à la MDPH dès qu’un handicap est dit, et jamais sans", () => {
		assert.equal(fiche.mdph, false);
		const { fin } = tenir({
			...mere,
			particularites: { particularites: "adulte" },
			handicap: { "handicap.taux": "fort" },
		});
		assert.ok(fin.fiche.mdph);
	});

	it("ne demande pas deux fois le même papier, et cite d’où vient chaque liste", () => {
		const papiers = fiche.papiers.flatMap(({ papiers }) => papiers);
		assert.equal(new Set(papiers).size, papiers.length);
		assert.ok(papiers.some((papier) => /quittance/.test(papier)));
		assert.ok(fiche.papiers.every(({ source }) => source.length > 0));
	});

	it("nomme les mêmes droits que le simulateur public pour les mêmes réponses", () => {
		const codes = fiche.droits.map(({ code }) => code);
		assert.ok(codes.every((code) => PRESTATIONS.includes(code)));
		assert.deepEqual([...codes].sort(), ["af", "aide_logement", "ars", "asf", "ppa"]);
	});
});
