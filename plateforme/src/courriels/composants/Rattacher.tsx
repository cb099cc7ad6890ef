import type { CourrielOuvert, PropositionVue } from "../lectures/detail.ts";
import { textesFil as mots } from "../textes/fil.ts";
import { textes } from "../textes.ts";

interface Proprietes {
	detail: CourrielOuvert;
	/** What was typed, when it was refused. */
	saisie?: string;
}

/** What may be done with it: whose it is by one figure and Enter, or nobody's. */
export function Rattacher({ detail, saisie }: Proprietes) {
	const { courriel, ecarte, sollicitation, dossier, propositions, authentification } = detail;
	const acte = (nom: string, titre: string, principal = false) => (
		<form method="post" action="/courriels" className="courriel-acte">
			<input type="hidden" name="courriel" value={courriel} />
			<button
				type="submit"
				name="acte"
				value={nom}
				className={principal ? "bouton" : "bouton-discret"}
				data-acte-principal={principal ? "" : undefined}
				data-issue={nom === "ecarter" ? "9" : undefined}
			>
				{titre}
			</button>
		</form>
	);
	if (ecarte) return <div className="actes-console">{acte("reprendre", mots.reprendre, true)}</div>;
	if (sollicitation === null)
		return (
			<div className="actes-console">
				<div className="actes-plies">
					{acte("traiter", mots.traiterCommeMessage)}
					{acte("ecarter", mots.ecarter)}
				</div>
			</div>
		);
	if (dossier) return <div className="actes-console">{acte("ecarter", mots.ecarter)}</div>;
	return (
		<section className="actes-console" aria-labelledby="a-qui">
			<h3 id="a-qui">{mots.propositions}</h3>
			{propositions.length === 0 ? (
				<p className="indication">{mots.aucuneProposition}</p>
			) : (
				<ol className="courriel-propositions">
					{propositions.map((proposition, rang) => (
						<Proposition
							key={proposition.dossier}
							courriel={courriel}
							proposition={proposition}
							rang={rang + 1}
							principale={rang === 0 && authentification !== "usurpe"}
						/>
					))}
				</ol>
			)}
			<form method="post" action={`/courriels?c=${courriel}`} className="courriel-autre">
				<input type="hidden" name="courriel" value={courriel} />
				<label>
					{mots.autre}{" "}
					<input
						name="matricule"
						required
						maxLength={20}
						defaultValue={saisie}
						autoComplete="off"
					/>
				</label>
				<button type="submit" name="acte" value="rattacher" className="bouton-discret">
					{mots.rattacherA}
				</button>
			</form>
			<div className="courriel-ecarter">
				{acte("ecarter", mots.ecarter)}
				<span className="indication">{mots.ecarterAide}</span>
			</div>
		</section>
	);
}

interface ProprietesProposition {
	courriel: number;
	proposition: PropositionVue;
	rang: number;
	/** The likeliest, of a message that nobody denies having written. */
	principale: boolean;
}

function Proposition({ courriel, proposition, rang, principale }: ProprietesProposition) {
	const { dossier, nom, matricule, raisons } = proposition;
	return (
		<li>
			<form method="post" action={`/courriels?c=${courriel}`}>
				<input type="hidden" name="courriel" value={courriel} />
				<input type="hidden" name="dossier" value={dossier} />
				<button
					type="submit"
					name="acte"
					value="rattacher"
					className={principale ? "bouton" : "bouton-discret"}
					data-acte-principal={principale ? "" : undefined}
					data-issue={rang}
				>
					{mots.rattacherAu([nom ?? mots.dossierProtege, matricule].join(" · "))}
				</button>
			</form>
			<span className="indication">
				{raisons.map((raison) => textes.raisons[raison]).join(" ; ")} (
				<a href={`/dossiers/${dossier}`}>{mots.voirDossier}</a>)
			</span>
		</li>
	);
}
