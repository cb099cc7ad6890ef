import { nomDuRole, ROLES_DES_AGENTS, type SaisieCompte } from "../comptes/saisie.ts";
import type { CompteVu } from "../lectures/comptes.ts";
import { textesComptes as textes } from "../textes/comptes.ts";
import type { Refus } from "./Comptes.tsx";

interface Proprietes {
	equipes: { equipe: string; nom: string }[];
	/** The account being changed; none when one is created. */
	modifie?: CompteVu;
	refus?: Refus;
}

const vide: SaisieCompte = {
	prenom: "",
	nom: "",
	courriel: "",
	roles: [],
	equipe: "",
	competences: "",
};

/** Creates or changes an account; after a refusal, with what was typed and why. */
export function FormulaireCompte({ equipes, modifie, refus }: Proprietes) {
	const saisie = refus?.saisie ?? (modifie ? relue(modifie) : vide);
	const titre = modifie ? textes.modifier(`${modifie.prenom} ${modifie.nom}`) : textes.creer.titre;
	return (
		<details className="compte-volet" open={modifie !== undefined || refus !== undefined}>
			<summary>{titre}</summary>
			{refus && (
				<div className="refus" role="alert">
					<ul>
						{refus.fautes.map((faute) => (
							<li key={faute}>{textes.fautes[faute]}</li>
						))}
					</ul>
				</div>
			)}
			<form method="post" action="/reglages/comptes" className="compte">
				<input type="hidden" name="acte" value={modifie ? "modifier" : "creer"} />
				{modifie ? (
					<input type="hidden" name="compte" value={modifie.compte} />
				) : (
					<>
						<Champ nom="prenom" type="text" saisie={saisie} />
						<Champ nom="nom" type="text" saisie={saisie} />
						<Champ nom="courriel" type="email" saisie={saisie} />
					</>
				)}
				<Roles choisis={saisie.roles} />
				<label>
					<span>{textes.champs.equipe}</span>
					<select name="equipe" defaultValue={saisie.equipe}>
						<option value="">{textes.champs.sansEquipe}</option>
						{equipes.map(({ equipe, nom }) => (
							<option key={equipe} value={equipe}>
								{nom}
							</option>
						))}
					</select>
				</label>
				<Champ nom="competences" type="text" saisie={saisie} aide={textes.champs.aideCompetences} />
				{modifie && (
					<label className="compte-case">
						<input
							type="checkbox"
							name="actif"
							value="oui"
							defaultChecked={refus?.actif ?? modifie.actif}
						/>
						<span>{textes.modification.actif}</span>
					</label>
				)}
				<p className="actions">
					<button type="submit" className="bouton">
						{modifie ? textes.modification.action : textes.creer.action}
					</button>
					{modifie && <a href="/reglages/comptes">{textes.modification.annuler}</a>}
				</p>
			</form>
		</details>
	);
}

function Roles({ choisis }: { choisis: string[] }) {
	return (
		<fieldset>
			<legend>{textes.champs.roles}</legend>
			{ROLES_DES_AGENTS.map((role) => (
				<label key={role} className="compte-case">
					<input type="checkbox" name="role" value={role} defaultChecked={choisis.includes(role)} />
					<span>{nomDuRole(role)}</span>
				</label>
			))}
		</fieldset>
	);
}

interface ProprietesChamp {
	nom: "prenom" | "nom" | "courriel" | "competences";
	type: "text" | "email";
	saisie: SaisieCompte;
	aide?: string;
}

function Champ({ nom, type, saisie, aide }: ProprietesChamp) {
	return (
		<label>
			<span>{textes.champs[nom]}</span>
			<input
				type={type}
				name={nom}
				defaultValue={saisie[nom]}
				autoComplete="off"
				aria-describedby={aide && `${nom}-aide`}
			/>
			{aide && (
				<span id={`${nom}-aide`} className="indication">
					{aide}
				</span>
			)}
		</label>
	);
}

const relue = ({ prenom, nom, courriel, roles, equipe, competences }: CompteVu): SaisieCompte => ({
	prenom,
	nom,
	courriel,
	roles,
	equipe,
	competences: competences.join(", "),
});
