import { ecrireTelephone } from "../../dossiers/index.ts";
import { heureDe, jourAbrege, jourDe } from "../../socle/index.ts";
import type { listerEnvois } from "../lectures/lister.ts";
import { textes } from "../textes.ts";
import { EtatDeLEnvoi } from "./EtatDeLEnvoi.tsx";

const { liste, canaux } = textes;

type Lignes = Awaited<ReturnType<typeof listerEnvois>>["lignes"];

export function TableauEnvois({ lignes }: { lignes: Lignes }) {
	return (
		<table className="tableau">
			<thead>
				<tr>
					{Object.values(liste.colonnes).map((colonne) => (
						<th key={colonne} scope="col">
							{colonne}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{lignes.map(({ envoi, demandeLe, canal, destinataire, sujet, etat, motif }) => (
					<tr key={envoi} data-rangee>
						<th scope="row" className="objet">
							<a href={`/boite-d-envoi/${envoi}`}>{sujet ?? textes.envoi.titre(envoi)}</a>
						</th>
						<td data-titre={liste.colonnes.destinataire} className="etendu">
							{ecrireTelephone(destinataire).replaceAll("\n", ", ")}
						</td>
						<td data-titre={liste.colonnes.canal}>{canaux[canal]}</td>
						<td data-titre={liste.colonnes.demande}>
							{jourAbrege(jourDe(demandeLe))} {heureDe(demandeLe)}
						</td>
						<td data-titre={liste.colonnes.etat}>
							<EtatDeLEnvoi etat={etat} />
							{motif && (etat === "ecarte" || etat === "a-envoyer") && (
								<span className="pourquoi">{textes.motifsCourts(motif)}</span>
							)}
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
