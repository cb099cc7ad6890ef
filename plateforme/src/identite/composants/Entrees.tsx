import { FOURNISSEURS, type Fournisseur } from "../fournisseur.ts";
import { textes } from "../textes.ts";

interface Proprietes {
	retour: string;
	demonstration: boolean;
	ouverts: Fournisseur[];
}

export function Entrees({ retour, demonstration, ouverts }: Proprietes) {
	const { connexion } = textes;
	return (
		<div className="page">
			<h1>{connexion.titre}</h1>
			<p className="chapeau">{connexion.chapeau}</p>
			{demonstration && (
				<p className="demonstration">
					<strong>{connexion.demonstration.titre}</strong> {connexion.demonstration.texte}
				</p>
			)}
			{ouverts.length === 0 && <p className="demonstration">{connexion.aucun}</p>}
			<ul className="entrees">
				{FOURNISSEURS.map((fournisseur) => (
					<li key={fournisseur}>
						<Entree
							fournisseur={fournisseur}
							retour={retour}
							ouvert={ouverts.includes(fournisseur)}
						/>
					</li>
				))}
			</ul>
			<section aria-labelledby="sans-compte">
				<h2 id="sans-compte">{connexion.sansCompte.titre}</h2>
				<p>
					{connexion.sansCompte.texte}{" "}
					<a href={connexion.sansCompte.lien.href}>{connexion.sansCompte.lien.texte}</a>
				</p>
			</section>
		</div>
	);
}

function Entree({
	fournisseur,
	retour,
	ouvert,
}: {
	fournisseur: Fournisseur;
	retour: string;
	ouvert: boolean;
}) {
	const { pour, titre, texte, action } = textes.connexion.choix[fournisseur];
	const suite = retour === "/" ? "" : `?retour=${encodeURIComponent(retour)}`;
	return (
		<>
			<p className="surtitre">{pour}</p>
			<h2>{titre}</h2>
			<p>{ouvert ? texte : textes.connexion.absent(titre)}</p>
			{ouvert && (
				<a className="bouton" href={`/connexion/${fournisseur}${suite}`} rel="nofollow">
					{action}
				</a>
			)}
		</>
	);
}
