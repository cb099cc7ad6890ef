import { textesPremiereFois as textes } from "../textes/premiere-fois.ts";
import { CodeRecu } from "./CodeRecu.tsx";

interface Proprietes {
	prenom: string;
	caisses: { organisme: string; nom: string }[];
	/** A code was sent there, and is not typed yet. */
	attendu?: { caisse: string; ou: string; simule: boolean };
	refus?: string;
	saisie?: Record<string, string>;
}

/** Someone whom FranceConnect knows and no office does: which file is theirs, or whom they come to help. */
export function PremiereFois({ prenom, caisses, attendu, refus, saisie }: Proprietes) {
	return (
		<div className="page espace">
			<h1>{textes.titre}</h1>
			<p className="chapeau">{textes.chapeau(prenom)}</p>
			{refus && (
				<p className="message message-refus" role="alert">
					{refus}
				</p>
			)}
			{attendu && <Code {...attendu} />}
			<section aria-labelledby="connu">
				<h2 id="connu">{textes.connu.titre}</h2>
				<p>{textes.connu.aide}</p>
				<form method="post" className="espace-formulaire">
					<Caisse caisses={caisses} choisie={saisie?.caisse ?? attendu?.caisse} />
					<div className="champ">
						<label htmlFor="matricule">{textes.matricule}</label>
						<p className="indication" id="matricule-aide">
							{textes.matriculeAide}
						</p>
						<input
							id="matricule"
							name="matricule"
							type="text"
							autoComplete="off"
							maxLength={20}
							required
							aria-describedby="matricule-aide"
							defaultValue={saisie?.matricule}
						/>
					</div>
					<button
						type="submit"
						className={attendu ? "bouton bouton-second" : "bouton"}
						name="acte"
						value="demander"
					>
						{textes.continuer}
					</button>
				</form>
			</section>
			<section aria-labelledby="sans">
				<h2 id="sans">{textes.sans.titre}</h2>
				<p>{textes.sans.aide}</p>
				<form method="post" className="espace-formulaire">
					<Caisse caisses={caisses} choisie={saisie?.caisse} suffixe="-sans" />
					<p className="indication">{textes.sans.garde}</p>
					<button type="submit" className="bouton" name="acte" value="nouveau">
						{textes.sans.continuer}
					</button>
				</form>
				<p>
					{textes.sans.avant} <a href="/mes-droits">{textes.sans.lien}</a>
				</p>
			</section>
			<section aria-labelledby="aidant">
				<h2 id="aidant">{textes.aidant.titre}</h2>
				<p>{textes.aidant.aide}</p>
				<form method="post" className="espace-formulaire">
					<Caisse caisses={caisses} choisie={saisie?.caisse} suffixe="-aidant" />
					<button type="submit" className="bouton bouton-second" name="acte" value="aider">
						{textes.aidant.continuer}
					</button>
				</form>
			</section>
		</div>
	);
}

function Code({ caisse, ou, simule }: NonNullable<Proprietes["attendu"]>) {
	return (
		<CodeRecu textes={textes.code} ou={ou} simule={simule} acte="verifier">
			<input type="hidden" name="caisse" value={caisse} />
		</CodeRecu>
	);
}

interface ProprietesCaisse {
	caisses: Proprietes["caisses"];
	choisie?: string;
	suffixe?: string;
}

function Caisse({ caisses, choisie, suffixe = "" }: ProprietesCaisse) {
	const [seule, ...autres] = caisses;
	if (seule && autres.length === 0)
		return <input type="hidden" name="caisse" value={seule.organisme} />;
	return (
		<div className="champ">
			<label htmlFor={`caisse${suffixe}`}>{textes.caisse}</label>
			<select id={`caisse${suffixe}`} name="caisse" defaultValue={choisie} required>
				{caisses.map(({ organisme, nom }) => (
					<option key={organisme} value={organisme}>
						{nom}
					</option>
				))}
			</select>
		</div>
	);
}
