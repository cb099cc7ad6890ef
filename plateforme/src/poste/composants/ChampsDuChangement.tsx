import type { Foyer } from "droits";
import { trimestreDe } from "../../changements/index.ts";
import { communes, type Jour, majuscule } from "../../socle/index.ts";
import { champs, ENFANTS_MAX, lignesDeRevenus, lireTrimestre } from "../changement/saisie.ts";
import { textesChangement as textes } from "../textes/changement.ts";
import { Champ, type Etat, Liste } from "./Champ.tsx";
import { Groupe } from "./Groupe.tsx";

interface Proprietes {
	dossier: number;
	aujourdhui: Jour;
	foyer: Foyer;
	vraiDepuis: Jour;
	prenoms: string[];
	etat: Etat;
}

const enOptions = (dits: Record<string, string>) =>
	Object.entries(dits).map(([valeur, mot]) => [valeur, majuscule(mot)] as const);

const ACTIVITES = enOptions(textes.activites);
const NATURES = enOptions(textes.natures);
const STATUTS = enOptions(textes.statuts);

export function ChampsDuChangement(vue: Proprietes) {
	const { etat, foyer, vraiDepuis } = vue;
	const trimestre =
		lireTrimestre(etat.saisie.trimestre ?? "") ?? trimestreDe(foyer, vue.aujourdhui.slice(0, 7));
	const couple = foyer.personnes.some(({ role }) => role === "conjoint");
	return (
		<>
			<Groupe titre={textes.depuis.titre}>
				<Champ
					nom="depuis"
					libelle={textes.depuis.libelle}
					aide={textes.depuis.aide(vraiDepuis)}
					etat={etat}
					maxLength={10}
				/>
			</Groupe>
			<Personnes {...vue} couple={couple} />
			{!couple && <Conjoint {...vue} />}
			<Enfants {...vue} />
			<Revenus {...vue} trimestre={trimestre} />
			<Logement etat={etat} />
		</>
	);
}

function Personnes({ dossier, foyer, prenoms, etat, couple }: Proprietes & { couple: boolean }) {
	const dits = textes.personnes;
	return (
		<Groupe titre={dits.titre}>
			{foyer.personnes.map(
				({ role }, place) =>
					role !== "enfant" && (
						<Liste
							key={champs.activite(place)}
							nom={champs.activite(place)}
							libelle={dits.activite(prenoms[place])}
							etat={etat}
							vide={textes.inconnu}
							options={ACTIVITES}
						/>
					),
			)}
			<div className="champ-large">
				{foyer.personnes.map(
					({ role }, place) =>
						role !== "demandeur" && (
							<Case
								key={champs.part(place)}
								nom={champs.part(place)}
								libelle={dits.part(prenoms[place])}
								etat={etat}
							/>
						),
				)}
				{couple && (
					<p className="indication">
						{dits.separation} <a href={`/dossiers/${dossier}/scinder`}>{dits.scinder}</a>{" "}
						{dits.separationSuite}
					</p>
				)}
			</div>
		</Groupe>
	);
}

function Conjoint({ etat, aujourdhui }: Proprietes) {
	const dits = textes.conjoint;
	return (
		<Groupe titre={dits.titre} aide={dits.aide}>
			<Champ nom="conjointPrenom" libelle={dits.prenom} etat={etat} maxLength={60} />
			<Champ nom="conjointNom" libelle={dits.nom} etat={etat} maxLength={60} />
			<Champ
				nom="conjointNaissance"
				type="date"
				libelle={dits.naissance}
				etat={etat}
				max={aujourdhui}
			/>
			<Liste
				nom="conjointActivite"
				libelle={dits.activite}
				etat={etat}
				vide={textes.inconnu}
				options={ACTIVITES}
			/>
		</Groupe>
	);
}

function Enfants({ etat, aujourdhui }: Proprietes) {
	const dits = textes.enfants;
	return (
		<Groupe titre={dits.titre}>
			{Array.from({ length: ENFANTS_MAX }, (_, i) => i + 1).map((n) => (
				<div key={n} className="champs champ-large">
					<Champ
						nom={`enfant${n}Prenom`}
						libelle={dits.champ(n, dits.prenom)}
						etat={etat}
						maxLength={60}
					/>
					<Champ
						nom={`enfant${n}Nom`}
						libelle={dits.champ(n, dits.nom)}
						etat={etat}
						maxLength={60}
					/>
					<Champ
						nom={`enfant${n}Naissance`}
						type="date"
						libelle={dits.champ(n, dits.naissance)}
						etat={etat}
						max={aujourdhui}
					/>
					<Case nom={`enfant${n}Alternee`} libelle={dits.champ(n, dits.alternee)} etat={etat} />
				</div>
			))}
		</Groupe>
	);
}

function Revenus({ foyer, prenoms, etat, trimestre }: Proprietes & { trimestre: string[] }) {
	const dits = textes.revenus;
	const lignes = lignesDeRevenus(foyer, trimestre);
	return (
		<Groupe titre={dits.titre(trimestre)} aide={dits.aide}>
			<input type="hidden" name="trimestre" value={trimestre[0]} />
			{prenoms.map((prenom, place) => {
				const siennes = lignes.filter((ligne) => ligne.place === place);
				return (
					siennes.length > 0 && (
						<fieldset key={champs.activite(place)} className="champ-large">
							<legend>{dits.de(prenom)}</legend>
							{siennes.map(({ ligne }) => (
								<div key={ligne} className="champs">
									<Liste
										nom={champs.nature(place, ligne)}
										libelle={dits.nature(ligne + 1)}
										etat={etat}
										vide={dits.aucun}
										options={NATURES}
									/>
									{trimestre.map((mois, i) => (
										<Champ
											key={mois}
											nom={champs.montant(place, ligne, i)}
											libelle={dits.montant(ligne + 1, mois)}
											etat={etat}
											inputMode="decimal"
											maxLength={20}
										/>
									))}
								</div>
							))}
						</fieldset>
					)
				);
			})}
		</Groupe>
	);
}

function Logement({ etat }: { etat: Etat }) {
	const dits = textes.logement;
	return (
		<Groupe titre={dits.titre}>
			<Liste
				nom="statut"
				libelle={dits.statut}
				etat={etat}
				vide={textes.inconnu}
				options={STATUTS}
			/>
			<Champ
				nom="loyer"
				libelle={dits.loyer}
				aide={dits.loyerAide}
				etat={etat}
				inputMode="decimal"
				maxLength={20}
			/>
			<Champ
				nom="commune"
				libelle={dits.commune}
				aide={dits.communeAide}
				etat={etat}
				maxLength={60}
				list="communes"
			/>
			<datalist id="communes">
				{communes.map(({ code, nom, codesPostaux }) => (
					<option key={code} value={`${nom} (${codesPostaux[0]})`} />
				))}
			</datalist>
		</Groupe>
	);
}

function Case({ nom, libelle, etat }: { nom: string; libelle: string; etat: Etat }) {
	return (
		<label className="case">
			<input type="checkbox" name={nom} value="oui" defaultChecked={etat.saisie[nom] === "oui"} />{" "}
			{libelle}
		</label>
	);
}
