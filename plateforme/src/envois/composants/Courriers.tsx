import { Console } from "../../interface/index.ts";
import { heureDe, jourAbrege, jourDe } from "../../socle/index.ts";
import type { listerLots } from "../lectures/lots.ts";
import { textes } from "../textes.ts";

const { courriers: mots } = textes;

const instant = (quand: Date) => `${jourAbrege(jourDe(quand))} ${heureDe(quand)}`;

interface Proprietes extends Awaited<ReturnType<typeof listerLots>> {
	fait: string | null;
	max: number;
	refus?: { motif: "aucune" | "deja" | "a-retirer"; lot?: number };
}

export function Courriers({ attendent, lots, fait, max, refus }: Proprietes) {
	const lot = fait && /^[1-9]\d{0,14}$/.test(fait) ? Number(fait) : undefined;
	return (
		<Console
			titre={mots.titre}
			chapeau={
				<>
					<p>
						<a href="/boite-d-envoi">← {textes.envoi.retour}</a>
					</p>
					<p>{mots.chapeau}</p>
				</>
			}
		>
			{refus && (
				<p className="message message-refus" role="alert">
					{mots.refus[refus.motif]}{" "}
					{refus.motif === "a-retirer" && (
						<a href={`/boite-d-envoi/courriers/${refus.lot}`}>{mots.voirARetirer}</a>
					)}
				</p>
			)}
			{!refus && (lot || fait === "poste") && (
				<p className="message" role="status">
					{lot ? mots.prepare(lot) : mots.poste}
				</p>
			)}
			<form method="post" className="champs">
				<p>{mots.attendent(attendent)}</p>
				{attendent > 0 && (
					<>
						<p className="champs-actes">
							<button type="submit" className="bouton" name="acte" value="preparer">
								{mots.preparer}
							</button>
						</p>
						<p className="indication">{mots.preparerAide(max)}</p>
					</>
				)}
			</form>
			{lots.length === 0 ? <p className="aucun">{mots.vide}</p> : <Lots lots={lots} />}
		</Console>
	);
}

function Lots({ lots }: Pick<Proprietes, "lots">) {
	const { colonnes } = mots;
	return (
		<table className="tableau">
			<caption className="hors-ecran">{mots.lots}</caption>
			<thead>
				<tr>
					{Object.values(colonnes).map((colonne) => (
						<th key={colonne} scope="col">
							{colonne}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{lots.map(({ lot, prepareLe, nombre, posteLe, retirees }) => (
					<tr key={lot}>
						<th scope="row" className="objet">
							<a href={`/boite-d-envoi/courriers/${lot}`}>{mots.lot(lot)}</a>
						</th>
						<td data-titre={colonnes.prepare}>{instant(prepareLe)}</td>
						<td data-titre={colonnes.nombre}>
							{nombre}
							{posteLe && retirees > 0 && ` (${mots.retirees(retirees)})`}
						</td>
						<td data-titre={colonnes.fichiers}>
							<a href={`/boite-d-envoi/courriers/${lot}/lettres.pdf`}>{mots.pdf}</a>
							{" · "}
							<a href={`/boite-d-envoi/courriers/${lot}/liste.csv`}>{mots.index}</a>
						</td>
						<td data-titre={colonnes.poste}>
							{posteLe ? (
								instant(posteLe)
							) : retirees > 0 ? (
								<a className="a-retirer" href={`/boite-d-envoi/courriers/${lot}`}>
									{mots.aRetirer(retirees)}
								</a>
							) : (
								<Poster lot={lot} retirees={0} />
							)}
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

/** Says how many letters its reader was told to take out: others since then, and nothing is noted. */
export const Poster = ({ lot, retirees }: { lot: number; retirees: number }) => (
	<form method="post" action="/boite-d-envoi/courriers">
		<input type="hidden" name="lot" value={lot} />
		<input type="hidden" name="retirees" value={retirees} />
		<button type="submit" className="bouton-discret" name="acte" value="poster">
			{retirees > 0 ? mots.posterSans(retirees) : mots.poster}
		</button>
	</form>
);
