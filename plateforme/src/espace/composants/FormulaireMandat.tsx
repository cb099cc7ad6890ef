import type { ReactNode } from "react";
import { type Portee, textesMandats } from "../../mandats/index.ts";
import { majuscule } from "../../socle/index.ts";
import { nomDeStructure } from "../../sollicitations/index.ts";
import { textesAidants } from "../textes/aidants.ts";

const { donner: textes } = textesAidants;
const PORTEES: Portee[] = ["voir", "envoyer", "demarche"];
const DUREES = [30, 90, 180, 365];

interface Proprietes {
	acte: string;
	/** What was typed, when it was refused. */
	saisie?: Record<string, string[]>;
	envoyer?: string;
	/** Places of help that the person may choose; without them, the helper has a code. */
	structures?: readonly string[];
	/** What an agent adds, who fills it for someone else. */
	children?: ReactNode;
}

/** Who helps, how far, how long. */
export function FormulaireMandat({
	acte,
	saisie,
	envoyer = textes.envoyer,
	structures,
	children,
}: Proprietes) {
	const portees = saisie?.portee ?? ["voir", "envoyer"];
	const duree = saisie?.duree?.[0] ?? "90";
	return (
		<form method="post" className="espace-formulaire">
			<div className="champ">
				<label htmlFor="nom">{children ? textes.nomAgent : textes.nom}</label>
				<p className="indication" id="nom-aide">
					{textes.nomAide}
				</p>
				<input
					id="nom"
					name="nom"
					type="text"
					maxLength={120}
					required={structures === undefined}
					autoComplete="off"
					aria-describedby="nom-aide"
					defaultValue={saisie?.nom?.[0]}
				/>
			</div>
			<fieldset className="champ">
				<legend>{textes.portees}</legend>
				<ul className="options">
					{PORTEES.map((portee) => (
						<li key={portee}>
							<label className="option">
								<input
									type="checkbox"
									name="portee"
									value={portee}
									defaultChecked={portees.includes(portee)}
								/>
								<span>
									{majuscule(children ? textesMandats.peut[portee] : textesMandats.portees[portee])}
									{!children && (
										<span className="indication">{textesMandats.aidePortees[portee]}</span>
									)}
								</span>
							</label>
						</li>
					))}
				</ul>
			</fieldset>
			<div className="champ">
				<label htmlFor="duree">{textes.duree}</label>
				<select id="duree" name="duree" defaultValue={duree}>
					{DUREES.map((jours) => (
						<option key={jours} value={jours}>
							{textesMandats.durees[jours]}
						</option>
					))}
				</select>
			</div>
			{structures && <Voies structures={structures} saisie={saisie} />}
			{children}
			<button type="submit" className="bouton" name="acte" value={acte}>
				{envoyer}
			</button>
		</form>
	);
}

/** How the mandate reaches the helper; what each way asks is under it. */
function Voies({
	structures,
	saisie,
}: Required<Pick<Proprietes, "structures">> & Pick<Proprietes, "saisie">) {
	const choisie = saisie?.voie?.[0] ?? "code";
	const { courriel, structure } = textes.voies;
	return (
		<fieldset className="champ">
			<legend>{textes.voie}</legend>
			<ul className="options">
				<UneVoie voie="code" choisie={choisie} />
				<UneVoie voie="courriel" choisie={choisie}>
					<label htmlFor="courriel">{courriel.champ}</label>
					<input
						id="courriel"
						name="courriel"
						type="text"
						inputMode="email"
						autoComplete="off"
						maxLength={254}
						defaultValue={saisie?.courriel?.[0]}
					/>
				</UneVoie>
				{structures.length > 0 && (
					<UneVoie voie="structure" choisie={choisie}>
						<label htmlFor="structure">{structure.champ}</label>
						<select id="structure" name="structure" defaultValue={saisie?.structure?.[0] ?? ""}>
							<option value="">{structure.choisir}</option>
							{structures.map((code) => (
								<option key={code} value={code}>
									{nomDeStructure(code)}
								</option>
							))}
						</select>
					</UneVoie>
				)}
			</ul>
		</fieldset>
	);
}

function UneVoie({
	voie,
	choisie,
	children,
}: {
	voie: keyof typeof textes.voies;
	choisie: string;
	children?: ReactNode;
}) {
	const { titre, aide } = textes.voies[voie];
	return (
		<li>
			<label className="option">
				<input type="radio" name="voie" value={voie} defaultChecked={choisie === voie} />
				<span>
					{titre}
					<span className="indication">{aide}</span>
				</span>
			</label>
			{children && <div className="precision">{children}</div>}
		</li>
	);
}
