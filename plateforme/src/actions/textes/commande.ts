import { compter, euros, jourAbrege } from "../../socle/index.ts";
import type { ResultatsLus } from "../lectures/resultats.ts";
import { pourcent } from "./nombres.ts";

export const textesCommande = {
	usage: `Usage : droit-ouvert action resultats ID [--json] [--au AAAA-MM-JJ] [--lignes FICHIER] [--organisme ID]
        droit-ouvert action liste ID [--sortie FICHIER] [--organisme ID]
        droit-ouvert action suites FICHIER [--apercu] [--organisme ID]`,
	inconnue: (action: number) => `L’action ${action} n’existe pas dans cet organisme.`,
	sansPlan: (action: number) =>
		`L’action ${action} n’a pas de plan lancé dans cet organisme : préparez-la et lancez-la sur la page Actions.`,
	liste: (n: number, reservees: number, enCours: boolean) =>
		!enCours
			? "Cette action n’est pas en cours : personne n’est à joindre."
			: `${compter(n, "personne", "personnes")} à joindre.${reservees > 0 ? ` ${compter(reservees, "autre n’y est pas", "autres n’y sont pas")} : dossier protégé ou violences, un agent l’appelle depuis la plateforme.` : ""}`,
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
