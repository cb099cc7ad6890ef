import { Etiquette } from "../../interface/index.ts";
import { heureDe, jourAbrege, jourDe } from "../../socle/index.ts";
import type { EtatDuCanal } from "../lectures/etat-des-transporteurs.ts";
import { textes } from "../textes.ts";

const { transporteurs: mots, canaux } = textes;

const tons = { simule: "neutre", branche: "fait", "en-panne": "retard" } as const;

/** Each channel: whether something carries it, what waits, what awaits a person. */
export function Transporteurs({ etats }: { etats: EtatDuCanal[] }) {
	return (
		<ul className="transporteurs">
			{etats.map((etat) => (
				<li key={etat.canal}>
					<strong>{canaux[etat.canal]}</strong>{" "}
					<Etiquette ton={etat.canal === "courrier" ? "neutre" : tons[etat.etat]}>
						{etat.canal === "courrier" ? mots.papier : mots.etats[etat.etat]}
					</Etiquette>{" "}
					{etat.etat === "en-panne" && etat.depuis && (
						<span>
							{mots.panne(
								`${jourAbrege(jourDe(etat.depuis))} ${heureDe(etat.depuis)}`,
								etat.detail && textes.direReponse(etat.detail),
							)}{" "}
						</span>
					)}
					<span className="indication">
						{mots.attendent(etat.attendent)}
						{etat.incertains > 0 && (
							<>
								{" · "}
								<a href={`/boite-d-envoi?canal=${etat.canal}&etat=incertain`}>
									{mots.incertains(etat.incertains)}
								</a>
							</>
						)}
					</span>
				</li>
			))}
		</ul>
	);
}
