import { MOIS } from "../calendrier.ts";
import { Repartition } from "../composition/repartition.ts";
import { tirerDossier } from "../dossier.ts";
import { etendre } from "../dossiers/etendre.ts";
import { lireCommunes } from "../territoire/communes.ts";
import { FOYERS_DE_L_AIN } from "./foyers.ts";
import { lireEntier, lireOptions, Refus } from "./options.ts";
import { Sortie } from "./sortie.ts";

const JOUR_DE_L_ORGANISME = "2020-12-15";

function lireJour(texte: unknown): string {
	if (texte === undefined) return JOUR_DE_L_ORGANISME;
	const jour = String(texte);
	const lu = new Date(`${jour}T00:00:00Z`);
	if (/^\d{4}-\d{2}-\d{2}$/.test(jour) && lu.toString() !== "Invalid Date")
		if (lu.toISOString().startsWith(`${MOIS}-`) && lu.toISOString().startsWith(jour)) return jour;
	throw new Refus(
		`--date attend un jour de ${MOIS}, comme ${JOUR_DE_L_ORGANISME} (reçu : « ${jour} »).`,
	);
}

export async function dossiers(args: string[]): Promise<void> {
	const options = lireOptions(args, {
		nombre: { type: "string" },
		graine: { type: "string" },
		date: { type: "string" },
	});
	const nombre = lireEntier("nombre", options.nombre, FOYERS_DE_L_AIN, 1);
	const graine = lireEntier("graine", options.graine, 1, 0);
	const au = lireJour(options.date);
	const sortie = new Sortie(process.stdout);
	const repartition = new Repartition(lireCommunes());
	for (let rang = 0; rang < nombre; rang++) {
		const place = repartition.case(graine, rang);
		const dossier = tirerDossier(graine, rang, place);
		const attente = sortie.ecrire(etendre(graine, rang, dossier, place.commune, au));
		if (attente) await attente;
	}
	await sortie.fermer();
}
