import { sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Dossier } from "../types.ts";
import { instantane } from "./foyer-au.ts";

/** Enough to compare the last payment with the ones before; the timeline reads the rest. */
const MOIS_DE_PAIEMENTS = 13;

/** In one round trip; nothing when there is no such file in the office. Who may read it is judged before. */
export async function lireDossier(tx: Transaction, dossier: number): Promise<Dossier | undefined> {
	const { rows } = await tx.execute<{ dossier: Dossier }>(sql`
		SELECT jsonb_build_object(
			'dossier', d.dossier, 'matricule', d.matricule, 'etat', d.etat,
			'canalPrefere', d.canal_prefere, 'langue', d.langue, 'protection', d.protection,
			'commune', d.commune, 'nombreEnfants', d.nombre_enfants, 'enCouple', d.en_couple,
			'quotientFamilial', d.quotient_familial, 'prochaineDeclaration', d.prochaine_declaration,
			'issuDe', (SELECT jsonb_build_object('dossier', o.dossier, 'matricule', o.matricule)
				FROM dossiers o WHERE o.dossier = d.issu_de),
			'separes', (SELECT coalesce(jsonb_agg(jsonb_build_object('dossier', o.dossier, 'matricule', o.matricule)
				ORDER BY o.dossier), '[]') FROM dossiers o WHERE o.issu_de = d.dossier),
			'membres', (SELECT coalesce(jsonb_agg(jsonb_build_object(
				'personne', p.personne, 'role', m.role, 'rang', m.rang, 'prenom', p.prenom, 'nom', p.nom,
				'nomNaissance', p.nom_naissance, 'dateNaissance', p.date_naissance, 'dateDeces', p.date_deces,
				'sexe', p.sexe, 'depuis', m.depuis, 'jusqua', m.jusqua) ORDER BY m.rang, m.depuis), '[]')
				FROM membres m JOIN personnes p USING (organisme, personne)
				WHERE m.dossier = d.dossier AND (m.jusqua IS NULL OR m.jusqua > m.depuis)),
			'adresses', (SELECT coalesce(jsonb_agg(jsonb_build_object(
				'lignes', a.lignes, 'codePostal', a.code_postal, 'commune', a.commune,
				'depuis', a.depuis, 'jusqua', a.jusqua) ORDER BY a.depuis DESC), '[]')
				FROM adresses a WHERE a.dossier = d.dossier),
			'contacts', (SELECT coalesce(jsonb_agg(jsonb_build_object(
				'contact', c.contact, 'personne', c.personne, 'nature', c.nature, 'valeur', c.valeur,
				'etat', c.etat, 'etatLe', c.etat_le) ORDER BY c.etat <> 'verifie', c.nature DESC, c.contact), '[]')
				FROM contacts c WHERE c.dossier = d.dossier),
			'oppositions', (SELECT coalesce(jsonb_agg(jsonb_build_object(
				'objet', o.objet, 'depuis', o.depuis, 'jusqua', o.jusqua) ORDER BY o.depuis DESC), '[]')
				FROM oppositions o WHERE o.dossier = d.dossier),
			'droits', (SELECT coalesce(jsonb_agg(jsonb_build_object(
				'prestation', v.prestation, 'beneficiaire', v.beneficiaire, 'etat', v.etat, 'montant', v.montant,
				'depuis', v.depuis, 'finiLe', v.fini_le)
				ORDER BY v.fini_le IS NOT NULL, v.depuis DESC, v.prestation, v.beneficiaire), '[]')
				FROM droits_valorises v WHERE v.dossier = d.dossier),
			'paiements', (SELECT coalesce(jsonb_agg(jsonb_build_object(
				'date', p.date, 'rang', p.rang, 'prestation', p.prestation, 'mois', p.mois, 'montant', p.montant,
				'destinataire', p.destinataire, 'pourquoi', p.pourquoi)
				ORDER BY p.date DESC, p.montant DESC, p.prestation, p.rang), '[]')
				FROM paiements p WHERE p.dossier = d.dossier AND p.date > (
					SELECT max(date) - interval '1 month' * ${MOIS_DE_PAIEMENTS} FROM paiements r WHERE r.dossier = d.dossier)),
			'dettes', (SELECT coalesce(jsonb_agg(jsonb_build_object(
				'dette', t.dette, 'prestation', t.prestation, 'motif', t.motif, 'neeLe', t.nee_le,
				'montant', t.montant, 'solde', t.solde, 'mensualite', t.mensualite)
				ORDER BY t.solde = 0, t.nee_le DESC), '[]') FROM dettes t WHERE t.dossier = d.dossier),
			'alertes', (SELECT coalesce(jsonb_agg(jsonb_build_object(
				'alerte', a.alerte, 'nature', a.nature, 'precision', a.precision, 'depuis', a.depuis,
				'jusqua', a.jusqua) ORDER BY a.jusqua IS NOT NULL, a.depuis DESC, a.alerte), '[]')
				FROM alertes a WHERE a.dossier = d.dossier),
			'particularites', (SELECT coalesce(jsonb_agg(jsonb_build_object(
				'nature', p.nature, 'precision', p.precision, 'depuis', p.depuis, 'jusqua', p.jusqua)
				ORDER BY p.jusqua IS NOT NULL, p.depuis DESC, p.nature), '[]')
				FROM particularites p WHERE p.dossier = d.dossier),
			'titres', (SELECT coalesce(jsonb_agg(to_jsonb(t) ORDER BY t.personne), '[]') FROM (
				SELECT DISTINCT ON (t.personne) t.personne, t.nature, t.date, t.montant,
					t.dernier_paiement AS "dernierPaiement", t.recouvrement
				FROM titres_de_pension t JOIN membres m USING (organisme, personne)
				WHERE m.dossier = d.dossier AND m.role = 'enfant' AND m.jusqua IS NULL
				ORDER BY t.personne, t.date DESC) t),
			'foyer', (SELECT ${instantane} FROM foyers f WHERE f.dossier = d.dossier
				ORDER BY f.vrai_depuis DESC, f.connu_le DESC LIMIT 1)
		) AS dossier FROM dossiers d WHERE d.dossier = ${dossier}`);
	return rows[0]?.dossier;
}
