import type { CodePrestation } from "droits";

export interface Papiers {
	papiers: readonly string[];
	/** The form that asks for them. */
	source: string;
}

const RESSOURCES = "Vos fiches de paie et autres revenus des trois derniers mois";
const DECLARATION = "formulaire de déclaration de situation, Cerfa n° 11423";
const MDPH = "formulaire de demande à la MDPH, Cerfa n° 15692";

/** Asked for whatever the right, and only of someone whom the office does not know. */
export const papiersDeTous: Papiers = {
	papiers: [
		"Une pièce d’identité, ou votre titre de séjour, pour chaque adulte",
		"Un relevé d’identité bancaire (RIB) à votre nom",
		"Votre numéro de sécurité sociale (carte Vitale)",
	],
	source: DECLARATION,
};

const FAMILLE: Papiers = {
	papiers: ["Le livret de famille, ou l’acte de naissance de chaque enfant"],
	source: DECLARATION,
};

/** What each right asks for besides, in the words of what one has at home. */
export const papiersDe: Record<CodePrestation, Papiers> = {
	rsa: {
		papiers: [
			RESSOURCES,
			"Le livret de famille, s’il y a des enfants",
			"En cas de chômage : le courrier de France Travail qui dit vos droits ou leur fin",
		],
		source: "formulaire de demande de RSA et de prime d’activité, Cerfa n° 15481",
	},
	ppa: {
		papiers: [RESSOURCES],
		source: "formulaire de demande de RSA et de prime d’activité, Cerfa n° 15481",
	},
	aide_logement: {
		papiers: [
			"Votre bail, ou la dernière quittance de loyer",
			"L’attestation de loyer, que le propriétaire remplit",
		],
		source: "formulaires de demande d’aide au logement, Cerfa n° 10840 et n° 10842",
	},
	asf: {
		papiers: [
			"Le livret de famille, ou l’acte de naissance de chaque enfant",
			"Si vous en avez : le jugement ou la convention qui fixe la pension",
			"Ce qui montre les pensions reçues ou non (relevés de compte)",
		],
		source: "formulaire de demande d’allocation de soutien familial, Cerfa n° 12038",
	},
	af: FAMILLE,
	cf: FAMILLE,
	paje_base: FAMILLE,
	paje_naissance: {
		papiers: ["La déclaration de grossesse remise par le médecin ou la sage-femme"],
		source: "article L533-1 du code de la sécurité sociale",
	},
	cmg: {
		papiers: ["Le contrat de la personne ou du service qui garde l’enfant"],
		source: DECLARATION,
	},
	ars: {
		papiers: ["À partir de 16 ans : le certificat de scolarité ou le contrat d’apprentissage"],
		source: "article L543-1 du code de la sécurité sociale",
	},
	aah: { papiers: ["La décision de la MDPH"], source: MDPH },
	mva: { papiers: ["La décision de la MDPH", "Le bail ou la quittance de loyer"], source: MDPH },
	aeeh: { papiers: ["La décision de la MDPH pour l’enfant"], source: MDPH },
};

/** One list for the whole sheet: nothing is asked for twice. */
export function papiersAApporter(codes: readonly CodePrestation[]): Papiers[] {
	const dits = new Set<string>();
	return [papiersDeTous, ...codes.map((code) => papiersDe[code])].flatMap(({ papiers, source }) => {
		const nouveaux = papiers.filter((papier) => !dits.has(papier));
		for (const papier of nouveaux) dits.add(papier);
		return nouveaux.length > 0 ? [{ papiers: nouveaux, source }] : [];
	});
}
