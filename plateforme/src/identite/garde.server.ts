import { data, type MiddlewareFunction, type RouterContextProvider, redirect } from "react-router";
import {
	BaseIndisponible,
	contexteActe,
	contexteActeur,
	contexteLieu,
	pourLeDepartement,
	sousControle,
} from "../socle/index.server.ts";
import { jourDe, jourEnToutesLettres, type Role } from "../socle/index.ts";
import { lireCookie, SESSION } from "./cookies.ts";
import { lireDemande } from "./demande.ts";
import { contexteEnTete } from "./en-tete.server.ts";
import { juger, type Verdict } from "./juger.ts";
import { organismeUnique } from "./lectures/organismes.ts";
import { navigationDe } from "./navigation.ts";
import { CONTROLENT, permissions } from "./permissions.ts";
import { lireSession } from "./sessions/lire.ts";
import { acteurDeLaSession, heureDeLOffice, type Session } from "./sessions/session.ts";
import { textes } from "./textes.ts";

/** Whoever controls, whatever else they do: the database itself refuses them what opens rights. */
const CONTROLE: ReadonlySet<Role> = new Set(CONTROLENT);

type Contexte = Readonly<RouterContextProvider>;

/** Around every page, form and file: who asks, for which office, when, and whether they may. */
export const garde: MiddlewareFunction<Response> = async ({ request, pattern, context }, next) => {
	const route = adresseDeLaRoute(pattern);
	const ligne = permissions.find((permission) => permission.route === route);
	const session = await lireSession(lireCookie(request, SESSION)).catch((erreur: unknown) => {
		// What anyone may read does without the database.
		if (erreur instanceof BaseIndisponible && ligne?.lire === "tous") return undefined;
		throw erreur;
	});
	await situer(context, session);
	const demande = await lireDemande(request, ligne?.envoiMax !== undefined);
	const verdict: Verdict = demande
		? juger(permissions, route, demande, session?.compte.roles)
		: { permis: false, pourquoi: "inconnu" };
	// What does not exist is not refused: it is said not to exist.
	if (!verdict.permis && route !== "*") return refuser(request, verdict, session);
	if (demande?.type === "acte") context.set(contexteActe, demande.acte);
	// What anyone may read has the same totals for everyone.
	const publique = ligne?.lire === "tous";
	const controle = !publique && session?.compte.roles.some((role) => CONTROLE.has(role));
	const reponse = await (controle
		? sousControle(next)
		: duDepartement(session)
			? pourLeDepartement(next)
			: next());
	if (session) reponse.headers.set("Cache-Control", "no-store");
	return reponse;
};

/** The département and nothing else: the database itself shows it what was passed on to it only. */
const duDepartement = (session: Session | undefined): boolean =>
	session?.compte.roles.every((role) => role === "departement") ?? false;

/** « /aide » for « aide »; « / » and « * » as they are. */
const adresseDeLaRoute = (pattern: string) => (/^[/*]/.test(pattern) ? pattern : `/${pattern}`);

async function situer(context: Contexte, session: Session | undefined) {
	const lieu = session?.organisme ?? (await organismeUnique());
	const quand = heureDeLOffice(lieu?.decalageJours ?? 0);
	context.set(contexteLieu, { organisme: lieu, quand });
	if (session) context.set(contexteActeur, acteurDeLaSession(session));
	context.set(contexteEnTete, {
		personne: session && {
			nom: session.compte.nom,
			roles: textes.roles(session.compte.roles),
			organisme: session.organisme.nom,
		},
		liens: navigationDe(session),
		jour: session && lieu?.simule ? jourEnToutesLettres(jourDe(quand)) : undefined,
	});
}

function refuser(
	request: Request,
	verdict: Extract<Verdict, { permis: false }>,
	session: Session | undefined,
): Response {
	const { pathname, search } = new URL(request.url);
	if (verdict.pourquoi === "a-identifier") {
		if (request.method === "GET" || request.method === "HEAD") {
			return redirect(`/connexion?retour=${encodeURIComponent(pathname + search)}`);
		}
		throw data(textes.refus.aIdentifier, { status: 401 });
	}
	if (verdict.pourquoi === "inconnu") throw data(textes.refus.inconnu, { status: 403 });
	throw data(textes.refus.role(verdict.reserve, session?.compte.roles ?? []), { status: 403 });
}
