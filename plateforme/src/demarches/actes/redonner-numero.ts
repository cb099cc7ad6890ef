import {
	confirmerContact,
	donnerNumeroDans,
	dossierDuMatricule,
	lireMatricule,
	pointsDeContact,
	remplacerDans,
	titulaireDe,
	verifierAcces,
} from "../../dossiers/index.server.ts";
import { estProvisoire } from "../../dossiers/index.ts";
import { rendreComptes } from "../../identite/index.server.ts";
import { suivreMessagesDans } from "../../messages/index.server.ts";
import type { Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { traiterDans } from "../../sollicitations/index.server.ts";
import { jumeaux } from "../lectures/jumeaux.ts";
import type { NumeroAChercher } from "../lectures/numero-a-chercher.ts";
import type { Identite } from "../parcours/foyer-dit.ts";
import { textesSansDossier } from "../textes/sans-dossier.ts";
import { ecrire } from "./ecrire.ts";
import { emporter } from "./emporter.ts";
import { estLeSien } from "./est-le-sien.ts";
import { type Rattachee, type Rattachement, refuser } from "./motifs-de-rattachement.ts";

/**
 * The answer to an extract that held someone else under the number of a file opened here. A number that is not
 * known here is its own from now on, until the next extract. A file that is here already was theirs: what they
 * sent goes there with its documents and their contact points, and the one opened here is closed. Then only do
 * accounts open a file again.
 */
export async function redonnerNumero(
	tx: Transaction,
	acteur: Acteur,
	{ dossier: enDoute }: NumeroAChercher,
	{ sollicitation, vers, verifie }: Rattachement,
): Promise<Rattachee> {
	const { organisme, quand } = acteur;
	const acces = await verifierAcces(tx, acteur, enDoute, true);
	if (!acces.ok) throw refuser(acces.motif);
	const identite = await identiteDuDossier(tx, enDoute);
	if (!identite) throw refuser("rien-a-rattacher");
	const lu = "matricule" in vers ? lireMatricule(vers.matricule) : undefined;
	if ("matricule" in vers && (!lu || estProvisoire(lu))) throw refuser("matricule-illisible");
	const connu =
		"dossier" in vers ? vers.dossier : await dossierDuMatricule(tx, organisme, lu as string);
	if (connu === enDoute) throw refuser("rien-a-rattacher");
	if (connu === undefined) {
		const autres = (await jumeaux(tx, identite)).filter(({ dossier }) => dossier !== enDoute);
		if (!verifie && autres.length > 0) throw refuser("jumeaux");
		await donnerNumeroDans(tx, acteur, enDoute, lu as string);
	} else {
		if (!(await estLeSien(tx, acteur, connu, identite)) && !verifie) throw refuser("a-confirmer");
		await emporter(tx, acteur, { enDoute }, connu);
		await suivreMessagesDans(tx, acteur, enDoute, connu);
		for (const { nature, valeur, etat, autrui } of await pointsDeContact(tx, organisme, [enDoute]))
			if (etat === "verifie" && !autrui)
				await confirmerContact(tx, acteur, connu, { nature, valeur });
		await remplacerDans(tx, acteur, enDoute, connu);
	}
	const dossier = connu ?? enDoute;
	const rendus = await rendreComptes(tx, acteur, enDoute, dossier);
	if (rendus.length > 0)
		await ecrire(tx, organisme, quand, {
			...textesSansDossier.retrouve,
			cle: `numero-${sollicitation}`,
			a: dossier,
		});
	const note = textesSansDossier.agent.numeroRetrouve;
	await traiterDans(tx, acteur, { sollicitation }, { issue: "repondu", note });
	return { dossier, ouvert: connu === undefined };
}

/** Whose file it was said to be when it was opened; nothing once it is closed. */
export async function identiteDuDossier(
	tx: Transaction,
	dossier: number,
): Promise<Identite | undefined> {
	const titulaire = await titulaireDe(tx, { dossier });
	if (!titulaire) return undefined;
	const { prenom, nom, nomNaissance, dateNaissance } = titulaire;
	return {
		prenoms: prenom,
		nom: nomNaissance ?? nom,
		nomUsage: nom,
		naissance: dateNaissance ?? "",
	};
}
