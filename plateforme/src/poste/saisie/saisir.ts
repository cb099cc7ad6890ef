import {
	changerDroit,
	enregistrerDette,
	enregistrerPaiement,
} from "../../dossiers/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import type { ActeDeSaisie } from "./actes.ts";
import type { Fautes, Lu } from "./lecteur.ts";
import { lireDette, lireDroit, lirePaiement } from "./lire.ts";

type Fait = { ok: true } | { ok: false; fautes: Fautes } | { ok: false; motif: string };

/** One of the three forms: read, then done. */
export async function saisir(
	acteur: Acteur,
	dossier: number,
	acte: ActeDeSaisie,
	formulaire: FormData,
	enfants: readonly number[],
): Promise<Fait> {
	const aujourdhui = jourDe(acteur.quand);
	switch (acte) {
		case "changer-droit":
			return faire(lireDroit(formulaire, aujourdhui, enfants), (lu) =>
				changerDroit(acteur, dossier, lu),
			);
		case "enregistrer-paiement":
			return faire(lirePaiement(formulaire, aujourdhui), (lu) =>
				enregistrerPaiement(acteur, dossier, lu),
			);
		case "enregistrer-dette":
			return faire(lireDette(formulaire, aujourdhui), (lu) =>
				enregistrerDette(acteur, dossier, lu),
			);
	}
}

const faire = async <T>(lu: Lu<T>, agir: (lu: T) => Promise<Fait>): Promise<Fait> =>
	lu.ok ? agir(lu.lu) : lu;
