import { PRESTATIONS } from "droits";
import type { ReactNode } from "react";
import type { Membre } from "../../dossiers/index.ts";
import { Console, ProtegerDate } from "../../interface/index.ts";
import { type Jour, majuscule, prestations } from "../../socle/index.ts";
import { ecrireMois, moisPrecedent } from "../saisie/dates.ts";
import type { Fautes } from "../saisie/lecteur.ts";
import { mots } from "../textes/mots.ts";
import { textesSaisir as textes } from "../textes/saisir.ts";
import { Champ, type Etat, Liste } from "./Champ.tsx";

const OPTIONS_PRESTATION = PRESTATIONS.map((code) => [code, prestations[code].court] as const);
const enOptions = (dits: Record<string, string>) =>
	Object.entries(dits).map(([valeur, mot]) => [valeur, majuscule(mot)] as const);

export interface RefusSaisie {
	acte: string;
	motif?: string;
	fautes?: Fautes;
	saisie: Record<string, string>;
}

interface Proprietes {
	dossier: number;
	matricule: string;
	aujourdhui: Jour;
	enfants: Membre[];
	fait: string | null;
	refus?: RefusSaisie;
}

export function Saisir({ dossier, matricule, aujourdhui, enfants, fait, refus }: Proprietes) {
	const etatDe = (acte: string, propose: Record<string, string>): Etat =>
		refus?.acte === acte
			? { formulaire: acte, saisie: refus.saisie, fautes: refus.fautes }
			: { formulaire: acte, saisie: propose };
	return (
		<Console
			titre={textes.titre}
			actes={<ProtegerDate de={{ dossier }} />}
			chapeau={
				<>
					<p>
						<a href={`/dossiers/${dossier}`}>
							← {textes.retour} {matricule}
						</a>
					</p>
					<p>{textes.explication}</p>
				</>
			}
		>
			<Annonce dossier={dossier} fait={fait} refus={refus} />
			<div className="saisies">
				<Droit
					etat={etatDe("changer-droit", { beneficiaire: "foyer", etat: "en_paiement" })}
					aujourdhui={aujourdhui}
					enfants={enfants}
				/>
				<Paiement
					etat={etatDe("enregistrer-paiement", {
						mois: ecrireMois(moisPrecedent(aujourdhui)),
						destinataire: "allocataire",
					})}
					aujourdhui={aujourdhui}
					deja={refus?.motif === "deja-enregistre" || refus?.saisie.second === "oui"}
				/>
				<Dette etat={etatDe("enregistrer-dette", {})} aujourdhui={aujourdhui} />
			</div>
		</Console>
	);
}

function Annonce({ dossier, fait, refus }: Pick<Proprietes, "dossier" | "fait" | "refus">) {
	if (refus)
		return (
			<p className="message message-refus" role="alert">
				{refus.motif
					? textes.refus[refus.motif]
					: textes.aCorriger(Object.keys(refus.fautes ?? {}).length)}
			</p>
		);
	if (!fait || !Object.hasOwn(textes.fait, fait)) return null;
	return (
		<p className="message" role="status">
			{textes.fait[fait]} <a href={`/dossiers/${dossier}`}>{textes.voir}</a>
		</p>
	);
}

interface PourUnFormulaire {
	etat: Etat;
	aujourdhui: Jour;
}

function Droit({ etat, aujourdhui, enfants }: PourUnFormulaire & { enfants: Membre[] }) {
	const { droit } = textes;
	const pourQui = [
		["foyer", droit.foyer] as const,
		...enfants.map(({ rang, prenom }) => [`enfant-${rang}`, prenom] as const),
	];
	return (
		<Formulaire acte="changer-droit" mots={droit}>
			<Liste
				nom="prestation"
				libelle={droit.prestation}
				etat={etat}
				vide=""
				options={OPTIONS_PRESTATION}
			/>
			<Liste nom="beneficiaire" libelle={droit.beneficiaire} etat={etat} options={pourQui} />
			<Liste nom="etat" libelle={droit.etat} etat={etat} options={enOptions(mots.etatsDroit)} />
			<Champ nom="depuis" type="date" libelle={droit.depuis} etat={etat} max={aujourdhui} />
			<Champ
				nom="montant"
				libelle={droit.montant}
				etat={etat}
				inputMode="decimal"
				maxLength={20}
				aide={droit.montantAide}
			/>
		</Formulaire>
	);
}

function Paiement({ etat, aujourdhui, deja }: PourUnFormulaire & { deja: boolean }) {
	const { paiement } = textes;
	return (
		<Formulaire acte="enregistrer-paiement" mots={paiement}>
			<Champ nom="date" type="date" libelle={paiement.date} etat={etat} max={aujourdhui} />
			<Liste
				nom="prestation"
				libelle={paiement.prestation}
				etat={etat}
				vide=""
				options={OPTIONS_PRESTATION}
			/>
			<Champ
				nom="mois"
				libelle={paiement.mois}
				etat={etat}
				maxLength={10}
				aide={paiement.moisAide}
			/>
			<Champ
				nom="montant"
				libelle={paiement.montant}
				etat={etat}
				maxLength={20}
				aide={paiement.montantAide}
			/>
			<Liste
				nom="destinataire"
				libelle={paiement.destinataire}
				etat={etat}
				options={enOptions(paiement.destinataires)}
			/>
			<Champ
				nom="pourquoi"
				libelle={paiement.pourquoi}
				etat={etat}
				maxLength={300}
				aide={paiement.pourquoiAide}
				large
			/>
			{deja && (
				<label className="case champ-large">
					<input
						type="checkbox"
						name="second"
						value="oui"
						defaultChecked={etat.saisie.second === "oui"}
					/>{" "}
					{paiement.second}
				</label>
			)}
		</Formulaire>
	);
}

function Dette({ etat, aujourdhui }: PourUnFormulaire) {
	const { dette } = textes;
	return (
		<Formulaire acte="enregistrer-dette" mots={dette}>
			<Liste
				nom="prestation"
				libelle={dette.prestation}
				etat={etat}
				vide=""
				options={OPTIONS_PRESTATION}
			/>
			<Champ nom="neeLe" type="date" libelle={dette.neeLe} etat={etat} max={aujourdhui} />
			<Champ
				nom="montant"
				libelle={dette.montant}
				etat={etat}
				inputMode="decimal"
				maxLength={20}
				aide={dette.montantAide}
			/>
			<Champ
				nom="mensualite"
				libelle={dette.mensualite}
				etat={etat}
				inputMode="decimal"
				maxLength={20}
			/>
			<Champ
				nom="motif"
				libelle={dette.motif}
				etat={etat}
				maxLength={300}
				aide={dette.motifAide}
				large
			/>
		</Formulaire>
	);
}

interface ProprietesFormulaire {
	acte: string;
	mots: { titre: string; effet: string; envoyer: string };
	children: ReactNode;
}

function Formulaire({ acte, mots: dits, children }: ProprietesFormulaire) {
	return (
		<section className="carte" aria-labelledby={acte}>
			<h2 id={acte}>{dits.titre}</h2>
			<p className="indication">{dits.effet}</p>
			<form method="post" className="champs" noValidate>
				{children}
				<p className="champs-actes">
					<button type="submit" name="acte" value={acte} className="bouton">
						{dits.envoyer}
					</button>
				</p>
			</form>
		</section>
	);
}
