import { communeDe } from "../../socle/index.ts";
import { RESERVEES, type Audience as Visee } from "../audience/audience.ts";
import { motsDesCriteres as mots, phraseDeLAudience } from "../audience/phrase.ts";
import type { PlanLu } from "../lectures/resultats.ts";
import { textesPlan } from "../textes/plan.ts";
import { Cases, Champ, Liste, Texte } from "./Champs.tsx";

const { audience: textes, etapes } = textesPlan;

/** What someone of the office must look at first is not offered: an action cannot aim at it. */
const offertes = (mots: Record<string, string>) =>
	Object.fromEntries(
		Object.entries(mots).filter(([mot]) => !(RESERVEES as readonly string[]).includes(mot)),
	);

const enPourcent = (part?: number) => (part === undefined ? undefined : Math.round(part * 100));

/** Who: every criterion on one form, and the sentence that they make. */
export function Audience({ plan, saisie }: { plan: PlanLu; saisie?: Visee }) {
	const a = saisie ?? plan.audience;
	const mois = { type: "text", inputMode: "numeric" } as const;
	return (
		<section aria-labelledby="audience">
			<h2 id="audience">{etapes.audience}</h2>
			<p className="actions-phrase">{phraseDeLAudience(plan.audience)}</p>
			<form method="post" className="carte actions-audience">
				<fieldset className="champs">
					<legend>{textes.droit}</legend>
					<Cases
						nom="situations"
						libelle={textes.situations}
						choisis={a.situations}
						mots={offertes(mots.situations)}
					/>
					<Cases
						nom="statuts"
						libelle={textes.statuts}
						choisis={a.statuts}
						mots={offertes(mots.statuts)}
					/>
					<p className="indication">{textes.reservees}</p>
					<Champ
						nom="probabiliteMin"
						libelle={textes.probabilite}
						valeur={enPourcent(a.probabiliteMin)}
						{...mois}
					/>
					<Champ nom="gainMin" libelle={textes.gain} valeur={a.gainMin} {...mois} />
					<Liste
						nom="etatDuDroit"
						libelle={textes.etat}
						valeur={a.etatDuDroit}
						vide={textes.indifferent}
						mots={mots.etats}
					/>
				</fieldset>
				<fieldset className="champs">
					<legend>{textes.personnes}</legend>
					<Cases
						nom="familles"
						libelle={textes.familles}
						choisis={a.familles}
						mots={mots.familles}
					/>
					<Champ nom="ageMin" libelle={textes.ageMin} valeur={a.ageMin} {...mois} />
					<Champ nom="ageMax" libelle={textes.ageMax} valeur={a.ageMax} {...mois} />
					<Champ nom="enfantsMin" libelle={textes.enfants} valeur={a.enfantsMin} {...mois} />
					<Liste
						nom="revenus"
						libelle={textes.revenus}
						valeur={a.revenus}
						vide={textes.indifferent}
						mots={mots.revenus}
					/>
				</fieldset>
				<details
					open={Boolean(
						a.logements ||
							a.communes ||
							a.emmenageDepuisMois ||
							a.separeDepuisMois ||
							a.anniversaire,
					)}
				>
					<summary>{textes.logement}</summary>
					<div className="champs">
						<Cases
							nom="logements"
							libelle={textes.logements}
							choisis={a.logements}
							mots={mots.logements}
						/>
						<Champ
							nom="emmenageDepuisMois"
							libelle={textes.emmenage}
							valeur={a.emmenageDepuisMois}
							{...mois}
						/>
						<Champ
							nom="separeDepuisMois"
							libelle={textes.separes}
							valeur={a.separeDepuisMois}
							{...mois}
						/>
						<Liste
							nom="anniversaire"
							libelle={textes.anniversaire}
							valeur={a.anniversaire ? String(a.anniversaire.age) : undefined}
							vide={textes.indifferent}
							mots={{ 20: "20\u00a0ans d’un enfant", 25: "25\u00a0ans" }}
						/>
						<Champ
							nom="dansMois"
							libelle={textes.dansMois}
							valeur={a.anniversaire?.dansMois}
							{...mois}
						/>
						<Texte
							nom="communes"
							libelle={textes.communes}
							valeur={a.communes?.map((code) => communeDe(code)?.nom ?? code).join("\n")}
							lignes={3}
						/>
					</div>
				</details>
				<div className="champs-actes">
					<button className="bouton" type="submit" name="acte" value="viser">
						{textes.compter}
					</button>
				</div>
			</form>
		</section>
	);
}
