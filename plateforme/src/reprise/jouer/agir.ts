import { contacter, noterConsultation } from "../../actions/index.server.ts";
import { terminerAppel } from "../../appels/index.server.ts";
import { changerMode, prendreRendezVous, tenir } from "../../rendez-vous/index.server.ts";
import { repondre } from "../../satisfaction/index.server.ts";
import {
	mettreEnPause,
	prendre,
	recevoir,
	reprendre,
	rouvrir,
	traiter,
} from "../../sollicitations/index.server.ts";
import type { Recue } from "../../sollicitations/index.ts";
import type { Fait } from "../fait.ts";
import { enDate, inconnu, type Qui } from "../reprise.ts";

/** One story under way. */
export interface Partie {
	organisme: string;
	acteur: Qui;
	/** Numbers of the actions, by their rank. */
	lancees: readonly number[];
	dossier: number | null;
	/** What the story has received, by its own numbers. */
	recues: Map<number, Recue>;
}

type Issue = { ok: true } | { ok: false; motif: string };

/** Does what a fact says, by the act itself. */
export async function agir(partie: Partie, fait: Fait): Promise<Issue> {
	const { dossier, recues } = partie;
	const acteur = partie.acteur(fait);
	const connue = (s: number): Recue => {
		const recue = recues.get(s);
		if (!recue) throw inconnu("sollicitation", s);
		return recue;
	};
	const retenir = <R extends Issue>(s: number, resultat: R): R => {
		if (recues.has(s)) throw new Error(`sollicitation ${s} : reçue deux fois`);
		if (resultat.ok) recues.set(s, resultat as R & Recue);
		return resultat;
	};
	const leDossier = (): number => {
		if (dossier === null) throw new Error("ce fait demande un dossier");
		return dossier;
	};
	switch (fait.acte) {
		case "recevoir": {
			const { affaireDe, arriveeA, s, ...reste } = fait;
			const affaire = affaireDe === undefined ? undefined : connue(affaireDe).affaire;
			return retenir(
				s,
				await recevoir(acteur, { ...reste, dossier, affaire, arriveeA: enDate(arriveeA) }),
			);
		}
		case "prendre":
			return prendre(acteur, vue(connue(fait.s)));
		case "reprendre":
			return reprendre(acteur, vue(connue(fait.s)));
		case "attendre":
			return mettreEnPause(acteur, vue(connue(fait.s)), { ...fait, indispensable: true });
		case "traiter":
			return traiter(acteur, vue(connue(fait.s)), fait);
		case "rouvrir":
			return rouvrir(acteur, vue(connue(fait.s)), fait.motif);
		case "appel":
			return retenir(fait.s, await terminerAppel(acteur, { ...fait, dossier }));
		case "rendez-vous": {
			const { s, prevuA, ...reste } = fait;
			return retenir(
				s,
				await prendreRendezVous(acteur, { ...reste, dossier, prevuA: new Date(prevuA) }),
			);
		}
		case "changer-mode":
			return changerMode(acteur, connue(fait.s).sollicitation, fait.mode);
		case "tenir":
			return tenir(acteur, connue(fait.s).sollicitation, fait.etat);
		case "avis":
			return repondre(acteur, connue(fait.s).sollicitation, fait.note);
		case "contacter": {
			const action = partie.lancees[fait.action - 1];
			if (action === undefined) throw inconnu("action", fait.action);
			return contacter(acteur, { action, dossier: leDossier(), canal: fait.canal });
		}
		case "consulter":
			return noterConsultation(acteur, { dossier: leDossier(), prestation: fait.prestation });
	}
}

const vue = ({ sollicitation }: Recue) => ({ sollicitation });
