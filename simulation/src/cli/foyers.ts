import { Repartition } from "../composition/repartition.ts";
import { tirerDossier } from "../dossier.ts";
import { lireCommunes } from "../territoire/communes.ts";
import { lireEntier, lireOptions, Refus } from "./options.ts";
import { ouvrirFichier, Sortie } from "./sortie.ts";

/** Foyers allocataires de la Caf de l'Ain en décembre 2020 (CNAF). */
export const FOYERS_DE_L_AIN = 105_645;

async function ouvrirVerite(chemin: unknown): Promise<Sortie | undefined> {
	if (typeof chemin !== "string") return undefined;
	try {
		return await ouvrirFichier(chemin);
	} catch (erreur) {
		throw new Refus(
			`Impossible d'écrire dans « ${chemin} » (${(erreur as NodeJS.ErrnoException).code}).`,
		);
	}
}

export async function foyers(args: string[]): Promise<void> {
	const options = lireOptions(args, {
		nombre: { type: "string" },
		graine: { type: "string" },
		verite: { type: "string" },
	});
	const nombre = lireEntier("nombre", options.nombre, FOYERS_DE_L_AIN, 1);
	const graine = lireEntier("graine", options.graine, 1, 0);
	const verites = await ouvrirVerite(options.verite);
	const connus = new Sortie(process.stdout);
	const repartition = new Repartition(lireCommunes());
	for (let rang = 0; rang < nombre; rang++) {
		const dossier = tirerDossier(graine, rang, repartition.case(graine, rang));
		const attente = connus.ecrire(dossier.connu);
		if (attente) await attente;
		const attenteVerite = verites?.ecrire(dossier.verite);
		if (attenteVerite) await attenteVerite;
	}
	await connus.fermer();
	await verites?.fermer();
}
