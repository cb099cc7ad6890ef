import { stringify } from "csv-stringify/sync";
import { data } from "react-router";
import { acteurDe } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { indicateurDe } from "../definitions.ts";
import { lireLignes } from "../lectures/lignes.ts";
import { periodeDeLAnnee } from "../lectures/mesures.ts";
import { textesPages } from "../textes/pages.ts";
import { textesPilotage } from "../textes/pilotage.ts";
import type { Route } from "./+types/lignes.ts";
import { lireDemande, lireDemandeDeCas } from "./demande.ts";
import { MAXIMUM_EXPORT } from "./export.ts";

export async function loader({ params, request, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const indicateur = indicateurDe(params.indicateur);
	if (!indicateur) throw data(textesPages.indicateurInconnu, { status: 404 });
	const parametres = new URL(request.url).searchParams;
	const demande = lireDemande(parametres, jourDe(acteur.quand));
	const lues = await lireLignes(acteur, indicateur, {
		...periodeDeLAnnee(demande.annee),
		...lireDemandeDeCas(parametres),
		au: demande.au,
		page: 1,
		parPage: MAXIMUM_EXPORT,
	});
	if (!lues.ok) throw data(textesPages.casReserves, { status: 403 });
	const csv = stringify(
		lues.lignes.map(({ jour, valeur, modalite, sollicitation, dossier }) => ({
			jour,
			valeur: valeur === null ? textesPilotage.lignes.enCours : String(valeur).replace(".", ","),
			detail: modalite && (indicateur.modalites?.[modalite] ?? modalite),
			sollicitation,
			dossier,
		})),
		{ bom: true, delimiter: ";", record_delimiter: "windows", header: true, escape_formulas: true },
	);
	const nom = `${indicateur.id}-${demande.annee}-au-${demande.au}.csv`;
	return new Response(csv, {
		headers: {
			"Content-Type": "text/csv; charset=utf-8",
			"Content-Disposition": `attachment; filename="${nom}"`,
			"Cache-Control": "no-store",
		},
	});
}
