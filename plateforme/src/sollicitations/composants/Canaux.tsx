import type { lireCanaux } from "../lectures/reglages.ts";
import { CANAUX } from "../natures.ts";
import { textesNatures } from "../textes/natures.ts";
import { textesReglages as textes } from "../textes/reglages.ts";
import { Choix } from "./champs/Choix.tsx";
import { Saisie } from "./champs/Saisie.tsx";
import type { RefusReglage } from "./Reglages.tsx";

const { champs, fautes } = textes;

interface Proprietes {
	canaux: Awaited<ReturnType<typeof lireCanaux>>;
	refus?: RefusReglage;
}

export function Canaux({ canaux, refus }: Proprietes) {
	return (
		<section aria-labelledby="canaux">
			<h2 id="canaux">{textes.canaux}</h2>
			<p className="indication">{textes.canauxAide}</p>
			{canaux.length === 0 ? (
				<p>{textes.aucunCanal}</p>
			) : (
				<ul>
					{canaux.map(({ canal, ouvertLe, fermeLe }) => (
						<li key={`${canal} ${ouvertLe}`}>
							{textesNatures.canaux[canal]} : {textes.periode(ouvertLe, fermeLe)}
						</li>
					))}
				</ul>
			)}
			<Dater acte="ouvrir" nom="ouvertLe" libelle={champs.ouvertLe} refus={refus} />
			<Dater acte="fermer" nom="fermeLe" libelle={champs.fermeLe} refus={refus} />
		</section>
	);
}

interface ProprietesDater {
	acte: "ouvrir" | "fermer";
	nom: "ouvertLe" | "fermeLe";
	libelle: string;
	refus?: RefusReglage;
}

function Dater({ acte, nom, libelle, refus }: ProprietesDater) {
	const sien = refus?.acte === acte ? refus : undefined;
	return (
		<form method="post" className="champs" noValidate>
			<Choix
				nom="canal"
				libelle={champs.canal}
				valeur={sien?.saisie.canal ?? "courriel"}
				options={CANAUX.map((canal) => [canal, textesNatures.canaux[canal]])}
			/>
			<Saisie
				nom={nom}
				type="date"
				libelle={libelle}
				valeur={sien?.saisie[nom]}
				faute={sien?.fautes?.includes(nom) ? fautes[nom] : undefined}
			/>
			<div className="champs-actes">
				<button type="submit" name="acte" value={acte} className="bouton-discret">
					{textes[acte]}
				</button>
			</div>
		</form>
	);
}
