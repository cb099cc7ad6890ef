import { Console } from "../../interface/index.ts";
import type { Jour } from "../../socle/index.ts";
import { CHAMPS, type Champ } from "../pages/lire-reglages.ts";
import { RESERVES_DU_DEPARTEMENT } from "../regles/delegation.ts";
import type { ReglagesDesDecisions as Reglages } from "../regles/reglages.ts";
import { textesReglages as textes } from "../textes/reglages.ts";

interface Proprietes {
	aujourdhui: Jour;
	enVigueur: Omit<Reglages, "graine">;
	fait: boolean;
	refus?: { saisie: Record<string, string>; fautes: Champ[] };
}

export function ReglagesDesDecisions({ aujourdhui, enVigueur, fait, refus }: Proprietes) {
	const saisie: Record<string, string> = refus?.saisie ?? {
		depuis: aujourdhui,
		part: String(enVigueur.part * 100).replace(".", ","),
		seuil: String(enVigueur.seuil / 100).replace(".", ","),
		signataire: enVigueur.signataire,
		departement: enVigueur.departement,
		jours: String(enVigueur.joursDuDepartement ?? ""),
		adresseDepartement: enVigueur.adresseDepartement ?? "",
		adresseRecours: enVigueur.adresseRecours ?? "",
		tribunalJudiciaire: enVigueur.tribunalJudiciaire ?? "",
		tribunalAdministratif: enVigueur.tribunalAdministratif ?? "",
		...Object.fromEntries(enVigueur.reserves.map((reserve) => [`garde-${reserve}`, "oui"])),
	};
	return (
		<Console titre={textes.titre} chapeau={<p>{textes.chapeau}</p>}>
			{fait && !refus && (
				<p className="message" role="status">
					{textes.fait}
				</p>
			)}
			{refus && (
				<p className="message message-refus" role="alert">
					{refus.fautes.map((faute) => textes.fautes[faute]).join(" ")}
				</p>
			)}
			<form method="post" className="champs" noValidate>
				{CHAMPS.map((champ) => {
					const faute = refus?.fautes.includes(champ) ? textes.fautes[champ] : undefined;
					const aide = textes.aides[champ];
					const decrit = [aide && `aide-${champ}`, faute && `faute-${champ}`].filter(Boolean);
					return (
						<label key={champ} className={champ.startsWith("adresse") ? "champ-large" : undefined}>
							<span>{textes.champs[champ]}</span>
							<input
								name={champ}
								type={champ === "depuis" ? "date" : "text"}
								min={champ === "depuis" ? aujourdhui : undefined}
								defaultValue={saisie[champ]}
								autoComplete="off"
								aria-invalid={faute ? true : undefined}
								aria-describedby={decrit.join(" ") || undefined}
							/>
							{aide && (
								<span id={`aide-${champ}`} className="indication">
									{aide}
								</span>
							)}
							{faute && (
								<span id={`faute-${champ}`} className="faute">
									{faute}
								</span>
							)}
						</label>
					);
				})}
				<fieldset className="champ-large">
					<legend>{textes.garde}</legend>
					{RESERVES_DU_DEPARTEMENT.map((reserve) => (
						<label key={reserve} className="case">
							<input
								type="checkbox"
								name={`garde-${reserve}`}
								value="oui"
								defaultChecked={saisie[`garde-${reserve}`] === "oui"}
							/>
							<span>{textes.reserves[reserve]}</span>
						</label>
					))}
				</fieldset>
				<p className="champs-actes">
					<button type="submit" className="bouton" name="acte" value="regler">
						{textes.regler}
					</button>
				</p>
			</form>
		</Console>
	);
}
