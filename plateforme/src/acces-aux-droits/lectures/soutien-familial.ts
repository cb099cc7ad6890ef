import { sql } from "drizzle-orm";
import type { Foyer } from "droits";
import { pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { type SituationAsf, situationAsf, type TitreAsf } from "../dossier/soutien-familial.ts";
import { estVivant } from "./panneau.ts";

export interface EnfantAsf extends SituationAsf {
	dossier: number;
	matricule: string;
	rang: number;
	/** What fixes the maintenance, amount in centimes; nothing when nobody said. */
	titre: TitreAsf | null;
	statut: string;
	probabilite: number;
	/** €, a month. */
	montant: number;
	/** Net gain of the household over twelve months: ASF counts in RSA and prime d'activité. */
	gain: number;
	/** What the law still pays back, €. */
	rappel: number;
	/** Days on which ASF was refused for this child, or for the file when it does not say whom. */
	refus: string[];
	/** Whoever receives RSA has to claim what is due (CASF L262-10). */
	rsa: boolean;
}

export interface SoutienFamilial {
	aProposer: EnfantAsf[];
	/** Alternating custody, or what nobody may guess: a person looks first. */
	aRegarder: EnfantAsf[];
	nombre: number;
}

export const ENFANTS_MONTRES = 100;

interface Lu extends Record<string, unknown> {
	dossier: number;
	matricule: string;
	beneficiaire: string;
	situation: string;
	statut: string;
	probabilite: number;
	montant: number;
	gain: number;
	rappel: number;
	refus: string[];
	rsa: boolean;
	titre: TitreAsf | null;
	foyer: Foyer;
	nombre: number;
}

/** One line a child. Whoever lives as a couple again has no right to it: such files are left out. */
export const lireSoutienFamilial = ({ organisme, quand }: Acteur): Promise<SoutienFamilial> =>
	pourOrganisme(organisme, async (tx) => {
		const jour = jourDe(quand);
		const { rows } = await tx.execute<Lu>(sql`
			WITH enfants AS (SELECT c.dossier, d.matricule, c.beneficiaire, c.situation, c.statut, c.probabilite, c.rang,
					c.montant / 100.0 AS montant, c.gain_net_12_mois / 100.0 AS gain, c.rappel_possible / 100.0 AS rappel,
					(count(*) OVER ())::int AS nombre
				FROM constats c JOIN dossiers d USING (organisme, dossier)
				WHERE c.organisme = ${organisme} AND c.prestation = 'asf' AND c.etat = 'ouvert'
					AND c.situation <> 'rupture' AND d.en_couple IS NOT TRUE AND ${estVivant(jour)}
				ORDER BY c.rang DESC, c.dossier, c.beneficiaire LIMIT ${ENFANTS_MONTRES})
			SELECT e.dossier::float8 AS dossier, e.matricule, e.beneficiaire, e.situation, e.statut, e.probabilite,
				e.montant::float8 AS montant, e.gain::float8 AS gain, e.rappel::float8 AS rappel, e.nombre,
				ARRAY(SELECT v.depuis::text FROM droits_valorises v WHERE v.organisme = ${organisme}
					AND v.dossier = e.dossier AND v.prestation = 'asf' AND v.etat = 'refuse'
					AND v.beneficiaire IN ('foyer', e.beneficiaire) ORDER BY v.depuis) AS refus,
				(SELECT jsonb_build_object('nature', t.nature, 'date', t.date, 'montant', t.montant,
						'dernierPaiement', t.dernier_paiement, 'recouvrement', t.recouvrement)
					FROM membres m JOIN titres_de_pension t USING (organisme, personne)
					WHERE m.organisme = ${organisme} AND m.dossier = e.dossier AND m.jusqua IS NULL
						AND e.beneficiaire = 'enfant-' || m.rang ORDER BY t.date DESC LIMIT 1) AS titre,
				EXISTS (SELECT FROM droits_valorises v WHERE v.organisme = ${organisme} AND v.dossier = e.dossier
					AND v.prestation = 'rsa' AND v.etat = 'en_paiement' AND v.fini_le IS NULL) AS rsa,
				(SELECT f.contenu FROM foyers f WHERE f.organisme = ${organisme} AND f.dossier = e.dossier
					AND f.vrai_depuis <= ${jour} AND f.connu_le <= ${quand.toISOString()}
					ORDER BY f.vrai_depuis DESC, f.connu_le DESC LIMIT 1) AS foyer
			FROM enfants e ORDER BY e.rang DESC, e.dossier, e.beneficiaire`);
		const enfants = rows.flatMap(({ foyer, beneficiaire, ...lu }) => {
			const rang = Number(/\d+/.exec(beneficiaire)?.[0]);
			const situation = situationAsf(foyer, rang, lu.titre, jour);
			return situation ? [{ ...lu, ...situation, rang, seul: lu.situation }] : [];
		});
		const apart = (e: (typeof enfants)[number]) =>
			e.seul === "a_verifier" || e.garde !== "un-parent";
		return {
			aProposer: enfants.filter((e) => !apart(e)),
			aRegarder: enfants.filter(apart),
			nombre: rows[0]?.nombre ?? 0,
		};
	});
