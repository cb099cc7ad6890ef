/** The documents that a procedure may call for, by their code in the catalogue. */
export const PIECES = {
	ressources: "Fiches de paie et autres revenus",
	"france-travail": "Courrier de France Travail",
	bail: "Bail ou quittance de loyer",
	"attestation-loyer": "Attestation de loyer",
	pension: "Jugement ou convention de pension",
	"pensions-recues": "Relevés montrant les pensions reçues",
	famille: "Livret de famille ou acte de naissance",
	scolarite: "Certificat de scolarité ou contrat d’apprentissage",
} as const;

export type CodePiece = keyof typeof PIECES;
