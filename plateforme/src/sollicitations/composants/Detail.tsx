import type { ReactNode } from "react";
import { Etiquette, ProtegerDate } from "../../interface/index.ts";
import { heureDe } from "../../socle/index.ts";
import { protegeable } from "../date-protegee/protegeable.ts";
import type { Affectations } from "../lectures/affectations.ts";
import type { DetailVu } from "../pages/detail.server.ts";
import { textesDateProtegee } from "../textes/date-protegee.ts";
import { textesFile } from "../textes/file.ts";
import { textesNatures } from "../textes/natures.ts";
import { textesSollicitation as textes } from "../textes/sollicitation.ts";
import { Actes } from "./Actes.tsx";
import { AffaireVecue } from "./AffaireVecue.tsx";
import { Histoire } from "./Histoire.tsx";
import type { RefusVu } from "./Message.tsx";
import { nomDe, nomPrestation } from "./nommer.ts";
import { Raisons } from "./Raisons.tsx";

export interface ProprietesDetail {
	detail: DetailVu;
	affectations: Affectations;
	/** Where its forms are sent: the page that shows it. */
	adresse: string;
	refus?: RefusVu;
}

export function Detail({ detail, affectations, adresse, refus }: ProprietesDetail) {
	const { etat, nature, estimation, affaireVecue } = detail;
	return (
		<article className="sollicitation">
			<header>
				<p className="surtitre">{textes.titre(detail.sollicitation)}</p>
				<h2>{detail.objet}</h2>
				{etat === "traitee" ? (
					<Etiquette ton="fait">{textes.etats.traitee}</Etiquette>
				) : (
					<Raisons raisons={detail.raisons} />
				)}
				<DateDuContact detail={detail} />
			</header>
			{decidable(detail) && (
				<p>
					<a href={`/sollicitations/${detail.sollicitation}/decision`} className="bouton-discret">
						{textes.decider}
					</a>
				</p>
			)}
			<Actes detail={detail} affectations={affectations} adresse={adresse} refus={refus} />
			<Fiche detail={detail} affectations={affectations} />
			{etat !== "traitee" && (
				<p className="indication">
					{estimation
						? textes.estimation(estimation, nature, nomPrestation(detail.prestation))
						: textes.sansEstimation}
				</p>
			)}
			{affaireVecue && affaireVecue.etapes.length > 0 && (
				<AffaireVecue affaire={affaireVecue} ici={detail.sollicitation} />
			)}
			<Histoire histoire={detail.histoire} />
		</article>
	);
}

/** One decides on what a file asks, declares or changes; the rest is answered. */
const decidable = ({ nature, dossier, etat }: DetailVu): boolean =>
	dossier !== null &&
	etat !== "traitee" &&
	(nature === "demande" || nature === "declaration" || nature === "changement");

/** Its proof; without one, the click that makes it. */
function DateDuContact({ detail }: Pick<ProprietesDetail, "detail">) {
	const { dateProtegee, sollicitation } = detail;
	if (!dateProtegee) return protegeable(detail) ? <ProtegerDate de={{ sollicitation }} /> : null;
	const { annee, numero } = dateProtegee;
	return (
		<a href={`/dates-protegees/${annee}/${numero}`}>{textesDateProtegee.titre(annee, numero)}</a>
	);
}

function Fiche({ detail, affectations }: Pick<ProprietesDetail, "detail" | "affectations">) {
	const { libelles } = textes;
	const { dossier, nomDossier, mesure, promesse, promesseInitiale, issue, enjeu } = detail;
	const attente = detail.pauses.find(({ fin }) => fin === null);
	const equipe = affectations.equipes.find((e) => e.equipe === detail.equipe)?.nom;
	const nom = nomDe(nomDossier, detail.demandeur);
	return (
		<dl className="fiche">
			<Ligne titre={libelles.dossier}>
				{dossier === null ? nom : <a href={`/dossiers/${dossier}`}>{nom}</a>}
			</Ligne>
			<Ligne titre={libelles.nature}>
				{[textesNatures.natures[detail.nature], nomPrestation(detail.prestation)]
					.filter(Boolean)
					.join(" · ")}
			</Ligne>
			<Ligne titre={libelles.arrivee}>
				{textes.arrivee(detail.arrivee, heureDe(detail.arriveeA), textesNatures.par[detail.canal])}
			</Ligne>
			<Ligne titre={libelles.promesse}>
				{textes.promesse(promesse)}
				{promesseInitiale && promesseInitiale !== promesse && (
					<span className="indication"> {textes.promesseInitiale(promesseInitiale)}</span>
				)}
			</Ligne>
			<Ligne titre={libelles.delai}>{textes.delai(mesure.delai, mesure.pause)}</Ligne>
			{attente && (
				<Ligne titre={libelles.attendu}>
					{attente.manque.join(", ")}, {textes.attendu(attente.echeance)}
				</Ligne>
			)}
			{enjeu !== "aucun" && <Ligne titre={libelles.enjeu}>{textesNatures.enjeux[enjeu]}</Ligne>}
			{issue && <Ligne titre={libelles.issue}>{textesNatures.issues[issue]}</Ligne>}
			<Ligne titre={libelles.qui}>
				{detail.aMoi ? textesFile.moi : (detail.titulaire ?? textes.personne)}
			</Ligne>
			<Ligne titre={libelles.equipe}>
				{[equipe ?? textes.toutesEquipes, detail.competence].filter(Boolean).join(", ")}
			</Ligne>
		</dl>
	);
}

function Ligne({ titre, children }: { titre: string; children: ReactNode }) {
	return (
		<div>
			<dt>{titre}</dt>
			<dd>{children}</dd>
		</div>
	);
}
