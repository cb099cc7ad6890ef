import { type Base, Empechement, organismes } from "../../socle/index.server.ts";
import { comptes, equipes } from "../tables.ts";
import { EQUIPES, PERSONNES, type PersonneInventee } from "./personnes.ts";

/** A file of the simulated office whose applicant may sign in. */
export interface Titulaire {
	dossier: number;
	prenom: string;
	nom: string;
}

/**
 * One person a role, two gestionnaires in two teams, and the applicants of the given files: what the
 * stand-in offers. Done again, adds what is missing and changes nothing else. Refuses a real office.
 */
export function creerComptesDeDemonstration(
	base: Pick<Base, "pourOrganisme">,
	organisme: string,
	titulaires: Titulaire[] = [],
): Promise<void> {
	return base.pourOrganisme(organisme, async (tx) => {
		const [lieu] = await tx.select().from(organismes);
		if (!lieu?.simule) {
			throw new Empechement(
				`L’organisme ${organisme} n’est pas simulé : il ne reçoit pas de personnes de démonstration.`,
			);
		}
		const lignes = [...PERSONNES, ...titulaires.map(allocataire)];
		await tx
			.insert(equipes)
			.values(EQUIPES.map((equipe) => ({ organisme, ...equipe })))
			.onConflictDoNothing();
		await tx
			.insert(comptes)
			.values(lignes.map((personne) => ({ organisme, ...personne })))
			.onConflictDoNothing({ target: [comptes.organisme, comptes.fournisseur, comptes.sujet] });
	});
}

const allocataire = ({
	dossier,
	prenom,
	nom,
}: Titulaire): PersonneInventee & { dossier: number } => ({
	fournisseur: "public",
	sujet: `demo-dossier-${dossier}`,
	prenom,
	nom,
	roles: ["allocataire"],
	dossier,
});
