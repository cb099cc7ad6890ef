import { Console, ProtegerDate } from "../../interface/index.ts";
import { textesDossier } from "../textes/dossier.ts";
import type { RefusVu } from "./Agir.tsx";

const { garde: textes } = textesDossier;

interface Proprietes {
	dossier: number;
	matricule: string;
	etat: "justification" | "reserve";
	refus?: RefusVu;
}

/** A protected file before it opens: its matricule and the question why, nothing else. A date waits for no reason. */
export function Garde({ dossier, matricule, etat, refus }: Proprietes) {
	const faute =
		refus?.motif === "motif-trop-court" || refus?.motif === "motif-trop-long"
			? textes[refus.motif]
			: undefined;
	return (
		<Console
			titre={`${textes.titre}, ${textesDossier.matricule(matricule)}`}
			actes={<ProtegerDate de={{ dossier }} />}
		>
			{etat === "reserve" ? (
				<p className="message message-refus">{textes.reserve}</p>
			) : (
				<form method="post" className="champs garde">
					<p>{textes.texte}</p>
					<label className="champ-large">
						{textes.champ}
						<input
							name="motif"
							maxLength={200}
							autoComplete="off"
							defaultValue={refus?.saisie.motif}
							aria-invalid={faute ? true : undefined}
							aria-describedby="motif-aide"
						/>
						{faute && <span className="faute">{faute}</span>}
						<span className="indication" id="motif-aide">
							{textes.aide}
						</span>
					</label>
					<p className="champs-actes">
						<button
							type="submit"
							name="acte"
							value="justifier"
							className="bouton"
							data-acte-principal
						>
							{textes.ouvrir}
						</button>
					</p>
				</form>
			)}
		</Console>
	);
}
