import { parCanal } from "../../poste/index.ts";
import type { Jour } from "../../socle/index.ts";
import type { Etape } from "../suivi.ts";
import { textesEspace } from "../textes/espace.ts";

const { etapes: textes } = textesEspace;

/** Where one step stands, in a sentence. */
export function OuEnEst({ etape, aujourdhui }: { etape: Etape; aujourdhui: Jour }) {
	const { etat, promesse, echeance, manque, traiteeLe, issue } = etape;
	if (etat === "en-pause")
		return (
			<>
				<p>{textes.pause(echeance ?? aujourdhui)}</p>
				<ul className="puces">
					{(manque ?? []).map((piece) => (
						<li key={piece}>{piece}</li>
					))}
				</ul>
			</>
		);
	if (etat === "traitee")
		return (
			<p>
				<strong>
					{textes.traitee(
						traiteeLe ?? etape.arrivee,
						(issue && textes.issues[issue]) || textes.terminee,
					)}
				</strong>
				{issue === "rejet" && ` ${textes.rejet}`}
			</p>
		);
	if (etape.nature === "rendez-vous") return <p>{textes.rendezVousPris}</p>;
	if (promesse === null) return <p>{textes.sansPromesse}</p>;
	return <p>{promesse < aujourdhui ? textes.retard(promesse) : textes.promesse(promesse)}</p>;
}

export function Recue({ etape }: { etape: Etape }) {
	return (
		<p className="indication">
			{textes.recue(etape.arrivee, parCanal(etape.canal))}
			{etape.assistee && `, ${textes.assistee(etape.assistee)}`}
		</p>
	);
}
