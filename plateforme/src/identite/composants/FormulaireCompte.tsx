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
	const fautes = parChamp(refus?.fautes ?? []);
	return (
		<details className="compte-volet" open={modifie !== undefined || refus !== undefined}>
			<summary>{titre}</summary>
			<form method="post" action="/reglages/comptes" className="champs compte-saisie">
				{refus && (
					<p className="message message-refus" role="alert">
						{textes.refuse(refus.fautes.map((faute) => textes.fautes[faute]))}
					</p>
				)}
				<input type="hidden" name="acte" value={modifie ? "modifier" : "creer"} />
				{modifie ? (
					<input type="hidden" name="compte" value={modifie.compte} />
				) : (
					<>
						<Champ nom="prenom" saisie={saisie} faute={fautes.prenom} />
						<Champ nom="nom" saisie={saisie} faute={fautes.nom} />
						<Champ nom="courriel" type="email" saisie={saisie} faute={fautes.courriel} />
					</>
				)}
				<Roles choisis={saisie.roles} faute={fautes.roles} />
				<label>
					<span>{textes.champs.equipe}</span>
					<select name="equipe" defaultValue={saisie.equipe} {...fautif("equipe", fautes.equipe)}>
						<option value="">{textes.champs.sansEquipe}</option>
						{equipes.map(({ equipe, nom }) => (
							<option key={equipe} value={equipe}>
								{nom}
							</option>
						))}
					</select>
					<Faute nom="equipe" faute={fautes.equipe} />
				</label>
				<Champ
					nom="competences"
					saisie={saisie}
					faute={fautes.competences}
					aide={textes.champs.aideCompetences}
				/>
				{modifie && (
					<label className="case champ-large">
						<input
							type="checkbox"
							name="actif"
							value="oui"
							defaultChecked={refus?.actif ?? modifie.actif}
						/>
						<span>{textes.modification.actif}</span>
					</label>
				)}
				<p className="champs-actes">
					<button type="submit" className="bouton">
						{modifie ? textes.modification.action : textes.creer.action}
					</button>
					{modifie && <a href="/reglages/comptes">{textes.modification.annuler}</a>}
				</p>
			</form>
		</details>
	);
}

type NomFaute = Refus["fautes"][number];
type NomChamp = "prenom" | "nom" | "courriel" | "roles" | "equipe" | "competences";

/** Beside which field each refusal is said; what is about the account as a whole is said on top only. */
const CHAMPS: Partial<Record<NomFaute, NomChamp>> = {
	prenom: "prenom",
	nom: "nom",
	courriel: "courriel",
	deja: "courriel",
	roles: "roles",
	separation: "roles",
	equipe: "equipe",
	competences: "competences",
};

const parChamp = (fautes: readonly NomFaute[]): Partial<Record<NomChamp, string>> =>
	Object.fromEntries(
		fautes.flatMap((faute) => (CHAMPS[faute] ? [[CHAMPS[faute], textes.fautes[faute]]] : [])),
	);

const fautif = (nom: NomChamp, faute: string | undefined, aide?: string) => ({
	"aria-invalid": faute ? (true as const) : undefined,
	"aria-describedby":
		[faute && `${nom}-faute`, aide && `${nom}-aide`].filter(Boolean).join(" ") || undefined,
});

function Faute({ nom, faute }: { nom: NomChamp; faute?: string }) {
	return (
		faute && (
			<span id={`${nom}-faute`} className="faute">
				{faute}
			</span>
		)
	);
}

function Roles({ choisis, faute }: { choisis: string[]; faute?: string }) {
	return (
		<fieldset className="champ-large" aria-describedby={faute && "roles-faute"}>
			<legend>{textes.champs.roles}</legend>
			<Faute nom="roles" faute={faute} />
			<div className="compte-roles">
				{ROLES_DES_AGENTS.map((role) => (
					<label key={role} className="case">
						<input
							type="checkbox"
							name="role"
							value={role}
							defaultChecked={choisis.includes(role)}
						/>
						<span>{nomDuRole(role)}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}

interface ProprietesChamp {
	nom: "prenom" | "nom" | "courriel" | "competences";
	type?: "email";
	saisie: SaisieCompte;
	faute?: string;
	aide?: string;
}

function Champ({ nom, type, saisie, faute, aide }: ProprietesChamp) {
	return (
		<label>
			<span>{textes.champs[nom]}</span>
			<input
				type={type}
				name={nom}
				defaultValue={saisie[nom]}
				autoComplete="off"
				{...fautif(nom, faute, aide)}
			/>
			<Faute nom={nom} faute={faute} />
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
