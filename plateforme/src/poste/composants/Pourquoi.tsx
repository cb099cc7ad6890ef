import type { PourquoiRepere } from "../../acces-aux-droits/index.server.ts";
import { Detection } from "../../acces-aux-droits/index.ts";
import type { ContactExplique } from "../../actions/index.server.ts";
import { prestations } from "../../socle/index.ts";
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
						<div key={`${detection.ligne.prestation} ${detection.ligne.beneficiaire}`}>
							<Detection {...detection} />
							<p className="indication">{textes.trouve(etabliLe, expireLe)}</p>
						</div>
					))}
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
