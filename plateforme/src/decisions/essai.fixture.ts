import { asc, eq } from "drizzle-orm";
import type { CodePrestation, Foyer, Personne } from "droits";
import { versionDe } from "../changements/index.ts";
import { ouvrir } from "../dossiers/essais.ts";
import { pourOrganisme } from "../socle/index.server.ts";
import type { Acteur, Role } from "../socle/index.ts";
import { agent, OFFICE } from "../sollicitations/essais.ts";
import { recevoir } from "../sollicitations/index.server.ts";
import type { Nature } from "../sollicitations/index.ts";
import { type Decider, decider } from "./actes/decider.ts";
import { lireContexte } from "./lectures/contexte.ts";
import { empreinteDe, preparer } from "./preparer.ts";
import type { Saisie } from "./saisie.ts";
import { decisions, lignesDeDecision } from "./tables.ts";
import type { Sens } from "./types.ts";

export const le = (jour: string, compte = 1, roles: Role[] = ["gestionnaire"]): Acteur =>
	agent(compte, { roles, quand: new Date(`${jour}T09:00:00Z`) });

/** The day on which all is decided here, unless told. */
export const JOUR = "2020-12-10";
export const auteur = le(JOUR);
export const collegue = le(JOUR, 2);

export const salaire = (net: number): Personne["revenus_mensuels"] => [
	{ nature: "salaire", de: "2018-01", a: "2020-12", net, imposable: net },
];

/** One adult who owns the dwelling, and what is said beside. */
export const dossierDe = (
	net: number,
	{ enfants = [] as string[], foyer = {} as Partial<Foyer>, adulte = {} as Partial<Personne> } = {},
) =>
	ouvrir(
		[
			{
				...{ nom: "Durand|Zoé", naissance: "1984-03-12", role: "demandeur" as const },
				reste: {
					activite: net > 0 ? "actif" : "inactif",
					revenus_mensuels: net > 0 ? salaire(net) : [],
					ressources_annuelles: { "2018": { salaire_imposable: net * 12 } },
					...adulte,
				},
			},
			...enfants.map((naissance, i) => ({
				...{ nom: `Durand|Enfant${i + 1}`, naissance, role: "enfant" as const },
			})),
		],
		{
			foyer: {
				...{ mois: "2020-12", connu_depuis: "2020-01" },
				logement: { statut_occupation: "proprietaire", zone_apl: 3 },
				...foyer,
			},
			par: le("2020-12-01"),
		},
	);

export async function demander(
	dossier: number,
	prestation: CodePrestation | null = "ppa",
	{ jour = "2020-12-03", nature = "demande" as Nature } = {},
): Promise<number> {
	const recue = await recevoir(le(jour), {
		...{ nature, canal: "courrier", objet: "Demande", prestation, dossier },
	});
	if (!recue.ok) throw new Error(recue.motif);
	return recue.sollicitation;
}

const SAISIE: Saisie = {
	effets: new Map(),
	verifie: false,
	dit: {},
	motifs: [],
	version: "",
	empreinte: "",
};

/** As the page would have it: the version and the lines that it shows. */
export async function commeVu(
	sollicitation: number,
	saisie: Partial<Saisie> = {},
	par: Acteur = auteur,
): Promise<Saisie> {
	return pourOrganisme(OFFICE, async (tx) => {
		const lu = await lireContexte(tx, par, sollicitation);
		if (!lu.ok) throw new Error(lu.motif);
		const { etude } = preparer(lu.contexte, saisie);
		return {
			...SAISIE,
			version: versionDe(lu.contexte.dossier),
			empreinte: empreinteDe(etude),
			...saisie,
		};
	});
}

export const prendre = async (
	sollicitation: number,
	sens: Sens = "accord",
	saisie: Partial<Saisie> = {},
	par: Acteur = auteur,
): Promise<Decider> => decider(par, sollicitation, sens, await commeVu(sollicitation, saisie, par));

export const lireEnBase = (decision: number) =>
	pourOrganisme(OFFICE, async (tx) => {
		const [ligne] = await tx.select().from(decisions).where(eq(decisions.decision, decision));
		const lignes = await tx
			.select()
			.from(lignesDeDecision)
			.where(eq(lignesDeDecision.decision, decision))
			.orderBy(asc(lignesDeDecision.rang));
		return { ...(ligne as typeof decisions.$inferSelect), lignes };
	});
