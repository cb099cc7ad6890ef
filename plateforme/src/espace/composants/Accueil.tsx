import { montant } from "../../poste/index.ts";
import { type Jour, prestations } from "../../socle/index.ts";
import type { AccueilVu } from "../lectures/accueil.ts";
import type { Etape } from "../suivi.ts";
import { textesDroits } from "../textes/droits.ts";
import { textesEspace as textes } from "../textes/espace.ts";
import { textesPourriez } from "../textes/pourriez.ts";
import { Attendus } from "./Attendus.tsx";
import { Espace } from "./Espace.tsx";
import { OuEnEst } from "./EtapeVue.tsx";

const MONTREES = 3;

/** The four answers: what is awaited, what is received, what could be, where requests stand. */
export function Accueil({ prenom, matricule, droits, suivi, dernier }: AccueilVu) {
	const ouvertes = suivi.affaires.filter(({ ouverte }) => ouverte);
	return (
		<Espace
			ici="/mon-dossier"
			titre={textes.titre}
			chapeau={textes.bonjour(prenom, matricule)}
			nonLus={suivi.nonLus}
		>
			<Attendus attendus={suivi.attendus} />
			<section aria-labelledby="recu">
				<h2 id="recu">{textes.recu.titre}</h2>
				{dernier ? (
					<p className="espace-total">{textes.recu.total(montant(dernier.total), dernier.date)}</p>
				) : (
					<p>{textes.recu.aucun}</p>
				)}
				{dernier?.change && <p>{dernier.constat}</p>}
				{droits.recus.length === 0 && dernier && <p>{textes.recu.aucunDroit}</p>}
				{droits.recus.length > 0 && (
					<ul className="espace-montants">
						{droits.recus.map(({ prestation, etat, montant: somme }) => (
							<li key={`${prestation} ${etat}`}>
								<span>
									{prestations[prestation].titre}
									{textesDroits.etats[etat] && (
										<span className="indication"> {textesDroits.etats[etat].toLowerCase()}</span>
									)}
								</span>
								{etat === "en_paiement" && somme !== null && (
									<strong>{textesDroits.montant(montant(somme), prestation)}</strong>
								)}
							</li>
						))}
					</ul>
				)}
				{droits.recus.length > 0 && <p className="indication">{textes.recu.crds}</p>}
				<p>
					<a href="/mon-dossier/droits">{textes.recu.lien}</a>
				</p>
			</section>
			<Pourriez droits={droits} />
			<section aria-labelledby="envoye">
				<h2 id="envoye">{textes.envoye.titre}</h2>
				{ouvertes.length === 0 && <p>{textes.envoye.aucune}</p>}
				{ouvertes.length > 0 && (
					<ul className="traces">
						{ouvertes.slice(0, MONTREES).map(({ etapes, objet }) => (
							<li key={etapes[0]?.sollicitation}>
								<h3>{objet}</h3>
								<OuEnEst etape={pressante(etapes)} aujourdhui={droits.aujourdhui} />
							</li>
						))}
					</ul>
				)}
				<p>
					<a href="/mon-dossier/demandes">
						{ouvertes.length === 1 ? textes.envoye.lienUne : textes.envoye.lien(ouvertes.length)}
					</a>
				</p>
			</section>
			<section aria-labelledby="messages">
				<h2 id="messages">{textes.messages.titre}</h2>
				<p>
					{suivi.nonLus > 0 ? (
						<strong>{textes.messages.nonLus(suivi.nonLus)}</strong>
					) : (
						textes.messages.aucun
					)}
				</p>
				<p>
					<a href="/mon-dossier/messages">{textes.messages.lien}</a>
				</p>
			</section>
		</Espace>
	);
}

/** Of a matter, the open step that the person should know first. */
const pressante = (etapes: readonly Etape[]): Etape => {
	const cle = ({ etat, promesse }: Etape): Jour =>
		etat === "en-pause" ? "0" : etat === "a-traiter" ? (promesse ?? "8") : "9";
	return etapes.toSorted((a, b) => cle(a).localeCompare(cle(b)))[0] as Etape;
};

function Pourriez({ droits: { repere, oppose } }: Pick<AccueilVu, "droits">) {
	const constats = repere?.constats ?? [];
	return (
		<section aria-labelledby="pourriez">
			<h2 id="pourriez">{textes.pourriez.titre}</h2>
			{constats.length === 0 ? (
				<p>
					{oppose ? textes.pourriez.oppose : textes.pourriez.aucun}{" "}
					{!oppose && <a href="/mes-droits">{textes.pourriez.estimer}</a>}
				</p>
			) : (
				<>
					<ul className="espace-montants">
						{constats.map(({ ligne, enfant }) => (
							<li key={`${ligne.prestation} ${ligne.beneficiaire}`}>
								<span>
									{prestations[ligne.prestation].titre}
									{enfant && ` pour ${enfant}`}
								</span>
								<span>{textesPourriez.court(ligne)}</span>
							</li>
						))}
					</ul>
					<p>
						<a href="/mon-dossier/droits#calcule">{textes.pourriez.lien}</a>
					</p>
				</>
			)}
		</section>
	);
}
