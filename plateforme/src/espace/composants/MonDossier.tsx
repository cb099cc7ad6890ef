import { CeQuiEstCalcule, Contacts } from "../../poste/index.ts";
import { heureDe, jourDe, nomsRoles, prestations } from "../../socle/index.ts";
import type { MonDossierVu } from "../lectures/mon-dossier.ts";
import { textesMonDossier as textes } from "../textes/mon-dossier.ts";
import { Refuser } from "./Refuser.tsx";

interface Proprietes extends MonDossierVu {
	fait: string | null;
	refus?: keyof typeof textes.refus;
}

export function MonDossier(vue: Proprietes) {
	const { prenom, matricule, preuves, acces, accesAnciens, fait, refus } = vue;
	const confirmation = fait ? textes.fait[fait] : undefined;
	return (
		<div className="page">
			<h1>{textes.titre}</h1>
			<p className="chapeau">{textes.bonjour(prenom, matricule)}</p>
			{refus && (
				<p className="message message-refus" role="alert">
					{textes.refus[refus]}
				</p>
			)}
			{!refus && confirmation && (
				<p className="message" role="status">
					{confirmation}
				</p>
			)}
			<section aria-labelledby="documents">
				<h2 id="documents">{textes.documents.titre}</h2>
				<p>{textes.documents.aide}</p>
				<p>
					<a className="bouton" href="/mon-dossier/documents">
						{textes.documents.lien}
					</a>
				</p>
			</section>
			<CeQuiEstCalcule repere={vue.repere} />
			<Contacts contacts={vue.contacts} />
			<Refuser oppositions={vue.oppositions} />
			<section aria-labelledby="preuves">
				<h2 id="preuves">{textes.preuves.titre}</h2>
				<p>{preuves.length > 0 ? textes.preuves.aide : textes.preuves.aucune}</p>
				{preuves.length > 0 && (
					<ul className="traces">
						{preuves.map(({ annee, numero, droits, quand, mois }) => (
							<li key={`${annee} ${numero}`}>
								<h3>
									{textes.preuves.ligne(
										`${annee}-${numero}`,
										droits.map((code) => prestations[code].article),
									)}
								</h3>
								<p>{textes.preuves.le(jourDe(quand), heureDe(quand))}</p>
								<p>{textes.preuves.fixe(mois)}</p>
								<p>{textes.preuves.aFaire}</p>
							</li>
						))}
					</ul>
				)}
			</section>
			<section aria-labelledby="acces">
				<h2 id="acces">{textes.acces.titre}</h2>
				<p>{textes.acces.aide}</p>
				{acces.length === 0 ? (
					<p>
						<strong>{textes.acces.aucun}</strong>
					</p>
				) : (
					<ul className="traces">
						{acces.map(({ quand, roles, equipe }, rang) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: two agents of a team may read at the same instant.
							<li key={rang}>
								<p>
									<strong>
										{textes.acces.le(jourDe(new Date(quand)), heureDe(new Date(quand)))}
									</strong>
								</p>
								<p>
									{textes.acces.qui(roles[0] ? nomsRoles[roles[0]] : textes.acces.agent, equipe)}
								</p>
							</li>
						))}
					</ul>
				)}
				{accesAnciens && <p>{textes.acces.derniers(acces.length)}</p>}
			</section>
		</div>
	);
}
