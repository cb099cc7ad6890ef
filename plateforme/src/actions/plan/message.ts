import type { CodePrestation } from "droits";
import { euros, type Jour, moisEnToutesLettres, periode, prestations } from "../../socle/index.ts";
import { type Champ, remplir } from "../kits/champs.ts";
import { enGsm7 } from "../kits/gsm7.ts";
import type { Kit } from "../kits/kit.ts";
import { mention, opposition } from "../textes/mentions.ts";
import { kitDuBras } from "./bras.ts";
import type { Bras, CanalDeMessage } from "./plan.ts";

/** Whom one writes to, and what was found for them. */
export interface Personne {
	prenom: string;
	nom: string;
	/** Centimes. */
	montant: number | null;
	gain: number | null;
	rappel: number | null;
	duDepuis: Jour | null;
	/** What the calculation read of their file, in a sentence. */
	calcul?: string | null;
}

/** Who writes. */
export interface Signature {
	caisse: string;
	telephone: string;
	horaires: string;
	/** The nearest desk: a name, and how to find it. */
	lieu: { nom: string; adresse: string };
	/** Address of the page that says why, without any secret in it. */
	notice: string;
}

type Valeurs = Record<Champ, string>;

export function valeursDe(
	{ prestation, donneesEchangees }: Pick<Kit, "prestation" | "donneesEchangees">,
	personne: Personne,
	{ lieu, ...signature }: Signature,
): Valeurs {
	const { prenom, nom, montant, gain, rappel, duDepuis, calcul } = personne;
	return {
		prenom,
		nom,
		...signature,
		lieu: `${lieu.nom}, ${lieu.adresse}`,
		mention: mention(signature.caisse, donneesEchangees),
		opposition: opposition(signature.telephone),
		prestation: prestations[prestation].de,
		montant: montantDit(montant, prestation),
		// A right that takes away as much as it gives is told by a person, with the whole household before them.
		gain:
			gain && gain > 0 ? `environ ${euros(gain / 100)} sur un an` : "une somme à calculer ensemble",
		rappel: rappel ? euros(rappel / 100) : "vingt-quatre mois en arrière",
		calcul: calcul ?? CALCUL_SANS_FOYER,
		depuis: duDepuis ? moisEnToutesLettres(duDepuis) : "le mois où les conditions sont réunies",
	};
}

/** The household could not be read again: what was read is told without figures. */
const CALCUL_SANS_FOYER =
	"Pour vous écrire, un calcul a lu la composition de votre foyer, votre logement et vos revenus, tels que votre dossier les dit.";

const montantDit = (centimes: number | null, prestation: CodePrestation): string =>
	centimes
		? `environ ${euros(centimes / 100)} ${periode(prestation)}`
		: "une somme que nous calculerons ensemble";

/** « Accueil de Bourg-en-Bresse » is « Bourg-en-Bresse » where each character counts. */
const enCourt = ({ nom }: Signature["lieu"]) => nom.replace(/^Accueil (de |d’|d')/u, "");

/** What leaves, as it leaves. */
export function composer(
	kit: Kit,
	bras: Bras | undefined,
	canal: CanalDeMessage,
	personne: Personne,
	signature: Signature,
): { sujet?: string; corps: string } {
	const { messages } = bras ? kitDuBras(kit, bras) : kit;
	const valeurs = valeursDe(kit, personne, signature);
	if (canal === "sms") {
		const courtes = {
			...valeurs,
			lieu: enCourt(signature.lieu),
			telephone: signature.telephone.replace(/\s/g, ""),
		};
		return { corps: enGsm7(remplir(messages.sms, courtes)) };
	}
	const { sujet, corps } = messages[canal];
	return { sujet: remplir(sujet, valeurs).slice(0, 200), corps: remplir(corps, valeurs) };
}
