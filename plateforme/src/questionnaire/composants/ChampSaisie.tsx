interface Proprietes {
	nom: string;
	libelle?: string;
	aide?: string;
	valeur?: string;
	erreur?: string;
	clavier: "decimal" | "numeric";
	unite?: string;
}

/** One line to type; without a label of its own, the question is its label. */
export function ChampSaisie({ nom, libelle, aide, valeur, erreur, clavier, unite }: Proprietes) {
	const decrit = [aide && `${nom}-aide`, erreur && `${nom}-erreur`].filter(Boolean).join(" ");
	return (
		<div className={erreur ? "champ champ-faux" : "champ"}>
			{libelle && <label htmlFor={nom}>{libelle}</label>}
			{aide && (
				<p className="indication" id={`${nom}-aide`}>
					{aide}
				</p>
			)}
			{erreur && <MessageErreur nom={nom} message={erreur} />}
			<span className="saisie">
				<input
					id={nom}
					name={nom}
					type="text"
					inputMode={clavier}
					autoComplete="off"
					defaultValue={valeur}
					aria-labelledby={libelle ? undefined : "question"}
					aria-describedby={decrit || "aide"}
					aria-invalid={erreur ? true : undefined}
				/>
				{unite && <span className="unite">{unite}</span>}
			</span>
		</div>
	);
}

export function MessageErreur({ nom, message }: { nom: string; message: string }) {
	return (
		<p className="message-erreur" id={`${nom}-erreur`}>
			{message}
		</p>
	);
}
