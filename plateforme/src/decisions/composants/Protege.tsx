import { Console } from "../../interface/index.ts";
import { textesDecision } from "../textes/decision.ts";
import { textesDepartement } from "../textes/departement.ts";
import type { Saisie } from "./PourDecider.tsx";

const { protection: textes } = textesDepartement;

interface Proprietes {
	/** Where the list is, and how it is called. */
	retour: { href: string; texte: string };
	motif: "justification" | "reserve";
	suite?: Saisie;
}

/** A protected file, for who has no page of files: the reason is asked here, nothing else is shown. */
export function Protege({ retour, motif, suite }: Proprietes) {
	const faute = suite && (textesDecision.refus[suite.motif] ?? textesDecision.refusAutre);
	return (
		<Console
			titre={textes.titre}
			chapeau={
				<p>
					<a href={retour.href}>← {retour.texte}</a>
				</p>
			}
		>
			{motif === "reserve" ? (
				<p className="message message-refus">{textes.reserve}</p>
			) : (
				<form method="post" className="champs garde">
					<p>{textes.texte}</p>
					<label className="champ-large">
						<span>{textes.champ}</span>
						<input
							name="pourquoi"
							maxLength={200}
							autoComplete="off"
							defaultValue={suite?.saisie.pourquoi}
							aria-invalid={faute ? true : undefined}
							aria-describedby={faute ? "pourquoi-faute" : undefined}
						/>
						{faute && (
							<span className="faute" id="pourquoi-faute">
								{faute}
							</span>
						)}
					</label>
					<p className="champs-actes">
						<button type="submit" name="acte" value="justifier" className="bouton">
							{textes.ouvrir}
						</button>
					</p>
				</form>
			)}
		</Console>
	);
}
