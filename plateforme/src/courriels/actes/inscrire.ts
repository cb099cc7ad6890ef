import { journaliser, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { indicesDe } from "../lectures/indices.ts";
import { marquesDe } from "../regles/marques.ts";
import { rapprocher } from "../regles/rapprocher.ts";
import { courriels, passagesDeCourriels } from "../tables.ts";
import { accuser } from "./accuser.ts";
import { type Inscrit, noterSiConnu, type Recu } from "./connu.ts";
import type { Examen } from "./examiner.ts";
import { ecrireJointes, solliciter } from "./solliciter.ts";

interface AInscrire extends Recu, Examen {
	empreinte: Buffer;
	/** Where the whole message is kept. */
	garde: string | null;
}

/** All that a message makes. Two readers at once: the second finds it there. */
export async function inscrire(tx: Transaction, acteur: Acteur, recu: AInscrire): Promise<Inscrit> {
	const { organisme, quand } = acteur;
	const { lu, genre, authentification, empreinte, passage, vues } = recu;
	const indices = await indicesDe(tx, organisme, lu, authentification === "verifie");
	const { certain, propositions } = rapprocher(indices);
	const recuLe = recu.recuLe > quand ? quand : recu.recuLe;
	const marques = marquesDe({ ...lu.de, authentification, dossiers: indices.parAdresse.length });
	const [ecrit] = await tx
		.insert(courriels)
		.values({
			organisme,
			empreinte,
			brut: recu.garde,
			taille: recu.entier ?? recu.brut.length,
			recuLe,
			prisLe: quand,
			genre,
			adresse: lu.de?.adresse,
			nom: lu.de?.nom || null,
			authentification,
			marques,
			sujet: lu.sujet,
			texte: lu.texte,
			defauts: lu.defauts,
			propositions,
		})
		.onConflictDoNothing()
		.returning({ courriel: courriels.courriel });
	if (!ecrit) {
		const courriel = await noterSiConnu(tx, acteur, empreinte, passage);
		if (courriel === undefined) throw new Error("courriel ni ajouté ni retrouvé");
		return { courriel, deja: true };
	}
	const { courriel } = ecrit;
	if (passage)
		await tx
			.insert(passagesDeCourriels)
			.values({ organisme, ...passage, courriel })
			.onConflictDoNothing();
	await journaliser(tx, acteur, "courriel.recevoir", `courriel-${courriel}`, `genre=${genre}`);
	if (genre !== "message") {
		await ecrireJointes(tx, acteur, { courriel, vues });
		return { courriel, deja: false };
	}
	const arrivee = await solliciter(tx, acteur, {
		sujet: lu.sujet,
		// A name that holds another address is not repeated where nothing warns of it.
		demandeur: (!marques.includes("nom-trompeur") && lu.de?.nom) || lu.de?.adresse,
		recuLe,
		dossier: certain,
		apporte: vues.some(({ ecart }) => ecart === undefined),
	});
	const vers = { sollicitation: arrivee.sollicitation, dossier: certain, arriveeA: recuLe };
	const prises = await ecrireJointes(tx, acteur, { courriel, vues, vers });
	await accuser(tx, acteur, {
		courriel,
		lu,
		genre,
		authentification,
		dossier: certain,
		arrivee,
		prises,
		recuLe,
	});
	return { courriel, deja: false };
}
