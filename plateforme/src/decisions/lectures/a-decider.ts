import { type CodePrestation, enHtml, expliquer } from "droits";
import { champEnMots } from "../../acces-aux-droits/index.server.ts";
import { versionDe } from "../../changements/index.ts";
import { piecesDuDossier } from "../../pieces/index.server.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { empreinteDe, preparer } from "../preparer.ts";
import { delegation } from "../regles/delegation.ts";
import type { Etude } from "../regles/etude.ts";
import { motifsDeLaLoi, proposer } from "../regles/proposer.ts";
import { raisonDuRegard } from "../regles/second-regard.ts";
import type { Saisie } from "../saisie.ts";
import { type Contexte, lireContexte, type MotifSansContexte } from "./contexte.ts";

const SANS_SAISIE: Pick<Saisie, "verifie" | "dit"> = { verifie: false, dit: {} };

/** All that the page of a decision shows, with what the agent just said. */
export const lireADecider = (
	acteur: Acteur,
	sollicitation: number,
	saisie: Partial<Saisie> = {},
): Promise<
	{ ok: true; vue: ADecider } | { ok: false; motif: MotifSansContexte; dossier?: number }
> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const lu = await lireContexte(tx, acteur, sollicitation);
		if (!lu.ok) return lu;
		const { contexte } = lu;
		const pieces = await piecesDuDossier(tx, acteur.organisme, contexte.dossier.dossier);
		return { ok: true, vue: presenter(contexte, pieces, { ...SANS_SAISIE, ...saisie }) };
	});

export type ADecider = ReturnType<typeof presenter>;
type Pieces = Awaited<ReturnType<typeof piecesDuDossier>>;

function presenter(
	contexte: Contexte,
	pieces: Pieces,
	saisie: Partial<Saisie> & Pick<Saisie, "verifie" | "dit">,
) {
	const { sollicitation, dossier, presents, declaration, reglages, contacts } = contexte;
	const preparee = preparer(contexte, saisie);
	const { etude, prestation, entree, vue, contact, demande } = preparee;
	const accord = proposer(etude, prestation, {
		...{ sens: "accord", motifs: [], verifie: saisie.verifie },
	});
	const calculee = "sansBareme" in etude ? undefined : etude;
	const deleguee = delegation(
		{ prestation, refuse: false, foyer: entree.propose, dit: saisie.dit },
		contexte.reponseDuDepartement === null ? reglages.reserves : [],
	);
	return {
		sollicitation: sollicitation.sollicitation,
		nature: sollicitation.nature,
		arrivee: sollicitation.arrivee,
		traitee: sollicitation.etat === "traitee",
		dossier: dossier.dossier,
		matricule: dossier.matricule,
		version: versionDe(dossier),
		empreinte: empreinteDe(etude),
		decision: contexte.decision,
		reponseDuDepartement: contexte.reponseDuDepartement,
		renvoi: contexte.renvoi,
		...{ prestation, demande, contact, contacts, vue },
		enLigne: declaration.propose !== undefined,
		aVoir: declaration.aVoir,
		reponses: declaration.reponses,
		lignes: calculee?.lignes ?? [],
		abattement: calculee?.abattement,
		manque: manqueEnMots(etude),
		motifsDuCalcul: calculee && prestation ? motifsDeLaLoi(calculee, prestation) : [],
		calcul: calculee && prestation ? calculDe(calculee, prestation) : undefined,
		accord: accord.ok ? { ok: true as const } : accord,
		/** Said before it is done: a colleague will look. */
		regard:
			accord.ok && deleguee.ok && deleguee.hors.length === 0
				? raisonDuRegard(
						{
							sollicitation: sollicitation.sollicitation,
							lignes: accord.lignes,
							contreCalcul: false,
						},
						reglages,
					) === "montant"
				: false,
		hors: deleguee.ok ? deleguee.hors : [],
		aDemander: prestation === "rsa" ? reglages.reserves.filter((r) => r !== "refus") : [],
		enfants:
			prestation === "asf"
				? presents.flatMap(({ prenom, role }, place) =>
						role === "enfant" ? [{ place, prenom, ...entree.asf.get(place) }] : [],
					)
				: [],
		prenoms: presents.map(({ prenom }) => prenom),
		mdph: prestation === "aah" || prestation === "aeeh",
		depotMdph: saisie.depotMdph,
		verifie: saisie.verifie,
		dit: saisie.dit,
		pieces: pieces
			.filter(({ etat }) => etat === "classee" || etat === "a-trier")
			.map(({ piece, nom, type, recueLe }) => ({ piece, nom, type, recueLe })),
	};
}

function manqueEnMots(etude: Etude): string[] {
	if ("sansBareme" in etude) return [];
	const champs = etude.lignes
		.filter(({ montant }) => Math.round(montant.a * 100) !== Math.round(montant.de * 100))
		.flatMap(({ manque }) => manque);
	return [...new Set(champs.map((champ) => champEnMots(champ, etude.foyer).question))].slice(0, 5);
}

/** Step by step, as the law has it, of what is asked for. */
const calculDe = (
	{ foyer, percues }: Exclude<Etude, { sansBareme: string }>,
	prestation: CodePrestation,
): string => enHtml(expliquer({ ...foyer, id: prestation }, { prestation, percues }));
