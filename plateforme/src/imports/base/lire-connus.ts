import type pg from "pg";
import type { Connu } from "../comparer/connu.ts";

/** What the office holds for these files, so that a line writes only what differs. */
export async function lireConnus(
	client: pg.ClientBase,
	dossiers: readonly number[],
): Promise<Map<number, Connu>> {
	const connus = new Map<number, Connu>();
	if (dossiers.length === 0) return connus;
	const lire = async <T>(requete: string) =>
		(await client.query<T & { dossier: number } & pg.QueryResultRow>(requete, [dossiers])).rows;
	for (const { dossier, ...fiche } of await lire<Connu["fiche"]>(FICHES))
		connus.set(Number(dossier), {
			dossier: Number(dossier),
			fiche,
			membres: [],
			droits: [],
			contacts: [],
			oppositions: [],
			dettes: [],
			alertes: [],
			particularites: [],
			titres: [],
		});
	const ranger = <T>(
		lignes: (T & { dossier: number })[],
		poser: (connu: Connu, ligne: T) => void,
	) => {
		for (const { dossier, ...ligne } of lignes) {
			const connu = connus.get(Number(dossier));
			if (connu) poser(connu, ligne as T);
		}
	};
	ranger(await lire<Connu["membres"][number]>(MEMBRES), (c, m) =>
		c.membres.push({ ...m, personne: Number(m.personne) }),
	);
	ranger(await lire<{ contenu: Connu["foyer"] }>(FOYERS), (c, f) => {
		c.foyer = f.contenu;
	});
	ranger(await lire<Connu["droits"][number]>(DROITS), (c, d) => c.droits.push(d));
	ranger(await lire<NonNullable<Connu["adresse"]>>(ADRESSES), (c, a) => {
		c.adresse = a;
	});
	ranger(await lire<Connu["contacts"][number]>(CONTACTS), (c, v) => c.contacts.push(v));
	ranger(await lire<Connu["oppositions"][number]>(OPPOSITIONS), (c, o) => c.oppositions.push(o));
	ranger(await lire<Connu["dettes"][number]>(DETTES), (c, d) =>
		c.dettes.push({ ...d, dette: Number(d.dette) }),
	);
	ranger(await lire<Connu["alertes"][number]>(ALERTES), (c, a) =>
		c.alertes.push({ ...a, alerte: Number(a.alerte) }),
	);
	ranger(await lire<Connu["particularites"][number]>(PARTICULARITES), (c, p) =>
		c.particularites.push(p),
	);
	ranger(await lire<Connu["titres"][number]>(TITRES), (c, t) =>
		c.titres.push({ ...t, personne: Number(t.personne) }),
	);
	return connus;
}

const FICHES = `SELECT dossier, matricule, etat, canal_prefere AS "canalPrefere", langue, protection, commune,
	nombre_enfants AS "nombreEnfants", en_couple AS "enCouple", quotient_familial AS "quotientFamilial",
	prochaine_declaration::text AS "prochaineDeclaration" FROM dossiers WHERE dossier = ANY($1)`;
const MEMBRES = `SELECT dossier, personne, rang, role, depuis::text, prenom, nom,
	nom_naissance AS "nomNaissance", date_naissance::text AS "dateNaissance", date_deces::text AS "dateDeces", sexe
	FROM membres JOIN personnes USING (organisme, personne)
	WHERE dossier = ANY($1) AND jusqua IS NULL ORDER BY rang`;
const FOYERS = `SELECT DISTINCT ON (dossier) dossier, contenu FROM foyers WHERE dossier = ANY($1)
	ORDER BY dossier, vrai_depuis DESC, connu_le DESC`;
const DROITS = `SELECT dossier, prestation, beneficiaire, etat, montant, depuis::text,
	fini_le::text AS "finiLe" FROM droits_valorises WHERE dossier = ANY($1) ORDER BY depuis`;
const ADRESSES = `SELECT dossier, depuis::text, lignes, code_postal AS "codePostal", commune
	FROM adresses WHERE dossier = ANY($1) AND jusqua IS NULL ORDER BY depuis`;
const CONTACTS = `SELECT dossier, nature, valeur, etat, etat_le::text AS "etatLe"
	FROM contacts WHERE dossier = ANY($1)`;
const OPPOSITIONS = `SELECT dossier, objet, depuis::text, jusqua::text
	FROM oppositions WHERE dossier = ANY($1)`;
const DETTES = `SELECT dossier, dette, prestation, motif, nee_le::text AS "neeLe", montant, solde, mensualite
	FROM dettes WHERE dossier = ANY($1)`;
const ALERTES = `SELECT dossier, alerte, nature, depuis::text, jusqua::text
	FROM alertes WHERE dossier = ANY($1)`;
const PARTICULARITES = `SELECT dossier, nature, precision, depuis::text FROM particularites
	WHERE dossier = ANY($1) AND jusqua IS NULL`;
const TITRES = `SELECT m.dossier, t.personne, t.nature, t.date::text, t.montant,
	t.dernier_paiement::text AS "dernierPaiement", t.recouvrement
	FROM titres_de_pension t JOIN membres m USING (organisme, personne)
	WHERE m.dossier = ANY($1) AND m.jusqua IS NULL`;
