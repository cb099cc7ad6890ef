import { Console } from "../../interface/index.ts";
import { heureDe, jourAbrege, jourDe } from "../../socle/index.ts";
import type { Motif } from "../regles/verifier.ts";
import { textes } from "../textes.ts";
import { Poster } from "./Courriers.tsx";

const { courriers: mots } = textes;

interface Retiree {
	envoi: number;
	nom: string;
	matricule: string | null;
	motif: Motif;
	/** First and last sheet in the file. */
	page: number;
	jusqua: number;
}

interface Proprietes {
	lot: number;
	prepareLe: Date;
	posteLe: Date | null;
	nombre: number;
	retirees: Retiree[];
}

const instant = (quand: Date) => `${jourAbrege(jourDe(quand))} à ${heureDe(quand)}`;

export function Lot({ lot, prepareLe, posteLe, nombre, retirees }: Proprietes) {
	return (
		<Console
			titre={mots.lot(lot)}
			chapeau={
				<>
					<p>
						<a href="/boite-d-envoi/courriers">← {mots.titre}</a>
					</p>
					<p>{mots.contenu(nombre, instant(prepareLe), posteLe && instant(posteLe))}</p>
				</>
			}
		>
			<p>
				<a href={`/boite-d-envoi/courriers/${lot}/lettres.pdf`}>{mots.pdf}</a>
				{" · "}
				<a href={`/boite-d-envoi/courriers/${lot}/liste.csv`}>{mots.index}</a>
			</p>
			{retirees.length > 0 && <ARetirer retirees={retirees} posteLe={posteLe} />}
			{!posteLe && <Poster lot={lot} retirees={retirees.length} />}
		</Console>
	);
}

function ARetirer({ retirees, posteLe }: Pick<Proprietes, "retirees" | "posteLe">) {
	const { colonnes } = mots.retrait;
	return (
		<section aria-labelledby="a-retirer">
			<h2 id="a-retirer">
				{posteLe ? mots.retrait.fait(retirees.length) : mots.aRetirer(retirees.length)}
			</h2>
			{!posteLe && <p>{mots.retrait.comment}</p>}
			<table className="tableau">
				<caption className="hors-ecran">{mots.retrait.legende}</caption>
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
					{retirees.map(({ envoi, nom, matricule, motif, page, jusqua }) => (
						<tr key={envoi}>
							<th scope="row" className="objet">
								<a href={`/boite-d-envoi/${envoi}`}>{nom}</a>
							</th>
							<td data-titre={colonnes.page}>{mots.retrait.pages(page, jusqua)}</td>
							<td data-titre={colonnes.matricule}>{matricule ?? "—"}</td>
							<td data-titre={colonnes.pourquoi}>{textes.motifsCourts(motif)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
