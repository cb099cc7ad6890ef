import { Console, Etiquette, type Ton } from "../../interface/index.ts";
import { type EtatMandat, type MandatVu, textesMandats } from "../../mandats/index.ts";
import { jourAbrege, jourDe } from "../../socle/index.ts";
import { textesAidants } from "../textes/aidants.ts";
import { FormulaireMandat } from "./FormulaireMandat.tsx";

const { agent: textes } = textesAidants;
const TONS: Record<EtatMandat, Ton> = {
	actif: "fait",
	"a-accepter": "attente",
	"code-perime": "attention",
	expire: "neutre",
	revoque: "neutre",
};

interface Proprietes {
	dossier: number;
	matricule: string;
	mandats: MandatVu[];
	donne?: { nom: string; code: string };
	message?: { dit: string; refus?: boolean };
	saisie?: Record<string, string[]>;
}

/** The agent records a mandate given on paper or by phone, and takes one back when asked. */
export function Mandats({ dossier, matricule, mandats, donne, message, saisie }: Proprietes) {
	return (
		<Console
			titre={`${textes.titre}, ${matricule}`}
			actes={
				<a className="bouton-discret" href={`/dossiers/${dossier}`}>
					{textes.retour}
				</a>
			}
		>
			<div className="espace-agent">
				{message && (
					<p
						className={message.refus ? "message message-refus" : "message"}
						role={message.refus ? "alert" : "status"}
					>
						{message.dit}
					</p>
				)}
				{donne && (
					<p className="message" role="status">
						{textes.code(donne.nom)} : <strong className="espace-grand-code">{donne.code}</strong>
					</p>
				)}
				<section className="carte" aria-labelledby="mandats">
					<h2 id="mandats">{textes.liste}</h2>
					{mandats.length === 0 && <p className="indication">{textes.aucun}</p>}
					<ul className="attendus">
						{mandats.map((mandat) => (
							<Un key={mandat.mandat} {...mandat} />
						))}
					</ul>
				</section>
				<section className="carte" aria-labelledby="enregistrer">
					<h2 id="enregistrer">{textes.enregistrer}</h2>
					<p className="indication">{textes.chapeau}</p>
					<FormulaireMandat acte="enregistrer-mandat" envoyer={textes.enregistrer} saisie={saisie}>
						<fieldset className="champ">
							<legend>{textes.par}</legend>
							<ul className="options">
								{(["papier", "telephone"] as const).map((par) => (
									<li key={par}>
										<label className="option">
											<input
												type="radio"
												name="par"
												value={par}
												defaultChecked={(saisie?.par?.[0] ?? "papier") === par}
											/>
											<span>{textes[par]}</span>
										</label>
									</li>
								))}
							</ul>
						</fieldset>
						<div className="champ">
							<label htmlFor="consigne">{textes.consigne}</label>
							<p className="indication" id="consigne-aide">
								{textes.consigneAide}
							</p>
							<textarea
								id="consigne"
								name="consigne"
								rows={3}
								minLength={10}
								maxLength={500}
								required
								aria-describedby="consigne-aide"
								defaultValue={saisie?.consigne?.[0]}
							/>
						</div>
					</FormulaireMandat>
				</section>
			</div>
		</Console>
	);
}

function Un({ mandat, nom, portees, donnePar, donneLe, jusqua, etat }: MandatVu) {
	const vivant = etat !== "expire" && etat !== "revoque";
	return (
		<li data-rangee>
			<p className="attendu-tete">
				<strong>{nom}</strong>
				<Etiquette ton={TONS[etat]}>{textesMandats.etats[etat]}</Etiquette>
			</p>
			<p>{portees.map((portee) => textesMandats.peut[portee]).join(", ")}</p>
			<p className="part">
				{textesMandats.donnePar[donnePar]}, {jourAbrege(jourDe(new Date(donneLe)))} →{" "}
				{jourAbrege(jusqua)}
			</p>
			{vivant && (
				<form method="post">
					<input type="hidden" name="mandat" value={mandat} />
					<button type="submit" className="bouton-lien" name="acte" value="revoquer-mandat">
						{textes.revoquer}
						<span className="invisible"> {nom}</span>
					</button>
				</form>
			)}
		</li>
	);
}
