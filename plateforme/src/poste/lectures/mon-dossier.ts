import { accesAuDossier, lireDossier } from "../../dossiers/index.server.ts";
import type { AccesAuDossier } from "../../dossiers/index.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { datesProtegeesDuDossier } from "../../sollicitations/index.server.ts";
import type { PreuveVue } from "./sollicitations.ts";

export interface MonDossierVu {
	prenom: string;
	matricule: string;
	preuves: PreuveVue[];
	/** By role and team: an agent is not named to the person. */
	acces: Pick<AccesAuDossier, "quand" | "roles" | "equipe">[];
	/** There are others before these. */
	accesAnciens: boolean;
}

const ACCES_MONTRES = 50;

/** What a person may read of their own file; nothing when the account is not tied to one. */
export async function lireMonDossier(acteur: Acteur): Promise<MonDossierVu | undefined> {
	const numero = acteur.dossier;
	if (numero === undefined) return undefined;
	return pourOrganisme(acteur.organisme, async (tx) => {
		const dossier = await lireDossier(tx, numero);
		if (!dossier) return undefined;
		const acces = await accesAuDossier(tx, numero, { limite: ACCES_MONTRES + 1 });
		const preuves = await datesProtegeesDuDossier(tx, acteur.organisme, numero);
		return {
			prenom: acteur.nom.split(" ")[0] ?? "",
			matricule: dossier.matricule,
			preuves,
			accesAnciens: acces.length > ACCES_MONTRES,
			acces: acces
				.slice(0, ACCES_MONTRES)
				.map(({ quand, roles, equipe }) => ({ quand, roles, equipe })),
		};
	});
}
