import { Console, Etiquette } from "../../interface/index.ts";
import type { Jour } from "../../socle/index.ts";
import type { Motif } from "../actes/resultat.ts";
import { engagementDe } from "../horloge/engagement.ts";
import type { lireCanaux, lireEngagements } from "../lectures/reglages.ts";
import type { Faute } from "../pages/regler.server.ts";
import { textesNatures } from "../textes/natures.ts";
import { textesRefus } from "../textes/refus.ts";
import { textesReglages as textes } from "../textes/reglages.ts";
import { Canaux } from "./Canaux.tsx";
import { NouvelEngagement } from "./NouvelEngagement.tsx";
import { nomPrestation } from "./nommer.ts";

export interface RefusReglage {
	acte: string;
	saisie: Record<string, string>;
	motif?: Motif;
	fautes?: Faute[];
}

type Engagements = Awaited<ReturnType<typeof lireEngagements>>;

interface Proprietes {
	aujourdhui: Jour;
	engagements: Engagements;
	canaux: Awaited<ReturnType<typeof lireCanaux>>;
	fait: string | null;
	refus?: RefusReglage;
}

export function Reglages({ aujourdhui, engagements, canaux, fait, refus }: Proprietes) {
	const phrase =
		!refus && fait && fait in textes.fait
			? textes.fait[fait as keyof typeof textes.fait]
			: undefined;
	return (
		<Console titre={textes.titre} chapeau={<p>{textes.chapeau}</p>}>
			{phrase && (
				<p className="message" role="status">
					{phrase}
				</p>
			)}
			{refus && (
				<p className="message message-refus" role="alert">
					{refus.motif
						? textesRefus[refus.motif]
						: refus.fautes?.map((faute) => textes.fautes[faute]).join(" ")}
				</p>
			)}
			<TableauEngagements aujourdhui={aujourdhui} engagements={engagements} />
			<NouvelEngagement
				aujourdhui={aujourdhui}
				refus={refus?.acte === "engager" ? refus : undefined}
			/>
			<Canaux canaux={canaux} refus={refus?.acte === "engager" ? undefined : refus} />
		</Console>
	);
}

function TableauEngagements({
	aujourdhui,
	engagements,
}: Pick<Proprietes, "aujourdhui" | "engagements">) {
	const { colonnes } = textes;
	if (engagements.length === 0) return <p className="aucun">{textes.aucunEngagement}</p>;
	return (
		<table className="tableau">
			<caption className="hors-ecran">{textes.engagements}</caption>
			<thead>
				<tr>
					{Object.entries(colonnes).map(([cle, colonne]) => (
						<th
							key={cle}
							scope="col"
							className={cle === "delai" || cle === "objectif" ? "nombre" : undefined}
						>
							{colonne}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{engagements.map((engagement) => (
					<tr key={engagement.engagement}>
						<th scope="row">{textesNatures.natures[engagement.nature]}</th>
						<td data-titre={colonnes.prestation}>
							{nomPrestation(engagement.prestation) ?? textes.toutes}
						</td>
						<td className="nombre" data-titre={colonnes.delai}>
							{textes.delai(engagement.jours, engagement.decompte)}
						</td>
						<td className="nombre" data-titre={colonnes.objectif}>
							{textes.objectif(engagement.objectif)}
						</td>
						<td data-titre={colonnes.depuis}>
							{textes.jour(engagement.depuis)}{" "}
							{enVigueur(engagements, engagement, aujourdhui) && (
								<Etiquette ton="fait">{textes.enVigueur}</Etiquette>
							)}
						</td>
						<td data-titre={colonnes.jusqua}>{textes.jour(engagement.jusqua)}</td>
						<td data-titre={colonnes.source}>{engagement.source}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

/** What arrives today of this nature and benefit is promised by this one. */
const enVigueur = (
	tous: Engagements,
	{ engagement, nature, prestation }: Engagements[number],
	jour: Jour,
) => engagementDe(tous, { nature, prestation, arrivee: jour })?.engagement === engagement;
