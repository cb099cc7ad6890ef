import type { Dossier } from "../../dossier.ts";
import { adresser } from "../../dossiers/adresse.ts";
import type { LignePortee } from "../../dossiers/etendre.ts";
import { type Nommee, nommerConjoint } from "../../dossiers/noms/nommer.ts";
import { net, type Paiement } from "../../dossiers/paiements.ts";
import { particularitesAu } from "../../dossiers/particularites.ts";
import { titresAu } from "../../dossiers/titres.ts";
import type { Hasard } from "../../hasard.ts";
import type { Commune } from "../../territoire/communes.ts";
import { moisDeRappel } from "../actions/candidats.ts";
import type { Role } from "../actions/role.ts";
import type { Racontee } from "../conter/raconter.ts";
import { VAGUE_ASF } from "../hypotheses.ts";
import { DERNIER_EXTRAIT, EXTRAITS, extraitApres, jourDuRang, texteDeMois } from "../jours.ts";
import type { Prevision, Venue } from "../prevoir/venue.ts";
import { conjointDavant } from "./conjoint-d-avant.ts";
import { droitsAu, suivreLesDroits } from "./droits-au.ts";
import { foyerAu, type Recul, rangsGardes } from "./foyer-au.ts";
import { prochaineDeclaration } from "./prochaine-declaration.ts";

type Ligne = Record<string, unknown>;

/** Ce que le système national sait du dossier, extrait après extrait ; rien là où rien n'a changé. */
export function photographier(
	h: Hasard,
	{ verite, connu }: Dossier,
	finale: LignePortee,
	commune: Commune,
	prevision: Prevision,
	racontee: Racontee,
	roles: readonly Role[],
): Map<number, Ligne> {
	const { entree } = prevision;
	const montre = (venue: Venue) => extraitApres(racontee.decisions.get(venue) ?? venue.jour);
	const suivis = suivreLesDroits(finale.droits, prevision, racontee);
	const naissances = prevision.naissances.map(({ rang, venue }) => ({
		rang,
		extrait: montre(venue),
	}));
	const separation = prevision.separation && montre(prevision.separation);
	const conjoint = separation === undefined ? undefined : conjointDavant(h, connu);
	const prenoms = finale.personnes.map(({ prenom }) => prenom);
	const nomDuConjoint = conjoint && nommerConjoint(h, conjoint, prenoms);
	const demenagement = prevision.demenagement && montre(prevision.demenagement);
	const ancienne =
		demenagement === undefined ? finale.adresse : adresser(h, commune, finale.adresse.depuis);
	const nouvelle = prevision.demenagement
		? { ...finale.adresse, depuis: jourDuRang(prevision.demenagement.jour) }
		: finale.adresse;

	const extraits = new Set([entree, DERNIER_EXTRAIT]);
	for (const { extrait } of naissances) extraits.add(extrait);
	for (const extrait of [separation, demenagement, ...suivis.refusVisibles.values()])
		if (extrait !== undefined && extrait > entree) extraits.add(extrait);
	for (const [prestation, extrait] of suivis.visibles)
		if (extrait > entree && prestation !== ANNUELLE) extraits.add(extrait);

	const lignes = new Map<number, Ligne>();
	for (const extrait of [...extraits].sort((x, y) => x - y)) lignes.set(extrait, ligneAu(extrait));
	return lignes;

	function ligneAu(extrait: number): Ligne {
		const adresse = demenagement !== undefined && extrait < demenagement ? ancienne : nouvelle;
		const droits = droitsAu(extrait, suivis, verite.ruptures);
		const { matricule, canal_prefere, langue } = finale;
		if (extrait === DERNIER_EXTRAIT) {
			const paiements = [...finale.paiements, ...rappels()];
			return {
				...finale,
				adresse,
				droits,
				paiements,
				prochaine_declaration: prochaineDeclaration(extrait, connu, prevision.phase),
				compte: undefined,
			};
		}
		const jour = jourDuRang(EXTRAITS[extrait] as number);
		const recul: Recul = {
			mois: texteDeMois(extrait),
			absents: new Set(naissances.flatMap(({ rang, extrait: e }) => (extrait < e ? [rang] : []))),
			conjoint: separation !== undefined && extrait < separation ? conjoint : undefined,
			droits: droits.filter(({ fini_le }) => !fini_le || fini_le > jour),
		};
		return {
			matricule,
			foyer: foyerAu(connu, recul),
			personnes: nommees(recul),
			adresse,
			...(extrait === entree ? { contacts: contactsAvant(jour) } : {}),
			canal_prefere,
			langue,
			alertes: finale.alertes.filter(({ depuis }) => depuis <= jour),
			particularites: particularitesAu(finale.particularites, jour),
			titres: titresAu(finale.titres, jour, (rang) => rangsGardes(connu, recul).indexOf(rang)),
			oppositions: finale.oppositions.filter(({ depuis }) => depuis <= jour),
			droits,
			dettes: finale.dettes
				.filter(({ nee_le }) => nee_le <= jour)
				.map((dette) => ({ ...dette, solde: dette.montant })),
			prochaine_declaration: prochaineDeclaration(extrait, connu, prevision.phase),
			...(extrait === entree ? { compte: finale.compte } : {}),
		};
	}

	function nommees(recul: Recul): Nommee[] {
		return rangsGardes(connu, recul).map((ancien, rang) => ({
			...((ancien < 0 ? nomDuConjoint : finale.personnes[ancien]) as Nommee),
			rang,
		}));
	}

	/** Un contact vérifié depuis n'était pas encore vérifié. */
	function contactsAvant(jour: string) {
		return finale.contacts.map((contact) =>
			contact.etat_le <= jour ? contact : { ...contact, etat: "non-verifie", etat_le: AVANT },
		);
	}

	function rappels(): (Paiement & { rang: number })[] {
		return roles.flatMap(({ prestation, rappel }) => {
			const droit = finale.droits.find((d) => d.prestation === prestation);
			if (!rappel || !droit || !racontee.ouvertures.has(prestation)) return [];
			const mois = moisDeRappel(droit.depuis.slice(0, 7));
			return [
				{
					date: VAGUE_ASF.valeur.rappel,
					prestation,
					mois: VAGUE_ASF.valeur.dernierMois,
					montant: net(prestation, (droit.montant ?? 0) * mois),
					pourquoi: `Rappel : ${mois} mois d’allocation de soutien familial, dus avant votre demande.`,
					rang: 2,
				},
			];
		});
	}
}

const AVANT = "2019-06-01";
/** L'ARS de tous les enfants ouvre le même mois : elle attend la photographie suivante de chaque dossier. */
const ANNUELLE = "ars";
