import { euros, jourAbrege } from "../../socle/index.ts";
import type { ResultatsLus } from "../lectures/resultats.ts";
import { pourcent } from "./nombres.ts";

export const textesCommande = {
	usage:
		"Usage : droit-ouvert action resultats ID [--json] [--au AAAA-MM-JJ] [--lignes FICHIER] [--organisme ID]",
	inconnue: (action: number) => `L’action ${action} n’existe pas dans cet organisme.`,
	aVenir: (au: string) => `Le ${jourAbrege(au)} n’est pas encore venu dans cet organisme.`,
	lignes: (n: number, fichier: string) =>
		`${n} lignes écrites dans ${fichier}. Pour recompter : node script/recompter-action.js ${fichier}`,
};

const montant = (centimes?: number) => (centimes === undefined ? "–" : euros(centimes / 100));

/** For people; what programs read is in `--json`. */
export function resultatsEnTexte({
	action,
	au,
	bras,
	ensemble,
	comparaisons,
	passe,
}: ResultatsLus) {
	const lignes = [
		`${action.titre}, lancée le ${jourAbrege(action.lanceeLe)}, au ${jourAbrege(au)}`,
		"",
		...[...bras, ensemble].map(({ bras: nom, tous, murs, demandes, ouverts }) =>
			[
				`${nom} : ${tous.n} personnes, ${murs.n} avec assez de recul`,
				`demandes ${demandes ? pourcent(demandes.taux) : "trop tôt"}`,
				`droits ouverts ${ouverts ? pourcent(ouverts.taux) : "trop tôt"}`,
				`montant moyen ${montant(murs.montant?.moyenne)}`,
				`rappel moyen ${montant(murs.rappel?.moyenne)}`,
			].join(" · "),
		),
		...comparaisons.map(
			({ bras: nom, reference, sur, ecart, bas, haut, pAjuste }) =>
				`${nom} contre ${reference}, ${sur} : ${pourcent(ecart)} (de ${pourcent(bas)} à ${pourcent(haut)}), p ajusté ${pAjuste.toPrecision(2)}`,
		),
		...(passe
			? [
					`Sans contact, juste avant (${passe.n} personnes du même profil) : ${pourcent(passe.demandes)} contre ${pourcent(passe.demandesDeLAction)}`,
				]
			: []),
	];
	return lignes.join("\n");
}
