import { Choix, Console } from "../../interface/index.ts";
import { jourDe, jourEnToutesLettres } from "../../socle/index.ts";
import { numeroDe } from "../demande.ts";
import type { DemandeLue } from "../lectures/demandes.ts";
import { textesPages } from "../textes/pages.ts";

const { agent: textes, liste } = textesPages;

interface Proprietes {
	dossier: number;
	matricule: string;
	proposees: readonly { nom: string; titre: string }[];
	lues: readonly (DemandeLue & { titre: string })[];
	refus?: string;
}

/** Where an agent fills in a procedure with the person. */
export function DuDossier({ dossier, matricule, proposees, lues, refus }: Proprietes) {
	return (
		<Console
			titre={textes.titre}
			chapeau={
				<p>
					<a href={`/dossiers/${dossier}`}>
						{textes.dossier} {matricule}
					</a>
				</p>
			}
		>
			<div className="page-console demarches-agent">
				{refus && (
					<p className="message message-refus" role="alert">
						{refus}
					</p>
				)}
				<p>{textes.chapeau}</p>
				<form method="post" action={`/dossiers/${dossier}/demarches`} className="champs">
					<Choix
						libelle={textes.demarche}
						nom="demarche"
						valeur={proposees[0]?.nom ?? ""}
						options={proposees.map(({ nom, titre }) => [nom, titre])}
					/>
					<Choix
						libelle={textes.comment}
						nom="moyen"
						valeur="telephone"
						options={Object.entries(textes.moyens)}
					/>
					<button type="submit" name="acte" value="commencer" className="bouton">
						{textes.commencer}
					</button>
				</form>
				<h2>{textes.enCours}</h2>
				{lues.length === 0 ? (
					<p>{textes.aucune}</p>
				) : (
					<ul>
						{lues.map(({ demande, promesse, traiteeLe, titre }) => (
							<li key={demande.demande}>
								{demande.envoyeeLe ? (
									<>
										<a href={`/sollicitations/${demande.sollicitation}`}>
											{liste.envoyee(
												numeroDe(demande.demande as number, jourDe(demande.envoyeeLe)),
												titre,
											)}
										</a>
										{traiteeLe
											? `, ${liste.traitee(traiteeLe)}`
											: promesse && `, ${liste.promesse(promesse)}`}
									</>
								) : (
									<a href={`/dossiers/${dossier}/demarches/${demande.demande}`}>
										{titre}, {jourEnToutesLettres(jourDe(demande.commenceeLe))} : {liste.reprendre}
									</a>
								)}
							</li>
						))}
					</ul>
				)}
			</div>
		</Console>
	);
}
