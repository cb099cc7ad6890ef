import {
	allowInsecureRequests,
	type Configuration,
	type CustomFetch,
	customFetch,
	discovery,
} from "openid-client";
import type { Fournisseur } from "../fournisseur.ts";
import { type Client, type Reglages, reglages } from "../reglages.ts";

const connues = new Map<string, Promise<Configuration>>();

/** The provider as it describes itself, asked once; nothing when the platform is not joined to it. */
export function configurationDe(fournisseur: Fournisseur): Promise<Configuration> | undefined {
	const regle = reglages();
	const client = regle?.clients[fournisseur];
	if (!regle || !client) return undefined;
	const cle = `${client.emetteur} ${client.client} ${client.secret}`;
	let configuration = connues.get(cle);
	if (!configuration) {
		configuration = decouvrir(client, regle);
		connues.set(cle, configuration);
		configuration.catch(() => connues.delete(cle));
	}
	return configuration;
}

function decouvrir({ emetteur, client, secret }: Client, regle: Reglages): Promise<Configuration> {
	const enClair = emetteur.startsWith("http:");
	return discovery(new URL(emetteur), client, secret, undefined, {
		execute: enClair ? [allowInsecureRequests] : [],
		...(regle.demonstration ? { [customFetch]: versSoi(regle.demonstration.port) } : {}),
	});
}

/** The stand-in is this very process, whatever the address under which people see it. */
const versSoi =
	(port: number): CustomFetch =>
	(adresse, options) => {
		const { pathname, search } = new URL(adresse);
		return fetch(`http://127.0.0.1:${port}${pathname}${search}`, options as RequestInit);
	};

export const adresseDeRetour = (fournisseur: Fournisseur): string =>
	`${reglages()?.url}/connexion/${fournisseur}/retour`;
