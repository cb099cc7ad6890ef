import { titre } from "../coquille/titre.ts";
import { textes } from "../textes.ts";

const { accueil } = textes;

export const meta = () => titre("Accueil", accueil.description);

export default function Accueil() {
	return (
		<div className="accueil">
			<section className="ouverture">
				<div>
					<h1>{accueil.titre}</h1>
					<p className="chapeau">{accueil.chapeau}</p>
				</div>
				<Porte />
			</section>
			<ul className="portes">
				{accueil.portes.map((porte) => (
					<li key={porte.href}>
						<p className="surtitre">{porte.pour}</p>
						<h2>{porte.titre}</h2>
						<p>{porte.texte}</p>
						<ul className="garanties">
							{porte.garanties.map((garantie) => (
								<li key={garantie}>{garantie}</li>
							))}
						</ul>
						<a className="bouton" href={porte.href}>
							{porte.action}
						</a>
					</li>
				))}
			</ul>
			<Prestations />
			<section className="promesses" aria-labelledby="promesses">
				<h2 id="promesses">{accueil.promesses.titre}</h2>
				<dl>
					{accueil.promesses.liste.map((promesse) => (
						<div key={promesse.titre}>
							<dt>{promesse.titre}</dt>
							<dd>{promesse.texte}</dd>
						</div>
					))}
				</dl>
			</section>
		</div>
	);
}

function Prestations() {
	const { titre, texte, groupes } = accueil.prestations;
	return (
		<section className="prestations" aria-labelledby="prestations">
			<div>
				<h2 id="prestations">{titre}</h2>
				<p>{texte}</p>
			</div>
			<div className="groupes">
				{groupes.map(({ nom, liste }) => (
					<div key={nom}>
						<h3>{nom}</h3>
						<ul>
							{liste.map((prestation) => (
								<li key={prestation}>{prestation}</li>
							))}
						</ul>
					</div>
				))}
			</div>
		</section>
	);
}

function Porte() {
	return (
		<svg className="porte" viewBox="0 0 240 240" aria-hidden="true" focusable="false">
			<path className="porte-lumiere" d="M124 196L92 212L20 236H208L172 196Z" />
			<path className="porte-jour" d="M68 28H172V196H68Z" />
			<path className="porte-cadre" d="M68 196V28H172V196" />
			<path className="porte-battant" d="M68 28L124 48V214L68 196Z" />
			<path className="porte-poignee" d="M114 122V136" />
			<path className="porte-sol" d="M12 196H68M172 196H228" />
		</svg>
	);
}
