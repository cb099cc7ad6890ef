import { useOrganisme } from "../../interface/index.ts";
import { Formulaire } from "../../questionnaire/index.ts";
import type { Jour } from "../../socle/index.ts";
import {
	CHAMPS_PERSONNE,
	type ChampPersonne,
	type Conservation,
	textesRefus,
} from "../../sollicitations/index.ts";
import type { Transmis } from "../actes/transmettre.ts";
import type { FicheVue } from "../pages/faire.server.ts";
import { textesTransfert as textes } from "../textes/transfert.ts";
import { phraseDuConsentement } from "../transfert/consentement.ts";

interface Proprietes {
	vue: FicheVue;
	aujourdhui: Jour;
	conservation: Conservation;
}

const TYPES: Partial<Record<ChampPersonne, string>> = { naissance: "date", telephone: "tel" };

export function Transmettre({ vue, aujourdhui, conservation }: Proprietes) {
	const { cle, saisie, fautes, motif, portees } = vue;
	const caisse = useOrganisme()?.nom ?? "la Caf";
	return (
		<section className="carte" aria-labelledby="transmettre">
			<h2 id="transmettre">{textes.titre}</h2>
			{(motif || fautes) && (
				<p className="message message-refus" role="alert" id="transmettre-refus">
					{motif ? { ...textesRefus, ...textes.refus }[motif] : textes.aCorriger}
				</p>
			)}
			<p>{textes.texte}</p>
			<Formulaire acte="transmettre" portees={portees} className="champs" noValidate>
				<input type="hidden" name="cle" value={cle} />
				{CHAMPS_PERSONNE.map((nom) => (
					<Champ
						key={nom}
						nom={nom}
						valeur={saisie[nom]}
						faute={fautes?.[nom]}
						max={nom === "naissance" ? aujourdhui : undefined}
					/>
				))}
				<p className="champ-large">{textes.lire}</p>
				<p>
					<label className="case">
						<input
							type="checkbox"
							name="accord"
							value="oui"
							defaultChecked={saisie.accord === "oui"}
							aria-invalid={motif === "sans-accord" ? true : undefined}
							aria-describedby={motif === "sans-accord" ? "transmettre-refus" : undefined}
						/>
						<span>{phraseDuConsentement(caisse, conservation)}</span>
					</label>
				</p>
				<p className="champs-actes">
					<button type="submit" className="bouton">
						{textes.transmettre}
					</button>
				</p>
			</Formulaire>
		</section>
	);
}

interface ProprietesChamp {
	nom: ChampPersonne;
	valeur?: string;
	faute?: string;
	max?: Jour;
}

function Champ({ nom, valeur, faute, max }: ProprietesChamp) {
	return (
		<label>
			<span>{textes.champs[nom]}</span>
			<input
				name={nom}
				type={TYPES[nom] ?? "text"}
				defaultValue={valeur}
				autoComplete="off"
				maxLength={60}
				max={max}
				aria-invalid={faute ? true : undefined}
				aria-describedby={faute ? `faute-${nom}` : undefined}
			/>
			{faute && (
				<span className="faute" id={`faute-${nom}`}>
					{faute}
				</span>
			)}
		</label>
	);
}

export function Fait({ annee, numero, encore }: Transmis) {
	return (
		<div className="message hors-impression" role="status">
			<p>
				<strong>{textes.fait.titre(annee, numero)}</strong>
			</p>
			<p>{encore ? textes.fait.deja : textes.fait.suite}</p>
			<p>
				<a href={`/dates-protegees/${annee}/${numero}`}>{textes.fait.preuve}</a>
			</p>
		</div>
	);
}
