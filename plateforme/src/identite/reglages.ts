import { Empechement } from "../socle/index.server.ts";
import { FOURNISSEURS, type Fournisseur } from "./fournisseur.ts";

export interface Client {
	emetteur: string;
	client: string;
	secret: string;
}

export interface Reglages {
	/** The public address of the platform, without a final slash. */
	url: string;
	/** Signs what is kept in the browser while someone signs in. */
	secret: string;
	clients: Partial<Record<Fournisseur, Client>>;
	/** The port of this very process, where the stand-in of the providers answers. */
	demonstration?: { port: number };
}

const variables: Record<Fournisseur, string> = {
	pro: "DROIT_OUVERT_PROCONNECT",
	public: "DROIT_OUVERT_FRANCECONNECT",
};

/** The command reads them once, the built pages find them on the process. */
const place = globalThis as { [cle: symbol]: Reglages | undefined };
const cle = Symbol.for("droit-ouvert.identite");

export function installerReglages(reglages: Reglages | undefined): void {
	place[cle] = reglages;
}

export const reglages = (): Reglages | undefined => place[cle];

/** « https://droits.caf.exemple »: for what is read outside a page. */
export const adressePublique = (): string | undefined => reglages()?.url;

/** Where signing out may go on: at the providers that are not the stand-in. */
export function originesDesFournisseurs(regle = reglages()): string[] {
	const origines = Object.values(regle?.clients ?? {}).map(
		({ emetteur }) => new URL(emetteur).origin,
	);
	return [...new Set(origines)].filter((origine) => origine !== regle?.url);
}

/** Throws an `Empechement` that says what to correct. */
export function lireReglages(env: NodeJS.ProcessEnv, port: number, secret: string): Reglages {
	const url = lireUrl(env.DROIT_OUVERT_URL || `http://localhost:${port}`);
	const demonstration = lireMode(env);
	const clients: Reglages["clients"] = {};
	for (const fournisseur of FOURNISSEURS) {
		const client = lireClient(env, variables[fournisseur]);
		if (client) clients[fournisseur] = client;
	}
	if (demonstration && Object.keys(clients).length > 0) {
		throw new Empechement(
			"DROIT_OUVERT_IDENTITE=demonstration remplace les fournisseurs d’identité : retirez-la, ou retirez DROIT_OUVERT_PROCONNECT et DROIT_OUVERT_FRANCECONNECT.",
		);
	}
	return {
		url,
		secret: env.DROIT_OUVERT_SECRET || secret,
		clients,
		demonstration: demonstration ? { port } : undefined,
	};
}

function lireMode(env: NodeJS.ProcessEnv): boolean {
	const mode = env.DROIT_OUVERT_IDENTITE;
	if (!mode) return false;
	if (mode !== "demonstration") {
		throw new Empechement(
			`DROIT_OUVERT_IDENTITE ne connaît que « demonstration », pas « ${mode} » : retirez-la pour employer FranceConnect et ProConnect.`,
		);
	}
	if (env.DROIT_OUVERT_ENV === "production") {
		throw new Empechement(
			"Les personnes de démonstration sont refusées en production : elles laisseraient entrer n’importe qui. Retirez DROIT_OUVERT_IDENTITE.",
		);
	}
	return true;
}

function lireClient(env: NodeJS.ProcessEnv, variable: string): Client | undefined {
	const emetteur = env[variable];
	if (!emetteur) return undefined;
	const [client, secret] = [env[`${variable}_CLIENT`], env[`${variable}_SECRET`]];
	if (!client || !secret) {
		throw new Empechement(`${variable} va avec ${variable}_CLIENT et ${variable}_SECRET.`);
	}
	if (!URL.canParse(emetteur) || !sure(new URL(emetteur))) {
		throw new Empechement(`${variable} doit être une adresse en https.`);
	}
	return { emetteur, client, secret };
}

/** In clear only on this very machine: for trials. */
const sure = ({ protocol, hostname }: URL) =>
	protocol === "https:" || (protocol === "http:" && ["localhost", "127.0.0.1"].includes(hostname));

function lireUrl(adresse: string): string {
	const url = URL.canParse(adresse) ? new URL(adresse) : undefined;
	if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search) {
		throw new Empechement(
			"DROIT_OUVERT_URL doit ressembler à https://droits.caf.exemple, sans chemin.",
		);
	}
	return url.origin;
}
