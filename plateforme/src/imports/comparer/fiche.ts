import type { CodePrestation } from "droits";
import { quotientFamilial } from "../../dossiers/index.ts";
import type { Ligne } from "../ligne/lire-ligne.ts";
import { centimes } from "../ligne/montants.ts";
import type { Fiche } from "./connu.ts";

/** What the columns of a file become: what the line says, else what was known. */
export function ficheDe(ligne: Ligne, connue?: Fiche): Fiche {
	const { foyer } = ligne;
	const choisir = <T>(dit: T | undefined, connu: T | undefined, sinon: T): T =>
		dit !== undefined ? dit : connu !== undefined ? connu : sinon;
	return {
		matricule: ligne.matricule,
		etat: choisir(ligne.etat, connue?.etat, "ouvert"),
		canalPrefere: choisir(ligne.canal_prefere, connue?.canalPrefere, null),
		langue: choisir(ligne.langue, connue?.langue, "fr"),
		// A protection is lifted by a person, never by a file that says nothing of it.
		protection: ligne.protection ?? connue?.protection ?? null,
		commune: foyer.logement?.code_commune ?? connue?.commune ?? null,
		nombreEnfants: foyer.personnes.filter(({ role }) => role === "enfant").length,
		enCouple: foyer.personnes.some(({ role }) => role === "conjoint"),
		quotientFamilial: quotientFamilial(foyer, enPaiement(foyer))?.montant ?? null,
		prochaineDeclaration: choisir(ligne.prochaine_declaration, connue?.prochaineDeclaration, null),
	};
}

const enPaiement = ({ droits_valorises }: Ligne["foyer"]) =>
	Object.entries(droits_valorises ?? {})
		.filter(([, droit]) => droit?.etat === "en_paiement")
		.map(([prestation, droit]) => ({
			prestation: prestation as CodePrestation,
			montant: centimes(droit?.montant),
		}));
