import { and, eq, sql } from "drizzle-orm";
import { organismes, pourOrganisme } from "../../socle/index.server.ts";
import { nomsRoles, presenter, type Role } from "../../socle/index.ts";
import { comptes, sessions } from "../tables.ts";
import { rappeler, seSouvenir } from "./memoire.ts";
import { DUREES, lireJeton, type Session } from "./session.ts";

/** The session of this cookie; nothing when it is unknown, ended, too old, or its account inactive. */
export async function lireSession(cookie: string | undefined): Promise<Session | undefined> {
	const jeton = lireJeton(cookie);
	if (!jeton) return undefined;
	const { organisme, empreinte } = jeton;
	const gardee = rappeler(organisme, empreinte);
	if (gardee) return gardee;
	const session = await pourOrganisme(organisme, async (tx) => {
		const [lue] = await tx
			.select({ compte: comptes, organisme: organismes, ancienne: vueIlYAUneMinute })
			.from(sessions)
			.innerJoin(
				comptes,
				and(eq(comptes.organisme, sessions.organisme), eq(comptes.compte, sessions.compte)),
			)
			.innerJoin(organismes, eq(organismes.organisme, sessions.organisme))
			.where(and(eq(sessions.organisme, organisme), eq(sessions.empreinte, empreinte), enCours));
		if (lue?.ancienne) {
			await tx
				.update(sessions)
				.set({ vueLe: sql`now()` })
				.where(and(eq(sessions.organisme, organisme), eq(sessions.empreinte, empreinte)));
		}
		return lue && decrire(lue.compte, lue.organisme, empreinte);
	});
	if (session) seSouvenir(session);
	return session;
}

/** Written once a minute at most: a page does not pay a write each time. */
const vueIlYAUneMinute = sql<boolean>`${sessions.vueLe} < now() - interval '1 minute'`;

/** The limits that the account's provider gives, on the clock of the database. */
const enCours = sql`${comptes.actif} AND ${sessions.expireLe} > now()
	AND ${sessions.vueLe} > now() - make_interval(mins =>
		CASE ${comptes.fournisseur} WHEN 'pro' THEN ${DUREES.pro.repos}::int ELSE ${DUREES.public.repos}::int END)`;

function decrire(
	compte: typeof comptes.$inferSelect,
	{ decalageJours, ...presente }: typeof organismes.$inferSelect,
	empreinte: string,
): Session {
	return {
		organisme: { ...presenter(presente), decalageJours },
		empreinte,
		fournisseur: compte.fournisseur,
		compte: {
			organisme: presente.organisme,
			compte: compte.compte,
			nom: `${compte.prenom} ${compte.nom}`,
			roles: compte.roles.filter((role): role is Role => role in nomsRoles),
			equipe: compte.equipe ?? undefined,
			competences: compte.competences,
			dossier: compte.dossier ?? undefined,
			structure: compte.structure ?? undefined,
		},
	};
}
