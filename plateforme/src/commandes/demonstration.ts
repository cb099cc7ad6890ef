import { creerComptesDeDemonstration } from "../identite/index.server.ts";
import { deposerSpecimens } from "../pieces/index.server.ts";
import { jourDe, joursEntre, organismeSimule } from "../socle/index.ts";
import {
	horlogeDe,
	installerBase,
	migrer,
	organismes,
	ouvrirBase,
	rejoindreBase,
} from "../socle/operateur.ts";
import { installerEngagements } from "../sollicitations/index.server.ts";

/** The day it is in the simulated office when it is created. */
const JOUR = "2020-12-15";

/** A simulated office and its people; what is there already stays as it is. */
export async function demonstration(
	donnees: string,
	[organisme = "caf-01"]: string[],
): Promise<void> {
	const acces = await rejoindreBase(donnees, "demonstration");
	try {
		await migrer(acces.proprietaire, acces.secrets);
		const proprietaire = ouvrirBase(acces.proprietaire, 1);
		const decalageJours = joursEntre(JOUR, jourDe(new Date()));
		await proprietaire.pourOrganisme(organisme, (tx) =>
			tx
				.insert(organismes)
				.values({ organisme, nom: organismeSimule.nom, simule: true, decalageJours })
				.onConflictDoNothing(),
		);
		await proprietaire.fermer();
		const base = ouvrirBase(acces.application, 1);
		await creerComptesDeDemonstration(base, organisme);
		await base.pourOrganisme(organisme, (tx) => installerEngagements(tx, organisme));
		installerBase(base);
		await deposerSpecimens(organisme, await horlogeDe(organisme));
		installerBase(undefined);
		await base.fermer();
		console.log(`Les personnes de démonstration de l’organisme ${organisme} sont prêtes.`);
	} finally {
		await acces.arreter();
	}
}
