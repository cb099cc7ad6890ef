import type { InputHTMLAttributes } from "react";
import type { Fautes } from "../saisie/lecteur.ts";

/** What a form shows in its fields: what was typed when it is refused, else what it proposes. */
export interface Etat {
	/** Before the name in the identifiers: two forms of a page may have the same field. */
	formulaire: string;
	saisie: Record<string, string | undefined>;
	fautes?: Fautes;
}

interface Commun {
	nom: string;
	libelle: string;
	etat: Etat;
	aide?: string;
	large?: boolean;
}

type ProprietesChamp = Commun &
	Pick<
		InputHTMLAttributes<HTMLInputElement>,
		"type" | "maxLength" | "min" | "max" | "inputMode" | "list" | "placeholder"
	>;

export function Champ({ nom, libelle, etat, aide, large, ...attributs }: ProprietesChamp) {
	return (
		<label className={large ? "champ-large" : undefined}>
			<span>{libelle}</span>
			<input
				name={nom}
				defaultValue={etat.saisie[nom]}
				autoComplete="off"
				{...decrire(etat, nom, aide)}
				{...attributs}
			/>
			<Dessous nom={nom} etat={etat} aide={aide} />
		</label>
	);
}

interface ProprietesListe extends Commun {
	/** What choosing nothing shows. */
	vide?: string;
	options: readonly (readonly [valeur: string, mot: string])[];
}

export function Liste({ nom, libelle, etat, aide, large, vide, options }: ProprietesListe) {
	return (
		<label className={large ? "champ-large" : undefined}>
			<span>{libelle}</span>
			<select name={nom} defaultValue={etat.saisie[nom]} {...decrire(etat, nom, aide)}>
				{vide !== undefined && <option value="">{vide}</option>}
				{options.map(([valeur, mot]) => (
					<option key={valeur} value={valeur}>
						{mot}
					</option>
				))}
			</select>
			<Dessous nom={nom} etat={etat} aide={aide} />
		</label>
	);
}

const identifiant = ({ formulaire }: Etat, quoi: string, nom: string) =>
	`${formulaire}-${quoi}-${nom}`;

function decrire(etat: Etat, nom: string, aide: string | undefined) {
	const faute = etat.fautes?.[nom];
	const par = [
		faute && identifiant(etat, "faute", nom),
		aide && identifiant(etat, "aide", nom),
	].filter(Boolean);
	return {
		"aria-invalid": faute ? (true as const) : undefined,
		"aria-describedby": par.join(" ") || undefined,
	};
}

function Dessous({ nom, etat, aide }: Pick<Commun, "nom" | "etat" | "aide">) {
	const faute = etat.fautes?.[nom];
	return (
		<>
			{faute && (
				<span id={identifiant(etat, "faute", nom)} className="faute">
					{faute}
				</span>
			)}
			{aide && (
				<span id={identifiant(etat, "aide", nom)} className="indication">
					{aide}
				</span>
			)}
		</>
	);
}
