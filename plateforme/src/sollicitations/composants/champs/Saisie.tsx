import type { InputHTMLAttributes } from "react";
import { Faute } from "./Choix.tsx";

interface Proprietes
	extends Pick<
		InputHTMLAttributes<HTMLInputElement>,
		"type" | "required" | "maxLength" | "min" | "max" | "autoComplete" | "autoFocus" | "inputMode"
	> {
	nom: string;
	libelle: string;
	valeur?: string;
	aide?: string;
	faute?: string;
	large?: boolean;
}

export function Saisie({ nom, libelle, valeur, aide, faute, large, ...champ }: Proprietes) {
	const decrit = [aide && `aide-${nom}`, faute && `faute-${nom}`].filter(Boolean).join(" ");
	return (
		<label className={large ? "champ-large" : undefined}>
			<span>{libelle}</span>
			<input
				name={nom}
				defaultValue={valeur}
				autoComplete="off"
				aria-invalid={faute ? true : undefined}
				aria-describedby={decrit || undefined}
				{...champ}
			/>
			{aide && (
				<span id={`aide-${nom}`} className="indication">
					{aide}
				</span>
			)}
			<Faute nom={nom} faute={faute} />
		</label>
	);
}
