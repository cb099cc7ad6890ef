import { Contacts } from "../../poste/index.ts";
import { heureDe, type Jour, jourDe, nomsRoles, prestations } from "../../socle/index.ts";
import type { DonneesVues } from "../lectures/donnees.ts";
import { textesConservation } from "../textes/conservation.ts";
import { textesMonDossier as textes } from "../textes/mon-dossier.ts";
import { DureesDeGarde } from "./DureesDeGarde.tsx";
import { Espace } from "./Espace.tsx";
import { Refuser } from "./Refuser.tsx";

interface Proprietes extends DonneesVues {
	aujourdhui: Jour;
	joursDeBrouillon: number;
	fait: string | null;
	refus?: keyof typeof textes.refus;
}

export function Donnees(vue: Proprietes) {
	const { preuves, acces, accesAnciens, fait, refus } = vue;
	const confirmation = fait ? textes.fait[fait] : undefined;
	return (
		<Espace
			ici="/mon-dossier/donnees"
			titre={textes.titre}
			chapeau={textes.chapeau}
			message={
				refus
					? { dit: textes.refus[refus], refus: true }
					: confirmation
						? { dit: confirmation }
						: undefined
			}
		>
			<section aria-labelledby="copie">
				<h2 id="copie">{textes.copie.titre}</h2>
				<p>{textes.copie.aide}</p>
				<p>
					<a className="bouton bouton-second" href="/mon-dossier/donnees.json">
						{textes.copie.lien}
					</a>
				</p>
				<p className="indication">{textes.copie.papier}</p>
			</section>
			<Contacts contacts={vue.contacts} />
			<Refuser oppositions={vue.oppositions} />
			<section aria-labelledby="durees">
				<h2 id="durees">{textesConservation.durees.section}</h2>
				<DureesDeGarde aujourdhui={vue.aujourdhui} joursDeBrouillon={vue.joursDeBrouillon} />
				<p>{textesConservation.litige.texte}</p>
				<p>
					<a href="/vos-donnees">{textesConservation.tout}</a>
				</p>
			</section>
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
		</Espace>
	);
}
