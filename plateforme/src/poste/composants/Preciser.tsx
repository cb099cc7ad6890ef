import type { ReactNode } from "react";
import { nommerParticularite } from "../../acces-aux-droits/index.ts";
import {
	type Dossier,
	type NatureParticularite,
	PARTICULARITES,
	type TitreDePension,
} from "../../dossiers/index.ts";
import { Console, Etiquette, ProtegerDate } from "../../interface/index.ts";
import type { Jour } from "../../socle/index.ts";
import type { Fautes } from "../saisie/lecteur.ts";
import { textesPreciser as textes } from "../textes/preciser.ts";
import { Champ, type Etat, Liste } from "./Champ.tsx";

interface Refus {
	acte: string;
	motif?: string;
	fautes?: Fautes;
	saisie: Record<string, string>;
}

type Lu = Pick<Dossier, "dossier" | "matricule" | "membres" | "particularites" | "titres">;

interface Proprietes {
	dossier: Lu;
	aujourdhui: Jour;
	fait: string | null;
	refus?: Refus;
}

/** « frontalier suisse » → « Travail en Suisse ». */
const OPTIONS = (
	Object.entries(PARTICULARITES) as [NatureParticularite, readonly string[]][]
).flatMap(([nature, precisions]) =>
	(precisions.length === 0 ? [""] : precisions).map(
		(precision) =>
			[`${nature} ${precision}`.trim(), nommerParticularite(nature, precision)] as const,
	),
);

export function Preciser({ dossier, aujourdhui, fait, refus }: Proprietes) {
	const etat: Etat = { formulaire: "noter-particularite", saisie: {} };
	if (refus?.acte === "noter-particularite")
		Object.assign(etat, { saisie: refus.saisie, fautes: refus.fautes });
	return (
		<Console
			titre={textes.titre}
			actes={<ProtegerDate de={{ dossier: dossier.dossier }} />}
			chapeau={
				<>
					<p>
						<a href={`/dossiers/${dossier.dossier}`}>
							← {textes.retour} {dossier.matricule}
						</a>
					</p>
					<p>{textes.explication}</p>
				</>
			}
		>
			{refus && (
				<p className="message message-refus" role="alert">
					{refus.motif
						? textes.refus[refus.motif]
						: textes.aCorriger(Object.keys(refus.fautes ?? {}).length)}
				</p>
			)}
			{!refus && fait && Object.hasOwn(textes.fait, fait) && (
				<p className="message" role="status">
					{textes.fait[fait]} <a href={`/dossiers/${dossier.dossier}`}>{textes.voir}</a>
				</p>
			)}
			<div className="saisies">
				<Particularites dossier={dossier} etat={etat} aujourdhui={aujourdhui} />
				<Pension dossier={dossier} aujourdhui={aujourdhui} refus={refus} />
				<EtatCivil dossier={dossier} />
			</div>
		</Console>
	);
}

interface PourUnFormulaire {
	dossier: Lu;
	etat: Etat;
	aujourdhui: Jour;
}

function Particularites({ dossier, etat, aujourdhui }: PourUnFormulaire) {
	const { particularite } = textes;
	const ouvertes = dossier.particularites.filter(({ jusqua }) => jusqua === null);
	return (
		<Carte id="particularites" mots={particularite}>
			{ouvertes.length === 0 ? (
				<p className="part">{particularite.aucune}</p>
			) : (
				<ul className="lignes" aria-label={particularite.actuelles}>
					{ouvertes.map(({ nature, precision, depuis }) => {
						const quoi = nommerParticularite(nature, precision);
						return (
							<li key={nature}>
								<span>
									<Etiquette ton="attention">{quoi}</Etiquette>{" "}
									<span className="part">{particularite.depuisLe(depuis)}</span>
								</span>
								<form method="post">
									<input type="hidden" name="nature" value={nature} />
									<button
										type="submit"
										name="acte"
										value="finir-particularite"
										className="bouton-discret"
										aria-label={particularite.finirQuoi(quoi)}
									>
										{particularite.finir}
									</button>
								</form>
							</li>
						);
					})}
				</ul>
			)}
			<Formulaire acte="noter-particularite" envoyer={particularite.envoyer}>
				<Liste nom="quoi" libelle={particularite.quoi} etat={etat} vide="" options={OPTIONS} />
				<Champ
					nom="depuis"
					type="date"
					libelle={particularite.depuis}
					etat={etat}
					max={aujourdhui}
				/>
			</Formulaire>
			<p>
				<a href="/a-verifier">{particularite.verifier}</a>
			</p>
		</Carte>
	);
}

/** One form a child, filled with what is known: what is left as it is does not change. */
function Pension({
	dossier,
	aujourdhui,
	refus,
}: Omit<PourUnFormulaire, "etat"> & { refus?: Refus }) {
	const { pension } = textes;
	const enfants = dossier.membres.filter(({ role, jusqua }) => role === "enfant" && !jusqua);
	return (
		<Carte id="pension" mots={pension}>
			{enfants.length === 0 && <p className="part">{pension.sansEnfant}</p>}
			{enfants.map(({ personne, prenom }) => {
				const refuse = refus?.acte === "noter-titre" && refus.saisie.enfant === String(personne);
				const formulaire = `noter-titre-${personne}`;
				const etat: Etat = refuse
					? { formulaire, saisie: refus.saisie, fautes: refus.fautes }
					: { formulaire, saisie: saisieDuTitre(titreDe(dossier, personne)) };
				return (
					<details key={personne} open={refuse || enfants.length === 1}>
						<summary>
							{prenom} <span className="part">{leTitre(dossier, personne)}</span>
						</summary>
						<Titre enfant={personne} etat={etat} aujourdhui={aujourdhui} />
					</details>
				);
			})}
		</Carte>
	);
}

function Titre({ enfant, etat, aujourdhui }: { enfant: number; etat: Etat; aujourdhui: Jour }) {
	const { pension } = textes;
	return (
		<Formulaire acte="noter-titre" envoyer={pension.envoyer}>
			<input type="hidden" name="enfant" value={enfant} />
			<Liste
				nom="nature"
				libelle={pension.nature}
				etat={etat}
				vide=""
				options={Object.entries(pension.natures)}
			/>
			<Champ
				nom="date"
				type="date"
				libelle={pension.date}
				etat={etat}
				max={aujourdhui}
				aide={pension.dateAide}
			/>
			<Champ
				nom="montant"
				libelle={pension.montant}
				etat={etat}
				inputMode="decimal"
				maxLength={20}
				aide={pension.montantAide}
			/>
			<Champ
				nom="dernierPaiement"
				type="date"
				libelle={pension.dernierPaiement}
				etat={etat}
				max={aujourdhui}
			/>
			<Liste
				nom="recouvrement"
				libelle={pension.recouvrement}
				etat={etat}
				options={Object.entries(pension.recouvrements)}
			/>
		</Formulaire>
	);
}

const titreDe = ({ titres }: Lu, enfant: number) =>
	titres.find(({ personne }) => personne === enfant);

const saisieDuTitre = (titre: TitreDePension | undefined): Etat["saisie"] => ({
	nature: titre?.nature,
	date: titre?.date,
	montant: titre?.montant == null ? undefined : String(titre.montant / 100).replace(".", ","),
	dernierPaiement: titre?.dernierPaiement ?? undefined,
	recouvrement: titre?.recouvrement == null ? "" : titre.recouvrement ? "oui" : "non",
});

function leTitre(dossier: Lu, enfant: number): string {
	const { pension } = textes;
	const titre = titreDe(dossier, enfant);
	if (!titre) return pension.inconnu;
	return [
		pension.connu(titre.nature, titre.date),
		titre.montant !== null && pension.fixe(titre.montant),
		titre.dernierPaiement && pension.paye(titre.dernierPaiement),
		titre.recouvrement && pension.aripa,
	]
		.filter(Boolean)
		.join(" · ");
}

function EtatCivil({ dossier }: { dossier: Lu }) {
	const { sexe } = textes;
	const presents = dossier.membres.filter(({ jusqua }) => jusqua === null);
	return (
		<Carte id="etat-civil" mots={sexe}>
			{presents.map((m) => (
				<form key={m.personne} method="post" className="ligne-acte">
					<input type="hidden" name="personne" value={m.personne} />
					<label>
						{m.prenom}
						<select name="sexe" defaultValue={m.sexe ?? ""}>
							<option value="">{sexe.inconnu}</option>
							{Object.entries(sexe.sexes).map(([valeur, mot]) => (
								<option key={valeur} value={valeur}>
									{mot}
								</option>
							))}
						</select>
					</label>
					<button
						type="submit"
						name="acte"
						value="noter-sexe"
						className="bouton-discret"
						aria-label={sexe.enregistrer(m.prenom)}
					>
						{sexe.envoyer}
					</button>
				</form>
			))}
		</Carte>
	);
}

interface ProprietesCarte {
	id: string;
	mots: { titre: string; effet: string };
	children: ReactNode;
}

const Carte = ({ id, mots, children }: ProprietesCarte) => (
	<section className="carte" aria-labelledby={id}>
		<h2 id={id}>{mots.titre}</h2>
		<p className="indication">{mots.effet}</p>
		{children}
	</section>
);

interface ProprietesFormulaire {
	acte: string;
	envoyer: string;
	children: ReactNode;
}

const Formulaire = ({ acte, envoyer, children }: ProprietesFormulaire) => (
	<form method="post" className="champs" noValidate>
		{children}
		<p className="champs-actes">
			<button type="submit" name="acte" value={acte} className="bouton">
				{envoyer}
			</button>
		</p>
	</form>
);
