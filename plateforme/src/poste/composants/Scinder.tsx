import { type Contact, ecrireTelephone, type Membre } from "../../dossiers/index.ts";
import { Console, ProtegerDate } from "../../interface/index.ts";
import { ajouterJours, type Jour, jourAbrege } from "../../socle/index.ts";
import { textesScinder as textes } from "../textes/scinder.ts";

interface Proprietes {
	dossier: number;
	matricule: string;
	aujourdhui: Jour;
	/** What the file knows of its household is true from that day: the separation comes after. */
	connuDepuis: Jour | null;
	membres: Membre[];
	contacts: Contact[];
	refus?: { motif: string; saisie: Record<string, string>; confirmes: string[] };
}

export function Scinder(lu: Proprietes) {
	const { dossier, matricule, aujourdhui, connuDepuis, membres, contacts, refus } = lu;
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
				<p id="refus" className="message message-refus" role="alert">
					{textes.refus[refus.motif]}
				</p>
			)}
			<form method="post" className="champs scinder">
				<p>{textes.explication(conjoint.prenom)}</p>
				<label>
					<span>{textes.date}</span>
					<input
						type="date"
						name="date"
						min={connuDepuis ? ajouterJours(connuDepuis, 1) : undefined}
						max={aujourdhui}
						required
						defaultValue={refus?.saisie.date}
						{...fautif("date", refus?.motif, connuDepuis !== null)}
					/>
					{connuDepuis && (
						<span id="date-aide" className="indication">
							{textes.dateAide(connuDepuis)}
						</span>
					)}
				</label>
				<label>
					<span>{textes.matricule(conjoint.prenom)}</span>
					<input
						name="matricule"
						maxLength={24}
						required
						autoComplete="off"
						defaultValue={refus?.saisie.matricule}
						{...fautif("matricule", refus?.motif)}
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
								<input
									type="checkbox"
									name="confirme"
									value={contact}
									defaultChecked={refus?.confirmes.includes(String(contact))}
								/>{" "}
								{ecrireTelephone(valeur)}
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

/** The field that a refusal is about, tied to its sentence on top. */
function fautif(champ: string, motif: string | undefined, aide = false) {
	const faute = motif?.startsWith(champ);
	return {
		"aria-invalid": faute ? (true as const) : undefined,
		"aria-describedby":
			[faute && "refus", aide && `${champ}-aide`].filter(Boolean).join(" ") || undefined,
	};
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
