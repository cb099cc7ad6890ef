import type { ReactNode } from "react";
import { prestations } from "../../socle/index.ts";
import type { Adaptation } from "../actes/kits.ts";
import { phraseDeLAudience } from "../audience/phrase.ts";
import { CHAMPS } from "../kits/champs.ts";
import { type Kit, PARTIES } from "../kits/kit.ts";
import { textesKits as textes } from "../textes/kits.ts";
import { canaux } from "../textes/mots.ts";
import { Repliques } from "./Appel.tsx";
import { Champ, Liste, Texte } from "./Champs.tsx";

const Partie = ({ titre, children }: { titre: string; children: ReactNode }) => (
	<section className="carte">
		<h2>{titre}</h2>
		{children}
	</section>
);
const Phrases = ({ phrases }: { phrases: readonly string[] }) => (
	<ul>
		{phrases.map((phrase) => (
			<li key={phrase}>{phrase}</li>
		))}
	</ul>
);

/** A kit as an agent reads it before using it. */
export function LeKit({ kit }: { kit: Kit }) {
	const { courriel, sms, courrier } = kit.messages;
	return (
		<div className="cartes">
			<div>
				<Partie titre={textes.parties.pour}>
					<p>{kit.pour}</p>
					<p className="indication">
						{textes.audience} : {phraseDeLAudience(kit.audience)}
					</p>
				</Partie>
				<Partie titre={textes.parties.pourquoi}>
					<p>{kit.pourquoi}</p>
				</Partie>
				<Partie titre={textes.messages}>
					<h3>{canaux.sms}</h3>
					<p className="actions-message">{sms}</p>
					<h3>{canaux.courriel}</h3>
					<p className="actions-message">
						<strong>{courriel.sujet}</strong>
						{"\n\n"}
						{courriel.corps}
					</p>
					<details>
						<summary>{canaux.courrier}</summary>
						<p className="actions-message">
							<strong>{courrier.sujet}</strong>
							{"\n\n"}
							{courrier.corps}
						</p>
					</details>
				</Partie>
			</div>
			<div>
				<Partie titre={textes.appel}>
					<Phrases phrases={kit.appel.verifier} />
					<p className="actions-dire">{kit.appel.accroche}</p>
					<p className="actions-dire">{kit.appel.explication}</p>
					<h3>{textes.avant}</h3>
					<Phrases phrases={kit.appel.avantDeDemander} />
					<Repliques repliques={kit.appel.repliques} />
				</Partie>
				<Partie titre={textes.parties.ouvrir}>
					<Phrases phrases={kit.ouvrir} />
				</Partie>
				<Partie titre={textes.parties.gainNet}>
					<Phrases phrases={kit.gainNet} />
				</Partie>
				<Partie titre={textes.parties.dettes}>
					<Phrases phrases={kit.dettes} />
				</Partie>
				<Partie titre={textes.parties.revue}>
					<Phrases phrases={kit.revue} />
				</Partie>
				<Partie titre={textes.parties.sources}>
					<Phrases phrases={kit.sources} />
				</Partie>
			</div>
		</div>
	);
}

const droits = Object.fromEntries(
	Object.entries(prestations).map(([code, { titre }]) => [code, titre]),
);

type Saisie = Adaptation & { prestation: string; sensible: boolean };

export function AdapterLeKit({ kit, saisie }: { kit: Kit; saisie?: Saisie }) {
	const { courriel, sms, courrier } = saisie?.messages ?? kit.messages;
	return (
		<section aria-labelledby="adapter">
			<h2 id="adapter">{textes.adapter}</h2>
			<form method="post" className="carte">
				<p className="indication">
					{textes.adapterAide} {CHAMPS.courrier.map((champ) => `{${champ}}`).join(" ")}
				</p>
				<div className="champs">
					<Champ nom="titre" libelle={textes.nom} valeur={saisie?.titre ?? kit.titre} large />
					<Texte nom="sms" libelle={canaux.sms} valeur={sms} />
					<Champ nom="courriel-sujet" libelle={textes.sujet} valeur={courriel.sujet} large />
					<Texte
						nom="courriel-corps"
						libelle={canaux.courriel}
						valeur={courriel.corps}
						lignes={10}
					/>
					<Champ nom="courrier-sujet" libelle={textes.objet} valeur={courrier.sujet} large />
					<Texte
						nom="courrier-corps"
						libelle={canaux.courrier}
						valeur={courrier.corps}
						lignes={10}
					/>
					<Texte
						nom="accroche"
						libelle={textes.accroche}
						valeur={saisie?.accroche ?? kit.appel.accroche}
					/>
					<Texte
						nom="explication"
						libelle={textes.explication}
						valeur={saisie?.explication ?? kit.appel.explication}
						lignes={4}
					/>
				</div>
				<details open={saisie !== undefined}>
					<summary>{textes.procedure}</summary>
					<p className="indication">{textes.uneParLigne}</p>
					<div className="champs">
						<Texte
							nom="avantDeDemander"
							libelle={textes.avant}
							valeur={(saisie?.avantDeDemander ?? kit.appel.avantDeDemander).join("\n")}
							lignes={5}
						/>
						{PARTIES.map((partie) => (
							<Texte
								key={partie}
								nom={partie}
								libelle={textes.parties[partie]}
								valeur={[saisie?.[partie] ?? kit[partie]].flat().join("\n")}
							/>
						))}
					</div>
				</details>
				<div className="champs-actes">
					<button className="bouton-discret" type="submit" name="acte" value="adapter">
						{textes.enregistrer}
					</button>
				</div>
				<h3>{textes.propre}</h3>
				<p className="indication">{textes.propreAide}</p>
				<div className="champs">
					<Liste
						nom="prestation"
						libelle={textes.prestation}
						valeur={saisie?.prestation ?? kit.prestation}
						mots={droits}
					/>
					<label className="case">
						<input
							type="checkbox"
							name="sensible"
							value="oui"
							defaultChecked={saisie?.sensible ?? kit.sensible}
						/>
						<span>{textes.sensible}</span>
					</label>
				</div>
				<div className="champs-actes">
					<button className="bouton-discret" type="submit" name="acte" value="ajouter">
						{textes.ajouter}
					</button>
				</div>
			</form>
		</section>
	);
}
