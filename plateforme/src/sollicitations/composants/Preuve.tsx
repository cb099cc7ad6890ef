import { type CodePrestation, PRESTATIONS } from "droits";
import type { NomDossier } from "../../dossiers/index.server.ts";
import { ecrireTelephone } from "../../dossiers/index.ts";
import { useOrganisme } from "../../interface/index.ts";
import {
	jourAbrege,
	jourDe,
	jourEnToutesLettres,
	majuscule,
	prestations,
} from "../../socle/index.ts";
import { garantieDe, parEffet } from "../date-protegee/garantie.ts";
import { nomDeStructure } from "../date-protegee/structure.ts";
import type { DateProtegee } from "../lectures/dates-protegees.ts";
import { textesDateProtegee as textes } from "../textes/date-protegee.ts";
import { textesNatures } from "../textes/natures.ts";
import { Message, type RefusVu } from "./Message.tsx";
import { Preciser } from "./Preciser.tsx";

const { libelles } = textes;

interface Proprietes {
	date: DateProtegee;
	nomDossier?: NomDossier;
	/** Whoever reads it works in the office, and may go on to its screens. */
	duBureau: boolean;
	precisables: Parameters<typeof Preciser>[0];
	fait: string | null;
	refus?: RefusVu;
}

/** On one sheet, in plain words: what the person keeps. The team is named, not the agent. */
export function Preuve({ date, nomDossier, duBureau, precisables, fait, refus }: Proprietes) {
	const organisme = useOrganisme();
	const jour = jourDe(date.quand);
	const demandes = date.droits.length > 0 ? date.droits : (["rsa"] as const);
	const autres = PRESTATIONS.filter((code) => !demandes.some((demande) => demande === code));
	return (
		<div className="page preuve">
			{refus && <Message fait={null} refus={refus} />}
			{!refus && fait && textes.fait[fait] && (
				<p className="message hors-impression" role="status">
					{textes.fait[fait]}
				</p>
			)}
			<header>
				{organisme && <p className="surtitre">{organisme.nom}</p>}
				<h1>{textes.titre(date.annee, date.numero)}</h1>
				<p className="chapeau">{textes.sousTitre}</p>
			</header>
			<Fiche date={date} nomDossier={nomDossier} />
			<Preciser {...precisables} />
			{demandes.map((code) => {
				const { effet, articles, avant } = garantieDe(code, jour);
				const dit = { article: prestations[code].article, jour, mois: date.mois, avant };
				return (
					<section key={code}>
						<h2>{prestations[code].titre}</h2>
						<p>
							<strong>{textes.garantit}.</strong> {textes.effets[effet].garantit(dit)}
						</p>
						<p>
							<strong>{textes.aFaire}.</strong> {textes.effets[effet].aFaire(dit)}
						</p>
						<p className="indication">
							{libelles.textes} : {articles.join(" ; ")}.
						</p>
					</section>
				);
			})}
			<section>
				<h2>{textes.autres.titre}</h2>
				<ul>
					{parEffet(autres).map(([effet, codes]) => (
						<li key={effet}>
							{textes.autres.effets[effet](enumerer(codes), {
								jour,
								mois: date.mois,
								avant: garantieDe(codes[0] ?? "rsa", jour).avant,
							})}
						</li>
					))}
				</ul>
				{organisme?.coordonnees && <p>{textes.aide(organisme.coordonnees)}</p>}
				<p className="indication">{textes.conserver}</p>
			</section>
			<p className="hors-impression preuve-suite">
				<span>{textes.imprimer}</span>
				{duBureau && <a href={`/sollicitations/${date.sollicitation}`}>{textes.retour}</a>}
				{duBureau && date.dossier !== null && (
					<a href={`/dossiers/${date.dossier}`}>{textes.dossier}</a>
				)}
				<a href="/dates-protegees">{textes.autrePersonne}</a>
			</p>
		</div>
	);
}

const liste = new Intl.ListFormat("fr", { type: "conjunction" });

/** « L’AAH et l’AEEH » */
const enumerer = (codes: readonly CodePrestation[]) =>
	majuscule(liste.format(codes.map((code) => prestations[code].article)));

function Fiche({ date, nomDossier }: Pick<Proprietes, "date" | "nomDossier">) {
	const { naissance, telephone, matricule, droits } = date;
	const connu = nomDossier && !nomDossier.protege ? nomDossier.matricule : undefined;
	const etablie = jourDe(date.etablieLe);
	return (
		<dl className="fiche">
			<Ligne titre={libelles.personne}>{pourQui(date, nomDossier)}</Ligne>
			{connu && <Ligne titre={libelles.matricule}>{connu}</Ligne>}
			{!nomDossier && naissance && (
				<Ligne titre={libelles.naissance}>{jourAbrege(naissance)}</Ligne>
			)}
			{!nomDossier && telephone && (
				<Ligne titre={libelles.telephone}>{ecrireTelephone(telephone)}</Ligne>
			)}
			{!nomDossier && matricule && (
				<Ligne titre={libelles.matricule}>{textes.matriculeDit(matricule)}</Ligne>
			)}
			<Ligne titre={libelles.quand}>{textes.quand(date.quand)}</Ligne>
			<Ligne titre={libelles.mois}>{textes.mois(date.mois)}</Ligne>
			<Ligne titre={libelles.droits}>
				{droits.map((code) => prestations[code].court).join(", ") || textes.tousLesDroits}
			</Ligne>
			<Ligne titre={libelles.canal}>{textesNatures.canaux[date.canal]}</Ligne>
			<Ligne titre={libelles.recuPar}>{recuPar(date)}</Ligne>
			{etablie !== jourDe(date.quand) && (
				<Ligne titre={libelles.etablie}>{jourEnToutesLettres(etablie)}</Ligne>
			)}
		</dl>
	);
}

function recuPar({ equipe, structure, canal }: DateProtegee): string {
	if (structure) return nomDeStructure(structure);
	return equipe ?? (canal === "partenaire" ? textes.structureInconnue : textes.equipeInconnue);
}

function pourQui({ prenom, nom }: DateProtegee, dossier?: NomDossier): string {
	if (!dossier) return `${[prenom, nom].filter(Boolean).join(" ")}, ${textes.sansDossier}`;
	return dossier.protege ? textes.protege : (dossier.nom ?? dossier.matricule);
}

function Ligne({ titre, children }: { titre: string; children: string }) {
	return (
		<div>
			<dt>{titre}</dt>
			<dd>{children}</dd>
		</div>
	);
}
