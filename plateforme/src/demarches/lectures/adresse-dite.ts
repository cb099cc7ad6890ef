import type { PersonneSansDossier } from "../../identite/index.server.ts";
import type { Transaction } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { demarcheDe } from "../definitions.ts";
import { foyerDit } from "../parcours/foyer-dit.ts";
import { demandesDuCompte } from "./demandes.ts";

/** Where to post to someone without a file: the name and the address of what they sent last, line by line. */
export async function adresseDite(
	tx: Transaction,
	personne: PersonneSansDossier,
): Promise<string | undefined> {
	const { organisme, compte, prenoms, nom, nomUsage } = personne;
	const derniere = (await demandesDuCompte(tx, organisme, compte))
		.map(({ demande }) => demande)
		.filter(({ envoyeeLe }) => envoyeeLe !== null)
		.sort((a, b) => Number(b.envoyeeLe) - Number(a.envoyeeLe))[0];
	const demarche = derniere && demarcheDe(derniere.demarche);
	if (!derniere?.envoyeeLe || !demarche) return undefined;
	const dites = new Map(Object.entries(derniere.reponses));
	const { adresse } = foyerDit(personne, demarche, dites, jourDe(derniere.envoyeeLe));
	if (!adresse?.lignes) return undefined;
	const qui = `${prenoms.split(" ")[0]} ${(nomUsage ?? nom).toUpperCase()}`;
	return [qui, adresse.lignes, `${adresse.codePostal} ${adresse.commune.toUpperCase()}`].join("\n");
}
