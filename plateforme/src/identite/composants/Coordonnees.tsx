import { Console } from "../../interface/index.ts";
import type { FauteCoordonnees, SaisieCoordonnees } from "../coordonnees/saisie.ts";
import { textesCoordonnees as textes } from "../textes/coordonnees.ts";

interface Proprietes {
	saisie: SaisieCoordonnees;
	/** Nothing was ever given. */
	aucune: boolean;
	simule: boolean;
	fait: boolean;
	fautes?: FauteCoordonnees[];
}

export function Coordonnees({ saisie, aucune, simule, fait, fautes = [] }: Proprietes) {
	const aTort = (champ: string) => fautes.some((faute) => faute.champ.endsWith(champ)) || undefined;
	return (
		<Console titre={textes.titre} chapeau={<p>{textes.chapeau}</p>}>
			{fait && fautes.length === 0 && (
				<p className="message" role="status">
					{textes.fait}
				</p>
			)}
			{fautes.length > 0 && (
				<p className="message message-refus" role="alert">
					{textes.refus} {fautes.map(textes.faute).join(" ")}
				</p>
			)}
			{aucune && <p>{simule ? textes.simule : textes.aucune}</p>}
			<form method="post" className="champs coordonnees">
				{(["telephone", "horaires"] as const).map((champ) => (
					<label key={champ} className={champ === "horaires" ? "champ-large" : undefined}>
						<span>{textes.champs[champ].titre}</span>
						<input
							name={champ}
							defaultValue={saisie[champ]}
							aria-describedby={`${champ}-dit`}
							aria-invalid={aTort(champ)}
							maxLength={200}
						/>
						<span className="indication" id={`${champ}-dit`}>
							{textes.champs[champ].indication}
						</span>
					</label>
				))}
				<label className="champ-large">
					<span>{textes.champs.lieux.titre}</span>
					<textarea
						name="lieux"
						rows={8}
						defaultValue={saisie.lieux}
						aria-describedby="lieux-dit"
						aria-invalid={aTort("lieux")}
					/>
					<span className="indication" id="lieux-dit">
						{textes.champs.lieux.indication}
					</span>
				</label>
				<p className="champs-actes">
					<button type="submit" className="bouton" name="acte" value="donner">
						{textes.enregistrer}
					</button>
				</p>
			</form>
		</Console>
	);
}
