import type { ReactNode } from "react";
import type { Reponses } from "../saisie/reponses.ts";
import { useCadre } from "./cadre.ts";
import { Portees } from "./Portees.tsx";

interface Proprietes {
	portees: Reponses;
	className?: string;
	noValidate?: boolean;
	children: ReactNode;
}

/** To the page that asks the questions, with all that was answered so far. */
export function Formulaire({ portees, children, ...attributs }: Proprietes) {
	const { adresse, acte } = useCadre();
	return (
		<form method="post" action={adresse} {...attributs}>
			{acte && <input type="hidden" name="acte" value={acte} />}
			<Portees reponses={portees} />
			{children}
		</form>
	);
}
