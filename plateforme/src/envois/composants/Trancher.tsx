import type { EtatEnvoi } from "../index.ts";
import { textes } from "../textes.ts";

const { decisions, avertissement } = textes.envoi;

/** What a person may decide of a message whose fate the platform does not know, or that was refused. */
export function Trancher({ etat, relaye }: { etat: EtatEnvoi; relaye: boolean }) {
	if (etat !== "incertain" && (relaye || (etat !== "echec" && etat !== "ecarte"))) return null;
	return (
		<form method="post" className="champs">
			{etat === "incertain" && <p>{avertissement}</p>}
			<p className="champs-actes">
				{etat === "incertain" && (
					<button type="submit" className="bouton" name="acte" value="tenir-pour-remis">
						{decisions["tenir-pour-remis"]}
					</button>
				)}
				<button
					type="submit"
					className={etat === "incertain" ? "bouton-discret" : "bouton"}
					name="acte"
					value="renvoyer"
				>
					{decisions.renvoyer}
				</button>
			</p>
		</form>
	);
}
