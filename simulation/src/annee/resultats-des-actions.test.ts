import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { type ActionsVues, suivreActions } from "plateforme/essais";
import { passe } from "../cli/annee.ts";
import { FOYERS_DE_L_AIN } from "../cli/foyers.ts";
import { ACTION_ASF, ACTION_PPA } from "./actions/menees.ts";
import { generer } from "./generer.ts";

const NOMBRE = Number(process.env.DOSSIERS_SUIVIS ?? Math.round(FOYERS_DE_L_AIN / 20));

/** Une part publiée, telle que `n` tirages la rendent : à l'arrondi d'une personne près, plus 1,96 écart type. */
const prochDe = (vue: number, publiee: number, n: number, quoi: string) => {
	const marge = 1.96 * Math.sqrt((publiee * (1 - publiee)) / n) + 1 / n;
	assert.ok(Math.abs(vue - publiee) <= marge, `${quoi} : ${vue} pour ${publiee}, à ${marge} près`);
};

describe(`Les deux actions suivies de 2020, sur ${NOMBRE} dossiers`, () => {
	const dossier = mkdtempSync(join(tmpdir(), "annee-actions-"));
	let vues: ActionsVues;
	before(async () => {
		await generer({ graine: 1, nombre: NOMBRE, dossier });
		const { valeurs: _, ...annee } = passe(dossier);
		vues = await suivreActions(join(dossier, "donnees"), { ...annee, nom: "Caf d’essai" }, [
			ACTION_PPA,
			ACTION_ASF,
		]);
	});
	after(() => rmSync(dossier, { recursive: true, force: true }));
	const action = (numero: number) => vues.resultats[numero] as ActionsVues["resultats"][number];
	const bras = (nom: string) =>
		action(ACTION_ASF).bras.find((b) => b.bras === nom) as ReturnType<typeof action>["ensemble"];

	it("prime d’activité : 1 656 personnes, 11 % demandent, 7,2 % l’obtiennent, 219 € par mois", () => {
		const { ensemble } = action(ACTION_PPA);
		assert.equal(ensemble.tous.n, Math.round((1656 * NOMBRE) / FOYERS_DE_L_AIN));
		assert.equal(ensemble.murs.n, ensemble.tous.n, "chacune a eu le temps d’aboutir");
		prochDe(ensemble.demandes?.taux ?? 0, 0.11, ensemble.murs.n, "demandes");
		prochDe(ensemble.ouverts?.taux ?? 0, 0.072, ensemble.murs.n, "droits ouverts");
		const moyenne = (ensemble.murs.montant?.moyenne ?? 0) / 100;
		assert.ok(Math.abs(moyenne - 219) < 12, `${moyenne} €`);
	});

	it("soutien familial, par téléphone : 41 % lisent, 19,7 % demandent, 13,3 % obtiennent, 1 020 € de rappel", () => {
		const { murs, demandes, ouverts } = bras("telephone");
		assert.equal(murs.n, Math.round((300 * NOMBRE) / FOYERS_DE_L_AIN));
		prochDe(murs.visites / murs.n, 0.41, murs.n, "lectures");
		prochDe(demandes?.taux ?? 0, 0.197, murs.n, "demandes");
		prochDe(ouverts?.taux ?? 0, 0.1334, murs.n, "droits ouverts");
		const rappel = (murs.rappel?.moyenne ?? 0) / 100;
		assert.ok(Math.abs(rappel - 1020) < 200, `${rappel} €`);
	});

	it("se comptent comme les indicateurs du rapport, au chiffre près", () => {
		const { indicateurs } = vues;
		const { ensemble } = action(ACTION_PPA);
		const pourcent = (part?: { taux: number }) => 100 * (part?.taux ?? Number.NaN);
		const egal = (id: string, vue: number) =>
			assert.ok(Math.abs((indicateurs[id] ?? Number.NaN) - vue) < 1e-9, `${id} ${vue}`);
		egal("ppa-panel", ensemble.tous.n);
		egal("ppa-demandes", pourcent(ensemble.demandes));
		egal("ppa-droits-ouverts", pourcent(ensemble.ouverts));
		egal("ppa-montant-moyen", (ensemble.murs.montant?.moyenne ?? 0) / 100);
		for (const nom of ["telephone", "sms"]) {
			egal(`asf-demandes ${nom}`, pourcent(bras(nom).demandes));
			egal(`asf-droits-ouverts ${nom}`, pourcent(bras(nom).ouverts));
		}
	});

	it("ne se comparent pas comme un tirage : le canal n’a pas été tiré ici par la plateforme", () => {
		assert.deepEqual(action(ACTION_ASF).comparaisons, []);
	});

	it("ont un passé du même profil, sur autant de jours, qui ne se confond pas avec elles", () => {
		const { passe: avant } = action(ACTION_PPA);
		assert.ok(avant && avant.n > 100);
		assert.ok(avant.demandes < avant.demandesDeLAction, JSON.stringify(avant));
	});
});
