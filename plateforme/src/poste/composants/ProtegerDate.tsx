import type { CodePrestation } from "droits";
import { prestations } from "../../socle/index.ts";
import { textesDossier } from "../textes/dossier.ts";
import { parCanal } from "../textes/mots.ts";

interface Proprietes {
	dossier: number;
	/** The right due that matters most, when one is. */
	proposee?: CodePrestation;
}

/** One gesture during a call: which benefit, by what means, and the date is written. */
export function ProtegerDate({ dossier, proposee }: Proprietes) {
	const { actes: textes } = textesDossier;
	return (
		<>
			<form method="post" className="proteger-date">
				<select name="prestation" aria-label="Prestation" defaultValue={proposee ?? "rsa"}>
					{Object.entries(prestations).map(([code, { court }]) => (
						<option key={code} value={code}>
							{court}
						</option>
					))}
				</select>
				<select name="canal" aria-label="Canal" defaultValue="telephone">
					{["telephone", "accueil", "courrier", "courriel", "en-ligne"].map((canal) => (
						<option key={canal} value={canal}>
							{parCanal(canal)}
						</option>
					))}
				</select>
				<button
					type="submit"
					name="acte"
					value="proteger-date"
					className="bouton"
					data-acte-principal
					data-acte-proteger
				>
					{textes.protegerDate}
				</button>
			</form>
			<a
				className="bouton-discret"
				href={`/sollicitations/nouvelle?dossier=${dossier}`}
				data-commande={textes.noterIci}
			>
				{textes.noter}
			</a>
		</>
	);
}
