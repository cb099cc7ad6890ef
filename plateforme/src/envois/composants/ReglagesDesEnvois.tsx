import type { InputHTMLAttributes } from "react";
import { Console } from "../../interface/index.ts";
import { type Jour, jourAbrege } from "../../socle/index.ts";
import type { listerReglages } from "../lectures/reglages.ts";
import type { Champ } from "../pages/lire-reglages.ts";
import type { Reglages } from "../regles/reglages.ts";
import { textes } from "../textes.ts";

const { reglages: mots } = textes;

interface Proprietes {
	aujourdhui: Jour;
	enVigueur: Reglages;
	decides: Awaited<ReturnType<typeof listerReglages>>;
	fait: boolean;
	/** Whether this person may change them; the others read. */
	regle: boolean;
	refus?: { saisie: Record<string, string>; fautes: Champ[] };
}

const horloge = (minutes: number) =>
	`${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

export function ReglagesDesEnvois({
	aujourdhui,
	enVigueur,
	decides,
	fait,
	regle,
	refus,
}: Proprietes) {
	const saisie: Record<string, string> = refus?.saisie ?? {
		depuis: aujourdhui,
		smsDe: horloge(enVigueur.smsDe),
		smsA: horloge(enVigueur.smsA),
		smsJoursChomes: enVigueur.smsJoursChomes ? "oui" : "",
		courrielsParMinute: String(enVigueur.courrielsParMinute ?? ""),
		smsParMinute: String(enVigueur.smsParMinute ?? ""),
		plafond: String(enVigueur.plafond),
		plafondJours: String(enVigueur.plafondJours),
	};
	const champ = (nom: Champ, reste: InputHTMLAttributes<HTMLInputElement> = {}) => ({
		nom,
		valeur: saisie[nom],
		faute: refus?.fautes.includes(nom) ? mots.fautes[nom] : undefined,
		...reste,
	});
	return (
		<Console titre={mots.titre} chapeau={<p>{mots.chapeau}</p>}>
			{fait && !refus && (
				<p className="message" role="status">
					{mots.fait}
				</p>
			)}
			{refus && (
				<p className="message message-refus" role="alert">
					{refus.fautes.map((faute) => mots.fautes[faute]).join(" ")}
				</p>
			)}
			{regle ? (
				<form method="post" className="champs" noValidate>
					<Saisie {...champ("depuis", { type: "date", min: aujourdhui })} />
					<Saisie {...champ("smsDe")} />
					<Saisie {...champ("smsA")} />
					<label className="case champ-large">
						<input
							type="checkbox"
							name="smsJoursChomes"
							value="oui"
							defaultChecked={saisie.smsJoursChomes === "oui"}
						/>{" "}
						{mots.joursChomes}
					</label>
					<Saisie {...champ("courrielsParMinute", { inputMode: "numeric" })} />
					<Saisie {...champ("smsParMinute", { inputMode: "numeric" })} />
					<Saisie {...champ("plafond", { inputMode: "numeric" })} />
					<Saisie {...champ("plafondJours", { inputMode: "numeric" })} />
					<p className="champs-actes">
						<button type="submit" className="bouton" name="acte" value="regler">
							{mots.regler}
						</button>
					</p>
				</form>
			) : (
				<p>
					{mots.aujourdhui(enVigueur)} {mots.quiRegle}
				</p>
			)}
			<h2>{mots.decides}</h2>
			{decides.length === 0 ? (
				<p className="aucun">{mots.aucun}</p>
			) : (
				<ul>
					{decides.map((decide) => (
						<li key={decide.depuis}>{mots.dire(jourAbrege(decide.depuis), decide)}</li>
					))}
				</ul>
			)}
		</Console>
	);
}

interface Champs extends InputHTMLAttributes<HTMLInputElement> {
	nom: Champ;
	valeur?: string;
	faute?: string;
}

function Saisie({ nom, valeur, faute, ...champ }: Champs) {
	return (
		<label>
			<span>{mots.champs[nom]}</span>
			<input
				name={nom}
				defaultValue={valeur}
				autoComplete="off"
				aria-invalid={faute ? true : undefined}
				aria-describedby={faute ? `faute-${nom}` : undefined}
				{...champ}
			/>
			{faute && (
				<span id={`faute-${nom}`} className="faute">
					{faute}
				</span>
			)}
		</label>
	);
}
