import { ecartEnMots, montantEnMots } from "../../changements/index.ts";
import { AvantApres } from "../../interface/index.ts";
import { prestations } from "../../socle/index.ts";
import type { Montant } from "../regles/etude.ts";
import type { EtudeVue } from "../regles/vue.ts";
import { textesDecider } from "../textes/decider.ts";

const { droits: textes } = textesDecider;

const enFourchette = ({ de, a }: Montant) => ({ de, a, doute: Math.round(de) !== Math.round(a) });

/** Rights before and after, and what the household gains in all. */
export function Droits({ vue }: { vue: EtudeVue }) {
	const { mois, enAvance, droits, gain, sansBareme } = vue;
	return (
		<section className="carte" aria-labelledby="droits">
			<h2 id="droits">{textes.titre(mois)}</h2>
			{sansBareme && <p>{sansBareme}</p>}
			{!sansBareme && droits.length === 0 && <p>{textes.aucun}</p>}
			{droits.length > 0 && (
				<AvantApres
					legende={textes.legende}
					titres={{
						quoi: textes.prestation,
						avant: textes.avant,
						apres: textes.apres,
						ecart: textes.ecart,
					}}
					lignes={droits.map(({ code, avant, apres, decide }) => ({
						quoi: `${prestations[code].court}${decide ? ` (${textes.decide})` : ""}`,
						avant: montantEnMots(avant),
						apres: montantEnMots(apres),
						ecart: ecartEnMots({ avant: enFourchette(avant), apres: enFourchette(apres) }),
					}))}
					nombres
				/>
			)}
			{enAvance && <p className="indication">{textes.enAvance(enAvance)}</p>}
			{gain && <p>{textes.gain(gain.mois, gain.douzeMois)}</p>}
			{droits.length > 0 && <p className="indication">{textes.legende}.</p>}
		</section>
	);
}
