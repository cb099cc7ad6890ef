import { textesMandats } from "../../mandats/index.ts";
import { montant } from "../../poste/index.ts";
import { prestations } from "../../socle/index.ts";
import type { PersonneVueParSonAidant } from "../lectures/aidee.ts";
import { textesAidants } from "../textes/aidants.ts";
import { textesDroits } from "../textes/droits.ts";
import { textesEspace } from "../textes/espace.ts";
import { Ecrire } from "./Ecrire.tsx";
import { OuEnEst, Recue } from "./EtapeVue.tsx";

const { aidant: textes } = textesAidants;

interface Proprietes extends PersonneVueParSonAidant {
	message?: { dit: string; refus?: boolean };
	saisie?: Record<string, string>;
}

/** The space of someone, through a mandate. */
export function Aidee(vue: Proprietes) {
	const { mandat, prenom, nom, portees, jusqua, vu, message, saisie } = vue;
	return (
		<div className="page espace">
			<p>
				<a href="/aidant">{textes.titre}</a>
			</p>
			<h1>{textes.pour(`${prenom} ${nom}`)}</h1>
			<p className="chapeau">
				{textes.portee(portees.map((portee) => textesMandats.peut[portee]).join(", "), jusqua)}
			</p>
			{message && (
				<p
					className={message.refus ? "message message-refus" : "message"}
					role={message.refus ? "alert" : "status"}
				>
					{message.dit}
				</p>
			)}
			{vu ? <Vu {...vu} aujourdhui={vue.aujourdhui} /> : <p>{textes.sansVoir}</p>}
			{(portees.includes("demarche") || portees.includes("envoyer")) && (
				<p className="espace-actes">
					{portees.includes("demarche") && (
						<a className="bouton" href={`/aidant/${mandat}/demarches`}>
							{textes.demarche}
						</a>
					)}
					{portees.includes("envoyer") && (
						<a className="bouton bouton-second" href={`/aidant/${mandat}/documents`}>
							{textes.documents}
						</a>
					)}
				</p>
			)}
			{portees.includes("envoyer") && (
				<Ecrire adresse={`/aidant/${mandat}`} saisie={saisie} faux={message?.refus} />
			)}
			<form method="post" action={`/aidant/${mandat}`}>
				<button type="submit" className="bouton-lien" name="acte" value="renoncer">
					{textes.renoncer}
				</button>
			</form>
		</div>
	);
}

function Vu({
	recus,
	enCours,
	aujourdhui,
}: NonNullable<PersonneVueParSonAidant["vu"]> & { aujourdhui: string }) {
	return (
		<>
			<section aria-labelledby="recoit">
				<h2 id="recoit">{textes.recoit}</h2>
				{recus.length === 0 && <p>{textesEspace.recu.aucunDroit}</p>}
				<ul className="espace-montants">
					{recus.map(({ prestation, etat, montant: somme }) => (
						<li key={`${prestation} ${etat}`}>
							<span>{prestations[prestation].titre}</span>
							{etat === "en_paiement" && somme !== null ? (
								<strong>{textesDroits.montant(montant(somme), prestation)}</strong>
							) : (
								<span>{textesDroits.etats[etat]}</span>
							)}
						</li>
					))}
				</ul>
				<p className="indication">{textes.intime}</p>
			</section>
			<section aria-labelledby="demandes">
				<h2 id="demandes">{textes.enCours}</h2>
				{enCours.length === 0 && <p>{textes.aucuneEnCours}</p>}
				<ul className="traces">
					{enCours.flatMap(({ etapes }) =>
						etapes
							.filter(({ etat }) => etat !== "traitee")
							.map((etape) => (
								<li key={etape.sollicitation}>
									<h3>
										{textesEspace.demandes.natures[etape.nature]}
										{etape.objet && ` : ${etape.objet}`}
									</h3>
									<Recue etape={etape} />
									<OuEnEst etape={etape} aujourdhui={aujourdhui} />
								</li>
							)),
					)}
				</ul>
			</section>
		</>
	);
}
