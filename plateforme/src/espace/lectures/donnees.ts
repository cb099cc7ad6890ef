import { type ContactExplique, contactsDuDossier } from "../../actions/index.server.ts";
import { accesAuDossier, lireDossier } from "../../dossiers/index.server.ts";
import type { AccesAuDossier, ObjetOpposition } from "../../dossiers/index.ts";
import type { PreuveVue } from "../../poste/index.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, type Jour, jourDe } from "../../socle/index.ts";
import { datesProtegeesDuDossier } from "../../sollicitations/index.server.ts";

export interface DonneesVues {
	preuves: PreuveVue[];
	contacts: ContactExplique[];
	/** Since when, for what the person objects to today. */
	oppositions: Partial<Record<ObjetOpposition, Jour>>;
	/** By role and team: an agent is not named to the person. */
	acces: Pick<AccesAuDossier, "quand" | "roles" | "equipe">[];
	/** There are others before these. */
	accesAnciens: boolean;
}

const ACCES_MONTRES = 50;

/** What the office kept and did of the person’s data; nothing when the account is not tied to one. */
export async function lireDonnees(acteur: Acteur): Promise<DonneesVues | undefined> {
	const numero = acteur.dossier;
	if (numero === undefined) return undefined;
	return pourOrganisme(acteur.organisme, async (tx) => {
		const dossier = await lireDossier(tx, numero);
		if (!dossier) return undefined;
		const acces = await accesAuDossier(tx, numero, { limite: ACCES_MONTRES + 1 });
		const preuves = await datesProtegeesDuDossier(tx, acteur.organisme, numero);
		const jour = jourDe(acteur.quand);
		const tenues = dossier.oppositions.filter(
			({ depuis, jusqua }) => depuis <= jour && (jusqua === null || jusqua > jour),
		);
		return {
			contacts: await contactsDuDossier(tx, acteur, numero),
			oppositions: Object.fromEntries(tenues.map(({ objet, depuis }) => [objet, depuis])),
			preuves,
			accesAnciens: acces.length > ACCES_MONTRES,
			acces: acces
				.slice(0, ACCES_MONTRES)
				.map(({ quand, roles, equipe }) => ({ quand, roles, equipe })),
		};
	});
}
