import type { Jour } from "../../socle/index.ts";
import type { PieceATrier } from "../lectures/tri.ts";
import { touches } from "../regles/touches.ts";
import { textesTri as textes } from "../textes/tri.ts";
import { type CodePiece, typeDePiece } from "../types/catalogue.ts";

interface Proprietes {
	detail: PieceATrier;
	aujourdhui: Jour;
	saisie?: Record<string, string>;
}

/** A digit shows a kind, Enter does it: classed, and the next one opens. */
export function Classer({ detail, aujourdhui, saisie = {} }: Proprietes) {
	const { piece, dossier, dossierSuggere, dossierLuDans, typeSuggere, typeLuDans } = detail;
	const { chiffres, autres } = touches(
		typeSuggere,
		detail.attendues.map(({ type }) => type),
	);
	const lu = dossier ?? dossierSuggere;
	return (
		<form method="post" action={`/pieces?p=${piece}`} className="champs classer">
			<input type="hidden" name="acte" value="classer" />
			<input type="hidden" name="piece" value={piece} />
			<label>
				<span>{textes.champs.matricule}</span>
				<input
					name="matricule"
					defaultValue={saisie.matricule ?? lu?.matricule ?? ""}
					readOnly={dossier !== undefined}
					required
					autoComplete="off"
					maxLength={20}
					aria-describedby="qui"
				/>
				<span id="qui" className="indication">
					{dossier
						? dossier.nom
						: dossierSuggere && dossierLuDans
							? `${textes.suggestion.proposee(
									dossierSuggere.nom ?? textes.protege,
									textes.suggestion.dossier[dossierLuDans],
								)}, ${textes.suggestion.aVerifier}`
							: (detail.demandeur ?? textes.sansDossier)}
				</span>
			</label>
			<label>
				<span>{textes.champs.datee}</span>
				<input
					type="date"
					name="datee"
					defaultValue={saisie.datee ?? detail.recueLe}
					max={aujourdhui}
					required
				/>
				<span className="indication">{textes.champs.dateeAide}</span>
			</label>
			<fieldset className="champ-large types">
				<legend>{textes.champs.quoi}</legend>
				{typeSuggere && typeLuDans && (
					<p className="indication">
						{textes.suggestion.proposee(
							typeDePiece(typeSuggere).nom,
							textes.suggestion.type[typeLuDans],
						)}
					</p>
				)}
				<div className="types-touches">
					{chiffres.map((code, rang) => (
						<button
							key={code}
							type="submit"
							name="type"
							value={code}
							className={code === typeSuggere ? "bouton" : "bouton-discret"}
							data-issue={rang + 1}
							data-commande={`${textes.champs.classer} : ${typeDePiece(code).nom}`}
							data-acte-principal={rang === 0 ? "" : undefined}
						>
							<kbd>{rang + 1}</kbd> {typeDePiece(code).nom}
							<Suite code={code} detail={detail} />
						</button>
					))}
				</div>
				<p className="types-autre">
					<label>
						<span>{textes.champs.autre}</span>
						<select name="autre" defaultValue={saisie.autre ?? ""}>
							<option value="">{textes.champs.choisirAutre}</option>
							{autres.map((code) => (
								<option key={code} value={code}>
									{typeDePiece(code).nom}
								</option>
							))}
						</select>
					</label>
					<button type="submit" className="bouton-discret">
						{textes.champs.classer}
					</button>
				</p>
			</fieldset>
		</form>
	);
}

function Suite({ code, detail }: { code: CodePiece; detail: PieceATrier }) {
	const tenue = detail.tenues.find(({ type }) => type === code);
	const attendue = detail.attendues.some(({ type }) => type === code);
	if (!tenue && !attendue) return null;
	return (
		<small>
			{attendue ? textes.attendu : ""}
			{attendue && tenue ? ", " : ""}
			{tenue ? textes.tenue(tenue.datee) : ""}
		</small>
	);
}
