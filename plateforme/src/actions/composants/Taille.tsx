import type { PlanLu } from "../lectures/resultats.ts";
import { plusPetitVisible, tailleParBras } from "../statistiques/taille.ts";
import { textesPlan } from "../textes/plan.ts";
import { Champ } from "./Champs.tsx";

const { taille: textes, etapes } = textesPlan;
const enPourcent = (part: number) => String(Math.round(part * 1000) / 10).replace(".", ",");

/** How many people it takes to learn something, and what this audience allows. */
export function Taille({ plan, tires }: { plan: PlanLu; tires: number }) {
	const { base, attendu, bras } = plan;
	const voulue = tailleParBras({ base, attendu });
	const petit = Math.floor((tires * Math.min(...bras.map(({ part }) => part))) / 100);
	return (
		<section aria-labelledby="taille">
			<h2 id="taille">{etapes.taille}</h2>
			<form method="post" className="carte">
				<div className="champs">
					<Champ nom="base" libelle={textes.base} valeur={enPourcent(base)} inputMode="decimal" />
					<Champ
						nom="attendu"
						libelle={textes.attendu}
						valeur={enPourcent(attendu)}
						inputMode="decimal"
					/>
					<Champ
						nom="arretOppositions"
						libelle={textes.arret}
						valeur={enPourcent(plan.arretOppositions)}
						inputMode="decimal"
					/>
					<Champ nom="arretDes" libelle={textes.des} valeur={plan.arretDes} inputMode="numeric" />
				</div>
				{bras.length > 1 && (
					<p>
						{Number.isFinite(voulue) ? textes.resultat(voulue, base, attendu) : textes.impossible}{" "}
						<strong>
							{petit >= voulue
								? textes.assez(petit)
								: textes.petite(petit, plusPetitVisible(petit, base))}
						</strong>
					</p>
				)}
				<p className="indication">{textes.regle}</p>
				<div className="champs-actes">
					<button className="bouton-discret" type="submit" name="acte" value="regler">
						{textes.enregistrer}
					</button>
				</div>
			</form>
		</section>
	);
}
