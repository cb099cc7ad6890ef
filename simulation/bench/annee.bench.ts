import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { peupler } from "plateforme/reprise";
import { generer } from "../src/annee/generer.ts";
import {
	BRAS_ASF,
	EN_LIGNE,
	PANEL_PPA,
	PART_APPELS_TRAITES,
	PART_RECLAMATIONS_10_JOURS,
	PIECES_PAR_COURRIEL,
	RAPPEL_ASF,
} from "../src/annee/hypotheses.ts";
import { ORGANISME, passe } from "../src/cli/annee.ts";
import { FOYERS_DE_L_AIN } from "../src/cli/foyers.ts";

/** L'année entière, tirée puis versée : secondes permises sur deux cœurs. */
const LIMITE = 180;
/** Écart permis avec ce qui est publié : points d'une part, proportion d'un nombre ou d'un montant. */
const POINT = 1;
const PROPORTION = 0.03;
const part = (valeur: number) => ({ valeur: valeur * 100, ecart: POINT });
const nombreDe = (valeur: number) => ({ valeur, ecart: valeur * PROPORTION });
const PUBLIE: Record<string, { valeur: number; ecart: number }> = {
	"taux-appels-traites": part(PART_APPELS_TRAITES.valeur),
	"usage-aide-au-logement": part(EN_LIGNE.valeur.aide_logement),
	"usage-prime-activite": part(EN_LIGNE.valeur.ppa),
	"reclamations-moins-10-jours": part(PART_RECLAMATIONS_10_JOURS.valeur),
	"pieces-par-courriel": nombreDe(PIECES_PAR_COURRIEL.valeur),
	"actions-proactives": nombreDe(19),
	"ppa-panel": nombreDe(PANEL_PPA.valeur.contactes),
	"ppa-demandes": part(PANEL_PPA.valeur.demandes),
	"ppa-droits-ouverts": part(PANEL_PPA.valeur.ouverts),
	"ppa-montant-moyen": nombreDe(PANEL_PPA.valeur.montant),
	"asf-consultations": part(BRAS_ASF.valeur.telephone.consultent),
	"asf-demandes": part(BRAS_ASF.valeur.telephone.demandes),
	"asf-droits-ouverts": part(BRAS_ASF.valeur.telephone.ouverts),
	"asf-rappel-moyen": nombreDe(RAPPEL_ASF.valeur),
};
/** Le démarrage de la base et celui de la commande sont comptés. */
function commander(...mots: string[]): string {
	const avant = performance.now();
	const { status, stdout } = spawnSync("droit-ouvert", mots, { encoding: "utf8" });
	if (status !== 0) throw new Error(`droit-ouvert ${mots[0]} : sortie ${status}`);
	console.log(`droit-ouvert ${mots[0]} : ${((performance.now() - avant) / 1000).toFixed(1)} s`);
	return stdout;
}
const nombre = Number(process.argv[2] ?? FOYERS_DE_L_AIN);
const dossier = mkdtempSync(join(tmpdir(), "annee-bench-"));
process.env.DROIT_OUVERT_DONNEES = join(dossier, "donnees");

const debut = performance.now();
const depuis = () => (performance.now() - debut) / 1000;
console.log(
	`${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} Gio, Node ${process.version}`,
);
try {
	const faits = await generer({ graine: 1, nombre, dossier });
	console.log(`${depuis().toFixed(1)} s  ${nombre} dossiers tirés, ${faits} faits`);
	const { sollicitations, lignes } = await peupler({ ...ORGANISME, ...passe(dossier) }, (texte) =>
		console.log(`${depuis().toFixed(1)} s  ${texte}`),
	);
	console.log(`\n${sollicitations} sollicitations, ${lignes} lignes : ${depuis().toFixed(1)} s`);
	if (nombre === FOYERS_DE_L_AIN && depuis() > LIMITE) process.exitCode = 1;
	const stdout = commander("indicateurs", "--annee", "2020", "--json");
	commander("rapport", "--annee", "2020", "--sortie", join(dossier, "rapport.html"));
	const mesures: { id: string; valeur: number | null; n: number }[] =
		JSON.parse(stdout).indicateurs;
	for (const { id, valeur, n } of mesures) {
		const publie = PUBLIE[id];
		const loin = publie && Math.abs((valeur ?? 0) - publie.valeur) > publie.ecart;
		const attendu = publie ? `publié : ${publie.valeur.toFixed(1)}` : "";
		console.log(`${id.padEnd(30)} ${valeur?.toFixed(1) ?? "retenu"} (n = ${n}) ${attendu}`);
		if (loin && nombre === FOYERS_DE_L_AIN) process.exitCode = 1;
	}
} finally {
	rmSync(dossier, { recursive: true, force: true });
}
