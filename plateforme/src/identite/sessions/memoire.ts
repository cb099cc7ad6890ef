import type { Session } from "./session.ts";

interface Gardee {
	session: Session;
	lueA: number;
}

/**
 * Sessions read a moment ago, so that a page does not ask the database again. On the process: the
 * limits on requests, outside the built pages, know by it whose request it is.
 */
const place = globalThis as { [cle: symbol]: Map<string, Gardee> | undefined };
const cle = Symbol.for("droit-ouvert.sessions");
place[cle] ??= new Map();
const gardees = place[cle];

/** In another process, a session that ended is followed for that long at most. */
const FRAICHEUR = 5_000;
const CONNUE = 10 * 60_000;
const plafond = 5_000;
/** A reading under way when a session ends must not bring it back. */
const finies = new Set<string>();

const nom = (organisme: string, empreinte: string) => `${organisme}.${empreinte}`;

export function seSouvenir(session: Session): void {
	if (gardees.size >= plafond) gardees.delete(gardees.keys().next().value ?? "");
	const place = nom(session.organisme.organisme, session.empreinte);
	gardees.delete(place);
	if (!finies.has(place)) gardees.set(place, { session, lueA: Date.now() });
}

export function rappeler(organisme: string, empreinte: string): Session | undefined {
	const gardee = gardees.get(nom(organisme, empreinte));
	return gardee && Date.now() - gardee.lueA < FRAICHEUR ? gardee.session : undefined;
}

/** Whether this session was valid lately: enough to count its requests apart, never to let it in. */
export function connue(organisme: string, empreinte: string): boolean {
	const gardee = gardees.get(nom(organisme, empreinte));
	return gardee !== undefined && Date.now() - gardee.lueA < CONNUE;
}

export function oublier(organisme: string, empreinte: string): void {
	if (finies.size >= plafond) finies.clear();
	finies.add(nom(organisme, empreinte));
	gardees.delete(nom(organisme, empreinte));
}

export function oublierCompte(organisme: string, compte: number): void {
	for (const [place, { session }] of gardees) {
		if (session.organisme.organisme === organisme && session.compte.compte === compte)
			gardees.delete(place);
	}
}

/** The office said something new of itself: its sessions carry it. */
export function oublierSessionsDe(organisme: string): void {
	for (const [place, { session }] of gardees)
		if (session.organisme.organisme === organisme) gardees.delete(place);
}
