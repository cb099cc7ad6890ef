import type { Acteur } from "../../socle/index.ts";
import { type Demander, OFFICE } from "../../sollicitations/essais.ts";
import { commencer } from "./commencer.ts";
import { envoyer } from "./envoyer.ts";
import { repondre } from "./repondre.ts";

export const formulaire = (etape: string, champs: Record<string, string | string[]>): FormData => {
	const donnees = new FormData();
	donnees.set("etape", etape);
	for (const [nom, valeurs] of Object.entries(champs))
		for (const valeur of [valeurs].flat()) donnees.append(nom, valeur);
	return donnees;
};

export type Pages = [string, Record<string, string>][];
export const FOYER: Pages = [
	["adresse", { "adresse.lignes": "3 rue du Four", "adresse.commune": "Oyonnax" }],
	["couple", { couple: "oui" }],
	[
		"conjoint",
		{ "conjoint.prenom": "Sam", "conjoint.nom": "Petit", "conjoint.naissance": "02/03/1997" },
	],
	["enfants", { enfants: "1" }],
	[
		"membre.1",
		{
			"membre.1.prenom": "Noé",
			"membre.1.nom": "Petit",
			"membre.1.naissance": "05/06/2019",
			"membre.1.vit": "ici",
		},
	],
];
export const REVENUS: Pages = [
	["activite.0", { "activite.0": "actif" }],
	["activite.1", { "activite.1": "inactif" }],
	["pays", { pays: "non" }],
	["recu.0", { "recu.0": "salaire" }],
	["recu.1", { "recu.1": "rien" }],
	["montants.0", { "salaire.0.0": "1100", "salaire.0.1": "1100", "salaire.0.2": "1100" }],
];

/** Begun, answered and sent by this account, which has no file. */
export async function demanderSansDossier(
	acteur: Acteur,
	pages: Pages = [...FOYER, ...REVENUS],
): Promise<{ demande: number; sollicitation: number }> {
	const debut = await commencer(acteur, { demarche: "prime-d-activite", dossier: null });
	if (!debut.ok) throw new Error(debut.motif);
	for (const [etape, champs] of pages) {
		const fait = await repondre(acteur, debut.demande, formulaire(etape, champs));
		if (!fait.ok || fait.erreurs.length > 0) throw new Error(`${etape} ${JSON.stringify(fait)}`);
	}
	const fin = await envoyer(acteur, debut.demande);
	if (!fin.ok) throw new Error(JSON.stringify(fin));
	return { demande: debut.demande, sollicitation: fin.sollicitation };
}

/** The account of someone who has no file; the numbers that the office of the tests gave by hand are left. */
export async function arriverSansDossier(
	preparer: Demander,
	compte: number,
	nom: string,
): Promise<void> {
	await preparer(`SELECT setval(pg_get_serial_sequence('dossiers', 'dossier'), 1000, false),
		setval(pg_get_serial_sequence('personnes', 'personne'), 1000, false)
		WHERE NOT EXISTS (SELECT FROM dossiers WHERE dossier >= 1000)`);
	await preparer(`INSERT INTO comptes (organisme, compte, fournisseur, sujet, prenom, nom, roles)
		OVERRIDING SYSTEM VALUE VALUES ('${OFFICE}', ${compte}, 'public', 'lina-${compte}', 'Lina', '${nom}', '{allocataire}')`);
	await preparer(`INSERT INTO personnes_sans_dossier (organisme, compte, prenoms, nom, naissance, depuis, courriel)
		VALUES ('${OFFICE}', ${compte}, 'Lina Rose', '${nom}', '1998-04-12', '2020-12-07T09:00Z', 'lina@exemple.fr')`);
}
