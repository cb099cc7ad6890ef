import {
	Empechement,
	exigerRoleSimple,
	installerBase,
	organismesConnus,
	ouvrirBase,
	ouvrirOuvrier,
	rejoindreBase,
} from "../socle/operateur.ts";
import { attendreSignal } from "./signal.ts";

const arretMax = 30_000;

/** Does the jobs, apart from the pages: none of them can hold a page up. */
export async function travailler(donnees: string): Promise<void> {
	const signal = attendreSignal();
	const acces = await rejoindreBase(donnees, "travailler");
	try {
		await exigerRoleSimple(acces.application);
		await exigerRoleSimple(acces.travaux);
		// The domains are loaded here only: the other commands do without them.
		const { travaux, veilles } = await import("../travaux.ts");
		const base = ouvrirBase(acces.application, 4);
		installerBase(base);
		const ouvrier = await ouvrirOuvrier(acces.travaux, travaux, {
			organismes: organismesConnus,
		}).catch((erreur) => {
			throw new Empechement(
				`Les travaux ne peuvent pas commencer (${erreur.code ?? erreur.message}) : appliquez d’abord les migrations.`,
			);
		});
		const tenues = await Promise.all(veilles.map((veille) => veille.ouvrir()));
		console.log("Les travaux de la plateforme sont suivis.");
		await signal;
		setTimeout(() => process.exit(1), arretMax).unref();
		await Promise.all(tenues.map((tenue) => tenue.arreter()));
		await ouvrier.arreter();
		await base.fermer();
	} finally {
		await acces.arreter();
	}
	process.exit(0);
}
