import { textesComptes } from "../textes/comptes.ts";

const { equipes: textes } = textesComptes;

interface Proprietes {
	equipes: { equipe: string; nom: string }[];
	refus?: { nom: string; motif: "nom" | "deja" };
}

/** The teams that there are, with the name that imported files give them, and a field for one more. */
export function NouvelleEquipe({ equipes, refus }: Proprietes) {
	return (
		<section aria-labelledby="equipes">
			<h2 id="equipes">{textes.titre}</h2>
			{equipes.length === 0 ? (
				<p>{textes.aucune}</p>
			) : (
				<ul className="equipes">
					{equipes.map(({ equipe, nom }) => (
						<li key={equipe}>
							{nom} <span className="indication">{textes.code(equipe)}</span>
						</li>
					))}
				</ul>
			)}
			<form method="post" action="/reglages/comptes#equipes" className="champs compte-saisie">
				<label>
					<span>{textes.nom}</span>
					<input
						name="nom-equipe"
						required
						maxLength={60}
						defaultValue={refus?.nom}
						aria-invalid={refus ? true : undefined}
						aria-describedby={refus ? "faute-equipe" : undefined}
					/>
					{refus && (
						<span id="faute-equipe" className="faute" role="alert">
							{textes.fautes[refus.motif]}
						</span>
					)}
				</label>
				<div className="champs-actes">
					<button type="submit" name="acte" value="creer-equipe" className="bouton-discret">
						{textes.action}
					</button>
				</div>
			</form>
		</section>
	);
}
