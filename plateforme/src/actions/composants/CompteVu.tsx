import { communeDe, euros, nombre } from "../../socle/index.ts";
import type { Audience } from "../audience/audience.ts";
import { motsDesCriteres } from "../audience/phrase.ts";
import type { Apercu, Compte, Ecarte } from "../lectures/audience.ts";
import type { HorsTirage } from "../plan/plan.ts";
import { familleDe } from "../plan/strates.ts";
import { ecartes, horsTirage } from "../textes/mots.ts";
import { textesPlan } from "../textes/plan.ts";

const { compte: textes } = textesPlan;
const { colonnes } = textes;
const somme = (centimes: number | null) => (centimes === null ? "–" : euros(centimes / 100));

const parts = <C extends string>(comptes: Partial<Record<C, number>>, mots: Record<C, string>) =>
	Object.entries<number | undefined>(comptes).map(
		([cle, n]) => `${nombre(n ?? 0)} ${mots[cle as C]}`,
	);

/** How many, who is set aside and why, what waiting costs, and ten of them to see. */
export function CompteVu({
	compte,
	apercu,
}: {
	compte: Compte;
	apercu: Apercu;
	audience: Audience;
}) {
	const mis = parts<Ecarte>(compte.ecartes, ecartes);
	const hors = parts<HorsTirage>(compte.hors, horsTirage);
	return (
		<section aria-labelledby="compte">
			<h3 id="compte">{textes.titre(compte)}</h3>
			<ul className="actions-compte">
				{mis.length > 0 && (
					<li>
						{textes.ecartes} : {mis.join(", ")}.
					</li>
				)}
				{hors.length > 0 && (
					<li>
						{textes.hors} : {hors.join(", ")}. {textes.horsAide}
					</li>
				)}
				<li>
					<strong>
						{compte.perduParMois > 0 ? textes.perdu(compte.perduParMois) : textes.rienDePerdu}
					</strong>
				</li>
				{compte.lettres > 0 && <li>{textes.lettres(compte)}</li>}
				{compte.gain > 0 && <li>{textes.gain(compte.gain)}</li>}
			</ul>
			{apercu.length > 0 && (
				<details open>
					<summary>{textes.apercu}</summary>
					<table className="tableau">
						<thead>
							<tr>
								{Object.entries(colonnes).map(([cle, colonne]) => (
									<th
										key={cle}
										scope="col"
										className={["age", "montant", "gain"].includes(cle) ? "nombre" : undefined}
									>
										{colonne}
									</th>
								))}
							</tr>
						</thead>
						<tbody>
							{apercu.map(({ dossier, nom, enCouple, enfants, age, commune, montant, gain }) => (
								<tr key={dossier} data-rangee>
									<th scope="row" className="objet">
										<a href={`/dossiers/${dossier}`}>{nom?.nom ?? nom?.matricule ?? dossier}</a>
									</th>
									<td data-titre={colonnes.famille}>
										{motsDesCriteres.familles[familleDe(enCouple, enfants)]}
									</td>
									<td className="nombre" data-titre={colonnes.age}>
										{age ?? "–"}
									</td>
									<td data-titre={colonnes.commune}>
										{communeDe(commune ?? "")?.nom ?? commune ?? "–"}
									</td>
									<td className="nombre" data-titre={colonnes.montant}>
										{somme(montant)}
									</td>
									<td className="nombre" data-titre={colonnes.gain}>
										{somme(gain)}
									</td>
								</tr>
							))}
						</tbody>
					</table>
				</details>
			)}
		</section>
	);
}
