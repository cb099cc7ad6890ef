import { type Contact, ecrireTelephone, type Membre } from "../../dossiers/index.ts";
import { Console, ProtegerDate } from "../../interface/index.ts";
import { type Jour, jourAbrege } from "../../socle/index.ts";
import { textesScinder as textes } from "../textes/scinder.ts";

interface Proprietes {
	dossier: number;
	matricule: string;
	aujourdhui: Jour;
	membres: Membre[];
	contacts: Contact[];
	refus?: { motif: string; saisie: Record<string, string> };
}

export function Scinder({ dossier, matricule, aujourdhui, membres, contacts, refus }: Proprietes) {
	const demandeur = membres.find(({ role }) => role === "demandeur");
	const conjoint = membres.find(({ role }) => role === "conjoint");
	const retour = (
		<p>
			<a href={`/dossiers/${dossier}`}>
				← {textes.retour} {matricule}
			</a>
		</p>
	);
	const proteger = <ProtegerDate de={{ dossier }} />;
	if (!demandeur || !conjoint)
		return (
			<Console titre={textes.impossible.titre} chapeau={retour} actes={proteger}>
				<p className="aucun">{textes.impossible.texte}</p>
			</Console>
		);
	const enfants = membres.filter(({ role }) => role === "enfant");
	return (
		<Console titre={textes.titre} chapeau={retour} actes={proteger}>
			{refus && (
				<p className="message message-refus" role="alert">
					{textes.refus[refus.motif]}
				</p>
			)}
			<form method="post" className="champs scinder">
				<p>{textes.explication(conjoint.prenom)}</p>
				<label>
					{textes.date}
					<input
						type="date"
						name="date"
						max={aujourdhui}
						required
						defaultValue={refus?.saisie.date}
					/>
				</label>
				<label>
					{textes.matricule(conjoint.prenom)}
					<input
						name="matricule"
						maxLength={24}
						required
						autoComplete="off"
						defaultValue={refus?.saisie.matricule}
					/>
				</label>
				{enfants.length > 0 && (
					<div className="champ-large enfants">
						<h2>{textes.enfants}</h2>
						{enfants.map((enfant) => (
							<Enfant
								key={enfant.personne}
								enfant={enfant}
								demandeur={demandeur}
								conjoint={conjoint}
								choisi={refus?.saisie[`enfant-${enfant.personne}`]}
							/>
						))}
					</div>
				)}
				{contacts.length > 0 && (
					<fieldset className="champ-large">
						<legend>{textes.contacts}</legend>
						{contacts.map(({ contact, valeur }) => (
							<label key={contact} className="case">
								<input type="checkbox" name="confirme" value={contact} /> {ecrireTelephone(valeur)}
							</label>
						))}
						<p className="indication">{textes.contactsAide}</p>
					</fieldset>
				)}
				<p>
					<strong>{textes.irreversible}</strong>
				</p>
				<p className="champs-actes">
					<button type="submit" name="acte" value="scinder" className="bouton" data-acte-principal>
						{textes.envoyer}
					</button>
				</p>
			</form>
		</Console>
	);
}

interface PourUnEnfant {
	enfant: Membre;
	demandeur: Membre;
	conjoint: Membre;
	choisi?: string;
}

function Enfant({ enfant, demandeur, conjoint, choisi }: PourUnEnfant) {
	const nom = `enfant-${enfant.personne}`;
	const { residences } = textes;
	const choix = [
		["reste", residences.reste(demandeur.prenom)],
		["suit", residences.suit(conjoint.prenom)],
		["alternance", residences.alternance],
	];
	return (
		<fieldset className="residence">
			<legend>
				{enfant.prenom}
				{enfant.dateNaissance && <span className="part"> {jourAbrege(enfant.dateNaissance)}</span>}
			</legend>
			{choix.map(([valeur, mot]) => (
				<label key={valeur} className="case">
					<input
						type="radio"
						name={nom}
						value={valeur}
						required
						defaultChecked={choisi === valeur}
					/>{" "}
					{mot}
				</label>
			))}
		</fieldset>
	);
}
