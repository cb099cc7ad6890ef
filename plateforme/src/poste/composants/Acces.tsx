import type { AccesAuDossier } from "../../dossiers/index.ts";
import { Console, ProtegerDate } from "../../interface/index.ts";
import { heureDe, jourAbrege, jourDe, nomsRoles } from "../../socle/index.ts";
import { textesAcces as textes } from "../textes/acces.ts";

interface Proprietes {
	dossier: number;
	matricule: string;
	acces: AccesAuDossier[];
	/** There are others before these. */
	anciens: boolean;
}

export function Acces({ dossier, matricule, acces, anciens }: Proprietes) {
	const { colonnes } = textes;
	return (
		<Console
			titre={textes.titre(matricule)}
			actes={<ProtegerDate de={{ dossier }} />}
			chapeau={
				<>
					<p>
						<a href={`/dossiers/${dossier}`}>← {textes.retour}</a>
					</p>
					<p className="indication">{textes.regle}</p>
				</>
			}
		>
			{acces.length === 0 ? (
				<p className="aucun">{textes.aucune}</p>
			) : (
				<table className="tableau">
					<caption className="hors-ecran">{textes.legende}</caption>
					<thead>
						<tr>
							<th scope="col">{colonnes.quand}</th>
							<th scope="col">{colonnes.qui}</th>
							<th scope="col">{colonnes.equipe}</th>
							<th scope="col">{colonnes.motif}</th>
						</tr>
					</thead>
					<tbody>
						{acces.map(({ quand, nom, roles, equipe, motif }) => (
							<tr key={`${quand} ${nom} ${roles.join()} ${equipe}`} data-rangee>
								<th scope="row">
									{jourAbrege(jourDe(new Date(quand)))} {heureDe(new Date(quand))}
								</th>
								<td data-titre={colonnes.qui}>
									{[nom, roles.map((role) => nomsRoles[role]).join(", ") || textes.agent]
										.filter(Boolean)
										.join(", ")}
								</td>
								<td data-titre={colonnes.equipe}>{equipe ?? textes.sansEquipe}</td>
								<td data-titre={colonnes.motif}>{motif ?? textes.sansMotif}</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
			{anciens && <p>{textes.derniers(acces.length)}</p>}
		</Console>
	);
}
