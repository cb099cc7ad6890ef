import { PRESTATIONS } from "droits";
import { Console } from "../../interface/index.ts";
import { type Jour, prestations } from "../../socle/index.ts";
import { CANAUX, ENJEUX, NATURES_RECUES } from "../natures.ts";
import { textesContact as textes } from "../textes/contact.ts";
import { textesNatures } from "../textes/natures.ts";
import { Choix } from "./champs/Choix.tsx";
import { Saisie } from "./champs/Saisie.tsx";
import { Message, type RefusVu } from "./Message.tsx";

const { champs } = textes;

interface Proprietes {
	aujourdhui: Jour;
	saisie: Record<string, string>;
	refus?: RefusVu;
}

export function NouveauContact({ aujourdhui, saisie: donnee, refus }: Proprietes) {
	const saisie = refus?.saisie ?? donnee;
	return (
		<Console titre={textes.titre} chapeau={<p>{textes.chapeau}</p>}>
			<form method="post" className="champs contact" noValidate>
				<Message fait={null} refus={refus} />
				<Saisie
					nom="objet"
					libelle={champs.objet}
					aide={champs.objetAide}
					valeur={saisie.objet}
					maxLength={200}
					autoFocus
					large
				/>
				<Choix
					nom="canal"
					libelle={champs.canal}
					valeur={saisie.canal ?? "telephone"}
					options={CANAUX.map((canal) => [canal, textesNatures.canaux[canal]])}
				/>
				<Choix
					nom="nature"
					libelle={champs.nature}
					valeur={saisie.nature ?? "question"}
					options={NATURES_RECUES.map((nature) => [nature, textesNatures.natures[nature]])}
				/>
				<Choix
					nom="prestation"
					libelle={champs.prestation}
					valeur={saisie.prestation}
					vide={champs.aucune}
					options={PRESTATIONS.map((code) => [code, prestations[code].court])}
				/>
				<Saisie
					nom="matricule"
					libelle={champs.matricule}
					aide={champs.matriculeAide}
					valeur={saisie.matricule}
					maxLength={20}
				/>
				<Saisie
					nom="prenom"
					libelle={champs.prenom}
					aide={champs.personneAide}
					valeur={saisie.prenom}
					maxLength={60}
				/>
				<Saisie nom="nom" libelle={champs.nom} valeur={saisie.nom} maxLength={60} />
				<Choix
					nom="enjeu"
					libelle={champs.enjeu}
					valeur={saisie.enjeu ?? "aucun"}
					options={ENJEUX.map((enjeu) => [enjeu, textesNatures.enjeux[enjeu]])}
				/>
				<Saisie
					nom="arrivee"
					type="date"
					libelle={champs.arrivee}
					valeur={saisie.arrivee ?? aujourdhui}
					max={aujourdhui}
				/>
				<div className="champs-actes">
					<Bouton acte="recevoir" principal>
						{textes.enregistrer}
					</Bouton>
					<Bouton acte="recevoir-prendre">{textes.enregistrerEtPrendre}</Bouton>
				</div>
				<p className="indication">
					{textes.protegerAide} <a href="/dates-protegees">{textes.proteger}</a>
				</p>
			</form>
		</Console>
	);
}

interface ProprietesBouton {
	acte: string;
	principal?: boolean;
	children: string;
}

function Bouton({ acte, principal, children }: ProprietesBouton) {
	return (
		<button
			type="submit"
			name="acte"
			value={acte}
			className={principal ? "bouton" : "bouton-discret"}
			data-acte-principal={principal ? "" : undefined}
		>
			{children}
		</button>
	);
}
