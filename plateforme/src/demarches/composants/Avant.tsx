import { aideDe } from "../../aide/index.ts";
import { Titre } from "../../interface/index.ts";
import type { Jour } from "../../socle/index.ts";
import { textesPages } from "../textes/pages.ts";
import { Autrement } from "./Autrement.tsx";

const { avant: textes } = textesPages;

export interface AvantVu {
	nom: string;
	titre: string;
	resume: string;
	pourQui: readonly string[];
	aSavoir: readonly string[];
	sousLaMain: readonly string[];
	minutes: number;
	textes: readonly string[];
	/** The last day on which it still counts for the month AAAA-MM; null where no month is lost. */
	utile: { dernier: Jour; mois: string } | null;
	/** Beginning is a first contact that is dated. */
	protegee: boolean;
	/** Someone without a file may ask for it. */
	ouverte: boolean;
	/**
	 * Who reads: nobody signed in, somebody whose account leads nowhere, a person without a file, or with
	 * one.
	 */
	qui:
		| "personne"
		| "sans-dossier"
		| "nouvelle"
		| "il-en-faut-un"
		| "sans-foyer"
		| "sans-objet"
		| "connue"
		| "agent";
	brouillon?: number;
	/** It is paid already, says the file. */
	deja?: boolean;
}

export function Avant({ refus, ...vu }: AvantVu & { refus?: string }) {
	const aide = aideDe(vu.nom);
	return (
		<div className="page">
			<Titre page={vu.titre} />
			<h1>{vu.titre}</h1>
			<p className="chapeau">{vu.resume}</p>
			{refus && (
				<p className="message message-refus" role="alert">
					{refus}
				</p>
			)}
			<Entrer {...vu} />
			{aide && (
				<p>
					<a href={`/aide/${aide.sujet}`}>{textes.aide}</a>
				</p>
			)}
			<Liste id="pour-qui" titre={textes.pourQui} lignes={vu.pourQui} />
			<Liste id="a-savoir" titre={textes.aSavoir} lignes={vu.aSavoir} />
			<section aria-labelledby="temps">
				<h2 id="temps">{textes.duree_titre}</h2>
				<p>{textes.duree(vu.minutes)}</p>
				<h3>{textes.aPortee}</h3>
				{vu.sousLaMain.length === 0 ? (
					<p>{textes.rien}</p>
				) : (
					<ul>
						{vu.sousLaMain.map((piece) => (
							<li key={piece}>{piece}</li>
						))}
					</ul>
				)}
			</section>
			<Autrement />
			<details>
				<summary>{textes.textes}</summary>
				<ul>
					{vu.textes.map((texte) => (
						<li key={texte}>{texte}</li>
					))}
				</ul>
			</details>
		</div>
	);
}

function Entrer({ nom, qui, ouverte, brouillon, utile, protegee, deja }: AvantVu) {
	return (
		<div className="entrer">
			{utile && <p className="utile">{textes.perdu(utile.dernier, utile.mois)}</p>}
			{deja && (
				<p className="utile">
					{textes.deja} <a href="/demarches#declarer">{textes.dejaLien}</a>
				</p>
			)}
			{qui === "sans-dossier" && <p>{textes.sansDossier}</p>}
			{qui === "il-en-faut-un" && (
				<p>
					{textes.ilEnFautUn} <a href="/demarches">{textes.ilEnFautUnLien}</a>
				</p>
			)}
			{qui === "nouvelle" && <p>{textes.nouvelle}</p>}
			{qui === "sans-foyer" && <p>{textes.sansFoyer}</p>}
			{qui === "sans-objet" && <p>{textes.sansObjet}</p>}
			{qui === "personne" && (
				<>
					<p>
						<a
							className="bouton"
							href={`/connexion?retour=${encodeURIComponent(`/demarches/${nom}`)}`}
						>
							{textes.connecter}
						</a>
					</p>
					<p className="indication">
						{textes.connecterAide} {ouverte && textes.jamais}
					</p>
				</>
			)}
			{(qui === "connue" || qui === "nouvelle") &&
				(brouillon === undefined ? (
					<form method="post" action={`/demarches/${nom}`}>
						<input type="hidden" name="acte" value="commencer" />
						<button type="submit" className="bouton">
							{textes.commencer}
						</button>
					</form>
				) : (
					<p>
						<a className="bouton" href={`/mes-demarches/${brouillon}`}>
							{textes.reprendre}
						</a>
					</p>
				))}
			{protegee && <p className="indication">{textes.date}</p>}
		</div>
	);
}

export function Liste({
	id,
	titre,
	lignes,
}: {
	id: string;
	titre: string;
	lignes: readonly string[];
}) {
	if (lignes.length === 0) return null;
	return (
		<section aria-labelledby={id}>
			<h2 id={id}>{titre}</h2>
			<ul>
				{lignes.map((ligne) => (
					<li key={ligne}>{ligne}</li>
				))}
			</ul>
		</section>
	);
}
