interface Proprietes {
	nom: string;
	libelle?: string;
	aide?: string;
	valeur?: string;
	erreur?: string;
	/** Letters without it. */
	clavier?: "decimal" | "numeric";
	unite?: string;
	/** For words, which a short box would cut. */
	large?: boolean;
	remplir?: string;
}

/** One line to type; without a label of its own, the question is its label. */
export function ChampSaisie(proprietes: Proprietes) {
	const { nom, libelle, aide, valeur, erreur, clavier, unite, large, remplir } = proprietes;
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
			<span className={large ? "saisie saisie-large" : "saisie"}>
				<input
					id={nom}
					name={nom}
					type="text"
					inputMode={clavier}
					autoComplete={remplir ?? "off"}
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
