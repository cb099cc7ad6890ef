import { type SQL, sql } from "drizzle-orm";
import { contactRetire, debutDuPlafond } from "../../envois/index.server.ts";
import type { Plafond } from "../../envois/index.ts";
import { ajouterJours, ajouterMois, type Jour } from "../../socle/index.ts";
import { trancheDAge } from "../resultats/tranche.ts";
import { type Audience, demandeUnConstat, RESERVEES } from "./audience.ts";

export interface Vue {
	organisme: string;
	jour: Jour;
	/** What an objection to campaigns silences. */
	campagne: boolean;
	plafond: Plafond;
}

const liste = (valeurs: readonly string[]) => sql`${sql.param([...valeurs])}::text[]`;

/** Incomes of the last three months, of an adult; a household that is not there has none. */
const depuisTroisMois = (colonne: SQL, jour: Jour): SQL =>
	sql`coalesce(${colonne} >= ${ajouterMois(jour.slice(0, 7), -3)}, false)`;
const salaire = (jour: Jour) => depuisTroisMois(sql`f.salaire_jusqua`, jour);
const autreRevenu = (jour: Jour) => depuisTroisMois(sql`f.autre_revenu_jusqua`, jour);
const sansRevenu = (jour: Jour): SQL =>
	sql`(coalesce(f.revenus_connus, false) AND NOT ${salaire(jour)} AND NOT ${autreRevenu(jour)})`;

const droit = (prestation: string, etats: readonly string[], de = sql`d`): SQL => sql`EXISTS (
	SELECT FROM droits_valorises v WHERE v.organisme = ${de}.organisme AND v.dossier = ${de}.dossier
		AND v.prestation = ${prestation} AND v.fini_le IS NULL AND v.etat = ANY(${liste(etats)}))`;

/** Of the file `de`, that day: nothing is written, and a person calls with care. */
export const enDanger = (de: SQL, jour: Jour): SQL => sql`EXISTS (
	SELECT FROM alertes r WHERE r.organisme = ${de}.organisme AND r.dossier = ${de}.dossier
		AND r.nature IN ('violences', 'contact-dangereux') AND r.depuis <= ${jour}::date
		AND coalesce(r.jusqua > ${jour}::date, true))`;

const ouverte = (condition: SQL): SQL => sql`EXISTS (
	SELECT FROM sollicitations s WHERE s.organisme = d.organisme AND s.dossier = d.dossier
		AND s.etat <> 'traitee' AND ${condition})`;

const AGE = (jour: Jour) => sql`date_part('year', age(${jour}::date, p.date_naissance))::int`;

function criteres(a: Audience, { jour }: Pick<Vue, "jour">): SQL[] {
	const mois = (n: number) => ajouterMois(jour.slice(0, 7), -n);
	const tous: (SQL | undefined | false)[] = [
		demandeUnConstat(a) && sql`c.dossier IS NOT NULL`,
		a.etatDuDroit && droit(a.prestation, [a.etatDuDroit]),
		a.familles &&
			// Nobody is taken for alone because their file does not say.
			sql`d.en_couple IS NOT NULL AND (CASE WHEN d.en_couple THEN 'couple' ELSE 'seul' END
				|| CASE WHEN d.nombre_enfants > 0 THEN '-enfants' ELSE '' END) = ANY(${liste(a.familles)})`,
		a.ageMin !== undefined && sql`${AGE(jour)} >= ${a.ageMin}`,
		a.ageMax !== undefined && sql`${AGE(jour)} <= ${a.ageMax}`,
		a.enfantsMin !== undefined && sql`d.nombre_enfants >= ${a.enfantsMin}`,
		a.communes && sql`d.commune = ANY(${liste(a.communes)})`,
		a.logements && sql`f.occupation = ANY(${liste(a.logements)})`,
		a.emmenageDepuisMois !== undefined &&
			sql`EXISTS (SELECT FROM adresses l WHERE l.organisme = d.organisme AND l.dossier = d.dossier
				AND l.jusqua IS NULL AND l.depuis >= ${`${mois(a.emmenageDepuisMois)}-01`}::date)`,
		a.separeDepuisMois !== undefined && sql`f.isole_depuis >= ${mois(a.separeDepuisMois)}`,
		a.revenus === "salaire" && salaire(jour),
		a.revenus === "autre" && sql`(${autreRevenu(jour)} AND NOT ${salaire(jour)})`,
		a.revenus === "aucun" && sansRevenu(jour),
		a.anniversaire && anniversaire(a.anniversaire, jour),
	];
	return tous.filter((critere): critere is SQL => Boolean(critere));
}

/** Twenty is that of a child of the file; twenty-five, that of its first person. */
const anniversaire = ({ age, dansMois }: NonNullable<Audience["anniversaire"]>, jour: Jour): SQL =>
	sql`EXISTS (SELECT FROM membres m JOIN personnes q USING (organisme, personne)
		WHERE m.organisme = d.organisme AND m.dossier = d.dossier AND m.jusqua IS NULL
			AND m.role = ${age === 20 ? "enfant" : "demandeur"}
			AND q.date_naissance + make_interval(years => ${age}) BETWEEN ${jour}::date
				AND ${jour}::date + make_interval(months => ${dansMois}))`;

/** Conditions on the findings themselves: one of them is enough. */
const constats = (a: Audience): SQL[] =>
	[
		a.situations && sql`situation = ANY(${liste(a.situations)})`,
		a.statuts && sql`statut = ANY(${liste(a.statuts)})`,
		a.probabiliteMin !== undefined && sql`probabilite >= ${a.probabiliteMin}`,
		a.gainMin !== undefined && sql`gain_net_12_mois >= ${Math.round(a.gainMin * 100)}`,
	].filter((critere): critere is SQL => Boolean(critere));

/** Twenty years of a child change the rights of the household, whether it has this one already or not. */
const ouvreCeDroit = ({ etatDuDroit, anniversaire: proche }: Audience): boolean =>
	etatDuDroit === undefined && proche?.age !== 20;

/** States of a right that leave nothing to ask for. */
const DEJA_LA = ["en_paiement", "demande_en_cours"] as const;

/** Found, and for nobody of the office to look at first; what is about to stop is told all the same. */
const SANS_RESERVE = sql`(situation = 'rupture' OR (situation <> ALL (${liste(RESERVEES)}) AND statut <> 'a_verifier'))`;

/**
 * Of `t`, drawn for this audience: what they were to be told no longer holds. The right is there, the
 * finding is closed or expired, or a person must look at it first.
 */
export function nEstPlusVise(a: Audience, jour: Jour): SQL {
	const trouve = sql`EXISTS (SELECT FROM constats k WHERE k.organisme = t.organisme AND k.dossier = t.dossier
		AND k.prestation = ${a.prestation} AND k.etat = 'ouvert' AND k.expire_le > ${jour}::date AND ${SANS_RESERVE})`;
	const perdu = demandeUnConstat(a) ? sql`NOT ${trouve}` : sql`false`;
	const change = a.etatDuDroit
		? sql`NOT ${droit(a.prestation, [a.etatDuDroit], sql`t`)}`
		: sql`(${ouvreCeDroit(a)}::boolean AND ${droit(a.prestation, DEJA_LA, sql`t`)} AND NOT ${trouve})`;
	return sql`(${perdu} OR ${change})`;
}

const et = (conditions: readonly SQL[]) =>
	conditions.length > 0 ? sql.join([...conditions], sql` AND `) : sql`true`;

/** `p`, the first person of the file `d`. */
const premierePersonne = (organisme: string): SQL => sql`
	LEFT JOIN (SELECT DISTINCT ON (m.dossier) m.dossier, q.date_naissance, q.date_deces
		FROM membres m JOIN personnes q USING (organisme, personne)
		WHERE m.organisme = ${organisme} AND m.role = 'demandeur' AND m.jusqua IS NULL
		ORDER BY m.dossier, m.depuis DESC) p ON p.dossier = d.dossier`;

/** Each household as known that day. */
const foyersDuJour = (organisme: string, jour: Jour): SQL => sql`(
	SELECT DISTINCT ON (h.dossier) h.dossier, h.salaire_jusqua, h.autre_revenu_jusqua, h.revenus_connus,
		h.occupation, h.isole_depuis
	FROM foyers h WHERE h.organisme = ${organisme} AND h.vrai_depuis <= ${jour}::date
		AND h.connu_le < ${ajouterJours(jour, 1)}::timestamptz
	ORDER BY h.dossier, h.vrai_depuis DESC, h.connu_le DESC)`;

/**
 * Files that looked like this on a past day, without the right. Findings of that time are gone. It reads
 * the whole office: to be run under `enMasse`.
 */
export function requeteDuProfil(
	{
		situations: _,
		statuts: _s,
		probabiliteMin: _p,
		gainMin: _g,
		etatDuDroit: _e,
		...profil
	}: Audience,
	{ organisme, jour }: Pick<Vue, "organisme" | "jour">,
): SQL {
	return sql`SELECT d.dossier, CASE WHEN d.en_couple THEN 'couple' ELSE 'seul' END
			|| CASE WHEN d.nombre_enfants > 0 THEN '-enfants' ELSE '' END
			|| '|' || ${trancheDAge(AGE(jour))} AS strate
		FROM dossiers d
		JOIN ${foyersDuJour(organisme, jour)} f ON f.dossier = d.dossier
		${premierePersonne(organisme)}
		WHERE d.organisme = ${organisme} AND d.etat <> 'radie'
			AND ${et(criteres(profil, { jour }))}
			AND NOT EXISTS (SELECT FROM droits_valorises v WHERE v.organisme = d.organisme
				AND v.dossier = d.dossier AND v.prestation = ${profil.prestation}
				AND v.depuis <= ${jour}::date AND coalesce(v.fini_le > ${jour}::date, true))`;
}

/**
 * One row for each file aimed at, with why it is set aside, or kept out of the draw. Children of the
 * same file add up; the gain is that of the household, once. It reads the whole office: to be run under
 * `enMasse`.
 */
export function requeteDeLAudience(a: Audience, vue: Vue): SQL {
	const { organisme, jour, campagne, plafond } = vue;
	const opposition = campagne
		? sql`o.objet IN ('campagnes', 'reperage')`
		: sql`o.objet = 'reperage' AND ${demandeUnConstat(a)}::boolean`;
	return sql`
	SELECT d.dossier::float8 AS dossier, d.commune, d.en_couple AS "enCouple",
		d.nombre_enfants AS enfants, ${AGE(jour)} AS age,
		c.montant, c.gain, c.priorite, c.rappel, c.du_depuis::text AS "duDepuis",
		NOT EXISTS (SELECT FROM contacts k WHERE k.organisme = d.organisme AND k.dossier = d.dossier
			AND k.nature IN ('courriel', 'mobile') AND k.etat = 'verifie') AS "parLettre",
		CASE
			WHEN EXISTS (SELECT FROM oppositions o WHERE o.organisme = d.organisme AND o.dossier = d.dossier
				AND ${opposition} AND o.depuis <= ${jour}::date
				AND coalesce(o.jusqua > ${jour}::date, true)) THEN 'opposition'
			WHEN p.date_deces IS NOT NULL THEN 'deces'
			WHEN ${campagne}::boolean AND (${droit(a.prestation, ["renonce"])}
				OR EXISTS (SELECT FROM appels_d_action y JOIN actions x USING (organisme, action)
					WHERE y.organisme = d.organisme AND y.dossier = d.dossier AND y.issue = 'ne-veut-pas'
						AND x.prestation = ${a.prestation})) THEN 'renonce'
			WHEN (SELECT count(*) FROM destinataires z
				WHERE z.organisme = d.organisme AND z.dossier = d.dossier
					AND z.contacte_a >= ${debutDuPlafond(plafond, jour)}
					AND NOT ${contactRetire(sql`z`)}) >= ${plafond.contacts}::int THEN 'plafond'
			WHEN ${ouvreCeDroit(a)}::boolean
				AND ${droit(a.prestation, DEJA_LA)} AND c.sans_reserve IS NOT TRUE
				THEN 'deja-la'
			WHEN ${ouverte(sql`s.nature = 'demande' AND s.prestation = ${a.prestation}`)} THEN 'deja-demande'
			WHEN NOT c.sans_reserve THEN 'a-verifier'
		END AS ecarte,
		CASE
			WHEN ${enDanger(sql`d`, jour)} THEN 'violences'
			WHEN ${ouverte(sql`s.enjeu = 'expulsion'`)} THEN 'expulsion'
			WHEN ${ouverte(sql`s.enjeu = 'sans-ressources'`)}
				OR (${sansRevenu(jour)}
					AND NOT ${droit("rsa", ["en_paiement"])} AND NOT ${droit("aah", ["en_paiement"])})
				THEN 'sans-ressources'
		END AS hors
	FROM dossiers d
	${premierePersonne(organisme)}
	LEFT JOIN ${foyersDuJour(organisme, jour)} f ON f.dossier = d.dossier
	LEFT JOIN (
		SELECT dossier, bool_or(${SANS_RESERVE}) AS sans_reserve,
			sum(montant) FILTER (WHERE ${SANS_RESERVE})::int AS montant,
			max(gain_net_12_mois) FILTER (WHERE ${SANS_RESERVE})::int AS gain,
			max(rang) FILTER (WHERE ${SANS_RESERVE}) AS priorite,
			sum(rappel_possible) FILTER (WHERE ${SANS_RESERVE})::int AS rappel,
			min(au_moins_depuis) FILTER (WHERE ${SANS_RESERVE}) AS du_depuis
		FROM constats WHERE organisme = ${organisme} AND etat = 'ouvert' AND prestation = ${a.prestation}
			AND expire_le > ${jour}::date AND ${et(constats(a))}
		GROUP BY dossier) c ON c.dossier = d.dossier
	WHERE d.organisme = ${organisme} AND d.etat <> 'radie' AND ${et(criteres(a, vue))}
	ORDER BY d.dossier`;
}
