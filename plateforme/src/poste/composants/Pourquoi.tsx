import type { PourquoiRepere } from "../../acces-aux-droits/index.server.ts";
import type { DetectionPresentee } from "../../acces-aux-droits/index.ts";
import type { ContactExplique } from "../../actions/index.server.ts";
import { Calcul } from "../../interface/index.ts";
import { euros, majuscule, moisEnToutesLettres, periode, prestations } from "../../socle/index.ts";
import { textesPourquoi as textes } from "../textes/pourquoi.ts";

/** What was computed, on which figures of the person, and what each finding rests on. */
export function CeQuiEstCalcule({ repere }: { repere?: PourquoiRepere }) {
	return (
		<section aria-labelledby="calcule">
			<h2 id="calcule">{textes.titreRepere}</h2>
			<p>{textes.but}</p>
			{repere && repere.constats.length > 0 ? (
				<>
					{repere.constats.map(({ etabliLe, expireLe, reperage: _, ...detection }) => (
						<article
							className="constat-explique"
							key={`${detection.ligne.prestation} ${detection.ligne.beneficiaire}`}
						>
							<ConstatDit {...detection} />
							<p className="indication">{textes.trouve(etabliLe, expireLe)}</p>
						</article>
					))}
					<p>{textes.aFaire}</p>
					<Valeurs {...repere} />
				</>
			) : (
				<p>{textes.rien}</p>
			)}
			<p>
				<a href="/algorithmes#droits-non-demandes">{textes.algorithmes}</a>
			</p>
		</section>
	);
}

/** As one says it to the person; the agent reads the same finding in the terms of the trade. */
function ConstatDit({ ligne, enfant, manque, question, calcul }: DetectionPresentee) {
	const { prestation, situation, statut, probabilite } = ligne;
	const { titre, article } = prestations[prestation];
	return (
		<>
			<h3>
				{titre}
				{enfant && ` pour ${enfant}`}
			</h3>
			<p>
				{textes.situation(situation, article)}
				{situation === "a_demander" &&
					` ${statut === "certain" ? textes.certain : textes.chance(probabilite)}`}
				{situation === "a_verifier" && ` ${ligne.suite}`}
			</p>
			<dl className="valeurs-lues">
				{chiffres(ligne).map(([nom, valeur]) => (
					<div key={nom}>
						<dt>{nom}</dt>
						<dd>{valeur}</dd>
					</div>
				))}
				{manque.length > 0 && (
					<div>
						<dt>{textes.manque}</dt>
						<dd>{majuscule(manque.join(", "))}</dd>
					</div>
				)}
				{question && (
					<div>
						<dt>{textes.question}</dt>
						<dd>{question}</dd>
					</div>
				)}
			</dl>
			{calcul && (
				<details>
					<summary>{textes.calcul}</summary>
					<Calcul html={calcul} />
				</details>
			)}
		</>
	);
}

function chiffres(ligne: DetectionPresentee["ligne"]): [nom: string, valeur: string][] {
	const { prestation, montant, min, max, gain_net_12_mois: gain, rappel_possible: rappel } = ligne;
	const selon = max - min >= 1 ? textes.selon(min, Math.max(max, montant)) : "";
	return [
		...(montant > 0
			? [[textes.montant, `${euros(montant)} ${periode(prestation)}${selon}`] as [string, string]]
			: []),
		...(gain > 0 ? [[textes.gain, euros(gain)] as [string, string]] : []),
		[textes.depuis, moisEnToutesLettres(ligne.au_moins_depuis)],
		...(rappel > 0 ? [[textes.rattrape, euros(rappel)] as [string, string]] : []),
	];
}

function Valeurs({ mois, valeurs }: PourquoiRepere) {
	return (
		<>
			<h3>{textes.valeurs(mois)}</h3>
			<dl className="valeurs-lues">
				{valeurs.map(({ nom, valeurs: lues }) => (
					<div key={nom}>
						<dt>{nom}</dt>
						{lues.map((valeur, rang) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: two children may be told alike.
							<dd key={rang}>{valeur}</dd>
						))}
					</div>
				))}
			</dl>
			<p className="indication">{textes.corriger}</p>
		</>
	);
}

export function Contacts({ contacts }: { contacts: ContactExplique[] }) {
	return (
		<section aria-labelledby="contacts">
			<h2 id="contacts">{textes.titreContacts}</h2>
			{contacts.length === 0 && <p>{textes.aucunContact}</p>}
			{contacts.length > 0 && <ListeDeContacts contacts={contacts} />}
		</section>
	);
}

const ListeDeContacts = ({ contacts }: { contacts: ContactExplique[] }) => (
	<ul className="traces">
		{contacts.map((contact) => (
			<li key={contact.action}>
				<h3>{textes.contact(contact.titre, contact.canal, contact.le)}</h3>
				{contact.pour && <p>{textes.pour(contact.pour)}</p>}
				{contact.pourquoi && <p>{textes.raison(contact.pourquoi)}</p>}
				{textes.chiffres(contact) && <p>{textes.chiffres(contact)}</p>}
				<p>{textes.decide(contact)}</p>
			</li>
		))}
	</ul>
);

interface Proprietes {
	repere?: PourquoiRepere;
	contacts: ContactExplique[];
}

/** For the agent who is asked « why did you write to me? »: the same words; the calculation is above. */
export function PourquoiContacte({ repere, contacts }: Proprietes) {
	const constats = repere?.constats ?? [];
	if (constats.length === 0 && contacts.length === 0) return null;
	return (
		<section className="explications" aria-labelledby="pourquoi">
			<h2 id="pourquoi">{textes.titreAgent}</h2>
			{constats.length > 0 && (
				<ul className="traces">
					{constats.map(({ ligne, enfant, etabliLe, expireLe }) => (
						<li key={`${ligne.prestation} ${ligne.beneficiaire}`}>
							<h3>
								{prestations[ligne.prestation].titre}
								{enfant && ` pour ${enfant}`}
							</h3>
							<p>{textes.trouve(etabliLe, expireLe)}</p>
						</li>
					))}
				</ul>
			)}
			{repere && constats.length > 0 && <Valeurs {...repere} />}
			{contacts.length > 0 && <ListeDeContacts contacts={contacts} />}
		</section>
	);
}
