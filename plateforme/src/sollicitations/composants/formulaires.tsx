import type { NomDossier } from "../../dossiers/index.server.ts";
import type { Affectations } from "../lectures/affectations.ts";
import { ISSUES } from "../natures.ts";
import { textesNatures } from "../textes/natures.ts";
import { textesSollicitation } from "../textes/sollicitation.ts";
import { Choix } from "./champs/Choix.tsx";
import { Saisie } from "./champs/Saisie.tsx";

const { champs } = textesSollicitation;

interface Proprietes {
	/** What was typed, when the form was refused. */
	saisie: Record<string, string>;
}

export function Traiter({ saisie }: Proprietes) {
	return (
		<>
			<Choix
				nom="issue"
				libelle={champs.issue}
				valeur={saisie.issue}
				vide={champs.choisir}
				requis
				options={ISSUES.map((issue) => [issue, textesNatures.issues[issue]])}
			/>
			<Saisie nom="note" libelle={champs.note} valeur={saisie.note} maxLength={300} />
			<p>
				<label className="case">
					<input
						type="checkbox"
						name="suivante"
						value="oui"
						defaultChecked={saisie.issue === undefined || saisie.suivante === "oui"}
					/>
					<span>{champs.suivante}</span>
				</label>
			</p>
		</>
	);
}

export function Attendre({
	saisie,
	echeances,
}: Proprietes & { echeances: { min: string; max: string } }) {
	return (
		<>
			<label className="champ-large">
				<span>{champs.manque}</span>
				<textarea name="manque" rows={3} required defaultValue={saisie.manque} maxLength={1000} />
			</label>
			<Saisie
				nom="echeance"
				type="date"
				required
				libelle={champs.echeance}
				aide={champs.echeanceAide}
				valeur={saisie.echeance}
				min={echeances.min}
				max={echeances.max}
			/>
			<p>
				<label className="case">
					<input
						type="checkbox"
						name="indispensable"
						value="oui"
						defaultChecked={saisie.indispensable === "oui"}
					/>
					<span>{champs.indispensable}</span>
				</label>
			</p>
		</>
	);
}

export function Transferer({ saisie, affectations }: Proprietes & { affectations: Affectations }) {
	const { equipes, competences, agents } = affectations;
	return (
		<>
			<Choix
				nom="equipe"
				libelle={champs.equipe}
				valeur={saisie.equipe}
				vide={champs.choisir}
				options={equipes.map(({ equipe, nom }) => [equipe, nom])}
			/>
			<Choix
				nom="competence"
				libelle={champs.competence}
				valeur={saisie.competence}
				vide={champs.choisir}
				options={competences.map((competence) => [competence, competence])}
			/>
			<Choix
				nom="agent"
				libelle={champs.agent}
				valeur={saisie.agent}
				vide={champs.choisir}
				options={agents.map(({ compte, nom }) => [compte, nom])}
			/>
			<Motiver saisie={saisie} />
		</>
	);
}

export const Motiver = ({ saisie }: Proprietes) => (
	<Saisie nom="motif" libelle={champs.motif} valeur={saisie.motif} required maxLength={300} large />
);

export function Rattacher({ saisie, matricule }: Proprietes & { matricule?: NomDossier }) {
	return (
		<Saisie
			nom="matricule"
			libelle={champs.matricule}
			valeur={saisie.matricule ?? (matricule?.protege ? "" : matricule?.matricule)}
			required
			maxLength={20}
		/>
	);
}
