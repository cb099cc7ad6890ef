import type { ReactNode } from "react";
import { ecrireTelephone } from "../../dossiers/index.ts";
import { Console } from "../../interface/index.ts";
import { heureDe, jourAbrege, jourDe, jourEnToutesLettres } from "../../socle/index.ts";
import type { EnvoiLu } from "../lectures/lire.ts";
import { textes } from "../textes.ts";
import { EtatDeLEnvoi } from "./EtatDeLEnvoi.tsx";
import { Pourquoi } from "./Pourquoi.tsx";
import { Simule } from "./Simule.tsx";
import { Trancher } from "./Trancher.tsx";

const { envoi: mots, canaux, liste, natures } = textes;

const instant = (quand: Date) => `${jourEnToutesLettres(jourDe(quand))}, ${heureDe(quand)}`;

/** Contacts may have been mended since; an objection or a date may not. */
const seRepare = (motif: string | null) => /^(contact-|sans-adresse)/.test(motif ?? "");

export function Envoi({ envoi, refus }: { envoi: EnvoiLu; refus: boolean }) {
	return (
		<Console
			titre={envoi.sujet ?? mots.titre(envoi.envoi)}
			chapeau={
				<>
					<p>
						<a href="/boite-d-envoi">← {mots.retour}</a>
					</p>
					<Simule porteurs={envoi.transporteurs} />
				</>
			}
		>
			{refus && (
				<p className="message message-refus" role="alert">
					{mots.dejaTranche}
				</p>
			)}
			<p>
				<EtatDeLEnvoi etat={envoi.etat} /> {!envoi.attente && mots.aide[envoi.etat]}
			</p>
			<Pourquoi envoi={envoi} />
			<Trancher
				etat={envoi.etat}
				reessayable={!envoi.suite && (envoi.etat === "echec" || seRepare(envoi.motif))}
			/>
			<h2>{mots.message}</h2>
			<blockquote className="ecrit">
				{envoi.corps.split(/\n{2,}/).map((paragraphe, rang) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a text that never changes
					<p key={rang}>{enLignes(paragraphe)}</p>
				))}
			</blockquote>
			<Suivi envoi={envoi} />
		</Console>
	);
}

const enLignes = (texte: string): ReactNode[] =>
	texte.split("\n").flatMap((ligne, rang) =>
		// biome-ignore lint/suspicious/noArrayIndexKey: a text that never changes
		rang > 0 ? [<br key={rang} />, ligne] : [ligne],
	);

function Suivi({ envoi }: { envoi: EnvoiLu }) {
	return (
		<>
			<h2>{mots.suivi}</h2>
			<dl className="fiche">
				<Ligne terme={liste.colonnes.canal}>{canaux[envoi.canal]}</Ligne>
				<Ligne terme={liste.colonnes.destinataire}>
					{enLignes(ecrireTelephone(envoi.destinataire))}
				</Ligne>
				<Ligne terme={mots.nature}>{natures[envoi.nature]}</Ligne>
				<Ligne terme={liste.colonnes.demande}>{instant(envoi.demandeLe)}</Ligne>
				<Ligne terme={mots.remisLe}>{envoi.envoyeLe && instant(envoi.envoyeLe)}</Ligne>
				<Ligne terme={mots.distribueLe}>{envoi.distribueLe && instant(envoi.distribueLe)}</Ligne>
				<Ligne terme={mots.valable}>
					{envoi.valableJusqua && jourEnToutesLettres(envoi.valableJusqua)}
				</Ligne>
				<Ligne terme={mots.tentatives}>{envoi.tentatives}</Ligne>
				<Ligne terme={mots.reponse}>{envoi.reponse && textes.direReponse(envoi.reponse)}</Ligne>
				<Ligne terme={mots.revenus}>
					{envoi.revenus.length > 0 &&
						envoi.revenus
							.map(({ nature, code, recuLe }) =>
								mots.revenu(nature, code, `${jourAbrege(jourDe(recuLe))} ${heureDe(recuLe)}`),
							)
							.join(" · ")}
				</Ligne>
				<Ligne terme={mots.dossier}>
					{envoi.dossier && <a href={`/dossiers/${envoi.dossier}`}>{mots.voirDossier}</a>}
				</Ligne>
				<Ligne terme={mots.motif}>{envoi.cle}</Ligne>
				<Ligne terme={mots.identifiant}>{envoi.identifiant}</Ligne>
			</dl>
		</>
	);
}

function Ligne({ terme, children }: { terme: string; children: ReactNode }) {
	if (children === null || children === undefined || children === false) return null;
	return (
		<div>
			<dt>{terme}</dt>
			<dd>{children}</dd>
		</div>
	);
}
