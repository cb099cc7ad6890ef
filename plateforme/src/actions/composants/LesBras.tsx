import type { PlanLu } from "../lectures/resultats.ts";
import type { Bras } from "../plan/plan.ts";
import { canaux, ordres } from "../textes/mots.ts";
import { textesPlan } from "../textes/plan.ts";
import { Champ, Liste, Texte } from "./Champs.tsx";

const { bras: textes, etapes } = textesPlan;
const { telephone: _, ...messages } = canaux;
/** As many as the reader of the form takes. */
const RANGS = [1, 2, 3, 4];

export function LesBras({ plan }: { plan: PlanLu }) {
	// Two at least: one alone compares nothing.
	const ouverts = Math.max(2, plan.bras.length);
	const un = (rang: number) => (
		<UnBras key={rang} rang={rang} bras={plan.bras[rang - 1]} plan={plan} />
	);
	return (
		<section aria-labelledby="bras">
			<h2 id="bras">{etapes.bras}</h2>
			<p className="indication">{textes.aide}</p>
			<form method="post" className="carte">
				{RANGS.filter((rang) => rang <= ouverts).map(un)}
				{ouverts < RANGS.length && (
					<details>
						<summary>{textes.autres}</summary>
						{RANGS.filter((rang) => rang > ouverts).map(un)}
					</details>
				)}
				<div className="champs">
					<Champ
						nom="appelsParJour"
						libelle={textes.appels}
						valeur={plan.appelsParJour || undefined}
						inputMode="numeric"
					/>
				</div>
				<p className="indication">{textes.secours}</p>
				<div className="champs-actes">
					<button className="bouton" type="submit" name="acte" value="repartir">
						{textes.enregistrer}
					</button>
				</div>
			</form>
		</section>
	);
}

function UnBras({ rang, bras, plan }: { rang: number; bras?: Bras; plan: PlanLu }) {
	const champ = (nom: string) => `bras-${rang}-${nom}`;
	const { messages: duKit } = plan.modele;
	return (
		<fieldset className="champs actions-bras">
			<legend>{textes.bras(rang)}</legend>
			<Champ nom={champ("nom")} libelle={textes.nom} valeur={bras?.nom} maxLength={60} />
			<Champ nom={champ("part")} libelle={textes.part} valeur={bras?.part} inputMode="decimal" />
			<Liste
				nom={champ("message")}
				libelle={textes.message}
				valeur={bras?.message}
				mots={messages}
			/>
			<Liste nom={champ("ordre")} libelle={textes.ordre} valeur={bras?.ordre} mots={ordres} />
			<Champ
				nom={champ("cout")}
				libelle={textes.cout}
				valeur={bras?.cout === undefined ? undefined : String(bras.cout / 100).replace(".", ",")}
				inputMode="decimal"
			/>
			<label className="case">
				<input type="checkbox" name={champ("appel")} value="oui" defaultChecked={bras?.appel} />
				<span>{textes.appel}</span>
			</label>
			<details className="champ-large" open={Boolean(bras?.sms || bras?.sujet || bras?.corps)}>
				<summary>{textes.mots}</summary>
				<div className="champs">
					<Texte nom={champ("sms")} libelle={textes.sms} valeur={bras?.sms} aide={duKit.sms} />
					<Champ
						nom={champ("sujet")}
						libelle={textes.sujet}
						valeur={bras?.sujet}
						aide={duKit.courriel.sujet}
						large
					/>
					<Texte
						nom={champ("corps")}
						libelle={textes.corps}
						valeur={bras?.corps}
						lignes={8}
						aide={textes.commeLeKit}
					/>
				</div>
			</details>
		</fieldset>
	);
}
