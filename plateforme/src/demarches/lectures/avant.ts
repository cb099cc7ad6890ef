import { lireDossier } from "../../dossiers/index.server.ts";
import { personneSansDossier } from "../../identite/index.server.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur, Jour } from "../../socle/index.ts";
import type { AvantVu } from "../composants/Avant.tsx";
import { demarcheDe } from "../definitions.ts";
import type { Demarche } from "../demarche.ts";
import { connaitre } from "../parcours/connaitre.ts";
import { positionDans } from "../parcours/position.ts";
import { pourSansDossier } from "../parcours/sans-dossier.ts";
import { dernierJourUtile } from "../regles.ts";
import { demandesDuCompte, demandesDuDossier } from "./demandes.ts";

/** What is said of a procedure before it begins, to whoever reads; nothing when there is none of that name. */
export async function lireAvant(
	acteur: Acteur | undefined,
	nom: string,
	jour: Jour,
): Promise<AvantVu | undefined> {
	const demarche = demarcheDe(nom);
	if (!demarche) return undefined;
	const lecteur = await quiLit(acteur, demarche, jour);
	const posee = lecteur.qui === "nouvelle" ? pourSansDossier(demarche) : demarche;
	const { titre, resume, pourQui, minutes, sousLaMain, textes } = posee;
	const dernier = dernierJourUtile(demarche, jour);
	return {
		...{ nom, titre, resume, pourQui, minutes, textes },
		aSavoir: demarche.aSavoir(jour),
		sousLaMain,
		ouverte: demarche.sansDossier === true,
		utile: dernier === null ? null : { dernier, mois: jour.slice(0, 7) },
		protegee: dernier !== null,
		...lecteur,
	};
}

async function quiLit(
	acteur: Acteur | undefined,
	demarche: Demarche,
	jour: Jour,
): Promise<Pick<AvantVu, "qui" | "brouillon" | "deja">> {
	if (!acteur) return { qui: "personne" };
	if (!acteur.roles.includes("allocataire")) return { qui: "agent" };
	const { dossier: numero, organisme } = acteur;
	if (numero === undefined) return sansDossier(acteur, demarche);
	return pourOrganisme(organisme, async (tx) => {
		const dossier = await lireDossier(tx, numero);
		const connu = dossier && connaitre(dossier, jour);
		if (!connu) return { qui: "sans-foyer" };
		if (!positionDans(demarche, new Map(), connu).suivante) return { qui: "sans-objet" };
		const siennes = await demandesDuDossier(tx, organisme, numero);
		const brouillon = siennes.find(
			({ demande }) => demande.demarche === demarche.nom && demande.etat === "brouillon",
		);
		return {
			qui: "connue",
			deja: connu.droits.some(
				({ prestation, etat }) =>
					demarche.nature === "demande" &&
					prestation === demarche.prestation &&
					etat === "en_paiement",
			),
			brouillon: brouillon?.demande.demande ?? undefined,
		};
	});
}

const sansDossier = (
	{ organisme, compte }: Acteur,
	{ nom, sansDossier: ouverte }: Demarche,
): Promise<Pick<AvantVu, "qui" | "brouillon">> =>
	pourOrganisme(organisme, async (tx) => {
		if (!(await personneSansDossier(tx, organisme, compte))) return { qui: "sans-dossier" };
		if (!ouverte) return { qui: "il-en-faut-un" };
		const siennes = await demandesDuCompte(tx, organisme, compte);
		const brouillon = siennes.find(
			({ demande }) => demande.demarche === nom && demande.etat === "brouillon",
		);
		return { qui: "nouvelle", brouillon: brouillon?.demande.demande ?? undefined };
	});
