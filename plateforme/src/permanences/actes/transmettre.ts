import { and, eq, sql } from "drizzle-orm";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, ajouterJours, jourDe } from "../../socle/index.ts";
import {
	horsCaisse,
	protegerDans,
	recevoirDans,
	tenter,
} from "../../sollicitations/index.server.ts";
import { conservationAu, type PersonneDite, type Resultat } from "../../sollicitations/index.ts";
import { transferts } from "../tables.ts";
import { textesTransfert } from "../textes/transfert.ts";
import { VERSION_DU_CONSENTEMENT } from "../transfert/consentement.ts";
import type { EstimationTransmise, ReponsesTransmises } from "../transfert/contenu.ts";

export interface Envoi {
	/** Drawn with the sheet. */
	cle: string;
	personne: PersonneDite;
	reponses: ReponsesTransmises;
	estimation: EstimationTransmise;
}

export interface Transmis {
	annee: number;
	numero: number;
	sollicitation: number;
	/** This very sheet had been sent already. */
	encore: boolean;
}

/**
 * Only for someone who agreed: a sollicitation in the queue, its protected date, and what was said, in
 * one transaction. The same sheet sent twice is one transfer: the second waits for the first, and reads it.
 */
export const transmettre = (acteur: Acteur, envoi: Envoi): Promise<Resultat<Transmis>> =>
	tenter(() => pourOrganisme(acteur.organisme, (tx) => transmettreDans(tx, acteur, envoi)));

async function transmettreDans(tx: Transaction, acteur: Acteur, envoi: Envoi): Promise<Transmis> {
	const { organisme, quand, compte, structure } = acteur;
	const { cle, personne, reponses, estimation } = envoi;
	await tx.execute(
		sql`SELECT pg_advisory_xact_lock(hashtextextended(${`transferts ${organisme} ${cle}`}, 0))`,
	);
	const [deja] = await tx
		.select({
			annee: transferts.annee,
			numero: transferts.numero,
			sollicitation: transferts.sollicitation,
		})
		.from(transferts)
		.where(
			and(
				eq(transferts.organisme, organisme),
				eq(transferts.cle, cle),
				eq(transferts.compte, compte),
			),
		);
	if (deja) return { ...deja, encore: true };
	const contact = {
		objet: textesTransfert.objet,
		canal: horsCaisse(acteur) ? ("partenaire" as const) : ("accueil" as const),
	};
	const preuve = await protegerDans(tx, acteur, { personne, contact });
	// The date of this month is theirs already: it stays, and the office still has something to do.
	const { sollicitation } = preuve.deja
		? await recevoirDans(tx, acteur, {
				nature: "contact",
				...contact,
				demandeur: `${personne.prenom} ${personne.nom}`,
				equipe: acteur.equipe,
			})
		: preuve;
	const { annee, numero } = preuve;
	const jour = jourDe(quand);
	const { joursApresCloture, joursAuPlus } = conservationAu(jour);
	await tx.insert(transferts).values({
		organisme,
		sollicitation,
		cle,
		annee,
		numero,
		compte,
		structure,
		consentiLe: quand,
		texte: VERSION_DU_CONSENTEMENT,
		reponses,
		estimation,
		joursApresCloture,
		auPlusTard: ajouterJours(jour, joursAuPlus),
	});
	await journaliser(tx, acteur, "permanence.transmettre", `sollicitation-${sollicitation}`);
	return { annee, numero, sollicitation, encore: false };
}
