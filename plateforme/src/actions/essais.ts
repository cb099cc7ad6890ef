/** For the tests of other domains: an action with its plan, launched, that pages can show. */
import type { Acteur } from "../socle/index.ts";
import { lancerPlan } from "./actes/lancer-plan.ts";
import { preparer, repartir } from "./actes/preparer.ts";
import { rendreAvis } from "./actes/rendre-avis.ts";
import { primeDActivite } from "./kits/prime-d-activite.ts";
import type { Bras } from "./plan/plan.ts";

/** Prepared, judged and launched by the very acts of the pages. */
export async function lancerUneAction(
	acteur: Acteur,
	plan: { kit: string; titre: string; bras: Bras[]; appelsParJour: number },
): Promise<number> {
	const { bras, appelsParJour } = plan;
	const pret = await preparer(acteur, plan);
	if (!pret.ok) throw new Error(pret.motif);
	const avis = { avis: "favorable" as const, texte: "Sans réserve." };
	for (const fait of [
		await repartir(acteur, pret.plan, { bras, appelsParJour }),
		await rendreAvis(acteur, pret.plan, avis),
	])
		if (!fait.ok) throw new Error(fait.motif);
	const lance = await lancerPlan(acteur, pret.plan);
	if (!lance.ok) throw new Error(lance.motif);
	return lance.action;
}

export { doitSArreter } from "./plan/arret.ts";
export { estMure } from "./resultats/calculer.ts";
export { tailleParBras } from "./statistiques/taille.ts";

const texte = (valeur: unknown) => `'${JSON.stringify(valeur).replaceAll("'", "''")}'`;

export const planDEssai = (organisme: string, plan: number, titre: string, action?: number) => `
	${
		action === undefined
			? ""
			: `INSERT INTO actions (organisme, action, titre, prestation, lancee_le) OVERRIDING SYSTEM VALUE
		VALUES ('${organisme}', ${action}, '${titre}', 'ppa', '2020-01-06');`
	}
	INSERT INTO plans (organisme, plan, titre, kit, kit_version, modele, audience, bras, graine, cree_le, compte,
			etat, action, empreinte, lance_le)
		OVERRIDING SYSTEM VALUE
		VALUES ('${organisme}', ${plan}, '${titre}', 'prime-d-activite', 1, ${texte(primeDActivite)},
			${texte(primeDActivite.audience)},
			${texte([{ nom: "Message", part: 100, message: "courriel", appel: false, ordre: "gain" }])},
			'0123456789abcdef', '2020-01-06', 1,
			${action === undefined ? "'preparation', NULL, NULL, NULL" : `'en-cours', ${action}, repeat('0', 64), '2020-01-06'`});`;
