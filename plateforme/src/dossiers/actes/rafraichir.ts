import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { foyerAu } from "../lectures/foyer-au.ts";
import { quotientFamilial } from "../quotient-familial/quotient-familial.ts";
import { dossiers, droitsValorises } from "../tables.ts";
import type { DroitDuDossier } from "../types.ts";

/** What lists and audiences read beside the snapshot, from the household of today and the rights in payment. */
export async function rafraichir(tx: Transaction, acteur: Acteur, dossier: number): Promise<void> {
	const { organisme, quand } = acteur;
	const lu = await foyerAu(tx, dossier, { vrai: jourDe(quand), connu: quand });
	if (!lu) return;
	const enPaiement = await tx
		.select({ prestation: droitsValorises.prestation, montant: droitsValorises.montant })
		.from(droitsValorises)
		.where(
			and(
				eq(droitsValorises.organisme, organisme),
				eq(droitsValorises.dossier, dossier),
				eq(droitsValorises.etat, "en_paiement"),
				isNull(droitsValorises.finiLe),
			),
		);
	const { personnes, logement } = lu.contenu;
	await tx
		.update(dossiers)
		.set({
			commune: logement?.code_commune ?? null,
			nombreEnfants: personnes.filter(({ role }) => role === "enfant").length,
			enCouple: personnes.some(({ role }) => role === "conjoint"),
			quotientFamilial:
				quotientFamilial(lu.contenu, enPaiement as Pick<DroitDuDossier, "prestation" | "montant">[])
					?.montant ?? null,
		})
		.where(and(eq(dossiers.organisme, organisme), eq(dossiers.dossier, dossier)));
}
