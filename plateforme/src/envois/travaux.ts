import { type Travail, travail } from "../socle/index.server.ts";
import { plateforme } from "../socle/index.ts";
import { remettreEnvoi } from "./actes/remettre.ts";
import { transporteurSimule } from "./transporteur.ts";

export const travauxDesEnvois: readonly Travail[] = [
	travail<{ envoi: number }>({
		file: "envois.remettre",
		async faire({ organisme, donnees: { envoi }, quand }) {
			const etat = await remettreEnvoi(plateforme(organisme, quand), envoi, transporteurSimule);
			if (etat === "a-envoyer") throw new Error(`envoi-${envoi} remis à plus tard`);
		},
	}),
];
