import { Console, titre } from "../../interface/index.ts";
import { acteurDe } from "../../socle/index.server.ts";
import { Filtres } from "../composants/Filtres.tsx";
import { Simule } from "../composants/Simule.tsx";
import { TableauEnvois } from "../composants/TableauEnvois.tsx";
import { Transporteurs } from "../composants/Transporteurs.tsx";
import { etatDesTransporteurs } from "../lectures/etat-des-transporteurs.ts";
import { listerEnvois } from "../lectures/lister.ts";
import { textes } from "../textes.ts";
import type { Route } from "./+types/boite-d-envoi.ts";
import { adresse, lireFiltre } from "./filtre.ts";

const { liste } = textes;

export const handle = { console: true };

export const meta = () => titre(liste.titre);

export async function loader({ request, context }: Route.LoaderArgs) {
	const filtre = lireFiltre(new URL(request.url).searchParams);
	const { organisme } = acteurDe(context);
	const porteurs = await etatDesTransporteurs(organisme);
	return { filtre, porteurs, ...(await listerEnvois(organisme, filtre)) };
}

export default function BoiteDEnvoi({ loaderData }: Route.ComponentProps) {
	const { filtre, porteurs, nombre, lignes, suite } = loaderData;
	const { avant, ...reste } = filtre;
	const filtree = Boolean(filtre.canal || filtre.etat);
	return (
		<Console
			titre={liste.titre}
			chapeau={
				<>
					<Simule porteurs={porteurs} />
					<Transporteurs etats={porteurs} />
					<p>
						<a href="/boite-d-envoi/courriers">{textes.courriers.titre}</a>
					</p>
				</>
			}
			gauche={<Filtres filtre={filtre} />}
			nomGauche={liste.filtrer}
		>
			<div className="console-barre">
				<p role="status">{liste.compte(nombre)}</p>
			</div>
			{lignes.length > 0 && <TableauEnvois lignes={lignes} />}
			{lignes.length === 0 && (
				<p className="aucun">
					{filtree ? liste.aucun : liste.vide}{" "}
					{filtree && <a href="/boite-d-envoi">{liste.tout}</a>}
				</p>
			)}
			{(avant || suite) && (
				<nav className="pages" aria-label={liste.pages}>
					{avant && <a href={adresse(reste)}>{liste.debut}</a>}
					{suite && <a href={adresse({ ...reste, avant: suite })}>{liste.suite}</a>}
				</nav>
			)}
		</Console>
	);
}
