import {
	authorizationCodeGrant,
	type Configuration,
	fetchUserInfo,
	type TokenEndpointResponse,
	type TokenEndpointResponseHelpers,
} from "openid-client";
import { CONNEXION, lireCookie } from "../cookies.ts";
import type { Fournisseur } from "../fournisseur.ts";
import {
	type CompteTrouve,
	estProvisoire,
	rechercherComptes,
	sujetDuCourriel,
} from "../lectures/trouver.ts";
import { reglages } from "../reglages.ts";
import { configurationDe } from "./client.ts";
import type { Depart } from "./commencer.ts";
import type { IdentitePivot } from "./premiere-fois.ts";
import { desceller } from "./sceau.ts";

/** Who has come back, with their accounts and what must be kept of their provider's answer. */
export interface Arrivee {
	retour: string;
	comptes: CompteTrouve[];
	/** Given when the accounts were found by their address: they take this subject. */
	sujet?: string;
	/** Of someone that no office knows yet. */
	identite?: IdentitePivot;
	jetonFournisseur?: string;
}

export type Revenue = { ok: true; arrivee: Arrivee } | { ok: false; motif: "perdue" | "refus" };

/** Checks what the provider sends back: state, code with its PKCE verifier, signature, nonce. */
export async function revenir(request: Request, fournisseur: Fournisseur): Promise<Revenue> {
	const regle = reglages();
	const depart = desceller<Depart>(regle?.secret ?? "", CONNEXION, lireCookie(request, CONNEXION));
	if (!regle || !depart || depart.fournisseur !== fournisseur)
		return { ok: false, motif: "perdue" };
	const configuration = await configurationDe(fournisseur);
	if (!configuration) return { ok: false, motif: "refus" };
	const { pathname, search } = new URL(request.url);
	const jetons = await authorizationCodeGrant(
		configuration,
		new URL(pathname + search, regle.url),
		{
			expectedState: depart.state,
			expectedNonce: depart.nonce,
			pkceCodeVerifier: depart.verifieur,
			idTokenExpected: true,
		},
	).catch(() => undefined);
	const sujet = jetons?.claims()?.sub;
	if (!jetons || !sujet || estProvisoire(sujet)) return { ok: false, motif: "refus" };
	const trouves = await identifier(configuration, fournisseur, sujet, jetons);
	return {
		ok: true,
		arrivee: {
			retour: depart.retour,
			...trouves,
			jetonFournisseur: aGarder(configuration, jetons),
		},
	};
}

async function identifier(
	configuration: Configuration,
	fournisseur: Fournisseur,
	sujet: string,
	jetons: TokenEndpointResponse & TokenEndpointResponseHelpers,
): Promise<Pick<Arrivee, "comptes" | "sujet" | "identite">> {
	const comptes = await rechercherComptes(fournisseur, sujet);
	if (comptes.length > 0) return { comptes };
	if (fournisseur === "public")
		return { comptes, sujet, identite: await pivotDe(configuration, jetons.access_token, sujet) };
	const claims = await fetchUserInfo(configuration, jetons.access_token, sujet).catch(() => ({
		email: undefined,
		email_verified: undefined,
	}));
	if (!claims.email || claims.email_verified === false) return { comptes };
	return { comptes: await rechercherComptes(fournisseur, sujetDuCourriel(claims.email)), sujet };
}

async function pivotDe(
	configuration: Configuration,
	jeton: string,
	sujet: string,
): Promise<IdentitePivot | undefined> {
	const dits = await fetchUserInfo(configuration, jeton, sujet).catch(() => undefined);
	const { given_name, family_name, preferred_username, birthdate } = dits ?? {};
	if (!given_name || !family_name || !birthdate) return undefined;
	return {
		prenoms: given_name,
		nom: family_name,
		nomUsage: preferred_username || undefined,
		naissance: birthdate,
	};
}

/** The identity token is what a provider asks for to end its own session, if it offers to. */
const aGarder = (configuration: Configuration, jetons: TokenEndpointResponse) =>
	configuration.serverMetadata().end_session_endpoint ? jetons.id_token : undefined;
