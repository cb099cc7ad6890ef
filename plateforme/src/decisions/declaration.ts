import type { MotifAsf } from "droits";
import type { FoyerChange } from "../changements/index.ts";
import { demandeDeLaSollicitation, proposeePar } from "../demarches/index.server.ts";
import type { Transaction } from "../socle/index.server.ts";
import { type Acteur, jourDe } from "../socle/index.ts";
import type { DitAsf } from "./regles/etude.ts";

/** What came with a request: the household that the person declares, and what it cannot hold. */
export interface Declaration {
	/** As declared, nobody having believed it yet. */
	propose?: FoyerChange;
	/** AAAA-MM: when what changed happened, as the person said. */
	survenuEn?: string;
	/** What an agent has to see with the person. */
	aVoir: readonly string[];
	/** Grounds said for the allocation de soutien familial, by place. */
	asf: ReadonlyMap<number, DitAsf>;
	/** Each question and its answer, as the person read them. */
	reponses: readonly { titre: string; reponse: readonly string[] }[];
}

const RIEN: Declaration = { aVoir: [], asf: new Map(), reponses: [] };

/** A request on paper, at the desk or on the phone says nothing that can be read here. */
export async function declarationDe(
	tx: Transaction,
	acteur: Acteur,
	sollicitation: number,
): Promise<Declaration> {
	const montree = await demandeDeLaSollicitation(tx, acteur, sollicitation);
	if (!montree || "protegee" in montree) return RIEN;
	const { demande } = montree.lue;
	const propose = await proposeePar(tx, acteur, demande);
	const mois = demande.envoyeeLe ? jourDe(demande.envoyeeLe).slice(0, 7) : undefined;
	return {
		propose: propose && { contenu: sansDroits(propose.contenu), places: propose.places },
		survenuEn: propose?.changement.mois,
		aVoir: propose?.aVoir ?? [],
		asf: mois ? motifsDits(demande.reponses, mois) : new Map(),
		reponses: (demande.lu?.reponses ?? []).map(({ titre, reponse }) => ({
			titre,
			reponse: reponse.filter(Boolean),
		})),
	};
}

/** Rights on file are the file’s: a household that is written does not carry them. */
function sansDroits({ droits_valorises: _, ...contenu }: FoyerChange["contenu"]) {
	return contenu;
}

/**
 * The ground that the person gave for each child. Without a title that fixes the support, nothing is made up
 * for (CSS R552-2, II, 5°). Since when is not asked: the month of the request, until the agent says.
 */
export function motifsDits(
	reponses: Readonly<Record<string, readonly string[]>>,
	mois: string,
): Map<number, DitAsf> {
	const motifs = new Map<number, DitAsf>();
	for (const place of (reponses.asf ?? []).map(Number)) {
		const dit = reponses[`motif.${place}`]?.[0];
		const titre = reponses[`titre.${place}`]?.[0];
		const motif = dit && Number.isInteger(place) && motifDit(dit, titre);
		if (motif) motifs.set(place, { motif, depuis: mois });
	}
	return motifs;
}

function motifDit(dit: string, titre: string | undefined): MotifAsf | undefined {
	switch (dit) {
		case "orphelin":
			return "parent_decede";
		case "filiation":
			return "filiation_unique";
		case "hors-d-etat":
			return "hors_d_etat";
		case "faible":
			return "pension_faible";
		case "impayee":
			return titre === "jugement" || titre === "accord" ? "pension_impayee" : "se_soustrait";
		default:
			return undefined;
	}
}
