import { generateKeyPairSync, randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { type Configuration, interactionPolicy, Provider } from "oidc-provider";
import { FOURNISSEURS, type Fournisseur } from "../fournisseur.ts";
import { organismesPresents } from "../lectures/organismes.ts";
import { personnesDeDemonstration } from "../lectures/personnes.ts";
import type { Reglages } from "../reglages.ts";
import { memoire } from "./memoire.ts";

/** Answers the request, or leaves it to the platform. */
export type Doublure = (req: IncomingMessage, res: ServerResponse) => boolean;

const CLIENT = "droit-ouvert";
const chemins = /^\/demonstration\/(?:(personnes)\/)?(pro|public)(\/.*)$/;
const formulaireMax = 4_096;

/**
 * Two providers of identity within the platform, which ask no password: people are chosen from a
 * list. Complete otherwise (codes, keys, signatures), so that the platform signs in as it would with
 * the real ones. The settings that come back know them.
 */
export function ouvrirDoublure(regle: Reglages): { reglages: Reglages; doublure: Doublure } {
	const clients: Reglages["clients"] = {};
	const fournisseurs = new Map<string, Provider>();
	for (const fournisseur of FOURNISSEURS) {
		const emetteur = `${regle.url}/demonstration/${fournisseur}`;
		const secret = randomBytes(24).toString("base64url");
		clients[fournisseur] = { emetteur, client: CLIENT, secret };
		const provider = new Provider(emetteur, configurer(fournisseur, regle.url, secret));
		provider.proxy = true;
		fournisseurs.set(fournisseur, provider);
	}
	const { host, protocol } = new URL(regle.url);

	const doublure: Doublure = (req, res) => {
		const [, personnes, nom = "", suite = ""] = chemins.exec(req.url ?? "") ?? [];
		const provider = fournisseurs.get(nom);
		// The list of people is a page of the platform; choosing one in it comes here.
		if (!provider || (personnes && req.method !== "POST")) return false;
		req.headers.host = host;
		req.headers["x-forwarded-proto"] = protocol.slice(0, -1);
		oublierSession(req);
		repondre(provider, nom as Fournisseur, Boolean(personnes), suite, req, res).catch(() => {
			if (!res.headersSent) renvoyer(res, "/connexion/perdue");
		});
		return true;
	};
	return { reglages: { ...regle, clients }, doublure };
}

async function repondre(
	provider: Provider,
	fournisseur: Fournisseur,
	choix: boolean,
	suite: string,
	req: IncomingMessage,
	res: ServerResponse,
): Promise<void> {
	res.setHeader("Cache-Control", "no-store");
	res.setHeader("X-Content-Type-Options", "nosniff");
	res.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
	// An office may arrive while the platform runs: looked at each time.
	const organismes = await organismesPresents();
	if (organismes.some(({ simule }) => !simule)) {
		res.writeHead(404).end();
		return;
	}
	if (choix) return choisir(provider, fournisseur, req, res);
	Object.assign(req, { originalUrl: req.url });
	req.url = suite;
	await provider.callback()(req, res);
}

async function choisir(
	provider: Provider,
	fournisseur: Fournisseur,
	req: IncomingMessage,
	res: ServerResponse,
): Promise<void> {
	await provider.interactionDetails(req, res);
	if (Number(req.headers["content-length"] ?? Number.NaN) > formulaireMax) {
		res.writeHead(413).end();
		return;
	}
	const sujet = new URLSearchParams(await text(req)).get("sujet");
	const personnes = await personnesDeDemonstration(fournisseur);
	const personne = personnes.find((p) => p.sujet === sujet);
	const resultat = personne
		? { login: { accountId: sujetAtteste(personne.sujet), remember: false } }
		: { error: "access_denied" };
	await provider.interactionFinished(req, res, resultat, { mergeWithLastSubmission: false });
}

/** An account created by its address: the first sign-in brings a subject, and the address to find it. */
const ADRESSE = "adresse:";
const sujetAtteste = (sujet: string) => sujet.replace(/^courriel:/, ADRESSE);
const adresseDe = (sub: string) =>
	sub.startsWith(ADRESSE) ? { email: sub.slice(ADRESSE.length), email_verified: true } : {};

const PIVOT = ["given_name", "family_name", "preferred_username", "birthdate"] as const;

/** As FranceConnect writes someone who never came: all the first names, and the name of birth. */
async function pivotDe(fournisseur: Fournisseur, sub: string) {
	if (fournisseur !== "public") return {};
	const personnes = await personnesDeDemonstration(fournisseur);
	return personnes.find(({ sujet }) => sujet === sub)?.pivot ?? {};
}

/** Each sign-in asks again who it is: the stand-in remembers nobody. */
function oublierSession(req: IncomingMessage): void {
	req.headers.cookie = (req.headers.cookie ?? "")
		.split(";")
		.filter((cookie) => !cookie.trim().startsWith("_session"))
		.join(";");
}

function renvoyer(res: ServerResponse, adresse: string): void {
	res.writeHead(303, { Location: adresse, "Content-Length": "0" }).end();
}

function configurer(fournisseur: Fournisseur, url: string, secret: string): Configuration {
	const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
	const cle = {
		...privateKey.export({ format: "jwk" }),
		use: "sig",
		alg: "ES256",
		kid: fournisseur,
	};
	return {
		clients: [
			{
				client_id: CLIENT,
				client_secret: secret,
				redirect_uris: [`${url}/connexion/${fournisseur}/retour`],
				response_types: ["code"],
				grant_types: ["authorization_code"],
				token_endpoint_auth_method: "client_secret_post",
				id_token_signed_response_alg: "ES256",
			},
		],
		jwks: { keys: [cle] } as Configuration["jwks"],
		adapter: memoire(),
		acrValues: ["eidas1"],
		claims: {
			openid: ["sub"],
			email: ["email", "email_verified"],
			...Object.fromEntries(PIVOT.map((nom) => [nom, [nom]])),
		},
		conformIdTokenClaims: false,
		cookies: { keys: [randomBytes(24).toString("base64url")] },
		features: {
			devInteractions: { enabled: false },
			rpInitiatedLogout: { enabled: false },
			userinfo: { enabled: true },
		},
		pkce: { required: () => true },
		interactions: {
			policy: interactionPolicy.base(),
			url: (_ctx, { uid }) => `/demonstration/personnes/${fournisseur}/${uid}`,
		},
		ttl: {
			AccessToken: 600,
			AuthorizationCode: 60,
			Grant: 600,
			IdToken: 600,
			Interaction: 1_800,
			Session: 1_800,
		},
		findAccount: (_ctx, sub) => ({
			accountId: sub,
			claims: async () => ({ sub, ...adresseDe(sub), ...(await pivotDe(fournisseur, sub)) }),
		}),
		loadExistingGrant: async (ctx) => {
			const grant = new ctx.oidc.provider.Grant({
				clientId: CLIENT,
				accountId: ctx.oidc.session?.accountId,
			});
			grant.addOIDCScope(`openid email ${PIVOT.join(" ")}`);
			await grant.save();
			return grant;
		},
		renderError: (ctx) => {
			ctx.redirect("/connexion/perdue");
			ctx.status = 303;
		},
	};
}
