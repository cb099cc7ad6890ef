import type { ChampMois as Champ } from "../saisie/champ.ts";
import { premiere } from "../saisie/reponses.ts";
import { textes } from "../textes.ts";
import { MessageErreur } from "./ChampSaisie.tsx";
import { erreurDe, type ProprietesChamp } from "./proprietes.ts";

const { mois, annee } = textes.parcours;

export function ChampMois({ champ: { nom, libelle }, saisies, erreurs }: ProprietesChamp<Champ>) {
	const parties = [
		{ id: `${nom}.mois`, libelle: mois, taille: 9, clavier: undefined },
		{ id: `${nom}.annee`, libelle: annee, taille: 4, clavier: "numeric" as const },
	];
	const fausse = parties.find(({ id }) => erreurDe(erreurs, id));
	return (
		<fieldset className={fausse ? "champ champ-faux" : "champ"}>
			<legend>{libelle}</legend>
			{fausse && <MessageErreur nom={fausse.id} message={erreurDe(erreurs, fausse.id) ?? ""} />}
			<div className="mois">
				{parties.map(({ id, libelle, taille, clavier }) => (
					<div key={id}>
						<label htmlFor={id}>{libelle}</label>
						<input
							id={id}
							name={id}
							type="text"
							inputMode={clavier}
							size={taille}
							autoComplete="off"
							defaultValue={premiere(saisies, id)}
							aria-describedby={fausse ? `${fausse.id}-erreur` : undefined}
							aria-invalid={fausse?.id === id ? true : undefined}
						/>
					</div>
				))}
			</div>
		</fieldset>
	);
}
