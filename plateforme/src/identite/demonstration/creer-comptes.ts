import { type Base, Empechement, organismes } from "../../socle/index.server.ts";
import { comptes, equipes } from "../tables.ts";
import { EQUIPES, PERSONNES } from "./personnes.ts";

/**
 * One person a role, two gestionnaires in two teams: what the stand-in offers, beside the applicants
 * that the simulated files bring. Done again, adds what is missing and changes nothing else. Refuses
 * a real office.
 */
export function creerComptesDeDemonstration(
	base: Pick<Base, "pourOrganisme">,
	organisme: string,
): Promise<void> {
	return base.pourOrganisme(organisme, async (tx) => {
		const [lieu] = await tx.select().from(organismes);
		if (!lieu?.simule) {
			throw new Empechement(
				`L’organisme ${organisme} n’est pas simulé : il ne reçoit pas de personnes de démonstration.`,
			);
		}
		await tx
			.insert(equipes)
			.values(EQUIPES.map((equipe) => ({ organisme, ...equipe })))
			.onConflictDoNothing();
		await tx
			.insert(comptes)
			.values(PERSONNES.map((personne) => ({ organisme, ...personne })))
			.onConflictDoNothing({ target: [comptes.organisme, comptes.fournisseur, comptes.sujet] });
	});
}
