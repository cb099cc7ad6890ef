import { premiere } from "../saisie/reponses.ts";
import { textes } from "../textes.ts";
import { ChampCommune } from "./ChampCommune.tsx";
import { ChampMois } from "./ChampMois.tsx";
import { ChampOptions } from "./ChampOptions.tsx";
import { ChampSaisie } from "./ChampSaisie.tsx";
import { erreurDe, type ProprietesChamp } from "./proprietes.ts";

const { parcours } = textes;
const { parMois, unite } = parcours;

export function ChampVue({ champ, saisies, erreurs }: ProprietesChamp) {
	const commun = { saisies, erreurs };
	switch (champ.type) {
		case "choix":
		case "cases":
			return (
				<ChampOptions
					champ={champ}
					{...commun}
					preciser={(precision) => <ChampVue champ={precision} {...commun} />}
				/>
			);
		case "mois":
			return <ChampMois champ={champ} {...commun} />;
		case "commune":
			return <ChampCommune champ={champ} {...commun} />;
		case "euros":
			return (
				<ChampSaisie
					{...champ}
					valeur={montantEcrit(premiere(saisies, champ.nom))}
					erreur={erreurDe(erreurs, champ.nom)}
					clavier="decimal"
					unite={champ.total ? unite : parMois}
				/>
			);
		case "jour":
			return (
				<ChampSaisie
					{...champ}
					aide={champ.aide ?? parcours.jourAide}
					valeur={premiere(saisies, champ.nom)}
					erreur={erreurDe(erreurs, champ.nom)}
					clavier="numeric"
					large
				/>
			);
		case "texte":
			return (
				<ChampSaisie
					{...champ}
					valeur={premiere(saisies, champ.nom)}
					erreur={erreurDe(erreurs, champ.nom)}
					large
				/>
			);
		case "nombre":
			return (
				<ChampSaisie
					{...champ}
					valeur={premiere(saisies, champ.nom)}
					erreur={erreurDe(erreurs, champ.nom)}
					clavier="numeric"
				/>
			);
	}
}

/** As a French speaker writes it; what could not be read stays as typed. */
const montantEcrit = (saisie?: string) =>
	saisie && /^\d+\.\d+$/.test(saisie) ? saisie.replace(".", ",") : saisie;
