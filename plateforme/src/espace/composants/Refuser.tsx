import type { ObjetOpposition } from "../../dossiers/index.ts";
import type { Jour } from "../../socle/index.ts";
import { textesMonDossier } from "../textes/mon-dossier.ts";

const { refuser: textes } = textesMonDossier;
const OBJETS = ["reperage", "campagnes"] as const;

/** GDPR, article 21: one button each, no reason asked, and a way back. */
export function Refuser({ oppositions }: { oppositions: Partial<Record<ObjetOpposition, Jour>> }) {
	return (
		<section aria-labelledby="refuser">
			<h2 id="refuser">{textes.titre}</h2>
			<p>{textes.aide}</p>
			{OBJETS.map((objet) => {
				const dits = textes.objets[objet];
				const depuis = oppositions[objet];
				return (
					<form key={objet} method="post" className="espace-refus">
						<h3>{dits.titre}</h3>
						<p>{depuis ? dits.depuis(depuis) : dits.non}</p>
						<input type="hidden" name="objet" value={objet} />
						<button
							className="bouton bouton-second"
							type="submit"
							name="acte"
							value={depuis ? "lever-opposition" : "s-opposer"}
						>
							{depuis ? dits.lever : dits.sOpposer}
						</button>
					</form>
				);
			})}
		</section>
	);
}
