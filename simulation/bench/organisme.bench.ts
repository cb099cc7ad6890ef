import { FOYERS_DE_L_AIN } from "../src/cli/foyers.ts";
import { MESURES } from "../src/composition/cibles.ts";
import { compter } from "../src/composition/compter.ts";
import { Repartition } from "../src/composition/repartition.ts";
import { tirerDossier } from "../src/dossier.ts";
import { lireCommunes } from "../src/territoire/communes.ts";

/** Écart permis avec les comptes de la CNAF, en %. */
const TOLERANCE = 3;
const GRAINE = Number(process.argv[2] ?? 1);
const debut = performance.now();
const communes = lireCommunes();
const repartition = new Repartition(communes);
const totaux = MESURES.map(() => 0);
const etats = new Map<string, number>();
const manques = new Map<string, number>();
const ajouter = (compte: Map<string, number>, cle: string) =>
	compte.set(cle, (compte.get(cle) ?? 0) + 1);

for (let rang = 0; rang < FOYERS_DE_L_AIN; rang++) {
	const { verite, connu } = tirerDossier(GRAINE, rang, repartition.case(GRAINE, rang));
	for (const [i, x] of compter(connu).entries()) totaux[i] = (totaux[i] as number) + x;
	for (const [code, droit] of Object.entries(connu.droits_valorises ?? {}))
		ajouter(etats, `${code.padEnd(15)} ${droit?.etat}`);
	for (const d of verite.non_demandes) ajouter(manques, `${d.prestation.padEnd(15)} non demandé`);
	for (const d of verite.erreurs) ajouter(manques, `${d.prestation.padEnd(15)} erreur`);
}

const secondes = (performance.now() - debut) / 1000;
console.log(`${FOYERS_DE_L_AIN} foyers en ${secondes.toFixed(1)} s\n`);
for (const [i, mesure] of MESURES.entries()) {
	const cible = communes.reduce((s, c) => s + c.comptes[mesure], 0);
	const total = totaux[i] as number;
	const ecart = (total / cible - 1) * 100;
	console.log(`${mesure.padEnd(15)} ${total} pour ${cible} (${ecart.toFixed(2)} %)`);
	if (Math.abs(ecart) > TOLERANCE) process.exitCode = 1;
}
for (const compte of [etats, manques]) {
	console.log();
	for (const [cle, n] of [...compte].sort()) console.log(cle.padEnd(38), n);
}
