import { Console } from "../../interface/index.ts";
import { majuscule, moisEnToutesLettres, nombre } from "../../socle/index.ts";
import type { Avancement, Reperage as Lu } from "../lectures/reperages.ts";
import { sansPetits } from "../reperage/parts.ts";
import type { Comptes, Equite as Groupes } from "../tables.ts";
import { textes } from "../textes.ts";
import { EtatDuReperage } from "./Reperages.tsx";

const { un, liste, portees, ecarts, groupes } = textes.reperages;

export function Reperage({ reperage: r, avance }: { reperage: Lu; avance: Avancement }) {
	const fini = r.etat === "fini";
	return (
		<Console
			titre={un.titre(r.reperage)}
			chapeau={
				<>
					<p>
						<a href="/reperages">← {un.retour}</a>
					</p>
					<p>
						<EtatDuReperage etat={r.etat} /> {r.finalite}
					</p>
				</>
			}
		>
			{r.etat === "en-cours" && <p role="status">{un.avance(avance.faits, avance.lots)}</p>}
			<section aria-labelledby="identite">
				<h2 id="identite">{un.identite}</h2>
				<dl className="fiche">
					{faits(r).map(([titre, valeur]) => (
						<div key={titre}>
							<dt>{titre}</dt>
							<dd>{valeur}</dd>
						</div>
					))}
				</dl>
			</section>
			{fini && (
				<>
					<Compte
						titre={un.ecartes}
						vide={un.aucunEcarte}
						colonne={un.dossiers}
						comptes={r.ecartes}
						noms={ecarts}
					/>
					<Compte
						titre={un.constats}
						vide={un.aucunConstat}
						colonne={un.nombre}
						comptes={r.constats}
						noms={textes.situations}
					/>
					<Equite equite={r.equite} />
				</>
			)}
			<p className="indication">{un.effacement}</p>
		</Console>
	);
}

function faits(r: Lu): [titre: string, valeur: string][] {
	return [
		[un.mois, moisEnToutesLettres(r.mois)],
		[un.lance, liste.lance(r.lanceLe)],
		...(r.finiLe ? [[un.fini, liste.lance(r.finiLe)] as [string, string]] : []),
		[un.portee, portees[r.portee]],
		[un.examines, nombre(r.examines)],
		[un.inchanges, nombre(r.inchanges)],
		[un.droit, `${r.versionDroit} (${un.droitAide})`],
		[un.code, `${r.versionCode} (${un.codeAide})`],
		[un.hypotheses, majuscule(r.hypotheses)],
		[un.graine, String(r.graine)],
	];
}

interface ProprietesCompte {
	titre: string;
	vide: string;
	colonne: string;
	comptes: Comptes;
	noms: Record<string, string>;
}

function Compte({ titre, vide, colonne, comptes, noms }: ProprietesCompte) {
	const lignes = Object.entries(comptes).sort(([, a], [, b]) => b - a);
	if (lignes.length === 0)
		return (
			<section>
				<h2>{titre}</h2>
				<p className="aucun">{vide}</p>
			</section>
		);
	return (
		<section>
			<h2>{titre}</h2>
			<table className="tableau">
				<thead>
					<tr>
						<th scope="col">{titre}</th>
						<th scope="col" className="nombre">
							{colonne}
						</th>
					</tr>
				</thead>
				<tbody>
					{lignes.map(([cle, n]) => (
						<tr key={cle}>
							<th scope="row">{majuscule(noms[cle] ?? cle)}</th>
							<td className="nombre" data-titre={colonne}>
								{nombre(n)}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

function Equite({ equite }: { equite: Groupes }) {
	const presents = Object.keys(groupes).filter((groupe) => equite[groupe]);
	if (presents.length === 0) return null;
	return (
		<section>
			<h2>{un.equite}</h2>
			<p className="indication">{un.equiteAide}</p>
			<table className="tableau">
				<thead>
					<tr>
						<th scope="col">{un.part}</th>
						<th scope="col" className="nombre">
							{un.regardes}
						</th>
						<th scope="col" className="nombre">
							{un.reperes}
						</th>
						<th scope="col" className="nombre">
							{un.taux}
						</th>
					</tr>
				</thead>
				{presents.map((groupe) => (
					<tbody key={groupe}>
						<tr>
							<th scope="rowgroup" colSpan={4}>
								<strong>{groupes[groupe]}</strong>
							</th>
						</tr>
						{sansPetits(equite[groupe]).map(({ part, compte }) => (
							<tr key={part}>
								<th scope="row">{part}</th>
								<td className="nombre" data-titre={un.regardes}>
									{compte ? nombre(compte.examines) : un.tu}
								</td>
								<td className="nombre" data-titre={un.reperes}>
									{compte ? nombre(compte.reperes) : un.tu}
								</td>
								<td className="nombre" data-titre={un.taux}>
									{compte ? un.pourcent(compte.reperes / compte.examines) : un.tu}
								</td>
							</tr>
						))}
					</tbody>
				))}
			</table>
		</section>
	);
}
