import { and, asc, eq, sql } from "drizzle-orm";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Fournisseur } from "../fournisseur.ts";
import { comptes, equipes } from "../tables.ts";
import { organismesPresents } from "./organismes.ts";

export interface Personne {
	sujet: string;
	nom: string;
	roles: string[];
	equipe?: string;
	dossier?: number;
	organisme: string;
	/** Of someone without an account, in the words of FranceConnect. */
	pivot?: Pivot;
}

interface Pivot {
	given_name: string;
	family_name: string;
	preferred_username?: string;
	birthdate: string;
}

/** A handful of allocataires is enough to try: an office has a hundred thousand. */
const PAR_ORGANISME: Record<Fournisseur, number> = { pro: 300, public: 12 };

/** The people that the stand-in offers: the active accounts of simulated offices, and of no other. */
export async function personnesDeDemonstration(fournisseur: Fournisseur): Promise<Personne[]> {
	const simules = (await organismesPresents()).filter(({ simule }) => simule);
	const listes = await Promise.all(
		simules.map(({ organisme, nom }) =>
			pourOrganisme(organisme, (tx) =>
				tx
					.select({ compte: comptes, equipe: equipes.nom })
					.from(comptes)
					.leftJoin(
						equipes,
						and(eq(equipes.organisme, comptes.organisme), eq(equipes.equipe, comptes.equipe)),
					)
					.where(
						and(
							eq(comptes.organisme, organisme),
							eq(comptes.fournisseur, fournisseur),
							eq(comptes.actif, true),
						),
					)
					.orderBy(asc(sql`${comptes.roles}[1]`), asc(comptes.compte))
					.limit(PAR_ORGANISME[fournisseur]),
			).then((lues) =>
				lues.map(({ compte, equipe }) => ({
					sujet: compte.sujet,
					nom: `${compte.prenom} ${compte.nom}`,
					roles: compte.roles,
					equipe: equipe ?? undefined,
					dossier: compte.dossier ?? undefined,
					organisme: nom,
				})),
			),
		),
	);
	if (fournisseur !== "public") return listes.flat();
	const connues = listes.flat();
	const [premier] = simules;
	const jamais = JAMAIS_VENUES.filter(
		({ sujet }) => premier && !connues.some((connue) => connue.sujet === sujet),
	);
	return [
		...connues,
		...(await premieresVisites(simules)),
		...jamais.map((une) => ({ ...une, organisme: premier?.nom ?? "" })),
	];
}

/** Made up: who never had a file anywhere, and may ask for help all the same. */
const JAMAIS_VENUES = [
	{ given_name: "Lina Rose", family_name: "Faure", birthdate: "1998-04-12" },
	{ given_name: "Malik", family_name: "Rey", birthdate: "2001-09-30" },
	{
		given_name: "Anne-Sophie Marguerite",
		family_name: "Lefèvre",
		preferred_username: "Da Silva-Lefèvre",
		birthdate: "1990-01-05",
	},
].map((pivot, i) => ({
	sujet: `jamais-allocataire-${i + 1}`,
	nom: `${pivot.given_name.split(" ")[0]} ${pivot.preferred_username ?? pivot.family_name}`,
	roles: [],
	pivot,
}));

/** In each office, someone with a file and a confirmed contact who never signed in. */
async function premieresVisites(
	simules: readonly { organisme: string; nom: string }[],
): Promise<Personne[]> {
	const trouves = await Promise.all(
		simules.map(({ organisme, nom }) =>
			pourOrganisme(organisme, async (tx) => {
				const { rows } = await tx.execute<{
					dossier: number;
					matricule: string;
					prenom: string;
					nom: string;
					birthdate: string;
				}>(sql`
					SELECT d.dossier::int, d.matricule, p.prenom, coalesce(p.nom_naissance, p.nom) AS nom,
						p.date_naissance::text AS birthdate
					FROM dossiers d
					JOIN membres m ON m.dossier = d.dossier AND m.role = 'demandeur' AND m.jusqua IS NULL
					JOIN personnes p ON p.personne = m.personne
					WHERE d.etat = 'ouvert' AND p.date_naissance IS NOT NULL
						AND NOT EXISTS (SELECT FROM comptes c WHERE c.dossier = d.dossier)
						AND EXISTS (SELECT FROM contacts c WHERE c.dossier = d.dossier AND c.nature = 'mobile'
							AND c.etat = 'verifie')
					ORDER BY d.dossier LIMIT 2`);
				return rows.map(({ dossier, matricule, prenom, nom: sien, birthdate }) => ({
					sujet: `premiere-visite-${matricule}`,
					nom: `${prenom} ${sien}`,
					roles: [],
					dossier,
					organisme: nom,
					pivot: { given_name: prenom, family_name: sien, birthdate },
				}));
			}),
		),
	);
	return trouves.flat();
}
