import { isDeepStrictEqual } from "node:util";
import { motsDe } from "../../dossiers/index.server.ts";
import type { Connu } from "../comparer/connu.ts";
import { comparerDroits } from "../comparer/droits.ts";
import { ficheDe } from "../comparer/fiche.ts";
import { comparerMembres } from "../comparer/membres.ts";
import { comparerParticularites, comparerTitres } from "../comparer/particularites.ts";
import type { Ligne } from "../ligne/lire-ligne.ts";
import { centimes } from "../ligne/montants.ts";
import type { Chargement } from "./contexte.ts";

export interface Ecrit {
	/** The rows that this line writes; 0 when the office already knew all of it. */
	lignes: number;
	/** Person of each rank of the household. */
	parRang: Map<number, number>;
}

/** Puts on their way the rows by which a file differs from its line, its sollicitations apart. */
export function ecrireDossier(
	{ passages, quand }: Chargement,
	dossier: number,
	ligne: Ligne,
	connu: Connu | undefined,
	nouvellePersonne: () => number,
): Ecrit {
	let lignes = 0;
	const ecrire = (
		table: keyof typeof passages,
		...valeurs: Parameters<typeof passages.dossiers.ajouter>
	) => {
		passages[table].ajouter(...valeurs);
		lignes++;
	};
	const debut = `${ligne.foyer.mois}-01`;

	const fiche = ficheDe(ligne, connu?.fiche);
	if (!isDeepStrictEqual(fiche, connu?.fiche))
		ecrire(
			"dossiers",
			dossier,
			fiche.matricule,
			fiche.etat,
			fiche.canalPrefere,
			fiche.langue,
			fiche.protection,
			fiche.commune,
			fiche.nombreEnfants,
			fiche.enCouple,
			fiche.quotientFamilial,
			fiche.prochaineDeclaration,
		);

	const composition = comparerMembres(ligne, connu);
	const { parRang } = composition;
	for (const { recue, personne } of composition.personnes) {
		const numero = personne ?? nouvellePersonne();
		if (personne === undefined) parRang.set(recue.rang, numero);
		const { prenom, nom, nomNaissance, dateNaissance, dateDeces, sexe } = recue;
		const mots = motsDe({ prenom, nom, nomNaissance });
		ecrire("personnes", numero, prenom, nom, nomNaissance, dateNaissance, dateDeces, sexe, mots);
	}
	for (const { personne, rang, role, depuis, jusqua } of composition.membres)
		ecrire(
			"membres",
			dossier,
			personne ?? (parRang.get(rang) as number),
			role,
			rang,
			depuis,
			jusqua,
		);

	if (!isDeepStrictEqual(ligne.foyer, connu?.foyer))
		ecrire("foyers", dossier, debut, quand.toISOString(), "import", JSON.stringify(ligne.foyer));

	const { adresse } = ligne;
	if (adresse) {
		const actuelle = connu?.adresse;
		const pareille =
			actuelle?.lignes === adresse.lignes &&
			actuelle.codePostal === adresse.code_postal &&
			actuelle.commune === adresse.commune;
		if (!pareille) {
			const depuis = adresse.depuis ?? debut;
			if (actuelle && actuelle.depuis < depuis)
				ecrire(
					"adresses",
					dossier,
					actuelle.depuis,
					depuis,
					actuelle.lignes,
					actuelle.codePostal,
					actuelle.commune,
				);
			const des = actuelle && actuelle.depuis > depuis ? actuelle.depuis : depuis;
			ecrire("adresses", dossier, des, null, adresse.lignes, adresse.code_postal, adresse.commune);
		}
	}

	for (const { nature, valeur, etat, etat_le: dit, rang = 0 } of ligne.contacts) {
		const etat_le = dit ?? debut;
		const ancien = connu?.contacts.find((c) => c.nature === nature && c.valeur === valeur);
		if (ancien && (ancien.etatLe >= etat_le || ancien.etat === etat)) continue;
		// Not verified there says nothing against what a code confirmed here; without a day, nothing at all.
		if (ancien && etat === "non-verifie" && (ancien.etat === "verifie" || !dit)) continue;
		ecrire("contacts", dossier, parRang.get(rang) ?? null, nature, valeur, etat, etat_le);
	}

	for (const { objet, depuis, jusqua = null } of ligne.oppositions) {
		const ancienne = connu?.oppositions.find((o) => o.objet === objet && o.depuis === depuis);
		if (!ancienne || ancienne.jusqua !== jusqua)
			ecrire("oppositions", dossier, objet, depuis, jusqua);
	}

	for (const d of comparerDroits(connu?.droits ?? [], ligne))
		ecrire(
			"droits_valorises",
			dossier,
			d.prestation,
			d.beneficiaire,
			d.etat,
			d.montant,
			d.depuis,
			d.finiLe,
		);

	ecrireDettes(ligne, connu, (...valeurs) =>
		ecrire("dettes", valeurs[0], dossier, ...(valeurs.slice(1) as never[])),
	);

	for (const { nature, precision = null, depuis, jusqua = null } of ligne.alertes) {
		const ancienne = connu?.alertes.find((a) => a.nature === nature && a.depuis === depuis);
		if (ancienne && (jusqua === null || ancienne.jusqua === jusqua)) continue;
		ecrire("alertes", ancienne?.alerte ?? null, dossier, nature, precision, depuis, jusqua);
	}

	for (const p of comparerParticularites(ligne, connu?.particularites ?? [], debut))
		ecrire("particularites", dossier, p.nature, p.precision, p.depuis, p.jusqua);
	for (const t of comparerTitres(ligne, connu?.titres ?? [], parRang))
		ecrire(
			"titres_de_pension",
			t.personne,
			t.nature,
			t.date,
			t.montant,
			t.dernierPaiement,
			t.recouvrement,
		);

	if (ligne.compte) {
		const demandeur = ligne.foyer.personnes.findIndex(({ role }) => role === "demandeur");
		const nom = ligne.personnes.find(({ rang }) => rang === demandeur);
		const { sujet, courriel = null } = ligne.compte;
		passages.comptes.ajouter(
			"public",
			sujet,
			nom?.prenom ?? "Allocataire",
			nom?.nom ?? ligne.matricule,
			courriel,
			["allocataire"],
			dossier,
		);
	}
	return { lignes, parRang };
}

/** The list, where there is one, is whole: a debt that it leaves out is paid. */
function ecrireDettes(
	{ dettes }: Ligne,
	connu: Connu | undefined,
	ecrire: (...valeurs: (string | number | null)[]) => void,
): void {
	if (!dettes) return;
	const restent = new Set(connu?.dettes ?? []);
	for (const { prestation, motif, nee_le, ...sommes } of dettes) {
		const montant = centimes(sommes.montant) as number;
		const solde = centimes(sommes.solde) as number;
		const mensualite = centimes(sommes.mensualite);
		const ancienne = [...restent].find(
			(d) =>
				d.prestation === prestation &&
				d.motif === motif &&
				d.neeLe === nee_le &&
				d.montant === montant,
		);
		if (ancienne) restent.delete(ancienne);
		if (ancienne?.solde === solde && ancienne.mensualite === mensualite) continue;
		ecrire(ancienne?.dette ?? null, prestation, motif, nee_le, montant, solde, mensualite);
	}
	for (const d of restent)
		if (d.solde > 0) ecrire(d.dette, d.prestation, d.motif, d.neeLe, d.montant, 0, d.mensualite);
}
