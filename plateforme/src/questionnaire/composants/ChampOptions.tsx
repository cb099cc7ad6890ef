import type { ReactNode } from "react";
import type { Champ, ChampCases, ChampChoix, Option } from "../saisie/champ.ts";
import { contient } from "../saisie/reponses.ts";
import { MessageErreur } from "./ChampSaisie.tsx";
import { erreurDe, type ProprietesChamp } from "./proprietes.ts";

interface Proprietes extends ProprietesChamp<ChampChoix | ChampCases> {
	preciser: (precision: Champ) => ReactNode;
}

/** Radio buttons or boxes; without a label of its own, the question is its label. */
export function ChampOptions({ champ, saisies, erreurs, preciser }: Proprietes) {
	const { nom, libelle, options, type } = champ;
	const erreur = erreurDe(erreurs, nom);
	const legende = libelle ? `${nom}-libelle` : "question";
	return (
		<fieldset
			className={erreur ? "champ champ-faux" : "champ"}
			aria-labelledby={legende}
			aria-describedby={erreur ? `${nom}-erreur` : "aide"}
		>
			{libelle && (
				<p className="libelle" id={legende}>
					{libelle}
				</p>
			)}
			{erreur && <MessageErreur nom={nom} message={erreur} />}
			<ul className="options">
				{options.map((option, rang) => (
					<li key={option.valeur}>
						<Choix
							option={option}
							id={rang === 0 ? nom : `${nom}-${option.valeur}`}
							nom={nom}
							type={type === "choix" ? "radio" : "checkbox"}
							choisie={contient(saisies, nom, option.valeur)}
						/>
						{option.precision && <div className="precision">{preciser(option.precision)}</div>}
					</li>
				))}
			</ul>
		</fieldset>
	);
}

interface ProprietesChoix {
	option: Option;
	id: string;
	nom: string;
	type: "radio" | "checkbox";
	choisie: boolean;
}

function Choix({ option, id, nom, type, choisie }: ProprietesChoix) {
	return (
		<label className="option" htmlFor={id}>
			<input
				id={id}
				type={type}
				name={nom}
				value={option.valeur}
				defaultChecked={choisie}
				aria-describedby={option.aide ? `${id}-aide` : undefined}
			/>
			<span>
				{option.libelle}
				{option.aide && (
					<span className="indication" id={`${id}-aide`}>
						{option.aide}
					</span>
				)}
			</span>
		</label>
	);
}
