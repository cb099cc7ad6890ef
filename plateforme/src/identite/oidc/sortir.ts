import { buildEndSessionUrl } from "openid-client";
import type { Fournisseur } from "../fournisseur.ts";
import { reglages } from "../reglages.ts";
import { configurationDe } from "./client.ts";

/** Where to end the session of the provider too, if it offers to; else our front door. */
export async function adresseDeSortie(
	fournisseur: Fournisseur,
	jetonFournisseur: string | undefined,
): Promise<string> {
	const configuration = await configurationDe(fournisseur)?.catch(() => undefined);
	if (!jetonFournisseur || !configuration?.serverMetadata().end_session_endpoint) return "/";
	return buildEndSessionUrl(configuration, {
		id_token_hint: jetonFournisseur,
		post_logout_redirect_uri: `${reglages()?.url}/`,
	}).href;
}
