import type { Fourchette } from "../../acces-aux-droits/index.ts";
import type { DroitCompare, DroitsCompares } from "../../changements/index.server.ts";
import { euros, prestations } from "../../socle/index.ts";
import type { Apercu } from "../changement/changer.ts";
import { textesChangement } from "../textes/changement.ts";

const { apercu: textes } = textesChangement;

interface Proprietes {
	apercu: Apercu;
	/** Sent again as it was when it is confirmed: what is written is what was shown. */
	saisie: Record<string, string>;
}

export function ApercuDuChangement({ apercu, saisie }: Proprietes) {
	const { mois, differences, droits, droitsARevoir } = apercu;
	return (
		<section className="carte apercu" aria-labelledby="apercu">
			<h2 id="apercu">{textes.titre(mois)}</h2>
			<p role="status">{textes.rien}</p>
			<table className="tableau">
				<caption className="hors-ecran">{textes.legende}</caption>
				<thead>
					<tr>
						<th scope="col">{textes.quoi}</th>
						<th scope="col">{textes.avant}</th>
						<th scope="col">{textes.apres}</th>
					</tr>
				</thead>
				<tbody>
					{differences.map(({ quoi, avant, apres }) => (
						<tr key={`${quoi} ${apres}`}>
							<th scope="row">{quoi}</th>
							<td data-titre={textes.avant}>{avant}</td>
							<td data-titre={textes.apres}>
								<strong>{apres}</strong>
							</td>
						</tr>
					))}
				</tbody>
			</table>
			{droitsARevoir && <p>{textes.aRevoir}</p>}
			{droits ? <Droits compares={droits} /> : <p className="indication">{textes.oppose}</p>}
			<form method="post" className="champs-actes">
				{Object.entries(saisie).map(
					([nom, valeur]) =>
						nom !== "acte" && <input key={nom} type="hidden" name={nom} value={valeur} />,
				)}
				<button
					type="submit"
					name="acte"
					value="enregistrer"
					className="bouton"
					data-acte-principal
				>
					{textes.enregistrer}
				</button>
				<a href="#changer">{textes.corriger}</a>
			</form>
		</section>
	);
}

function Droits({ compares }: { compares: DroitsCompares }) {
	if ("sansBareme" in compares)
		return (
			<>
				<p>{compares.sansBareme}</p>
				<p className="indication">{textes.garde}</p>
			</>
		);
	const { mois, droits } = compares;
	if (droits.length === 0) return <p>{textes.aucunDroit}</p>;
	return (
		<>
			<h3>{textes.droits(mois)}</h3>
			<table className="tableau">
				<caption className="hors-ecran">{textes.droits(mois)}</caption>
				<thead>
					<tr>
						<th scope="col">{textes.prestation}</th>
						<th scope="col" className="nombre">
							{textes.avant}
						</th>
						<th scope="col" className="nombre">
							{textes.apres}
						</th>
						<th scope="col" className="nombre">
							{textes.ecart}
						</th>
					</tr>
				</thead>
				<tbody>
					{droits.map((droit) => (
						<tr key={droit.code}>
							<th scope="row">{prestations[droit.code].court}</th>
							<td className="nombre" data-titre={textes.avant}>
								{enMots(droit.avant)}
							</td>
							<td className="nombre" data-titre={textes.apres}>
								<strong>{enMots(droit.apres)}</strong>
							</td>
							<td className="nombre" data-titre={textes.ecart}>
								{ecart(droit)}
							</td>
						</tr>
					))}
				</tbody>
			</table>
			<p className="indication">{textes.note}</p>
		</>
	);
}

function enMots({ de, a }: Fourchette): string {
	if (a < 1) return textes.nul;
	return Math.round(a) === Math.round(de) ? euros(a) : textes.fourchette(de, a);
}

/** Not between two ranges: a doubt is not a change. */
function ecart({ avant, apres }: DroitCompare): string {
	const difference = Math.round(apres.de) - Math.round(avant.de);
	if (avant.doute || apres.doute) return textes.incertain;
	if (difference === 0) return textes.aucun;
	return `${difference > 0 ? "+" : "−"}\u00a0${euros(Math.abs(difference))}`;
}
