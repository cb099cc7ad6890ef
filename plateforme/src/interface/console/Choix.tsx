interface Proprietes {
	nom: string;
	libelle: string;
	valeur: string;
	/** What is sent, and what is read. */
	options: readonly (readonly string[])[];
}

/** A labelled list of a filter. */
export function Choix({ nom, libelle, valeur, options }: Proprietes) {
	return (
		<label>
			<span>{libelle}</span>
			<select name={nom} defaultValue={valeur}>
				{options.map(([cle, texte]) => (
					<option key={cle} value={cle}>
						{texte}
					</option>
				))}
			</select>
		</label>
	);
}
