import {
	Empechement,
	horlogeDe,
	installerBase,
	migrer,
	organismesConnus,
	ouvrirBase,
	rejoindreBase,
} from "../socle/operateur.ts";

/** A command that is wrong: the sentence is shown, and the exit is 2. */
export class MauvaisUsage extends Error {}

/** Runs an act on the database as the application does, for the office named or the only one there is. */
export async function avecOrganisme(
	donnees: string,
	commande: string,
	voulu: string | undefined,
	act: (organisme: string, quand: Date) => Promise<void>,
	connexions = 1,
): Promise<void> {
	const acces = await rejoindreBase(donnees, commande);
	const base = ouvrirBase(acces.application, connexions);
	try {
		await migrer(acces.proprietaire, acces.secrets);
		installerBase(base);
		const organisme = choisir(await organismesConnus(), voulu);
		await act(organisme, await horlogeDe(organisme));
	} catch (erreur) {
		if (!(erreur instanceof MauvaisUsage)) throw erreur;
		console.error(erreur.message);
		process.exitCode = 2;
	} finally {
		installerBase(undefined);
		await base.fermer();
		await acces.arreter();
	}
}

function choisir(connus: readonly string[], voulu: string | undefined): string {
	const [seul] = connus;
	if (!seul) throw new Empechement("Aucun organisme n’est ouvert ici.");
	if (voulu === undefined && connus.length === 1) return seul;
	if (voulu !== undefined && connus.includes(voulu)) return voulu;
	throw new MauvaisUsage(
		voulu === undefined
			? `Plusieurs organismes sont ici : choisissez avec --organisme (${connus.join(", ")}).`
			: `L’organisme « ${voulu} » n’existe pas ici : ${connus.join(", ")}.`,
	);
}
