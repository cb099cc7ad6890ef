import { textesMandats } from "../../mandats/index.ts";
import type { EchangeVu } from "../lectures/echange.ts";
import { TEXTE_MAX } from "../regles.ts";
import { textesMessages as textes } from "../textes.ts";
import { Fil } from "./Fil.tsx";

interface Proprietes extends EchangeVu {
	/** What was typed, when it was refused. */
	saisie?: Record<string, string>;
}

/** On the page of a sollicitation: what was written, and the answer. */
export function Echange({
	sollicitation,
	messages,
	version,
	traitee,
	assistee,
	dossier,
	ferme,
	saisie,
}: Proprietes) {
	if (ferme)
		return (
			<section className="carte echange" aria-labelledby="echange">
				<h2 id="echange">{textes.titre}</h2>
				<p>{textes.refus.protege}</p>
				<p>
					<a href={`/dossiers/${dossier}`}>{textes.ouvrirLeDossier}</a>
				</p>
			</section>
		);
	return (
		<section className="carte echange" aria-labelledby="echange">
			<h2 id="echange">{textes.titre}</h2>
			{assistee && <p>{textesMandats.assistee(assistee)}</p>}
			<p className="indication">{messages.length > 0 ? textes.aide : textes.aucun}</p>
			{messages.length > 0 && <Fil messages={messages} pour="agent" />}
			<details open={messages.at(-1)?.de === "personne" || saisie !== undefined}>
				<summary>{textes.repondre}</summary>
				<form method="post" action={`/sollicitations/${sollicitation}/reponse`} className="champs">
					<input type="hidden" name="version" value={version} />
					<div className="champ">
						<label htmlFor="reponse">{textes.reponse}</label>
						<textarea
							id="reponse"
							name="texte"
							rows={5}
							maxLength={TEXTE_MAX}
							required
							defaultValue={saisie?.texte}
							aria-invalid={saisie ? true : undefined}
						/>
					</div>
					{!traitee && (
						<label className="case">
							<input
								type="checkbox"
								name="clore"
								value="oui"
								defaultChecked={saisie?.clore === "oui"}
							/>
							{textes.clore}
						</label>
					)}
					<div className="champs-actes">
						<button type="submit" name="acte" value="repondre" className="bouton-discret">
							{textes.envoyer}
						</button>
					</div>
				</form>
			</details>
		</section>
	);
}
