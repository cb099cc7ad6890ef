import type { Constantes } from "../../baremes/table.ts";
import { moyenne } from "../../explication/calcul.ts";
import { citerConstante } from "../../explication/citer.ts";
import { condition, type Etape, etape, type Recit, resultat } from "../../explication/etape.ts";
import { deMois, dePeriode, ecrireEuros, nommerMois } from "../../explication/nombres.ts";
import type { MoisReleve } from "../../mois-releve.ts";
import type { CompositionRsa } from "../../notions/composition-rsa.ts";
import type { EtatMois } from "../../notions/mois.ts";
import { taux } from "./bareme.ts";
import { conditionActivite } from "./explication-activite.ts";
import { expliquerMois } from "./explication-mois.ts";
import type { PrimeActivite, PrimeDuMois } from "./montant.ts";

/**
 * La prime d'activité, pas à pas, mois de référence par mois de référence.
 *
 * @param trimestre les trois mois de référence du foyer
 * @param tauxRsa taux du RSA, dont la part comptée de l'ASF
 * @param composer composition du foyer au sens du RSA pour un mois
 */
export function expliquerPpa(
	e: EtatMois,
	p: PrimeActivite,
	trimestre: readonly MoisReleve[],
	tauxRsa: Constantes<"asf">,
	composer: (mois: EtatMois) => CompositionRsa,
): Recit {
	const activite = conditionActivite(e, p.ouvert);
	if (!p.ouvert)
		return {
			etapes: activite,
			refus: `elle demande un revenu professionnel, et ${activite.length > 0 && activite[0].unite === "€/mois" && activite[0].valeur > 0 ? "les vôtres ne suffisent pas" : "nous n'en connaissons pas"} ${dePeriode(e.mois - 3, e.mois - 1)}`,
		};
	const etapes = [...activite];
	const primes: Etape[] = [];
	p.mois.forEach((prime, i) => {
		const jumeau = p.mois.findIndex((autre, j) => j < i && semblables(autre, prime));
		const pas =
			jumeau >= 0
				? [repetition(primes[jumeau], prime, p.mois[jumeau])]
				: expliquerMois({
						releve: trimestre[i],
						prime,
						composition: composer(trimestre[i].etat),
						tauxRsa,
					});
		etapes.push(...pas);
		primes.push(pas[pas.length - 1]);
	});
	const calcul = moyenne(
		...primes.map((prime, i) => resultat(prime, `prime ${deMois(p.mois[i].mois)}`)),
	);
	const fin = {
		texte: `La prime est la moyenne de celles de vos trois mois de référence, ${dePeriode(p.mois[0].mois, p.mois[2].mois)}.`,
		calcul,
		valeur: p.moyenne,
		unite: "€/mois" as const,
	};
	if (p.montant > 0) {
		etapes.push(
			etape({
				...fin,
				cle: "montant",
				titre: "Montant de la prime d'activité",
				references: ["ppa.moyenne", "ppa"],
			}),
		);
		return { etapes };
	}
	const seuil = citerConstante(taux, "minimum", "minimum versé", "€/mois");
	etapes.push(
		condition({
			...fin,
			cle: "seuil",
			titre: "Minimum versé",
			texte: `${fin.texte} Sous ${ecrireEuros(seuil.valeur)} par mois, elle n'est pas versée.`,
			sens: "≥",
			seuil,
			references: ["ppa.moyenne", "ppa.minimum"],
		}),
	);
	return {
		etapes,
		refus:
			p.moyenne === 0
				? tropDeRessources(p.mois[p.mois.length - 1])
				: `elle serait de ${ecrireEuros(p.moyenne)} par mois, et rien n'est versé sous ${ecrireEuros(seuil.valeur)}`,
	};
}

/** Le dernier mois de référence, avec ce qui est garanti et ce qui en est retiré. */
function tropDeRessources(m: PrimeDuMois): string {
	const garanti = m.forfaitaire + m.bonification + m.pente * m.activite;
	const retire = Math.max(m.ressources + m.forfaitLogement, m.forfaitaire);
	return `en ${nommerMois(m.mois)}, vos ressources${m.forfaitLogement > 0 ? " et le forfait logement" : ""}, ${ecrireEuros(retire)}, dépassent ce que la prime complète, ${ecrireEuros(garanti)}`;
}

const COMPARES = [
	"montant",
	"forfaitaire",
	"activite",
	"ressources",
	"forfaitLogement",
	"bonification",
	"prestationsFamiliales",
	"pente",
] as const;

const semblables = (a: PrimeDuMois, b: PrimeDuMois): boolean =>
	COMPARES.every((champ) => Math.abs(a[champ] - b[champ]) < 1e-9);

function repetition(dite: Etape, prime: PrimeDuMois, jumeau: PrimeDuMois): Etape {
	const mois = nommerMois(prime.mois);
	return etape({
		cle: `mois_${prime.mois}.prime`,
		titre: `Prime ${deMois(prime.mois)}`,
		texte: `En ${mois}, tous les chiffres sont ceux ${deMois(jumeau.mois)}.`,
		calcul: resultat(dite, `prime ${deMois(jumeau.mois)}`),
		valeur: prime.montant,
		unite: "€/mois",
		references: ["ppa"],
	});
}
