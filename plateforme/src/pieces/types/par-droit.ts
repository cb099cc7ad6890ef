import type { CodePrestation } from "droits";
import { type CodePiece, catalogue } from "./catalogue.ts";

/** A document, said as its own right asks for it. */
interface Demandee {
	type: CodePiece;
	/** When the name of the catalogue is not precise enough here. */
	dite?: string;
}

export interface PiecesDuDroit {
	pieces: readonly Demandee[];
	/** The form that asks for them. */
	source: string;
}

const RESSOURCES: Demandee = {
	type: "ressources",
	dite: "Vos fiches de paie et autres revenus des trois derniers mois",
};
const ENFANTS: Demandee = {
	type: "famille",
	dite: "Le livret de famille, ou l’acte de naissance de chaque enfant",
};
const DECLARATION = "formulaire de déclaration de situation, Cerfa n° 11423";
const MDPH = "formulaire de demande à la MDPH, Cerfa n° 15692";

/** Asked for whatever the right, and only of someone whom the office does not know. */
export const piecesDeTous: PiecesDuDroit = {
	pieces: [
		{
			type: "identite",
			dite: "Une pièce d’identité, ou votre titre de séjour, pour chaque adulte",
		},
		{ type: "rib", dite: "Un relevé d’identité bancaire (RIB) à votre nom" },
		{ type: "securite-sociale", dite: "Votre numéro de sécurité sociale (carte Vitale)" },
	],
	source: DECLARATION,
};

const FAMILLE: PiecesDuDroit = { pieces: [ENFANTS], source: DECLARATION };

/** What each right asks for besides. */
export const piecesDuDroit: Record<CodePrestation, PiecesDuDroit> = {
	rsa: {
		pieces: [
			RESSOURCES,
			{ type: "famille", dite: "Le livret de famille, s’il y a des enfants" },
			{
				type: "france-travail",
				dite: "En cas de chômage : le courrier de France Travail qui dit vos droits ou leur fin",
			},
		],
		source: "formulaire de demande de RSA et de prime d’activité, Cerfa n° 15481",
	},
	ppa: {
		pieces: [RESSOURCES],
		source: "formulaire de demande de RSA et de prime d’activité, Cerfa n° 15481",
	},
	aide_logement: {
		pieces: [
			{ type: "bail", dite: "Votre bail, ou la dernière quittance de loyer" },
			{
				type: "attestation-loyer",
				dite: "L’attestation de loyer, que le propriétaire remplit",
			},
		],
		source: "formulaires de demande d’aide au logement, Cerfa n° 10840 et n° 10842",
	},
	asf: {
		pieces: [
			ENFANTS,
			{
				type: "pension",
				dite: "Si vous en avez : le jugement ou la convention qui fixe la pension",
			},
			{
				type: "pensions-recues",
				dite: "Ce qui montre les pensions reçues ou non (relevés de compte)",
			},
		],
		source: "formulaire de demande d’allocation de soutien familial, Cerfa n° 12038",
	},
	af: FAMILLE,
	cf: FAMILLE,
	paje_base: FAMILLE,
	paje_naissance: {
		pieces: [
			{
				type: "grossesse",
				dite: "La déclaration de grossesse remise par le médecin ou la sage-femme",
			},
		],
		source: "article L533-1 du code de la sécurité sociale",
	},
	cmg: {
		pieces: [{ type: "garde", dite: "Le contrat de la personne ou du service qui garde l’enfant" }],
		source: DECLARATION,
	},
	ars: {
		pieces: [
			{
				type: "scolarite",
				dite: "À partir de 16 ans : le certificat de scolarité ou le contrat d’apprentissage",
			},
		],
		source: "article L543-1 du code de la sécurité sociale",
	},
	aah: { pieces: [{ type: "mdph", dite: "La décision de la MDPH" }], source: MDPH },
	mva: {
		pieces: [
			{ type: "mdph", dite: "La décision de la MDPH" },
			{ type: "bail", dite: "Le bail ou la quittance de loyer" },
		],
		source: MDPH,
	},
	aeeh: {
		pieces: [{ type: "mdph-enfant", dite: "La décision de la MDPH pour l’enfant" }],
		source: MDPH,
	},
};

/** In the words of the right that asks for it. */
export const nommerDemandee = ({ type, dite }: Demandee): string => dite ?? catalogue[type].nom;
