import { agent, instant, office as officeDesSollicitations } from "../sollicitations/essais.ts";
import { preparer, repartir } from "./actes/preparer.ts";
import { rendreAvis } from "./actes/rendre-avis.ts";
import type { Bras } from "./plan/plan.ts";

export const GRAINE = "0123456789abcdef";
export const le = (quand: string, compte = 1) => agent(compte, { quand: instant(quand) });
export const lundi = le("2020-10-05 10:00");

export const bras = (nom: string, part: number, plus: Partial<Bras> = {}): Bras => ({
	nom,
	part,
	message: "sms",
	appel: false,
	ordre: "gain",
	...plus,
});

/** `n` files from 101, each a person of thirty with a mobile, and a right to ask for that was found. */
export const peupler = (n: number, de = 101, prestation = "ppa") => `
	INSERT INTO reperages (organisme, reperage, finalite, mois, lance_le, version_droit, version_code,
		hypotheses, graine, portee) OVERRIDING SYSTEM VALUE
		VALUES ('ici', 1, 'Ouvrir des droits', '2020-10-01', '2020-10-01', 'x', 'x', 'x', 0, 'complet')
		ON CONFLICT DO NOTHING;
	INSERT INTO dossiers (organisme, dossier, matricule, commune, en_couple, nombre_enfants)
		OVERRIDING SYSTEM VALUE
		SELECT 'ici', i, lpad(i::text, 7, '0'), '01283', i % 2 = 0, i % 3 FROM generate_series(${de}, ${de + n - 1}) i;
	INSERT INTO personnes (organisme, personne, prenom, nom, date_naissance, recherche) OVERRIDING SYSTEM VALUE
		SELECT 'ici', i, 'Prénom' || i, 'Nom' || i, '1990-01-01', 'x' FROM generate_series(${de}, ${de + n - 1}) i;
	INSERT INTO membres (organisme, dossier, personne, role, rang, depuis)
		SELECT 'ici', i, i, 'demandeur', 0, '2015-01-01' FROM generate_series(${de}, ${de + n - 1}) i;
	INSERT INTO contacts (organisme, dossier, personne, nature, valeur, etat, etat_le)
		SELECT 'ici', i, i, 'mobile', '+336399' || lpad(i::text, 5, '0'), 'verifie', '2020-01-01'
		FROM generate_series(${de}, ${de + n - 1}) i;
	INSERT INTO adresses (organisme, dossier, depuis, lignes, code_postal, commune)
		SELECT 'ici', i, '2019-01-01', i || ' rue Haute', '01100', 'Oyonnax' FROM generate_series(${de}, ${de + n - 1}) i;
	INSERT INTO foyers (organisme, dossier, vrai_depuis, connu_le, source, contenu)
		SELECT 'ici', i, '2020-01-01', '2020-01-02', 'import', jsonb_build_object('id', i::text, 'mois', '2020-09', 'personnes', jsonb_build_array(
			jsonb_build_object('role', 'demandeur', 'date_naissance', '1990-01-01', 'revenus_mensuels', jsonb_build_array(
				jsonb_build_object('nature', 'salaire', 'de', '2019-01', 'a', '2020-09', 'net', 1200, 'imposable', 1240)))),
			'logement', jsonb_build_object('statut_occupation', 'locataire_vide'))
		FROM generate_series(${de}, ${de + n - 1}) i;
	INSERT INTO constats (organisme, reperage, dossier, prestation, situation, statut, probabilite, montant, mini,
			maxi, gain_net_12_mois, au_moins_depuis, rappel_possible, mois_perdus, suite, rang, etabli_le, expire_le)
		SELECT 'ici', 1, i, '${prestation}', 'a_demander', 'certain', 1, 10000 + i, 10000, 20000, 120000 + i, '2020-06-01',
			0, 3, 'x', 1200 + i / 100.0, '2020-10-01', '2020-12-30' FROM generate_series(${de}, ${de + n - 1}) i;`;

/** What the tests of plans leave behind is removed, the three first files are not. */
const VIDER = `TRUNCATE revues_de_kits, prises_d_appel, appels_d_action, tirages, plans, kits, destinataires,
		consultations, actions, envois, constats, reperages CASCADE;
	DELETE FROM evenements WHERE sollicitation IN (SELECT sollicitation FROM sollicitations WHERE dossier > 100);
	DELETE FROM sollicitations WHERE dossier > 100; DELETE FROM affaires WHERE dossier > 100; DELETE FROM oppositions; DELETE FROM alertes;
	DELETE FROM droits_valorises; DELETE FROM reglages_des_envois; DELETE FROM paiements;
	DELETE FROM foyers WHERE dossier > 100; DELETE FROM adresses WHERE dossier > 100;
	DELETE FROM contacts WHERE dossier > 100; DELETE FROM membres WHERE dossier > 100;
	DELETE FROM personnes WHERE personne > 100; DELETE FROM mots_personnes WHERE personne > 100; DELETE FROM dossiers WHERE dossier > 100;`;

export function office() {
	const { preparer: ecrire, lire } = officeDesSollicitations();
	return {
		ecrire,
		lire,
		vider: () => ecrire(VIDER),
		/** A plan of prime d'activité that lacks nothing but its launch. */
		async plan(choisis: Bras[], plus: { appels?: number; titre?: string; kit?: string } = {}) {
			const { appels = 0, titre = "Prime d’activité", kit = "prime-d-activite" } = plus;
			const pret = await preparer(lundi, { kit, titre }, GRAINE);
			if (!pret.ok) throw new Error(pret.motif);
			const reparti = await repartir(lundi, pret.plan, { bras: choisis, appelsParJour: appels });
			if (!reparti.ok) throw new Error(reparti.motif);
			const avis = await rendreAvis(lundi, pret.plan, {
				avis: "favorable",
				texte: "Sans réserve.",
			});
			if (!avis.ok) throw new Error(avis.motif);
			return pret.plan;
		},
	};
}

export const motif = async (acte: Promise<{ ok: true } | { ok: false; motif: string }>) => {
	const fait = await acte;
	return fait.ok ? "fait" : fait.motif;
};
