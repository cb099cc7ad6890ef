import { stringify } from "csv-stringify/sync";
import { acteurDe, journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { nomDe, nomPrestation } from "../composants/nommer.ts";
import { seuilAlerte } from "../horloge/mesurer.ts";
import { lireDemande } from "../lectures/demande.ts";
import { lireFile } from "../lectures/file.ts";
import { lireCalendrier } from "../lectures/reglages.ts";
import { textesNatures } from "../textes/natures.ts";
import type { Route } from "./+types/export.ts";

/** More would no longer be a worklist. */
const LIMITE = 5_000;

/** The list as it is filtered, in the order of the queue, for a French spreadsheet. */
export async function loader({ request, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const demande = lireDemande(new URL(request.url).searchParams);
	const aujourdhui = jourDe(acteur.quand);
	const lignes = await pourOrganisme(acteur.organisme, async (tx) => {
		const calendrier = await lireCalendrier(tx, acteur.organisme, aujourdhui);
		const reperes = { aujourdhui, seuil: seuilAlerte(aujourdhui, calendrier) };
		await journaliser(tx, acteur, "file.exporter", demande.section);
		return (await lireFile(tx, acteur, { ...demande, page: 1 }, reperes, LIMITE)).lignes;
	});
	const csv = stringify(
		lignes.map((ligne) => ({
			numero: ligne.sollicitation,
			nature: textesNatures.natures[ligne.nature],
			prestation: nomPrestation(ligne.prestation),
			objet: ligne.objet,
			dossier: nomDe(ligne.dossier, ligne.demandeur),
			arrivee: ligne.arrivee,
			engagement: ligne.promesse,
			enjeu: textesNatures.enjeux[ligne.enjeu],
			equipe: ligne.equipe,
			competence: ligne.competence,
			attend_la_personne: ligne.enPause ? "oui" : "non",
		})),
		{ bom: true, delimiter: ";", record_delimiter: "windows", header: true, escape_formulas: true },
	);
	return new Response(csv, {
		headers: {
			"Content-Type": "text/csv; charset=utf-8",
			"Content-Disposition": `attachment; filename="file-${aujourdhui}.csv"`,
			"Cache-Control": "no-store",
		},
	});
}
