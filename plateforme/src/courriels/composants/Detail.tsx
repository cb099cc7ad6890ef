import type { ReactNode } from "react";
import { Etiquette } from "../../interface/index.ts";
import { jourAbrege } from "../../socle/index.ts";
import type { CourrielOuvert, CourrielVu } from "../lectures/detail.ts";
import { textesFil as mots } from "../textes/fil.ts";
import { textes } from "../textes.ts";
import { Fichiers } from "./Fichiers.tsx";
import { Rattacher } from "./Rattacher.tsx";

export function Detail({ detail, saisie }: { detail: CourrielVu; saisie?: string }) {
	if (detail.fermee)
		return (
			<article className="courriel">
				<h2>{mots.protege}</h2>
				<p>{mots.fermee.texte}</p>
				<p>
					<a className="bouton" href={`/dossiers/${detail.dossier?.dossier}`} data-acte-principal>
						{mots.fermee.lien}
					</a>
				</p>
			</article>
		);
	const { sujet, genre, defauts, fichiers } = detail;
	return (
		<article className="courriel">
			<h2>{sujet || (detail.efface ? mots.effaceTitre : mots.sansSujet)}</h2>
			<Expediteur detail={detail} />
			{genre !== "message" && (
				<p className="courriel-avis">
					<Etiquette ton="neutre">{textes.genres[genre].mot}</Etiquette>{" "}
					{textes.genres[genre].phrase}
				</p>
			)}
			<Rattacher detail={detail} saisie={saisie} />
			{defauts.map((defaut) => (
				<p key={defaut} className="message">
					{textes.defauts[defaut]}
				</p>
			))}
			<h3>{mots.texteTitre}</h3>
			{detail.texte ? (
				<div className="courriel-texte">{detail.texte}</div>
			) : (
				<p className="indication">{detail.efface ? mots.efface : mots.sansTexte}</p>
			)}
			{fichiers.length > 0 && <Fichiers detail={detail} />}
			<Suites detail={detail} />
		</article>
	);
}

function Expediteur({ detail }: { detail: CourrielOuvert }) {
	const { nom, adresse, marques, authentification, recuLe, heure, dossier, sollicitation } = detail;
	return (
		<>
			<dl className="fiche">
				<Ligne terme={mots.de}>
					{[nom, adresse && `<${adresse}>`].filter(Boolean).join(" ") || mots.sansAdresse}{" "}
					{authentification === "verifie" && (
						<Etiquette ton="fait">{textes.authentifications.verifie}</Etiquette>
					)}
				</Ligne>
				<Ligne terme={mots.recu}>
					{jourAbrege(recuLe)}, {heure}
				</Ligne>
				<Ligne terme={mots.dossier}>
					{dossier ? (
						<a href={`/dossiers/${dossier.dossier}`}>
							{[dossier.nom ?? mots.dossierProtege, dossier.matricule].join(" · ")}
						</a>
					) : (
						mots.sansDossier
					)}
				</Ligne>
				{sollicitation !== null && (
					<Ligne terme={mots.demande}>
						<a href={`/sollicitations/${sollicitation}`}>n° {sollicitation}</a>
					</Ligne>
				)}
			</dl>
			{marques.length > 0 && (
				<ul className="courriel-marques">
					{marques.map((marque) => (
						<li key={marque}>
							<Etiquette
								ton={marque === "usurpe" || marque === "nom-trompeur" ? "retard" : "attention"}
							>
								{textes.marques[marque].mot}
							</Etiquette>{" "}
							{textes.marques[marque].phrase}
						</li>
					))}
				</ul>
			)}
		</>
	);
}

function Suites({ detail }: { detail: CourrielOuvert }) {
	const { courriel, accuse, silence, garde, fichiers } = detail;
	const virus = fichiers.some(({ motif }) => motif === "virus");
	return (
		<footer className="courriel-suites">
			{accuse !== null && <p>{mots.accuse(accuse)}</p>}
			{silence && <p>{textes.silences[silence]}</p>}
			{garde && !virus && (
				<p>
					<a href={`/courriels/${courriel}/message.eml`} download>
						{mots.origine}
					</a>
					. {mots.origineAide}
				</p>
			)}
			{virus && <p>{mots.origineVirus}</p>}
		</footer>
	);
}

function Ligne({ terme, children }: { terme: string; children: ReactNode }) {
	return (
		<div>
			<dt>{terme}</dt>
			<dd>{children}</dd>
		</div>
	);
}
