import { Console } from "../../interface/index.ts";
import { textesRefus } from "../../sollicitations/index.ts";
import type { Vue } from "../pages/faire.server.ts";
import { textesEntretien as textes } from "../textes/entretien.ts";
import { textesTransfert } from "../textes/transfert.ts";

const { retrait: mots, refus } = textesTransfert;

type Retrait = Extract<Vue, { type: "retrait" }>;

/** What is said before the first question, and where an agreement is taken back. */
export function Accueil({ retrait }: { retrait?: Retrait }) {
	return (
		<Console titre={textes.titre} chapeau={<p>{textes.chapeau}</p>}>
			{retrait?.fait && (
				<p className="message" role="status">
					{mots.fait}
				</p>
			)}
			{retrait?.motif && (
				<p className="message message-refus" role="alert" id="retrait-refus">
					{{ ...textesRefus, ...refus }[retrait.motif]}
				</p>
			)}
			<section className="carte permanence-dire" aria-labelledby="dire">
				<h2 id="dire">{textes.dire.titre}</h2>
				<ol>
					{textes.dire.phrases.map((phrase) => (
						<li key={phrase}>{phrase}</li>
					))}
				</ol>
				<form method="post" action="/permanence">
					<button type="submit" name="acte" value="repondre" className="bouton" data-acte-principal>
						{textes.commencer}
					</button>
				</form>
			</section>
			<section className="carte" aria-labelledby="preparer">
				<h2 id="preparer">{textes.preparer.titre}</h2>
				<p>{textes.preparer.texte}</p>
			</section>
			<section className="carte" aria-labelledby="retrait">
				<h2 id="retrait">{mots.titre}</h2>
				<p>{mots.texte}</p>
				<form method="post" action="/permanence" className="champs" noValidate>
					<label>
						<span>{mots.champ}</span>
						<input
							name="preuve"
							autoComplete="off"
							maxLength={20}
							defaultValue={retrait?.saisie.preuve}
							aria-invalid={retrait?.motif ? true : undefined}
							aria-describedby={retrait?.motif ? "retrait-aide retrait-refus" : "retrait-aide"}
						/>
						<span className="indication" id="retrait-aide">
							{mots.aide}
						</span>
					</label>
					<p className="champs-actes">
						<button type="submit" name="acte" value="retirer" className="bouton-discret">
							{mots.retirer}
						</button>
					</p>
				</form>
			</section>
		</Console>
	);
}
