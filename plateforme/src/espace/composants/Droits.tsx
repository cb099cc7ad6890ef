import { Calcul } from "../../interface/index.ts";
import { CeQuiEstCalcule, ecart, montant } from "../../poste/index.ts";
import { prestations } from "../../socle/index.ts";
import type { Changement } from "../droits/changement.ts";
import type { DroitRecu } from "../droits/recus.ts";
import type { DroitsVus } from "../lectures/dossier.ts";
import { textesDroits as textes } from "../textes/droits.ts";
import { textesEspace } from "../textes/espace.ts";
import { Espace } from "./Espace.tsx";

interface Proprietes extends DroitsVus {
	nonLus: number;
}

export function Droits({ recus, changement, repere, oppose, nonLus }: Proprietes) {
	return (
		<Espace ici="/mon-dossier/droits" titre={textes.titre} chapeau={textes.chapeau} nonLus={nonLus}>
			{changement && <Change {...changement} />}
			<section aria-labelledby="recus">
				<h2 id="recus">{textes.recus}</h2>
				{recus.length === 0 && <p>{textes.aucun}</p>}
				{recus.map((recu) => (
					<UnDroit key={`${recu.prestation} ${recu.etat}`} {...recu} />
				))}
			</section>
			{oppose ? (
				<section aria-labelledby="calcule">
					<h2 id="calcule">{textesEspace.pourriez.titre}</h2>
					<p>{textesEspace.pourriez.oppose}</p>
				</section>
			) : (
				<CeQuiEstCalcule repere={repere} />
			)}
			<p>
				<a href="/mes-droits">{textesEspace.pourriez.estimer}</a>
			</p>
		</Espace>
	);
}

function UnDroit(recu: DroitRecu) {
	const { prestation, etat, montant: somme, depuis, pour, calcul, mois, sansCalcul } = recu;
	const { titre } = prestations[prestation];
	const suite = textes.suites[etat];
	return (
		<article className="constat-explique">
			<h3>{titre}</h3>
			{etat === "en_paiement" && somme !== null ? (
				<p>
					<strong className="espace-somme">{textes.montant(montant(somme), prestation)}</strong>{" "}
					{pour.length > 0 && `${textes.pour(pour)}, `}
					{textes.depuis(depuis)}
				</p>
			) : (
				<p>
					<strong>{textes.etats[etat]}</strong> {textes.depuis(depuis)}
				</p>
			)}
			{suite && <p>{suite}</p>}
			{calcul && mois && (
				<details>
					<summary>
						{textes.calcul(mois)}
						<span className="invisible"> : {titre}</span>
					</summary>
					<Calcul html={calcul} />
				</details>
			)}
			{sansCalcul && (
				<p className="indication">
					{textes.sansCalcul[sansCalcul]}{" "}
					<a
						href={`/mon-dossier/messages?objet=${encodeURIComponent(`Détail du calcul : ${titre}`)}#ecrire`}
					>
						{textes.demander}
						<span className="invisible"> : {titre}</span>
					</a>
				</p>
			)}
		</article>
	);
}

function Change({ constat, raisons, paiements, foyer, mois, moisAvant }: Changement) {
	const sansCause =
		raisons.length === 0 && foyer.length === 0 && paiements.every(({ parts }) => !parts);
	return (
		<section aria-labelledby="change">
			<h2 id="change">{textes.change.titre}</h2>
			<p>
				<strong>{constat}</strong>
			</p>
			<ul className="traces">
				{paiements.map(({ prestation, avant, apres, parts }) => (
					<li key={prestation}>
						<p>{textes.change.ligne(prestation, montant(avant), montant(apres))}</p>
						{parts && Math.abs(parts.loi) >= 100 && (
							<p>{textes.change.loi(ecart(parts.loi), moisAvant, mois)}</p>
						)}
						{parts && Math.abs(parts.foyer) >= 100 && (
							<p>{textes.change.foyer(ecart(parts.foyer))}</p>
						)}
					</li>
				))}
			</ul>
			{raisons.length > 0 && (
				<>
					<p>{textes.change.caisse}</p>
					<ul className="puces">
						{raisons.map((raison) => (
							<li key={raison}>{raison}</li>
						))}
					</ul>
				</>
			)}
			{foyer.length > 0 && (
				<>
					<h3>{textes.change.foyerTitre}</h3>
					<dl className="valeurs-lues">
						{foyer.map(({ quoi, avant, apres }) => (
							<div key={quoi}>
								<dt>{quoi}</dt>
								{avant && (
									<dd>
										<span className="indication">{textes.change.avant}</span> {avant}
									</dd>
								)}
								{apres && (
									<dd>
										<span className="indication">{textes.change.apres}</span> {apres}
									</dd>
								)}
							</div>
						))}
					</dl>
				</>
			)}
			{sansCause && <p>{textes.change.sansCause}</p>}
		</section>
	);
}
