import type { ReactNode } from "react";
import { Console, Etiquette, useOrganisme } from "../../interface/index.ts";
import type { BoiteVue } from "../lectures/boite.ts";
import { direDetail, textesBoite as mots } from "../textes/boite.ts";

const tons = { absente: "neutre", branchee: "fait", "en-panne": "retard" } as const;

export function Reglages({ boite }: { boite: BoiteVue }) {
	const { etat, adresse, detail, depuis, releveLe, confiance, ouvert } = boite;
	const { organisme } = useOrganisme() ?? {};
	return (
		<Console titre={mots.titre} chapeau={<p>{mots.chapeau}</p>}>
			<dl className="fiche courriels-boite">
				<Ligne terme={mots.etat}>
					<Etiquette ton={tons[etat]}>{mots.etats[etat]}</Etiquette>
				</Ligne>
				{detail && <Ligne terme={mots.probleme}>{direDetail(detail)}</Ligne>}
				{adresse && <Ligne terme={mots.adresse}>{adresse}</Ligne>}
				{depuis && etat !== "absente" && <Ligne terme={mots.depuis}>{depuis}</Ligne>}
				{etat !== "absente" && <Ligne terme={mots.releve}>{releveLe ?? mots.jamais}</Ligne>}
				{etat !== "absente" && (
					<Ligne terme={mots.confiance}>{confiance ?? mots.sansConfiance}</Ligne>
				)}
				<Ligne terme={mots.canal}>
					{ouvert ? mots.ouvert : mots.ferme}. <a href="/reglages/engagements">{mots.dater}</a>
				</Ligne>
			</dl>
			<section className="courriels-brancher">
				<h2>{mots.brancher}</h2>
				<p>{mots.environnement}</p>
				<pre>
					{mots.exemple(organisme ? `_${organisme.toUpperCase().replaceAll("-", "_")}` : "")}
				</pre>
				<dl className="fiche courriels-boite">
					{Object.entries(mots.parametres).map(([nom, dit]) => (
						<Ligne key={nom} terme={<code>{nom}</code>}>
							{dit}
						</Ligne>
					))}
				</dl>
				<p>{mots.rienEfface}</p>
			</section>
		</Console>
	);
}

function Ligne({ terme, children }: { terme: ReactNode; children: ReactNode }) {
	return (
		<div>
			<dt>{terme}</dt>
			<dd>{children}</dd>
		</div>
	);
}
