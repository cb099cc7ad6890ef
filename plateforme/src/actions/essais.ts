/** For the tests of other domains: an action with its plan, launched, that pages can show. */
import { primeDActivite } from "./kits/prime-d-activite.ts";

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
