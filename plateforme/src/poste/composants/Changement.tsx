import type { Foyer } from "droits";
import { Console } from "../../interface/index.ts";
import type { Jour } from "../../socle/index.ts";
import type { Apercu } from "../changement/changer.ts";
import type { Fautes } from "../saisie/lecteur.ts";
import { textesChangement as textes } from "../textes/changement.ts";
import { ApercuDuChangement } from "./ApercuDuChangement.tsx";
import { ChampsDuChangement } from "./ChampsDuChangement.tsx";

interface Proprietes {
	dossier: number;
	matricule: string;
	aujourdhui: Jour;
	connu:
		| {
				foyer: Foyer;
				vraiDepuis: Jour;
				/** Of the household that fills the form. */
				version: string;
				prenoms: string[];
				saisie: Record<string, string>;
		  }
		| null
		| undefined;
	/** What the form just sent led to. */
	suite?: {
		apercu?: Apercu;
		fautes?: Fautes;
		motif?: string;
		precision?: string;
		saisie: Record<string, string>;
	};
}

export function Changement({ dossier, matricule, aujourdhui, connu, suite }: Proprietes) {
	// What was typed beside a household that is no longer the one known would not fit it.
	const saisie =
		suite && suite.saisie.version === connu?.version ? suite.saisie : (connu?.saisie ?? {});
	return (
		<Console
			titre={textes.titre}
			chapeau={
				<>
					<p>
						<a href={`/dossiers/${dossier}`}>
							← {textes.retour} {matricule}
						</a>
					</p>
					<p>{connu ? textes.explication : textes.sansFoyer}</p>
				</>
			}
		>
			<Refus suite={suite} />
			{suite?.apercu && <ApercuDuChangement apercu={suite.apercu} saisie={saisie} />}
			{connu && (
				<form method="post" className="nouveau" id="changer" noValidate>
					<ChampsDuChangement
						{...connu}
						dossier={dossier}
						aujourdhui={aujourdhui}
						etat={{ formulaire: "changement", saisie, fautes: suite?.fautes }}
					/>
					<input type="hidden" name="version" value={connu.version} />
					<p className="champs-actes">
						<button
							type="submit"
							name="acte"
							value="apercevoir"
							className={suite?.apercu ? "bouton-discret" : "bouton"}
						>
							{textes.apercevoir}
						</button>
					</p>
				</form>
			)}
		</Console>
	);
}

function Refus({ suite }: Pick<Proprietes, "suite">) {
	if (!suite || suite.apercu) return null;
	const { motif, precision } = suite;
	return (
		<p className="message message-refus" role="alert">
			{!motif
				? textes.aCorriger
				: (textes.refus[motif] ?? (precision ? textes.invalide(precision) : textes.refusAutre))}
		</p>
	);
}
