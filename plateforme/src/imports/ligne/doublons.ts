import type { Faute } from "./lire-ligne.ts";
import type { Autour } from "./schema.ts";

/** What says that two entries of a list are the same one, list by list. */
const CLES = {
	personnes: (p: Autour["personnes"][number]) => `${p.rang}`,
	contacts: (c: Autour["contacts"][number]) => `${c.nature} ${c.valeur}`,
	oppositions: (o: Autour["oppositions"][number]) => `${o.objet} ${o.depuis}`,
	droits: (d: NonNullable<Autour["droits"]>[number]) =>
		`${d.prestation} ${d.beneficiaire} ${d.depuis}`,
	paiements: (p: Autour["paiements"][number]) => `${p.date} ${p.prestation} ${p.rang}`,
	dettes: (d: NonNullable<Autour["dettes"]>[number]) =>
		`${d.prestation} ${d.nee_le} ${d.motif} ${d.montant}`,
	alertes: (a: Autour["alertes"][number]) => `${a.nature} ${a.depuis}`,
	titres: (t: Autour["titres"][number]) => `${t.rang} ${t.date}`,
	sollicitations: (s: Autour["sollicitations"][number]) => s.reference,
};

/** The first entry that another one of its list already is. */
export function doublonDans(ligne: Autour): Faute | undefined {
	for (const [liste, cle] of Object.entries(CLES)) {
		const valeurs = (ligne[liste as keyof typeof CLES] ?? []) as never[];
		if (valeurs.length < 2) continue;
		const vues = new Set<string>();
		for (const [i, valeur] of valeurs.entries()) {
			const lue = (cle as (valeur: never) => string)(valeur);
			if (vues.has(lue))
				return {
					champ: `${liste}[${i}]`,
					motif: "cette entrée est déjà dans la liste : retirez l’une des deux",
				};
			vues.add(lue);
		}
	}
	const ouverts = (ligne.droits ?? []).filter(({ fini_le }) => !fini_le);
	const deux = ouverts.findIndex((d, i) =>
		ouverts.some(
			(autre, j) =>
				j < i && autre.prestation === d.prestation && autre.beneficiaire === d.beneficiaire,
		),
	);
	if (deux < 0) return undefined;
	return {
		champ: "droits",
		motif: "deux états sans fin pour le même droit : datez la fin de l’un",
	};
}
