interface Proprietes {
	nom: string;
	libelle: string;
	valeur?: string | number | null;
	/** What choosing nothing means; without it, something is chosen. */
	vide?: string;
	options: readonly (readonly [string | number, string])[];
	requis?: boolean;
	faute?: string;
}

export function Choix({ nom, libelle, valeur, vide, options, requis, faute }: Proprietes) {
	return (
		<label>
			<span>{libelle}</span>
			<select
				name={nom}
				defaultValue={valeur ?? ""}
				required={requis}
				aria-invalid={faute ? true : undefined}
				aria-describedby={faute ? `faute-${nom}` : undefined}
			>
				{vide !== undefined && <option value="">{vide}</option>}
				{options.map(([cle, texte]) => (
					<option key={cle} value={cle}>
						{texte}
					</option>
				))}
			</select>
			<Faute nom={nom} faute={faute} />
		</label>
	);
}

export function Faute({ nom, faute }: { nom: string; faute?: string }) {
	return faute ? (
		<span id={`faute-${nom}`} className="faute">
			{faute}
		</span>
	) : null;
}
