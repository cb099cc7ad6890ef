import { textesMessagesDeLEspace } from "../textes/messages.ts";

const { ecrire: textes } = textesMessagesDeLEspace;
const TEXTE_MAX = 4000;

interface Proprietes {
	adresse: string;
	suite?: { sollicitation: number; objet: string };
	objet?: string;
	/** Said before one writes, instead of what a file allows. */
	aide?: string;
	/** There is nothing else to write about. */
	seule?: boolean;
	saisie?: Record<string, string>;
	faux?: boolean;
}

/** The form by which the person, or their helper, writes to the office. */
export function Ecrire({ adresse, suite, objet = "", saisie, faux, ...reste }: Proprietes) {
	const { aide = textes.texteAide, seule } = reste;
	return (
		<section aria-labelledby="ecrire">
			<h2 id="ecrire">{suite ? textes.suite(suite.objet) : textes.titre}</h2>
			<form method="post" action={adresse} className="espace-formulaire">
				{suite && <input type="hidden" name="suite" value={suite.sollicitation} />}
				{!suite && (
					<div className="champ">
						<label htmlFor="objet">{textes.objet}</label>
						<p className="indication" id="objet-aide">
							{textes.objetAide}
						</p>
						<input
							id="objet"
							name="objet"
							type="text"
							maxLength={120}
							required
							aria-describedby="objet-aide"
							defaultValue={saisie?.objet ?? objet}
						/>
					</div>
				)}
				<div className="champ">
					<label htmlFor="texte">{textes.texte}</label>
					<p className="indication" id="texte-aide">
						{aide}
					</p>
					<textarea
						id="texte"
						name="texte"
						rows={7}
						maxLength={TEXTE_MAX}
						required
						aria-describedby="texte-aide"
						aria-invalid={faux ? true : undefined}
						defaultValue={saisie?.texte}
					/>
				</div>
				<button type="submit" className="bouton" name="acte" value="ecrire">
					{textes.envoyer}
				</button>
				{suite && !seule && (
					<p>
						<a href={`${adresse}#ecrire`}>{textes.autre}</a>
					</p>
				)}
			</form>
		</section>
	);
}
