import { lireDossier } from "../../dossiers/index.server.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur, Jour } from "../../socle/index.ts";
import type { AvantVu } from "../composants/Avant.tsx";
import { demarcheDe } from "../definitions.ts";
import type { Demarche } from "../demarche.ts";
import { connaitre } from "../parcours/connaitre.ts";
import { positionDans } from "../parcours/position.ts";
import { dernierJourUtile } from "../regles.ts";
import { demandesDuDossier } from "./demandes.ts";

/** What is said of a procedure before it begins, to whoever reads; nothing when there is none of that name. */
export async function lireAvant(
	acteur: Acteur | undefined,
	nom: string,
	jour: Jour,
): Promise<AvantVu | undefined> {
	const demarche = demarcheDe(nom);
	if (!demarche) return undefined;
	const { titre, resume, pourQui, minutes, textes } = demarche;
	const dernier = dernierJourUtile(demarche, jour);
	return {
		...{ nom, titre, resume, pourQui, minutes, textes },
		aSavoir: demarche.aSavoir(jour),
		sousLaMain: demarche.sousLaMain,
		utile: dernier === null ? null : { dernier, mois: jour.slice(0, 7) },
		protegee: dernier !== null,
		...(await quiLit(acteur, demarche, jour)),
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
	if (numero === undefined) return { qui: "sans-dossier" };
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
