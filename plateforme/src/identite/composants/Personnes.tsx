import { nomsRoles, type Role } from "../../socle/index.ts";
import type { Fournisseur } from "../fournisseur.ts";
import type { Personne } from "../lectures/personnes.ts";
import { textes } from "../textes.ts";

interface Proprietes {
	fournisseur: Fournisseur;
	personnes: Personne[];
}

/** Someone without an account. */
const SANS_ROLE = "premiere-visite";

const nomDuRole = (role: string) =>
	role === SANS_ROLE ? textes.personnes.premiereVisite : (nomsRoles[role as Role] ?? role);

export function Personnes({ fournisseur, personnes }: Proprietes) {
	const { titre, alerte, chapeau, vide } = textes.personnes;
	return (
		<div className="page page-personnes">
			<h1>{titre}</h1>
			<p className="demonstration">
				<strong>{alerte}</strong> {chapeau[fournisseur]}
			</p>
			{personnes.length === 0 && <p>{vide}</p>}
			<form method="post">
				{parRole(personnes).map(([role, siennes]) => (
					<section key={role} aria-labelledby={role}>
						<h2 id={role}>{nomDuRole(role)}</h2>
						<ul className="personnes">
							{siennes.map((personne) => (
								<li key={`${personne.organisme} ${personne.sujet}`}>
									<button
										type="submit"
										name="sujet"
										value={personne.sujet}
										title={textes.personnes.action(personne.nom)}
									>
										<strong>{personne.nom}</strong>
										<span>{decrire(personne)}</span>
									</button>
								</li>
							))}
						</ul>
					</section>
				))}
			</form>
		</div>
	);
}

function parRole(personnes: Personne[]): [string, Personne[]][] {
	const groupes = Map.groupBy(personnes, ({ roles }) => roles[0] ?? SANS_ROLE);
	return [...Object.keys(nomsRoles), SANS_ROLE].flatMap((role) => {
		const siennes = groupes.get(role);
		return siennes ? [[role, siennes] as [string, Personne[]]] : [];
	});
}

const decrire = ({ roles, equipe, dossier, organisme }: Personne) =>
	[
		...roles.slice(1).map(nomDuRole),
		...(equipe ? [textes.personnes.equipe(equipe)] : []),
		...(dossier ? [textes.personnes.dossier(dossier)] : []),
		...(roles.length === 0 && !dossier ? [textes.personnes.jamaisDeDossier] : []),
		organisme,
	].join(", ");
