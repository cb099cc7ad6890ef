import { data } from "react-router";
import { Console, Titre } from "../../interface/index.ts";
import { acteurDe } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { Definition, Figures, Indicateurs } from "../composants/Detail.tsx";
import { FiltreAnnee } from "../composants/FiltreAnnee.tsx";
import { Lignes } from "../composants/Lignes.tsx";
import { Objectif } from "../composants/Tableau.tsx";
import { lireLignes } from "../lectures/lignes.ts";
import { mesuresDeLAnnee, periodeDeLAnnee } from "../lectures/mesures.ts";
import { textesPages } from "../textes/pages.ts";
import { titreDe } from "../textes/phrases.ts";
import { textesPilotage as textes } from "../textes/pilotage.ts";
import type { Route } from "./+types/indicateur.ts";
import { lireDemande, lireDemandeDeCas } from "./demande.ts";
import { grouper } from "./grouper.ts";

export const handle = { console: true };

export async function loader({ params, request, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const aujourdhui = jourDe(acteur.quand);
	const parametres = new URL(request.url).searchParams;
	const demande = lireDemande(parametres, aujourdhui);
	const choix = lireDemandeDeCas(parametres);
	const mesures = await mesuresDeLAnnee(acteur.organisme, demande.annee, demande.au);
	const mesure = mesures.find(({ indicateur }) => indicateur.id === params.indicateur);
	if (!mesure) throw data(textesPages.indicateurInconnu, { status: 404 });
	const periode = { ...periodeDeLAnnee(demande.annee), au: demande.au };
	const lues = await lireLignes(acteur, mesure.indicateur, { ...periode, ...choix });
	return {
		aujourdhui,
		demande,
		mesure,
		groupes: grouper(mesures).map(({ titre, mesures }) => ({
			titre,
			indicateurs: mesures.map(({ indicateur: { id, nom } }) => ({ id, nom })),
		})),
		choix,
		lues: lues.ok ? lues : undefined,
	};
}

export default function PageIndicateur({ loaderData }: Route.ComponentProps) {
	const { aujourdhui, demande, mesure, groupes, choix, lues } = loaderData;
	const { indicateur } = mesure;
	const adresse = `/pilotage/${indicateur.id}`;
	return (
		<Console
			titre={titreDe(mesure)}
			chapeau={
				<p>
					{indicateur.objectif && (
						<>
							{textes.objectifFixe} <Objectif mesure={mesure} />.{" "}
						</>
					)}
					{textes.connu(demande.au)}
				</p>
			}
			actes={<FiltreAnnee action={adresse} demande={demande} aujourdhui={aujourdhui} />}
			gauche={<Indicateurs groupes={groupes} demande={demande} courant={indicateur.id} />}
			nomGauche={textes.nomGauche}
		>
			<Titre page={indicateur.nom} />
			<Figures mesure={mesure} />
			<Definition mesure={mesure} />
			{lues ? (
				<Lignes mesure={mesure} lues={lues} demande={demande} choix={choix} />
			) : (
				<p className="indication">{textes.lignes.fermees}</p>
			)}
		</Console>
	);
}
