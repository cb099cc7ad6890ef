import type { InputHTMLAttributes } from "react";

interface Nomme {
	nom: string;
	libelle: string;
}

type DeChamp = Nomme & { valeur?: string | number | null; large?: boolean; aide?: string } & Pick<
		InputHTMLAttributes<HTMLInputElement>,
		"type" | "min" | "max" | "inputMode" | "maxLength" | "step" | "required"
	>;

export function Champ({ nom, libelle, valeur, large, aide, ...attributs }: DeChamp) {
	return (
		<label className={large ? "champ-large" : undefined}>
			<span>{libelle}</span>
			<input
				name={nom}
				defaultValue={valeur ?? ""}
				autoComplete="off"
				aria-describedby={aide ? `aide-${nom}` : undefined}
				{...attributs}
			/>
			{aide && (
				<span id={`aide-${nom}`} className="indication">
					{aide}
				</span>
			)}
		</label>
	);
}

type DeTexte = Nomme & { valeur?: string | null; lignes?: number; aide?: string };

export function Texte({ nom, libelle, valeur, lignes = 3, aide }: DeTexte) {
	return (
		<label className="champ-large">
			<span>{libelle}</span>
			<textarea
				name={nom}
				rows={lignes}
				defaultValue={valeur ?? ""}
				aria-describedby={aide ? `aide-${nom}` : undefined}
			/>
			{aide && (
				<span id={`aide-${nom}`} className="indication">
					{aide}
				</span>
			)}
		</label>
	);
}

type DeListe = Nomme & {
	valeur?: string | null;
	/** What choosing nothing shows. */
	vide?: string;
	mots: Record<string, string>;
};

export function Liste({ nom, libelle, valeur, vide, mots }: DeListe) {
	return (
		<label>
			<span>{libelle}</span>
			<select name={nom} defaultValue={valeur ?? ""}>
				{vide !== undefined && <option value="">{vide}</option>}
				{Object.entries(mots).map(([cle, mot]) => (
					<option key={cle} value={cle}>
						{mot}
					</option>
				))}
			</select>
		</label>
	);
}

type DeCases = Nomme & { choisis?: readonly string[]; mots: Record<string, string> };

export function Cases({ nom, libelle, choisis = [], mots }: DeCases) {
	return (
		<fieldset className="cases">
			<legend>{libelle}</legend>
			{Object.entries(mots).map(([cle, mot]) => (
				<label key={cle} className="case">
					<input type="checkbox" name={nom} value={cle} defaultChecked={choisis.includes(cle)} />
					<span>{mot}</span>
				</label>
			))}
		</fieldset>
	);
}

/** Only what must be told: nothing when all went well. */
export function Annonce({ refus, fait }: { refus?: readonly string[]; fait?: string }) {
	if (refus && refus.length > 0)
		return (
			<div className="message message-refus" role="alert">
				{refus.map((phrase) => (
					<p key={phrase}>{phrase}</p>
				))}
			</div>
		);
	return fait ? (
		<p className="message" role="status">
			{fait}
		</p>
	) : null;
}
