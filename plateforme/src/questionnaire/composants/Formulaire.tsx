import type { ReactNode } from "react";
import type { Reponses } from "../saisie/reponses.ts";
import { useCadre } from "./cadre.ts";
import { Portees } from "./Portees.tsx";

interface Proprietes {
	portees: Reponses;
	/** Instead of the one of the questions. */
	acte?: string;
	className?: string;
	noValidate?: boolean;
	children: ReactNode;
}

/** To the page that asks the questions, with all that was answered so far. */
export function Formulaire({ portees, acte, children, ...attributs }: Proprietes) {
	const cadre = useCadre();
	const sien = acte ?? cadre.acte;
	return (
		<form method="post" action={cadre.adresse} {...attributs}>
			{sien && <input type="hidden" name="acte" value={sien} />}
			<Portees reponses={portees} />
			{children}
		</form>
	);
}
