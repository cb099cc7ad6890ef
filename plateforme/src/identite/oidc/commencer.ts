import {
	buildAuthorizationUrl,
	calculatePKCECodeChallenge,
	randomNonce,
	randomPKCECodeVerifier,
	randomState,
} from "openid-client";
import { CONNEXION, poserCookie } from "../cookies.ts";
import type { Fournisseur } from "../fournisseur.ts";
import { reglages } from "../reglages.ts";
import { adresseDeRetour, configurationDe } from "./client.ts";
import { retourSur } from "./retour.ts";
import { sceller } from "./sceau.ts";

/** What is kept in the browser, sealed, between the departure and the return. */
export interface Depart {
	fournisseur: Fournisseur;
	state: string;
	nonce: string;
	verifieur: string;
	retour: string;
}

/** In seconds: the time to find one's telephone and type a code. */
const PATIENCE = 10 * 60;

/**
 * Only what is needed: the subject; for staff, the address by which their account was created; for the
 * public, what a first visit compares with the file.
 */
const PORTEE: Record<Fournisseur, string> = {
	pro: "openid email",
	public: "openid given_name family_name preferred_username birthdate",
};

/** Where to send the person, and the cookie to leave with them; nothing when not joined. */
export async function commencer(
	fournisseur: Fournisseur,
	retour: string | null,
): Promise<{ adresse: string; cookie: string } | undefined> {
	const configuration = await configurationDe(fournisseur);
	const secret = reglages()?.secret;
	if (!configuration || !secret) return undefined;
	const depart: Depart = {
		fournisseur,
		state: randomState(),
		nonce: randomNonce(),
		verifieur: randomPKCECodeVerifier(),
		retour: retourSur(retour),
	};
	const adresse = buildAuthorizationUrl(configuration, {
		redirect_uri: adresseDeRetour(fournisseur),
		scope: PORTEE[fournisseur],
		state: depart.state,
		nonce: depart.nonce,
		code_challenge: await calculatePKCECodeChallenge(depart.verifieur),
		code_challenge_method: "S256",
		acr_values: "eidas1",
	});
	return {
		adresse: adresse.href,
		cookie: poserCookie(CONNEXION, sceller(secret, CONNEXION, depart, PATIENCE), PATIENCE),
	};
}
