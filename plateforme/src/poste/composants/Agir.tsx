import type { ReactNode } from "react";
import { type Dossier, ecrireTelephone } from "../../dossiers/index.ts";
import { textesChangement } from "../textes/changement.ts";
import { textesDossier } from "../textes/dossier.ts";
import { mots } from "../textes/mots.ts";
import { textesPreciser } from "../textes/preciser.ts";
import { textesSaisir } from "../textes/saisir.ts";

const { actes: textes } = textesDossier;

/** What was refused, and what had been typed. */
export interface RefusVu {
	acte: string;
	motif: string;
	saisie: Record<string, string>;
}

interface Proprietes {
	dossier: Dossier;
	refus?: RefusVu;
	peutDeproteger: boolean;
	peutSaisir: boolean;
	peutPreciser: boolean;
	peutChanger: boolean;
	peutScinder: boolean;
}

/** The acts on a file that are not done at each call: folded, so that the answers stay in sight. */
export function Agir({
	dossier,
	refus,
	peutDeproteger,
	peutSaisir,
	peutPreciser,
	peutChanger,
	peutScinder,
}: Proprietes) {
	const saisie = (acte: string, champ: string) =>
		refus?.acte === acte ? refus.saisie[champ] : undefined;
	const couple = dossier.membres.some((m) => m.role === "conjoint" && m.jusqua === null);
	return (
		<section className="agir" aria-labelledby="agir">
			<h2 id="agir">{textes.titre}</h2>
			<div className="agir-grille">
				<Acte titre={textes.contact} ouvert={refus?.acte.includes("contact")}>
					<form method="post" className="champs">
						<Choix
							titre={textes.nature}
							nom="nature"
							mots={mots.naturesContact}
							choisi={saisie("ajouter-contact", "nature") ?? "mobile"}
						/>
						<label>
							{textes.valeur}
							<input
								name="valeur"
								maxLength={254}
								required
								autoComplete="off"
								defaultValue={saisie("ajouter-contact", "valeur")}
								aria-invalid={refus?.acte === "ajouter-contact" || undefined}
							/>
						</label>
						<label>
							{textes.dequi}
							<select name="personne" defaultValue={saisie("ajouter-contact", "personne")}>
								<option value="">{textes.commun}</option>
								{dossier.membres
									.filter(({ role, jusqua }) => role !== "enfant" && jusqua === null)
									.map(({ personne, prenom }) => (
										<option key={personne} value={personne}>
											{prenom}
										</option>
									))}
							</select>
						</label>
						<Envoyer acte="ajouter-contact">{textes.ajouter}</Envoyer>
					</form>
					{dossier.contacts.map(({ contact, valeur, etat }) => (
						<form key={contact} method="post" className="ligne-acte">
							<input type="hidden" name="contact" value={contact} />
							<Choix
								titre={ecrireTelephone(valeur)}
								nom="etat"
								mots={mots.etatsContact}
								choisi={etat}
							/>
							<Envoyer acte="changer-etat-contact">{textes.changer}</Envoyer>
						</form>
					))}
				</Acte>
				<Acte titre={textes.alerte} ouvert={refus?.acte.includes("alerte")}>
					<form method="post" className="champs">
						<Choix
							titre={textes.nature}
							nom="nature"
							mots={mots.alertes}
							choisi={saisie("ajouter-alerte", "nature")}
						/>
						<label className="champ-large">
							{textes.precision}
							<input
								name="precision"
								maxLength={200}
								autoComplete="off"
								defaultValue={saisie("ajouter-alerte", "precision")}
							/>
							<span className="indication">{textes.precisionAide}</span>
						</label>
						<Envoyer acte="ajouter-alerte">{textes.alerte}</Envoyer>
					</form>
					{dossier.alertes
						.filter(({ jusqua }) => jusqua === null)
						.map(({ alerte, nature }) => (
							<form key={alerte} method="post" className="ligne-acte">
								<input type="hidden" name="alerte" value={alerte} />
								<Envoyer acte="lever-alerte">{textes.leverAlerte(mots.alertes[nature])}</Envoyer>
							</form>
						))}
				</Acte>
				<Acte titre={textes.preference} ouvert={refus?.acte === "preferer"}>
					<form method="post" className="champs">
						<label>
							{textes.canal}
							<select name="canal" defaultValue={dossier.canalPrefere ?? ""}>
								<option value="">{textes.aucunCanal}</option>
								<Options mots={mots.canaux} />
							</select>
						</label>
						<Choix
							titre={textes.langue}
							nom="langue"
							mots={{ [dossier.langue]: dossier.langue, ...mots.langues }}
							choisi={dossier.langue}
						/>
						<Envoyer acte="preferer">{textes.changer}</Envoyer>
					</form>
				</Acte>
				<Acte titre={textes.opposition} ouvert={refus?.acte.includes("oppos")}>
					{Object.entries(mots.oppositions).map(([objet, quoi]) => {
						const active = dossier.oppositions.some((o) => o.objet === objet && o.jusqua === null);
						return (
							<form key={objet} method="post" className="ligne-acte">
								<input type="hidden" name="objet" value={objet} />
								<Envoyer acte={active ? "lever-opposition" : "s-opposer"}>
									{active ? textes.leverOpposition(quoi) : textes.sOpposer(quoi)}
								</Envoyer>
							</form>
						);
					})}
				</Acte>
				<Acte titre={textes.protection}>
					{dossier.protection ? (
						peutDeproteger && (
							<form method="post" className="ligne-acte">
								<Envoyer acte="deproteger">{textes.deproteger}</Envoyer>
							</form>
						)
					) : (
						<form method="post" className="champs">
							<Choix
								titre={textes.raison}
								nom="protection"
								mots={mots.protections}
								aide={textes.protectionAide}
							/>
							<Envoyer acte="proteger">{textes.proteger}</Envoyer>
						</form>
					)}
				</Acte>
				{peutChanger && dossier.foyer && (
					<Lien adresse={`/dossiers/${dossier.dossier}/changement`} mot={textesChangement.lien} />
				)}
				<Lien adresse={`/dossiers/${dossier.dossier}/demarches`} mot={textesDossier.demarches} />
				{peutSaisir && (
					<Lien adresse={`/dossiers/${dossier.dossier}/saisir`} mot={textesSaisir.lien} />
				)}
				{peutPreciser && (
					<Lien adresse={`/dossiers/${dossier.dossier}/precisions`} mot={textesPreciser.lien} />
				)}
				{couple && peutScinder && (
					<Lien adresse={`/dossiers/${dossier.dossier}/scinder`} mot={textesDossier.scinder} />
				)}
			</div>
		</section>
	);
}

const Lien = ({ adresse, mot }: { adresse: string; mot: string }) => (
	<p>
		<a className="bouton-discret" href={adresse} data-commande={mot}>
			{mot}
		</a>
	</p>
);

function Acte({
	titre,
	ouvert,
	children,
}: {
	titre: string;
	ouvert?: boolean;
	children: ReactNode;
}) {
	return (
		<details open={ouvert || undefined}>
			<summary>{titre}</summary>
			<div className="acte-corps">{children}</div>
		</details>
	);
}

const Options = ({ mots: dits }: { mots: Record<string, string> }) =>
	Object.entries(dits).map(([valeur, mot]) => (
		<option key={valeur} value={valeur}>
			{mot}
		</option>
	));

interface ProprietesChoix {
	titre: string;
	nom: string;
	mots: Record<string, string>;
	choisi?: string;
	aide?: string;
}

function Choix({ titre, nom, mots: dits, choisi, aide }: ProprietesChoix) {
	return (
		<label>
			{titre}
			<select name={nom} defaultValue={choisi}>
				<Options mots={dits} />
			</select>
			{aide && <span className="indication">{aide}</span>}
		</label>
	);
}

const Envoyer = ({ acte, children }: { acte: string; children: ReactNode }) => (
	<p className="champs-actes">
		<button type="submit" name="acte" value={acte} className="bouton-discret">
			{children}
		</button>
	</p>
);
