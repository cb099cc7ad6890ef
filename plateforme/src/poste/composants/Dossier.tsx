import { Console, ProtegerDate } from "../../interface/index.ts";
import { consignes } from "../dossier/consignes.ts";
import type { Genre, Moment } from "../frise/frise.ts";
import type { DossierVu } from "../lectures/dossier.ts";
import { textesDossier } from "../textes/dossier.ts";
import { Agir, type RefusVu } from "./Agir.tsx";
import { DeLui, DeNous, DerniersContacts } from "./Attendu.tsx";
import { Consignes } from "./Consignes.tsx";
import { Droits, Reperes } from "./Droits.tsx";
import { Dus, Explications } from "./Dus.tsx";
import { nomDuDossier, SousTitre } from "./EnTeteDossier.tsx";
import { Frise } from "./Frise.tsx";
import { PourquoiContacte } from "./Pourquoi.tsx";
import { QuiAppelle } from "./QuiAppelle.tsx";
import { Versement } from "./Versement.tsx";

interface Proprietes extends DossierVu {
	moments: Moment[];
	genre?: Genre;
	page: number;
	fait: string | null;
	refus?: RefusVu;
	peutDeproteger: boolean;
	peutSaisir: boolean;
	peutPreciser: boolean;
	peutChanger: boolean;
	peutScinder: boolean;
}

export function Dossier(vue: Proprietes) {
	const { dossier, aujourdhui, sollicitations, fait, refus, dus } = vue;
	return (
		<Console
			titre={nomDuDossier(dossier)}
			chapeau={<SousTitre dossier={dossier} />}
			actes={
				<>
					<ProtegerDate de={{ dossier: dossier.dossier }} principal />
					<a
						className="bouton-discret"
						href={`/sollicitations/nouvelle?dossier=${dossier.dossier}`}
						data-commande={textesDossier.actes.noterIci}
					>
						{textesDossier.actes.noter}
					</a>
					<a
						className="bouton-discret"
						href={`/dossiers/${dossier.dossier}/pieces`}
						data-commande={textesDossier.actes.documents}
					>
						{textesDossier.actes.documents}
					</a>
				</>
			}
		>
			{refus && (
				<p className="message message-refus" role="alert">
					{textesDossier.refus[refus.motif] ?? textesDossier.refus["saisie-illisible"]}
				</p>
			)}
			{!refus && fait && textesDossier.fait[fait] && (
				<p className="message" role="status">
					{textesDossier.fait[fait]}
				</p>
			)}
			<Consignes consignes={consignes(dossier)} />
			<div className="cartes">
				<div>
					<QuiAppelle dossier={dossier} aujourdhui={aujourdhui} />
					<DerniersContacts sollicitations={sollicitations} />
				</div>
				<div>
					<Versement dossier={dossier} />
					<Droits dossier={dossier} aujourdhui={aujourdhui} />
				</div>
				<div>
					<DeNous sollicitations={sollicitations} aujourdhui={aujourdhui} />
					<DeLui sollicitations={sollicitations} aujourdhui={aujourdhui} />
					<Reperes dossier={dossier} aujourdhui={aujourdhui} />
					<Dus dus={dus} oppose={vue.oppose} aujourdhui={aujourdhui} />
				</div>
			</div>
			<Agir
				dossier={dossier}
				refus={refus}
				peutDeproteger={vue.peutDeproteger}
				peutSaisir={vue.peutSaisir}
				peutPreciser={vue.peutPreciser}
				peutChanger={vue.peutChanger}
				peutScinder={vue.peutScinder}
			/>
			<Explications dus={dus} />
			<PourquoiContacte repere={vue.repere} contacts={vue.contacts} />
			<Frise
				moments={vue.moments}
				genre={vue.genre}
				page={vue.page}
				adresse={`/dossiers/${dossier.dossier}`}
			/>
		</Console>
	);
}
