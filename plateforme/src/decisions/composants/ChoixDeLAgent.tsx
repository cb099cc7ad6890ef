import { MOTIFS_ASF } from "droits";
import type { ADecider } from "../lectures/a-decider.ts";
import type { ADemander } from "../regles/delegation.ts";
import type { LigneEtudiee } from "../regles/etude.ts";
import { textesDecider } from "../textes/decider.ts";

const { choix: textes } = textesDecider;

interface Proprietes {
	vue: ADecider;
	saisie: Record<string, string>;
}

/** What only the agent knows, before the result: nothing is deduced in their place. */
export function ChoixDeLAgent({ vue, saisie }: Proprietes) {
	const { contacts, enfants, mdph, aDemander, lignes } = vue;
	const reserve = lignes.some((ligne) => ligne.reserve);
	const sansDate = lignes.filter((ligne) => ligne.sansDate);
	const aDire = contacts.length + enfants.length + aDemander.length + sansDate.length;
	const rien = aDire === 0 && !mdph && !reserve;
	if (rien) return null;
	return (
		<section className="carte" aria-labelledby="choix">
			<h2 id="choix">{textes.titre}</h2>
			<div className="champs">
				{contacts.length > 0 && <Contact vue={vue} />}
				{mdph && (
					<label>
						<span>{textes.depotMdph}</span>
						<input
							name="depotMdph"
							defaultValue={saisie.depotMdph ?? vue.depotMdph ?? ""}
							aria-describedby="aide-mdph"
							autoComplete="off"
						/>
						<span id="aide-mdph" className="indication">
							{textes.moisAide}
						</span>
					</label>
				)}
				{enfants.length > 0 && <Enfants vue={vue} saisie={saisie} />}
				{aDemander.length > 0 && <Delegation vue={vue} />}
				{sansDate.length > 0 && <Effets lignes={sansDate} saisie={saisie} />}
				{reserve && (
					<label className="case champ-large">
						<input
							type="checkbox"
							name="verifie"
							value="oui"
							defaultChecked={vue.verifie || saisie.verifie === "oui"}
						/>
						<span>{textes.verifie}</span>
					</label>
				)}
				<p className="champs-actes">
					<button type="submit" name="acte" value="etudier" className="bouton-discret">
						{textes.recalculer}
					</button>
				</p>
			</div>
		</section>
	);
}

function Contact({ vue }: { vue: ADecider }) {
	return (
		<label className="champ-large">
			<span>{textes.contact}</span>
			<select name="contact" defaultValue={vue.contact ?? "aucun"} aria-describedby="aide-contact">
				<option value="aucun">{textes.contactAucun}</option>
				{vue.contacts.map(({ numero, jour }) => (
					<option key={numero} value={numero}>
						{textes.contactLe(numero, jour)}
					</option>
				))}
			</select>
			<span id="aide-contact" className="indication">
				{textes.contactAide}
			</span>
		</label>
	);
}

function Enfants({ vue, saisie }: Proprietes) {
	return (
		<fieldset className="champ-large decider-enfants">
			<legend>{textes.asf}</legend>
			<input type="hidden" name="asf" value="oui" />
			{vue.enfants.map(({ place, prenom, motif, depuis }) => (
				<div key={place}>
					<label>
						<span>{textes.asfMotif(prenom)}</span>
						<select
							name={`asf-motif-${place}`}
							defaultValue={saisie[`asf-motif-${place}`] ?? motif ?? ""}
						>
							<option value="">{textes.asfAucun}</option>
							{Object.entries(MOTIFS_ASF).map(([code, { titre }]) => (
								<option key={code} value={code}>
									{titre.replaceAll("'", "’")}
								</option>
							))}
						</select>
					</label>
					<label>
						<span>{textes.asfDepuis(prenom)}</span>
						<input
							name={`asf-depuis-${place}`}
							defaultValue={saisie[`asf-depuis-${place}`] ?? depuis ?? ""}
							aria-describedby="aide-asf"
							autoComplete="off"
						/>
					</label>
				</div>
			))}
			<span id="aide-asf" className="indication">
				{textes.moisAide}
			</span>
		</fieldset>
	);
}

/** The months that the text alone does not give. */
function Effets({
	lignes,
	saisie,
}: { lignes: readonly LigneEtudiee[] } & Pick<Proprietes, "saisie">) {
	return (
		<>
			{lignes.map(({ prestation, sansDate }) => (
				<label key={prestation} className="champ-large">
					<span>{textes.effet(prestation)}</span>
					<input
						name={`effet-${prestation}`}
						defaultValue={saisie[`effet-${prestation}`] ?? ""}
						aria-describedby={`aide-effet-${prestation}`}
						autoComplete="off"
					/>
					<span id={`aide-effet-${prestation}`} className="indication">
						{sansDate && textes.sansDate[sansDate]} {textes.effetAide}
					</span>
				</label>
			))}
		</>
	);
}

function Delegation({ vue }: { vue: ADecider }) {
	return (
		<fieldset className="champ-large decider-delegation">
			<legend>{textes.delegation}</legend>
			{(vue.aDemander as ADemander[]).map((reserve) => (
				<label key={reserve}>
					<span>{textes.dit[reserve]}</span>
					<select name={reserve} defaultValue={valeurDe(vue.dit[reserve])}>
						<option value="">{textes.aDire}</option>
						<option value="non">{textes.non}</option>
						<option value="oui">{textes.oui}</option>
					</select>
				</label>
			))}
			<p className="indication">{textes.ditAide}</p>
		</fieldset>
	);
}

const valeurDe = (dit: boolean | undefined) => (dit === undefined ? "" : dit ? "oui" : "non");
