import { type MandatVu, textesMandats } from "../../mandats/index.ts";
import { majuscule } from "../../socle/index.ts";
import { textesAidants as textes } from "../textes/aidants.ts";
import { Espace } from "./Espace.tsx";
import { FormulaireMandat } from "./FormulaireMandat.tsx";

interface Proprietes {
	mandats: MandatVu[];
	/** Places of help that may be chosen. */
	structures: string[];
	nonLus: number;
	/** Just given: its code is shown once; empty when the helper was named otherwise. */
	donne?: { nom: string; code: string };
	message?: { dit: string; refus?: boolean };
	saisie?: Record<string, string[]>;
}

const VIVANTS = new Set(["actif", "a-accepter", "code-perime"]);

export function Aidants({ mandats, structures, nonLus, donne, message, saisie }: Proprietes) {
	const vivants = mandats.filter(({ etat }) => VIVANTS.has(etat));
	const finis = mandats.filter(({ etat }) => !VIVANTS.has(etat));
	return (
		<Espace
			ici="/mon-dossier/aidants"
			titre={textes.titre}
			chapeau={textes.chapeau}
			nonLus={nonLus}
			message={message}
		>
			{donne?.code && <CodeDonne nom={donne.nom} code={donne.code} />}
			{donne && !donne.code && (
				<section aria-labelledby="designe" className="espace-code-donne" role="status">
					<h2 id="designe">{textes.designe.titre(donne.nom)}</h2>
					<p>{textes.designe.aide}</p>
				</section>
			)}
			<section aria-labelledby="mandats">
				<h2 id="mandats">{textes.enCours}</h2>
				{vivants.length === 0 && <p>{textes.aucun}</p>}
				{vivants.map((mandat) => (
					<UnMandat key={mandat.mandat} {...mandat} />
				))}
			</section>
			<section aria-labelledby="donner">
				<h2 id="donner">{textes.donner.titre}</h2>
				<FormulaireMandat acte="donner" saisie={saisie} structures={structures} />
				<p className="indication">{textes.donner.autrement}</p>
			</section>
			{finis.length > 0 && (
				<section aria-labelledby="finis">
					<h2 id="finis">{textes.finis}</h2>
					{finis.map((mandat) => (
						<UnMandat key={mandat.mandat} {...mandat} />
					))}
				</section>
			)}
		</Espace>
	);
}

export function CodeDonne({ nom, code }: { nom: string; code: string }) {
	return (
		<section aria-labelledby="code" className="espace-code-donne">
			<h2 id="code">{textes.code.titre(nom)}</h2>
			<p className="espace-grand-code">{code}</p>
			<p>{textes.code.aide}</p>
		</section>
	);
}

function UnMandat(mandat: MandatVu) {
	const { nom, portees, donnePar, donneLe, jusqua, etat, revoqueLe, gestes } = mandat;
	return (
		<article className="constat-explique">
			<h3>{nom}</h3>
			<p>
				{textes.peut} {portees.map((portee) => textesMandats.pourVous[portee]).join(", ")}.
			</p>
			<p className="indication">
				{textes.donne(donneLe, textesMandats.donnePar[donnePar])}. {textes.jusqua(jusqua)}.{" "}
				{revoqueLe ? textes.retireLe(revoqueLe) : majuscule(textesMandats.etats[etat])}.
			</p>
			{gestes.length > 0 && (
				<details open={gestes.length <= 3}>
					<summary>
						{textes.gestes}
						<span className="invisible"> : {nom}</span>
					</summary>
					<ul className="puces">
						{gestes.map(({ quand, quoi }, rang) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: two gestures may be of the same instant.
							<li key={rang}>{textes.geste(quand, textesMandats.gestes[quoi])}</li>
						))}
					</ul>
				</details>
			)}
			{VIVANTS.has(etat) && (
				<form method="post">
					<input type="hidden" name="mandat" value={mandat.mandat} />
					<button type="submit" className="bouton bouton-second" name="acte" value="revoquer">
						{textes.retirer}
						<span className="invisible"> : {nom}</span>
					</button>
				</form>
			)}
		</article>
	);
}
