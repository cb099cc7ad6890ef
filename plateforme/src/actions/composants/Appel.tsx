import { ecrireTelephone } from "../../dossiers/index.ts";
import { ProtegerDate } from "../../interface/index.ts";
import { communeDe } from "../../socle/index.ts";
import type { AppelPrepare } from "../lectures/liste-d-appels.ts";
import type { ISSUES_D_APPEL } from "../plan/plan.ts";
import { textesAppels as textes } from "../textes/appels.ts";
import { horsTirage, issues } from "../textes/mots.ts";
import { Champ } from "./Champs.tsx";

/** From the most to the least wished for: the number is the key. */
const ORDRE = [
	"demande",
	"interesse",
	"rappeler",
	"absent",
	"faux-numero",
	"ne-veut-pas",
	"opposition",
] as const satisfies (typeof ISSUES_D_APPEL)[number][];

/** One call on one screen: who, what to say in its order, how it ended. */
export function Appel(appel: AppelPrepare) {
	const { personne, appele, script, dossier } = appel;
	return (
		<div className="actions-appel">
			<section className="carte" aria-labelledby="qui">
				<h2 id="qui">
					{personne.prenom} {personne.nom}
				</h2>
				{appele.horsTirage && (
					<p className="consigne">
						<strong>
							{appele.horsTirage === "violences"
								? textes.violences
								: textes.hors(horsTirage[appele.horsTirage])}
						</strong>
					</p>
				)}
				<p>
					{textes.telephone} : {personne.telephones.length === 0 && textes.aucunTelephone}
					{personne.telephones.map((numero) => (
						<a key={numero} className="actions-numero" href={`tel:${numero}`}>
							{ecrireTelephone(numero)}
						</a>
					))}
				</p>
				<p>
					{textes.aComparer(
						personne.naissance,
						personne.commune && (communeDe(personne.commune)?.nom ?? personne.commune),
					)}
				</p>
				{appele.avantLe && <p>{textes.avantLe(appele.avantLe)}</p>}
				{appele.essais > 0 && <p>{textes.essais(appele.essais)}</p>}
				<div className="champs-actes">
					<ProtegerDate de={{ dossier }} />
					<a href={`/dossiers/${dossier}`}>{textes.fiche}</a>
				</div>
				<Terminer {...appel} />
			</section>
			<section className="carte" aria-labelledby="script">
				<h2 id="script">{textes.verifier}</h2>
				<ol>
					{script.verifier.map((phrase) => (
						<li key={phrase}>{phrase}</li>
					))}
				</ol>
				<p className="indication">
					{textes.repondeur} : {script.repondeur}
				</p>
				<h2>{textes.dire}</h2>
				<p className="actions-dire">{script.accroche}</p>
				<p className="actions-dire">{script.explication}</p>
				<h2>{textes.avant}</h2>
				<ul>
					{script.avantDeDemander.map((phrase) => (
						<li key={phrase}>{phrase}</li>
					))}
				</ul>
				<Repliques repliques={script.repliques} />
				<details>
					<summary>{textes.ouvrir}</summary>
					<ol>
						{appel.ouvrir.map((phrase) => (
							<li key={phrase}>{phrase}</li>
						))}
					</ol>
				</details>
				<details>
					<summary>{textes.gain}</summary>
					<ul>
						{[...appel.gainNet, ...appel.dettes].map((phrase) => (
							<li key={phrase}>{phrase}</li>
						))}
					</ul>
				</details>
				<p className="indication">{script.cloture}</p>
			</section>
		</div>
	);
}

export function Repliques({ repliques }: { repliques: AppelPrepare["script"]["repliques"] }) {
	return (
		<details>
			<summary>{textes.repliques}</summary>
			<dl>
				{repliques.map(({ dit, repondre }) => (
					<div key={dit}>
						<dt>{dit}</dt>
						<dd>{repondre}</dd>
					</div>
				))}
			</dl>
		</details>
	);
}

function Terminer({ dossier, rappel }: AppelPrepare) {
	return (
		<form method="post" className="actions-issues">
			<h3>{textes.issue}</h3>
			<p className="indication">
				{textes.touche} {textes.demande}
			</p>
			<input type="hidden" name="acte" value="noter" />
			<input type="hidden" name="dossier" value={dossier} />
			<div className="champs">
				<Champ
					nom="rappelerLe"
					type="date"
					libelle={textes.rappelerLe}
					valeur={rappel.de}
					min={rappel.de}
					max={rappel.a}
				/>
			</div>
			<ul>
				{ORDRE.map((issue, rang) => (
					<li key={issue}>
						<button
							type="submit"
							name="issue"
							value={issue}
							className="bouton-discret"
							data-issue={rang + 1}
						>
							<kbd>{rang + 1}</kbd> {issues[issue]}
						</button>
					</li>
				))}
			</ul>
		</form>
	);
}
