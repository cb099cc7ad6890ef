import { decrireLogement, decrirePersonne, resumer } from "../../acces-aux-droits/index.ts";
import type { Instantane, Membre } from "../../dossiers/index.ts";
import { Console, Etiquette, ProtegerDate } from "../../interface/index.ts";
import { type Jour, jourAbrege } from "../../socle/index.ts";
import { prenomDe } from "../foyer/nommer.ts";
import { textesFoyer as textes } from "../textes/foyer.ts";

interface Proprietes {
	dossier: number;
	matricule: string;
	aujourdhui: Jour;
	vrai: Jour;
	connu: Jour;
	foyer?: Instantane;
	foyers: Instantane[];
	membres: Membre[];
}

export function Foyer(vue: Proprietes) {
	const { dossier, matricule, aujourdhui, vrai, connu, foyer, foyers } = vue;
	return (
		<Console
			titre={textes.titre}
			actes={<ProtegerDate de={{ dossier }} />}
			chapeau={
				<>
					<p>
						<a href={`/dossiers/${dossier}`}>
							← {textes.retour} {matricule}
						</a>
					</p>
					<p>{textes.explication}</p>
				</>
			}
		>
			<form method="get" className="champs quand">
				<label>
					{textes.vrai}
					<input type="date" name="vrai" defaultValue={vrai} max={aujourdhui} />
				</label>
				<label>
					{textes.connu}
					<input type="date" name="connu" defaultValue={connu} max={aujourdhui} />
				</label>
				<p className="champs-actes">
					<button type="submit" className="bouton">
						{textes.montrer}
					</button>
				</p>
			</form>
			<section className="carte" aria-labelledby="tel-qu-au">
				<h2 id="tel-qu-au">{textes.telQuAu(vrai, connu)}</h2>
				{foyer ? (
					<Version foyer={foyer} mois={vrai.slice(0, 7)} membres={vue.membres} />
				) : (
					<p>{foyers.length === 0 ? textes.aucune : textes.inconnu}</p>
				)}
			</section>
			{foyers.length > 0 && <Versions dossier={dossier} foyers={foyers} montree={foyer} />}
		</Console>
	);
}

interface ProprietesVersion {
	foyer: Instantane;
	mois: string;
	membres: Membre[];
}

function Version({
	foyer: { contenu, source, vraiDepuis, connuLe },
	mois,
	membres,
}: ProprietesVersion) {
	return (
		<>
			<p>
				<strong>{resumer(contenu)}</strong>
			</p>
			<dl className="reperes">
				<div>
					<dt>{textes.personnes}</dt>
					<dd>
						<ul>
							{contenu.personnes.map((personne, rang) => {
								const prenom = prenomDe(personne, rang, membres);
								return (
									// biome-ignore lint/suspicious/noArrayIndexKey: a place of the household has no other name
									<li key={rang}>
										{prenom && <strong>{prenom} : </strong>}
										{decrirePersonne(personne, mois)}
									</li>
								);
							})}
						</ul>
					</dd>
				</div>
				<div>
					<dt>{textes.logement}</dt>
					<dd>{decrireLogement(contenu)}</dd>
				</div>
				<div>
					<dt>{textes.origine}</dt>
					<dd>{textes.origineDe(textes.sources[source], vraiDepuis, connuLe)}</dd>
				</div>
			</dl>
		</>
	);
}

interface ProprietesVersions {
	dossier: number;
	foyers: Instantane[];
	montree?: Instantane;
}

function Versions({ dossier, foyers, montree }: ProprietesVersions) {
	const { colonnes } = textes;
	return (
		<section className="versions" aria-labelledby="versions">
			<h2 id="versions">{textes.versions}</h2>
			<table className="tableau">
				<caption className="hors-ecran">{textes.legende}</caption>
				<thead>
					<tr>
						<th scope="col">{colonnes.vrai}</th>
						<th scope="col">{colonnes.connu}</th>
						<th scope="col">{colonnes.source}</th>
						<th scope="col">{colonnes.qui}</th>
					</tr>
				</thead>
				<tbody>
					{foyers.map(({ vraiDepuis, connuLe, source, contenu }) => (
						<tr key={`${vraiDepuis} ${connuLe}`} data-rangee>
							<th scope="row">
								<a
									href={`/dossiers/${dossier}/foyer?${new URLSearchParams({ vrai: vraiDepuis, connu: connuLe })}`}
								>
									{jourAbrege(vraiDepuis)}
								</a>{" "}
								{montree?.vraiDepuis === vraiDepuis && montree.connuLe === connuLe && (
									<Etiquette ton="action">{textes.montree}</Etiquette>
								)}
							</th>
							<td data-titre={colonnes.connu}>{textes.connuLe(connuLe)}</td>
							<td data-titre={colonnes.source}>{textes.sources[source]}</td>
							<td data-titre={colonnes.qui}>{resumer(contenu)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
