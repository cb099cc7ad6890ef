import { and, asc, eq, or, type SQL } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Acteur, Jour } from "../../socle/index.ts";
import { visibles } from "../date-protegee/perimetre.ts";
import { memeNom, type PersonneDite } from "../date-protegee/personne.ts";
import { datesProtegees, sollicitations } from "../tables.ts";

interface Cherchee {
	mois: Jour;
	dossier?: number;
	sollicitation?: number;
	personne?: PersonneDite;
}

/**
 * The first date of this person for this month: by file; without one, by what came in, or by name and
 * birth date among the proofs that one may read.
 */
export async function dejaProtegee(tx: Transaction, acteur: Acteur, cherchee: Cherchee) {
	const { mois, dossier, sollicitation, personne } = cherchee;
	const memes: (SQL | undefined)[] = [];
	const duMois = eq(datesProtegees.mois, mois);
	if (sollicitation !== undefined) memes.push(eq(datesProtegees.sollicitation, sollicitation));
	if (dossier !== undefined) memes.push(and(duMois, eq(sollicitations.dossier, dossier)));
	if (personne) memes.push(and(duMois, eq(datesProtegees.naissance, personne.naissance)));
	const trouvees = await tx
		.select({
			annee: datesProtegees.annee,
			numero: datesProtegees.numero,
			sollicitation: datesProtegees.sollicitation,
			mois: datesProtegees.mois,
			prenom: datesProtegees.prenom,
			nom: datesProtegees.nom,
		})
		.from(datesProtegees)
		.innerJoin(
			sollicitations,
			and(
				eq(sollicitations.organisme, datesProtegees.organisme),
				eq(sollicitations.sollicitation, datesProtegees.sollicitation),
			),
		)
		.where(and(eq(datesProtegees.organisme, acteur.organisme), or(...memes), visibles(acteur)))
		.orderBy(asc(datesProtegees.quand), asc(datesProtegees.numero));
	return trouvees.find((date) => !personne || memeNom(date, personne));
}
