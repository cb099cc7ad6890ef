import { Console } from "../../interface/index.ts";
import { nombre } from "../../socle/index.ts";
import type { ChargeEquipe } from "../lectures/charge.ts";
import { adresseFile, type Demande, SANS_EQUIPE, type Section } from "../lectures/demande.ts";
import { textesEquipe as textes } from "../textes/equipe.ts";
import { Agents } from "./Agents.tsx";

const { colonnes } = textes;
const OUVERTES = ["aTraiter", "libres", "graves", "retard", "bientot", "attente"] as const;
const NOMBRES = [...OUVERTES, "traitees"] as const;

export function Equipes({ equipes }: { equipes: ChargeEquipe[] }) {
	const somme = (cle: "retard" | "bientot") => equipes.reduce((n, equipe) => n + equipe[cle], 0);
	return (
		<Console
			titre={textes.titre}
			chapeau={
				<p>
					<strong>{textes.alerte(somme("retard"), somme("bientot"))}</strong> {textes.chapeau}
				</p>
			}
		>
			{equipes.length === 0 ? (
				<p className="aucun">{textes.vide}</p>
			) : (
				<>
					<table className="tableau">
						<caption className="hors-ecran">{textes.titre}</caption>
						<thead>
							<tr>
								<th scope="col">{colonnes.equipe}</th>
								{NOMBRES.map((cle) => (
									<th key={cle} scope="col" className="nombre">
										{colonnes[cle]}
									</th>
								))}
								<th scope="col" className="nombre">
									{colonnes.jours}
								</th>
								<th scope="col" className="nombre">
									{colonnes.ancienne}
								</th>
							</tr>
						</thead>
						<tbody>
							{equipes.map((equipe) => (
								<Ligne key={equipe.equipe ?? ""} equipe={equipe} />
							))}
						</tbody>
					</table>
					{equipes
						.filter(({ agents }) => agents.length > 0)
						.map((equipe) => (
							<Agents key={equipe.equipe ?? ""} equipe={equipe} />
						))}
				</>
			)}
		</Console>
	);
}

const versFile = (equipe: string | null, section: Section = "toutes") =>
	adresseFile({ section, q: "", page: 1, equipe: equipe ?? SANS_EQUIPE } as Demande);

/** Which lines make each figure. */
const SECTION_DE: Record<(typeof OUVERTES)[number], Section> = {
	aTraiter: "equipe",
	libres: "libres",
	graves: "enjeu",
	retard: "retard",
	bientot: "bientot",
	attente: "attente",
};

function Ligne({ equipe }: { equipe: ChargeEquipe }) {
	return (
		<tr data-rangee>
			<th scope="row">
				<a href={versFile(equipe.equipe)}>{equipe.nom || textes.sansEquipe}</a>
			</th>
			{OUVERTES.map((cle) => (
				<td key={cle} className="nombre" data-titre={colonnes[cle]}>
					<a
						href={versFile(equipe.equipe, SECTION_DE[cle])}
						className={cle === "retard" && equipe.retard > 0 ? "compte compte-alerte" : "compte"}
					>
						{nombre(equipe[cle])}
					</a>
				</td>
			))}
			<td className="nombre" data-titre={colonnes.traitees}>
				{nombre(equipe.traitees)}
			</td>
			<td
				className="nombre"
				data-titre={colonnes.jours}
				title={equipe.jours === undefined ? textes.joursAide : undefined}
			>
				{textes.jours(equipe.jours)}
			</td>
			<td className="nombre" data-titre={colonnes.ancienne}>
				{textes.jour(equipe.plusAncienne)}
			</td>
		</tr>
	);
}
