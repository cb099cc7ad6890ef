import { type Contact, ecrireTelephone } from "../../dossiers/index.ts";
import type { ContactsVus } from "../lectures/contacts.ts";
import { textesAnnonces } from "../textes/annonces.ts";
import { textesContacts as textes } from "../textes/contacts.ts";
import { CodeRecu } from "./CodeRecu.tsx";
import { Espace } from "./Espace.tsx";

interface Proprietes extends ContactsVus {
	message?: { dit: string; refus?: boolean };
	saisie?: Record<string, string>;
}

const ETAPES = ["recue", "en-pause", "traitee", "message", "rendez-vous"] as const;
const CANAUX = ["courriel", "sms", "courrier"] as const;

export const lisible = ({ nature, valeur }: Pick<Contact, "nature" | "valeur">) =>
	nature === "courriel" ? valeur : ecrireTelephone(valeur);

export function Contacts({ contacts, attendu, simule, message, saisie, ...choix }: Proprietes) {
	return (
		<Espace
			ici="/mon-dossier/contacts"
			titre={textes.titre}
			chapeau={textes.chapeau}
			message={message}
		>
			{attendu && (
				<CodeRecu textes={textes.code} ou={lisible(attendu)} simule={simule} acte="verifier-code" />
			)}
			<section aria-labelledby="coordonnees">
				<h2 id="coordonnees">{textes.liste}</h2>
				{contacts.length === 0 && <p>{textes.aucun}</p>}
				{contacts.length > 0 && (
					<ul className="traces">
						{contacts.map((contact) => (
							<li key={contact.contact}>
								<UnContact {...contact} />
							</li>
						))}
					</ul>
				)}
			</section>
			<Ajouter saisie={saisie} />
			<Choix {...choix} />
		</Espace>
	);
}

function UnContact(contact: Contact) {
	const { contact: numero, nature, valeur, etat, etatLe } = contact;
	const dit = lisible(contact);
	const aConfirmer = nature !== "fixe" && etat !== "verifie";
	return (
		<>
			<p className="espace-coordonnee">
				<strong>{dit}</strong>
			</p>
			<p className="indication">
				{nature === "fixe" && `${textes.fixe}, `}
				{textes.etats[etat](etatLe)}
			</p>
			{(aConfirmer || etat !== "retire") && (
				<form method="post" className="espace-gestes">
					<input type="hidden" name="contact" value={numero} />
					<input type="hidden" name="nature" value={nature} />
					<input type="hidden" name={nature} value={valeur} />
					{aConfirmer && (
						<button type="submit" className="bouton-lien" name="acte" value="demander-code">
							{textes.confirmer}
							<span className="invisible"> {dit}</span>
						</button>
					)}
					{etat !== "retire" && (
						<button type="submit" className="bouton-lien" name="acte" value="retirer-contact">
							{textes.retirer}
							<span className="invisible"> {dit}</span>
						</button>
					)}
				</form>
			)}
		</>
	);
}

export function Ajouter({ saisie, aide }: Pick<Proprietes, "saisie"> & { aide?: string }) {
	const { ajouter } = textes;
	return (
		<section aria-labelledby="ajouter">
			<h2 id="ajouter">{ajouter.titre}</h2>
			<p>{aide ?? ajouter.aide}</p>
			{(["courriel", "mobile"] as const).map((nature) => (
				<form key={nature} method="post" className="espace-formulaire">
					<input type="hidden" name="nature" value={nature} />
					<div className="champ">
						<label htmlFor={nature}>{ajouter[nature]}</label>
						<input
							id={nature}
							name={nature}
							type="text"
							inputMode={nature === "courriel" ? "email" : "tel"}
							autoComplete={nature === "courriel" ? "email" : "tel"}
							maxLength={254}
							required
							defaultValue={saisie?.nature === nature ? saisie[nature] : undefined}
						/>
					</div>
					<button
						type="submit"
						className="bouton bouton-second"
						name="acte"
						value="demander-code"
						aria-label={`${ajouter.envoyer} : ${ajouter[nature]}`}
					>
						{ajouter.envoyer}
					</button>
				</form>
			))}
		</section>
	);
}

export function ChoixDuCanal({ choisi }: { choisi: string }) {
	return (
		<section aria-labelledby="canal">
			<h2 id="canal">{textes.canal.titre}</h2>
			<p>{textes.canal.aide}</p>
			<fieldset className="champ" aria-labelledby="canal">
				<ul className="options">
					{CANAUX.map((canal) => (
						<li key={canal}>
							<label className="option">
								<input type="radio" name="canal" value={canal} defaultChecked={choisi === canal} />
								<span>{textes.canal.choix[canal]}</span>
							</label>
						</li>
					))}
				</ul>
			</fieldset>
			<p className="indication">{textes.canal.repli}</p>
		</section>
	);
}

function Choix({ canalPrefere, refusees }: Pick<Proprietes, "canalPrefere" | "refusees">) {
	return (
		<form method="post" className="espace-choix">
			<ChoixDuCanal choisi={canalPrefere ?? "courriel"} />
			<section aria-labelledby="annonces">
				<h2 id="annonces">{textes.annonces.titre}</h2>
				<p>{textes.annonces.aide}</p>
				<fieldset className="champ" aria-labelledby="annonces">
					<ul className="options">
						{ETAPES.map((etape) => (
							<li key={etape}>
								<label className="option">
									<input
										type="checkbox"
										name="etape"
										value={etape}
										defaultChecked={!refusees.includes(etape)}
									/>
									<span>{textesAnnonces.etapes[etape]}</span>
								</label>
							</li>
						))}
					</ul>
				</fieldset>
				<button type="submit" className="bouton" name="acte" value="choisir">
					{textes.enregistrer}
				</button>
			</section>
		</form>
	);
}
