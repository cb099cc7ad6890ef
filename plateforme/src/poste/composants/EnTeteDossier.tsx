import type { Dossier } from "../../dossiers/index.ts";
import { Etiquette } from "../../interface/index.ts";
import { textesDossier as textes } from "../textes/dossier.ts";
import { textesFoyer } from "../textes/foyer.ts";
import { mots } from "../textes/mots.ts";

/** « Durand Zoé et Ben Ali » */
export const nomDuDossier = ({ membres, matricule }: Dossier): string =>
	membres
		.filter(({ role, jusqua }) => role !== "enfant" && jusqua === null)
		.map(({ nom, prenom }) => `${nom} ${prenom}`)
		.join(" et ") || matricule;

/** Beside the name: which file, in what state, and where its other half is. */
export function SousTitre({ dossier }: { dossier: Dossier }) {
	const { matricule, etat, protection, issuDe, separes } = dossier;
	return (
		<p className="dossier-sous-titre">
			<strong>{textes.matricule(matricule)}</strong>
			{etat !== "ouvert" && <Etiquette ton="retard">{mots.etatsDossier[etat]}</Etiquette>}
			{protection && (
				<Etiquette ton="attention">{textes.protege(mots.protections[protection])}</Etiquette>
			)}
			{issuDe && (
				<span>
					{textes.issuDe} <a href={`/dossiers/${issuDe.dossier}`}>{issuDe.matricule}</a>
				</span>
			)}
			{separes.map((autre) => (
				<span key={autre.dossier}>
					{textes.separe} <a href={`/dossiers/${autre.dossier}`}>{autre.matricule}</a>
				</span>
			))}
			<a href={`/dossiers/${dossier.dossier}/foyer`}>{textesFoyer.lien}</a>
			<a href={`/dossiers/${dossier.dossier}/mandats`}>{textes.mandats}</a>
			<a href={`/dossiers/${dossier.dossier}/acces`}>{textes.acces}</a>
		</p>
	);
}
