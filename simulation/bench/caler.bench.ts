import { writeFileSync } from "node:fs";
import { caler } from "../src/composition/calage.ts";
import { MESURES, type Mesure } from "../src/composition/cibles.ts";
import { compter } from "../src/composition/compter.ts";
import { PROFILS } from "../src/composition/profils.ts";
import { tirerDossier } from "../src/dossier.ts";
import { Hasard } from "../src/hasard.ts";
import { lireCommunes } from "../src/territoire/communes.ts";

/** Sans `--ecrire`, montre seulement ce que le calage donnerait. */
const ECRIRE = process.argv.includes("--ecrire");
const PAR_PROFIL = ECRIRE ? 4000 : 200;
const GRAINE = 424242;
const communes = lireCommunes();
const foyers = communes.reduce((s, c) => s + c.comptes.foyers, 0);
/** Le lissage des petites communes déplace un peu les totaux : écart constaté, corrigé ici. */
const CORRECTIONS: Partial<Record<Mesure, number>> = { rsa: 1.006, paje: 1.018 };
const cibles = MESURES.map(
	(m) => (communes.reduce((s, c) => s + c.comptes[m], 0) / foyers) * (CORRECTIONS[m] ?? 1),
);
const tirables = communes.flatMap((c) => new Array(Math.round(c.comptes.foyers / 25)).fill(c));

let rang = 0;
const mesures = PROFILS.map((profil) => {
	const sommes = MESURES.map(() => 0);
	for (let i = 0; i < PAR_PROFIL; i++, rang++) {
		const h = new Hasard(GRAINE, rang, 0);
		const commune = tirables[h.entier(0, tirables.length - 1)];
		const { connu } = tirerDossier(GRAINE, rang, { profil, commune });
		for (const [m, x] of compter(connu).entries()) sommes[m] = (sommes[m] as number) + x;
	}
	return sommes.map((s) => Math.round((s / PAR_PROFIL) * 1e4) / 1e4);
});

const amorces = PROFILS.map((p) => p.amorce);
const total = amorces.reduce((s, a) => s + a, 0);
const poids = caler(amorces, mesures, cibles);
const sortie: Record<string, { poids: number; mesures: number[] }> = {};
console.log(`${"profil".padEnd(26)} amorce   calé  ${MESURES.join("  ")}`);
for (const [j, profil] of PROFILS.entries()) {
	const p = poids[j] as number;
	sortie[profil.code] = { poids: Number(p.toFixed(7)), mesures: mesures[j] as number[] };
	const milliers = (x: number) => ((x * foyers) / 1000).toFixed(2).padStart(7);
	const parts = mesures[j]?.map((x) => x.toFixed(2).padStart(5)).join(" ");
	console.log(profil.code.padEnd(26), milliers(profil.amorce / total), milliers(p), parts);
}
const lignes = Object.entries(sortie).map(
	([code, { poids, mesures }]) =>
		`\t"${code}": {\n\t\t"poids": ${poids},\n\t\t"mesures": [${mesures.join(", ")}]\n\t}`,
);
if (ECRIRE)
	writeFileSync(
		new URL("../src/composition/poids.json", import.meta.url),
		`{\n${lignes.join(",\n")}\n}\n`,
	);
