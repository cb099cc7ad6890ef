import type { ReactNode } from "react";
import { type Portee, textesMandats } from "../../mandats/index.ts";
import { textesAidants } from "../textes/aidants.ts";

const { donner: textes } = textesAidants;
const PORTEES: Portee[] = ["voir", "envoyer", "demarche"];
const DUREES = [30, 90, 180, 365];

interface Proprietes {
	acte: string;
	/** What was typed, when it was refused. */
	saisie?: Record<string, string[]>;
	envoyer?: string;
	/** What an agent adds, who fills it for someone else. */
	children?: ReactNode;
}

/** Who helps, how far, how long. */
export function FormulaireMandat({ acte, saisie, envoyer = textes.envoyer, children }: Proprietes) {
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
					required
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
									{children ? textesMandats.peut[portee] : textesMandats.portees[portee]}
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
			{children}
			<button type="submit" className="bouton" name="acte" value={acte}>
				{envoyer}
			</button>
		</form>
	);
}
