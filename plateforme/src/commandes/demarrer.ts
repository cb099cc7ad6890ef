import {
	cleDeSession,
	demarrerIdentite,
	lireReglages,
	originesDesFournisseurs,
	tailleMax,
} from "../identite/index.server.ts";
import {
	demarrerBase,
	Empechement,
	exigerRoleSimple,
	installerBase,
	listen,
	migrer,
	ouvrirBase,
	readPort,
} from "../socle/operateur.ts";
import { tenirTravaux } from "./enfant-travaux.ts";
import { attendreSignal } from "./signal.ts";

const arretMax = 30_000;

export async function demarrer(donnees: string): Promise<void> {
	const port = readPort(process.env.PORT);
	const signal = attendreSignal();
	const mandataires = lireMandataires(process.env.DROIT_OUVERT_MANDATAIRES);
	const acces = await demarrerBase(donnees, "demarrer");
	try {
		await migrer(acces.proprietaire, acces.secrets);
		await exigerRoleSimple(acces.application);
		const base = ouvrirBase(acces.application);
		installerBase(base);
		const reglages = lireReglages(process.env, port, acces.secrets.connexion);
		const doublure = await demarrerIdentite(reglages);
		const fermer = await listen({
			port,
			avant: doublure,
			baseRepond: base.repond,
			tailleMax,
			cleDeSession,
			mandataires,
			securite: {
				https: reglages.url.startsWith("https:"),
				formulaires: originesDesFournisseurs(),
			},
		});
		const travaux = process.env.DROIT_OUVERT_TRAVAUX === "0" ? undefined : tenirTravaux();
		console.log(`La plateforme est ouverte : ${reglages.url}  (Ctrl+C pour l’arrêter)`);
		await signal;
		setTimeout(() => process.exit(1), arretMax).unref();
		await Promise.all([fermer(), travaux?.arreter()]);
		await base.fermer();
	} finally {
		await acces.arreter();
	}
	process.exit(0);
}

function lireMandataires(valeur = "0"): number {
	if (/^\d$/.test(valeur)) return Number(valeur);
	throw new Empechement(
		`DROIT_OUVERT_MANDATAIRES est le nombre de serveurs mandataires placés devant, pas « ${valeur} ».`,
	);
}
