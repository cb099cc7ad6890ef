import type { EtatEnvoi } from "../index.ts";
import { textes } from "../textes.ts";

const { decisions, avertissement, reessayer } = textes.envoi;

/** What a person may decide of a message whose fate the platform does not know, or that was refused. */
export function Trancher({ etat, reessayable }: { etat: EtatEnvoi; reessayable: boolean }) {
	const perdu = etat === "echec" || etat === "ecarte";
	if (etat !== "incertain" && !(perdu && reessayable)) return null;
	return (
		<form method="post" className="champs">
			<p>{etat === "incertain" ? avertissement : reessayer}</p>
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
