import { heureDe, jourAbrege, jourDe } from "../../socle/index.ts";
import type { SollicitationLue } from "../lectures/sollicitation.ts";
import { textesSollicitation } from "../textes/sollicitation.ts";

const { histoire: textes } = textesSollicitation;

export function Histoire({ histoire }: Pick<SollicitationLue, "histoire">) {
	return (
		<section aria-labelledby="histoire">
			<h3 id="histoire">{textes.titre}</h3>
			<ol className="histoire">
				{histoire.map(({ evenement, quand, nature, precision, qui }) => (
					<li key={evenement}>
						<time dateTime={quand.toISOString()}>
							{jourAbrege(jourDe(quand))} {heureDe(quand)}
						</time>
						<span>
							<strong>{textes.evenements[nature]}</strong>, {qui ?? textes.plateforme}
							{precision && <span className="histoire-precision">{precision}</span>}
						</span>
					</li>
				))}
			</ol>
		</section>
	);
}
