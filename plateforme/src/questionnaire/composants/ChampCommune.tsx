import { communes } from "../../socle/index.ts";
import type { ChampCommune as Champ } from "../saisie/champ.ts";
import { nomPropose } from "../saisie/lire-champ.ts";
import { contient, premiere } from "../saisie/reponses.ts";
import { MessageErreur } from "./ChampSaisie.tsx";
import { erreurDe, type ProprietesChamp } from "./proprietes.ts";

export function ChampCommune({ champ, saisies, erreurs }: ProprietesChamp<Champ>) {
	const { nom, libelle, ailleurs } = champ;
	const erreur = erreurDe(erreurs, nom);
	return (
		<div className={erreur ? "champ champ-faux" : "champ"}>
			<label htmlFor={nom}>{libelle}</label>
			{erreur && <MessageErreur nom={nom} message={erreur} />}
			<input
				id={nom}
				name={nom}
				type="text"
				list="communes"
				autoComplete="off"
				spellCheck={false}
				defaultValue={premiere(saisies, nom)}
				aria-describedby={erreur ? `${nom}-erreur` : "aide"}
				aria-invalid={erreur ? true : undefined}
			/>
			<datalist id="communes">
				{communes.map((commune) => (
					<option key={commune.code} value={nomPropose(commune)} />
				))}
			</datalist>
			<label className="option" htmlFor={`${nom}.ailleurs`}>
				<input
					id={`${nom}.ailleurs`}
					type="checkbox"
					name={`${nom}.ailleurs`}
					value="oui"
					defaultChecked={contient(saisies, `${nom}.ailleurs`, "oui")}
				/>
				<span>{ailleurs}</span>
			</label>
		</div>
	);
}
