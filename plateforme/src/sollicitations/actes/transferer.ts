import { sql } from "drizzle-orm";
import { pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { textesEvenements } from "../textes/evenements.ts";
import { appliquer } from "./appliquer.ts";
import { exigerTenue } from "./liberer.ts";
import { ActeRefuse, type Resultat, tenter } from "./resultat.ts";
import { suivre, type Vue, verrouiller } from "./verrouiller.ts";

interface Destination {
	/** One of the three at least; an agent receives it in her own hands. */
	equipe?: string | null;
	competence?: string | null;
	agent?: number | null;
	motif: string;
}

/** The promise does not move: whoever receives it has the days that are left. */
export const transferer = (
	acteur: Acteur,
	vue: Vue,
	{ equipe, competence, agent, motif }: Destination,
): Promise<Resultat> =>
	tenter(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const ligne = await verrouiller(tx, acteur, vue);
			if (ligne.etat === "traitee") throw new ActeRefuse("deja-traitee");
			exigerTenue(ligne, acteur);
			if (!equipe && !competence && !agent) throw new ActeRefuse("destinataire-vide");
			if (!motif.trim()) throw new ActeRefuse("motif-vide");
			const vers = await destinataire(tx, acteur.organisme, equipe, agent);
			const qui = [vers.nom, competence].filter(Boolean).join(", ");
			await appliquer(tx, acteur, suivre(ligne), {
				changements: {
					equipe: vers.equipe ?? ligne.equipe,
					competence: agent ? ligne.competence : (competence ?? null),
					prisPar: agent ?? null,
					prisLe: agent ? acteur.quand : null,
				},
				consigne: { nature: "transferee", precision: textesEvenements.vers(qui, motif.trim()) },
			});
			return {};
		}),
	);

async function destinataire(
	tx: Transaction,
	organisme: string,
	equipe?: string | null,
	agent?: number | null,
): Promise<{ equipe: string | null; nom?: string }> {
	if (agent) {
		const { rows } = await tx.execute<{ equipe: string | null; nom: string }>(sql`
			SELECT equipe, prenom || ' ' || nom AS nom FROM comptes
			WHERE organisme = ${organisme} AND compte = ${agent} AND actif AND fournisseur = 'pro'`);
		if (!rows[0]) throw new ActeRefuse("agent-inconnu");
		return rows[0];
	}
	if (!equipe) return { equipe: null };
	const { rows } = await tx.execute<{ equipe: string; nom: string }>(sql`
		SELECT equipe, nom FROM equipes WHERE organisme = ${organisme} AND equipe = ${equipe}`);
	if (!rows[0]) throw new ActeRefuse("equipe-inconnue");
	return rows[0];
}
