import { contactsDits } from "../../demarches/index.ts";
import { Console } from "../../interface/index.ts";
import { jourAbrege } from "../../socle/index.ts";
import { textesRefus } from "../../sollicitations/index.ts";
import type { Rangee } from "../recherche/masquer.ts";
import type { SansDossierVu } from "../sans-dossier/lire.ts";
import { mots } from "../textes/mots.ts";
import { textesSansDossier as textes } from "../textes/sans-dossier.ts";
import { Champ } from "./Champ.tsx";

interface Proprietes extends SansDossierVu {
	refus?: { motif: string; saisie: Record<string, string> };
}

const enDoute = (motif: string | undefined): motif is "a-confirmer" | "jumeaux" =>
	motif === "a-confirmer" || motif === "jumeaux";

/** What someone sent without a file: who they are, who they may be, and the number to join it to. */
export function SansDossier({ refus, ...vu }: Proprietes) {
	const { sollicitation, titre, personne, reponses, jumeaux, rattachee, contredit } = vu;
	const nouveau = contredit ? textes.contredit.nouveau : textes.nouveau;
	const dits = contredit ? textes.contredit.jumeaux : textes.jumeaux;
	return (
		<Console
			titre={contredit ? textes.contredit.titre : textes.titre}
			chapeau={
				<>
					<p>
						<a href={`/sollicitations/${sollicitation}`}>
							← {contredit ? textes.contredit.retour : textes.retour}
						</a>
					</p>
					<p>{contredit ? textes.contredit.chapeau(contredit.numero) : textes.chapeau(titre)}</p>
				</>
			}
		>
			<div className="page-console sans-dossier">
				{refus && <Refus {...refus} />}
				{contredit && (
					<section className="carte">
						<ul>
							{textes.contredit.aFaire.map((pas) => (
								<li key={pas}>{pas}</li>
							))}
						</ul>
						<p>
							<a href={`/dossiers/${contredit.dossier}`}>{textes.contredit.voir}</a>
						</p>
					</section>
				)}
				<section className="carte" aria-labelledby="personne">
					<h2 id="personne">{contredit ? textes.contredit.personne : textes.personne.titre}</h2>
					<Identite {...personne} />
				</section>
				<section className="carte" aria-labelledby="jumeaux">
					<h2 id="jumeaux">{dits.titre}</h2>
					{rattachee !== null && (
						<form method="post">
							<p>{textes.jumeaux.deja}</p>
							<Joindre dossier={rattachee} />
						</form>
					)}
					{jumeaux.length === 0 ? (
						<p>{dits.aucun}</p>
					) : (
						<>
							<p>{textes.jumeaux.aide}</p>
							<ul className="traces">
								{jumeaux.map((rangee) => (
									<li
										key={rangee.protege ? rangee.dossier : `${rangee.dossier} ${rangee.personne}`}
									>
										<Jumeau {...rangee} />
									</li>
								))}
							</ul>
						</>
					)}
				</section>
				{contredit?.autre !== undefined && (
					<section className="carte" aria-labelledby="autre">
						<h2 id="autre">{textes.contredit.autre.titre}</h2>
						<form method="post">
							<p>{textes.contredit.autre.aide(contredit.numero)}</p>
							<p>
								<a href={`/dossiers/${contredit.autre}`}>{textes.contredit.autre.voir}</a>
							</p>
							<Joindre dossier={contredit.autre} dit={contredit.numero} />
						</form>
					</section>
				)}
				<section className="carte" aria-labelledby="nouveau">
					<h2 id="nouveau">{nouveau.titre}</h2>
					<form method="post" className="nouveau" noValidate>
						<div className="champs">
							<Champ
								nom="matricule"
								libelle={textes.nouveau.matricule}
								aide={nouveau.aide}
								etat={{ formulaire: "sans-dossier", saisie: refus?.saisie ?? {} }}
								maxLength={24}
								large
							/>
						</div>
						<p className="champs-actes">
							<button
								type="submit"
								name="acte"
								value="rattacher"
								className="bouton"
								data-acte-principal
							>
								{textes.nouveau.joindre}
							</button>
						</p>
					</form>
				</section>
				{reponses.length > 0 && (
					<section className="carte" aria-labelledby="reponses">
						<h2 id="reponses">{textes.reponses}</h2>
						<dl className="fiche">
							{reponses.map(({ id, titre: question, reponse }) => (
								<div key={id}>
									<dt>{question}</dt>
									<dd>{reponse.filter(Boolean).join(" ; ")}</dd>
								</div>
							))}
						</dl>
					</section>
				)}
			</div>
		</Console>
	);
}

/** Refused, or to be said again knowing why. */
function Refus({ motif, saisie }: NonNullable<Proprietes["refus"]>) {
	if (!enDoute(motif))
		return (
			<p className="message message-refus" role="alert">
				{textes.refus[motif] ??
					(textesRefus as Record<string, string>)[motif] ??
					textes.refus["rien-a-rattacher"]}
			</p>
		);
	return (
		<form method="post" className="message message-refus" role="alert">
			<p>{motif === "jumeaux" ? textes.confirmer.jumeaux : textes.confirmer.aConfirmer}</p>
			{saisie.dossier && <input type="hidden" name="dossier" value={saisie.dossier} />}
			{saisie.matricule && <input type="hidden" name="matricule" value={saisie.matricule} />}
			<button type="submit" name="acte" value="rattacher-quand-meme" className="bouton-discret">
				{textes.confirmer.bouton[motif]}
			</button>
		</form>
	);
}

function Identite(personne: SansDossierVu["personne"]) {
	const { prenoms, nom, nomUsage, naissance } = personne;
	const lignes = [
		[textes.personne.prenoms, prenoms],
		[textes.personne.nom, nom],
		...(nomUsage && nomUsage !== nom ? [[textes.personne.usage, nomUsage]] : []),
		...(naissance ? [[textes.personne.naissance, jourAbrege(naissance)]] : []),
		[textes.personne.contacts, contactsDits(personne) || textes.personne.aucun],
	];
	return (
		<dl className="fiche">
			{lignes.map(([quoi, dit]) => (
				<div key={quoi}>
					<dt>{quoi}</dt>
					<dd>{dit}</dd>
				</div>
			))}
		</dl>
	);
}

function Jumeau(rangee: Rangee) {
	const { dossier, matricule } = rangee;
	const dit = rangee.protege
		? textes.jumeaux.protege
		: [
				textes.jumeaux.ligne(`${rangee.prenom} ${rangee.nom}`, rangee.dateNaissance),
				mots.roles[rangee.role],
				rangee.commune,
			]
				.filter(Boolean)
				.join(", ");
	return (
		<form method="post">
			<p>
				<strong>{dit}</strong>, {textes.jumeaux.matricule} {matricule}{" "}
				<a href={`/dossiers/${dossier}`}>{textes.jumeaux.voir}</a>
			</p>
			<Joindre dossier={dossier} dit={matricule} />
		</form>
	);
}

const Joindre = ({ dossier, dit }: { dossier: number; dit?: string }) => (
	<p>
		<input type="hidden" name="dossier" value={dossier} />
		<button type="submit" name="acte" value="rattacher" className="bouton-discret">
			{textes.jumeaux.joindre}
			{dit && <span className="hors-ecran"> {dit}</span>}
		</button>
	</p>
);
