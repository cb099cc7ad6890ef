import { Console, Etiquette, Section, type Ton } from "../../interface/index.ts";
import { euros, prestations } from "../../socle/index.ts";
import type { Ruptures as Lues } from "../lectures/ruptures.ts";
import { CAUSES, type Cause, RUPTURES_MONTREES } from "../reperage/causes.ts";
import { textes } from "../textes.ts";

const { titre, chapeau, causes, colonnes, toutes, filtre, vide, pieceRecue, resume, limite } =
	textes.ruptures;

const TONS: Record<Cause, Ton> = { declaration: "attente", suspendu: "retard", fin: "attention" };

export function Ruptures({
	lignes,
	comptes,
	cause,
	paiement,
}: Lues & { cause?: Cause; paiement: string }) {
	const total = CAUSES.reduce((somme, une) => somme + comptes[une], 0);
	const nombre = cause ? comptes[cause] : total;
	return (
		<Console
			titre={titre}
			chapeau={<p>{chapeau(paiement)}</p>}
			nomGauche={filtre}
			gauche={
				<>
					<Section href="/ruptures" texte={toutes} compte={total} courante={!cause} />
					{CAUSES.map((une) => (
						<Section
							key={une}
							href={`/ruptures?cause=${une}`}
							texte={causes[une]}
							compte={comptes[une]}
							courante={cause === une}
						/>
					))}
				</>
			}
		>
			<p role="status">
				{resume(nombre)}
				{nombre > RUPTURES_MONTREES && ` ${limite(RUPTURES_MONTREES)}`}
			</p>
			{lignes.length === 0 ? <p className="aucun">{vide}</p> : <Tableau lignes={lignes} />}
		</Console>
	);
}

const Tableau = ({ lignes }: Pick<Lues, "lignes">) => (
	<table className="tableau">
		<caption className="hors-ecran">{titre}</caption>
		<thead>
			<tr>
				{Object.entries(colonnes).map(([cle, colonne]) => (
					<th key={cle} scope="col" className={cle === "montant" ? "nombre" : undefined}>
						{colonne}
					</th>
				))}
			</tr>
		</thead>
		<tbody>
			{lignes.map((r) => (
				<tr key={`${r.dossier} ${r.prestation}`} data-rangee>
					<th scope="row">
						<a href={`/dossiers/${r.dossier}`}>{r.matricule}</a>
					</th>
					<td data-titre={colonnes.prestation}>{prestations[r.prestation].court}</td>
					<td data-titre={colonnes.cause}>
						<Etiquette ton={TONS[r.cause]}>{causes[r.cause]}</Etiquette>
						{r.pieces > 0 && (
							<>
								{" "}
								<Etiquette ton="action">{pieceRecue(r.pieces)}</Etiquette>
							</>
						)}
					</td>
					<td className="nombre" data-titre={colonnes.montant}>
						{euros(r.montant)}
					</td>
					<td data-titre={colonnes.suite} className="etendu">
						{r.suite}
					</td>
				</tr>
			))}
		</tbody>
	</table>
);
