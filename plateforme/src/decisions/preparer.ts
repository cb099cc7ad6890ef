import { createHash } from "node:crypto";
import type { CodePrestation, Foyer } from "droits";
import { valeursLues } from "../acces-aux-droits/index.server.ts";
import { differencesEntre } from "../changements/index.server.ts";
import { type FoyerChange, reporter, trimestreDe } from "../changements/index.ts";
import type { Contexte } from "./lectures/contexte.ts";
import { type Entree, type Etude, etudier } from "./regles/etude.ts";
import { contactPropose, moisDeLaDemande } from "./regles/mois-de-la-demande.ts";
import { articlesDuMotif } from "./regles/motifs-de-l-agent.ts";
import { type EtudeVue, vueDe } from "./regles/vue.ts";
import type { Saisie } from "./saisie.ts";
import { textesDecider } from "./textes/decider.ts";
import type { Motif } from "./types.ts";

export interface Preparee {
	prestation: CodePrestation | null;
	/** AAAA-MM */
	demande: string;
	/** Number of the proof that counts. */
	contact?: string;
	entree: Entree;
	etude: Etude;
	vue: EtudeVue;
	propose?: FoyerChange;
}

/** What a request gives, with what the agent chose: what the page shows, and what an act writes. */
export function preparer(
	contexte: Contexte,
	saisie: Pick<Saisie, "contact" | "depotMdph" | "asf"> & Partial<Pick<Saisie, "effets">>,
): Preparee {
	const { sollicitation, dossier, presents, declaration, percues, contacts } = contexte;
	const prestation = sollicitation.prestation as CodePrestation | null;
	const contact =
		saisie.contact === "aucun"
			? undefined
			: (contacts.find(({ numero }) => numero === saisie.contact) ??
				contactPropose(contacts, sollicitation.arrivee));
	const demande = moisDeLaDemande(sollicitation.arrivee, contact);
	const connu = dossier.foyer.contenu;
	const { propose } = declaration;
	const entree: Entree = {
		...{ connu, percues, prestation, demande },
		propose: propose?.contenu ?? reporter(connu, demande),
		ceMois: contexte.aujourdhui.slice(0, 7),
		depotMdph: saisie.depotMdph,
		asf: saisie.asf ?? declaration.asf,
		survenu: propose && {
			mois: declaration.survenuEn ?? demande,
			places: propose.places,
			effets: saisie.effets ?? new Map(),
		},
	};
	const etude = etudier(entree);
	const differences = propose
		? differencesEntre(
				connu,
				propose,
				presents.map(({ prenom }) => prenom),
				trimestreDe(propose.contenu, propose.contenu.mois),
			)
		: [];
	const dettes = dossier.dettes.reduce((somme, { solde }) => somme + solde, 0);
	const lu = "sansBareme" in etude ? [] : luPour(prestation, etude.foyer);
	return {
		...{ prestation, demande, entree, etude, propose },
		contact: contact?.numero,
		vue: vueDe(etude, { differences, dettes, lu }),
	};
}

const SUR_LE_TRIMESTRE: readonly (CodePrestation | null)[] = ["rsa", "ppa", null];
const SUR_LE_LOGEMENT: readonly (CodePrestation | null)[] = [...SUR_LE_TRIMESTRE, "aide_logement"];

/** What was read for that benefit: the household, then what its amount is counted on. */
function luPour(prestation: CodePrestation | null, foyer: Foyer): string[] {
	const [qui, logement, revenus, ...ressources] = valeursLues(foyer);
	const lus = [
		qui,
		...(SUR_LE_LOGEMENT.includes(prestation) ? [logement] : []),
		...(SUR_LE_TRIMESTRE.includes(prestation) ? [revenus] : ressources),
	];
	return lus.map((lu) => textesDecider.lu(lu.nom, lu.valeurs));
}

/** Of the lines that the page showed: an act writes these, or shows what changed. */
export const empreinteDe = (etude: Etude): string =>
	createHash("sha256")
		.update(JSON.stringify("sansBareme" in etude ? etude : etude.lignes))
		.digest("hex")
		.slice(0, 16);

export type MotifsDits =
	| { ok: true; motifs: Motif[] }
	| { ok: false; motif: "faits-manquent" | "article-manque" };

/** Grounds of the agent, with the facts (CRPA L211-5: considerations of law and of fact) and their article. */
export function motifsDits(
	{ motifs }: Pick<Saisie, "motifs">,
	prestation: CodePrestation | null,
): MotifsDits {
	const lus: Motif[] = [];
	for (const { motif, faits, article } of motifs) {
		const connus = motif !== "autre" && prestation && articlesDuMotif(motif, prestation);
		const articles = connus ? [...connus] : article ? [article] : [];
		if (!faits) return { ok: false, motif: "faits-manquent" };
		if (articles.length === 0) return { ok: false, motif: "article-manque" };
		lus.push({ cle: motif, titre: textesDecider.motifs[motif].titre, texte: faits, articles });
	}
	return { ok: true, motifs: lus };
}
