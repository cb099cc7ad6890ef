import { Console } from "../../interface/index.ts";
import { communes, type Jour } from "../../socle/index.ts";
import { ENFANTS_MAX } from "../nouveau/lire.ts";
import type { Rangee } from "../recherche/masquer.ts";
import type { Fautes } from "../saisie/lecteur.ts";
import { textesNouveau as textes } from "../textes/nouveau.ts";
import { Champ, type Etat } from "./Champ.tsx";
import { Groupe } from "./Groupe.tsx";
import { Resultats } from "./Recherche.tsx";

export interface RefusNouveau {
	motif?: string;
	fautes?: Fautes;
	ressemblances?: Rangee[];
	vues?: string;
	saisie: Record<string, string>;
}

interface Proprietes {
	aujourdhui: Jour;
	propose: string;
	saisie: Record<string, string>;
	refus?: RefusNouveau;
}

/** A number that nobody touched follows the one proposed: another file may have taken it meanwhile. */
function matriculeMontre(propose: string, saisie?: Record<string, string>): string {
	const tape = saisie?.matricule;
	return tape === undefined || tape === saisie?.propose ? propose : tape;
}

export function Nouveau({ aujourdhui, propose, saisie, refus }: Proprietes) {
	const etat: Etat = {
		formulaire: "nouveau",
		saisie: { ...saisie, ...refus?.saisie, matricule: matriculeMontre(propose, refus?.saisie) },
		fautes: refus?.fautes,
	};
	const avecEnfants = Object.entries(etat.saisie).some(
		([nom, valeur]) => /^enfant\d/.test(nom) && valeur,
	);
	return (
		<Console
			titre={textes.titre}
			chapeau={
				<>
					<p>
						<a href="/recherche">← {textes.retour}</a>
					</p>
					<p>{textes.explication}</p>
				</>
			}
		>
			<Annonce refus={refus} />
			<form method="post" className="nouveau" noValidate>
				<Groupe titre={textes.personne}>
					<Champ nom="prenom" libelle={textes.prenom} etat={etat} maxLength={60} />
					<Champ nom="nom" libelle={textes.nom} etat={etat} maxLength={60} />
					<Champ
						aide={textes.nomNaissanceAide}
						nom="nomNaissance"
						libelle={textes.nomNaissance}
						etat={etat}
						maxLength={60}
					/>
					<Champ
						nom="naissance"
						type="date"
						libelle={textes.naissance}
						etat={etat}
						max={aujourdhui}
					/>
					<Champ
						aide={textes.contactAide}
						nom="contact"
						libelle={textes.contact}
						etat={etat}
						maxLength={254}
					/>
					<Champ
						nom="commune"
						libelle={textes.commune}
						etat={etat}
						maxLength={60}
						list="communes"
						aide={textes.communeAide}
					/>
				</Groupe>
				<datalist id="communes">
					{communes.map(({ code, nom, codesPostaux }) => (
						<option key={code} value={`${nom} (${codesPostaux[0]})`} />
					))}
				</datalist>
				<Groupe titre={textes.conjoint}>
					<Champ nom="conjointPrenom" libelle={textes.prenom} etat={etat} maxLength={60} />
					<Champ nom="conjointNom" libelle={textes.nom} etat={etat} maxLength={60} />
					<Champ
						nom="conjointNaissance"
						type="date"
						libelle={textes.naissance}
						etat={etat}
						max={aujourdhui}
					/>
				</Groupe>
				<details open={avecEnfants || undefined}>
					<summary>{textes.enfants}</summary>
					<p className="indication">{textes.enfantsAide}</p>
					{Array.from({ length: ENFANTS_MAX }, (_, i) => i + 1).map((n) => (
						<Enfant key={n} n={n} etat={etat} aujourdhui={aujourdhui} />
					))}
				</details>
				<Groupe titre={textes.numero}>
					<Champ
						nom="matricule"
						libelle={textes.matricule}
						etat={etat}
						maxLength={24}
						aide={textes.matriculeAide}
					/>
				</Groupe>
				<input type="hidden" name="propose" value={propose} />
				<input type="hidden" name="vues" value={refus?.vues ?? ""} />
				<p className="champs-actes">
					<button
						type="submit"
						name="acte"
						value={refus?.ressemblances ? "ouvrir-quand-meme" : "ouvrir"}
						className="bouton"
						data-acte-principal
					>
						{refus?.ressemblances ? textes.quandMeme : textes.ouvrir}
					</button>
				</p>
			</form>
		</Console>
	);
}

function Annonce({ refus }: { refus?: RefusNouveau }) {
	if (!refus) return null;
	if (refus.ressemblances)
		return (
			<section className="ressemblances" aria-labelledby="ressemblances">
				<div role="alert">
					<h2 id="ressemblances">{textes.ressemblance}</h2>
					<p>{textes.ressemblanceAide}</p>
				</div>
				<Resultats rangees={refus.ressemblances} />
			</section>
		);
	return (
		<p className="message message-refus" role="alert">
			{refus.motif ? (textes.refus[refus.motif] ?? textes.refusAutre) : textes.aCorriger}
		</p>
	);
}

function Enfant({ n, etat, aujourdhui }: { n: number; etat: Etat; aujourdhui: Jour }) {
	const dit = (quoi: string) => textes.enfant(n, quoi.toLowerCase());
	return (
		<div className="champs">
			<Champ nom={`enfant${n}Prenom`} libelle={dit(textes.prenom)} etat={etat} maxLength={60} />
			<Champ nom={`enfant${n}Nom`} libelle={dit(textes.nom)} etat={etat} maxLength={60} />
			<Champ
				nom={`enfant${n}Naissance`}
				type="date"
				libelle={dit(textes.naissance)}
				etat={etat}
				max={aujourdhui}
			/>
		</div>
	);
}
