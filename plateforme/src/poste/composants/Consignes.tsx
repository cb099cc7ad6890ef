import type { Consigne } from "../dossier/consignes.ts";
import { mots } from "../textes/mots.ts";

const TITRES: Record<Consigne["nature"], string> = {
	...mots.alertes,
	adresseSecrete: "Adresse secrète",
	separation: "Séparation",
};

/** Strong, sober, first: what would do harm if it were not read. */
export function Consignes({ consignes }: { consignes: Consigne[] }) {
	if (consignes.length === 0) return null;
	return (
		<ul className="consignes">
			{consignes.map(({ nature, texte, precision }, rang) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: two alerts may read the same.
				<li key={rang} className={`consigne consigne-${nature}`}>
					<strong>{TITRES[nature]}.</strong> {texte}
					{precision && <span className="consigne-precision"> « {precision} »</span>}
				</li>
			))}
		</ul>
	);
}
