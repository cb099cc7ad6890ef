import type { CodePrestation } from "droits";
import type { NomDossier } from "../../dossiers/index.server.ts";
import { jourDe, moisEnToutesLettres, organisme, prestations } from "../../socle/index.ts";
import { garantieDe } from "../date-protegee/garantie.ts";
import type { lireDateProtegee } from "../lectures/dates-protegees.ts";
import { textesDateProtegee as textes } from "../textes/date-protegee.ts";
import { textesNatures } from "../textes/natures.ts";

const { libelles } = textes;

interface Proprietes {
	date: NonNullable<Awaited<ReturnType<typeof lireDateProtegee>>>;
	nomDossier?: NomDossier;
}

/** On one sheet, in plain words: what the person keeps. The team is named, not the agent. */
export function Preuve({ date, nomDossier }: Proprietes) {
	const jour = jourDe(date.quand);
	const prestation = date.prestation as CodePrestation;
	const { effet, articles, avant } = garantieDe(prestation, jour);
	const dit = { article: prestations[prestation].article, jour, mois: date.mois, avant };
	const phrases = textes.effets[effet];
	return (
		<div className="page preuve">
			<header>
				<p className="surtitre">{organisme.nom}</p>
				<h1>{textes.titre(date.annee, date.numero)}</h1>
				<p className="chapeau">{textes.sousTitre}</p>
			</header>
			<dl className="fiche">
				<Ligne titre={libelles.personne}>{pourQui(date, nomDossier)}</Ligne>
				{nomDossier && !nomDossier.protege && (
					<Ligne titre={libelles.matricule}>{nomDossier.matricule}</Ligne>
				)}
				<Ligne titre={libelles.prestation}>{prestations[prestation].titre}</Ligne>
				<Ligne titre={libelles.quand}>{textes.quand(date.quand)}</Ligne>
				<Ligne titre={libelles.canal}>{textesNatures.canaux[date.canal]}</Ligne>
				<Ligne titre={libelles.recuPar}>{date.equipe ?? textes.equipeInconnue}</Ligne>
				<Ligne titre={libelles.mois}>
					{date.mois ? moisEnToutesLettres(date.mois) : textes.aucunMois}
				</Ligne>
			</dl>
			<section>
				<h2>{textes.garantit}</h2>
				<p>{phrases.garantit(dit)}</p>
			</section>
			<section>
				<h2>{textes.aFaire}</h2>
				<p>{phrases.aFaire(dit)}</p>
				<p>{textes.aide(organisme.telephone.affiche, organisme.horaires)}</p>
			</section>
			<section>
				<p className="indication">
					{libelles.textes} : {articles.join(" ; ")}.
				</p>
				<p className="indication">{textes.conserver}</p>
			</section>
			<p className="hors-impression">
				{textes.imprimer} <a href={`/sollicitations/${date.sollicitation}`}>{textes.retour}</a>
			</p>
		</div>
	);
}

function pourQui({ prenom, nom }: Proprietes["date"], dossier?: NomDossier): string {
	if (!dossier) return `${prenom} ${nom}, ${textes.sansDossier}`;
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
