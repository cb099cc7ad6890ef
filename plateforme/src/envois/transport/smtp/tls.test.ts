import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { dossierDEssai } from "../../../socle/essais.ts";
import { ouvrirAutorite, sansOpenssl } from "./autorite.fixture.ts";
import type { ReglagesSmtp } from "./connexions.ts";
import { serveurSmtp } from "./serveurs.fixture.ts";
import { transporteurSmtp } from "./smtp.ts";

/** The two ways of RFC 8314: TLS from the first byte, and STARTTLS. */
const FACONS = [
	{ nom: "TLS dès la connexion", secure: true, requireTLS: false },
	{ nom: "STARTTLS", secure: false, requireTLS: true },
] as const;

describe("Le courriel, chiffré jusqu’au relais", { skip: sansOpenssl }, () => {
	const dossier = dossierDEssai();
	const fermetures: (() => Promise<unknown> | undefined)[] = [];
	let autorite: Awaited<ReturnType<typeof ouvrirAutorite>>;
	before(async () => {
		autorite = await ouvrirAutorite(dossier);
	});
	after(async () => {
		for (const fermer of fermetures.reverse()) await fermer();
	});

	/** A relay that takes a message from whoever gives its name and secret, once the link is encrypted. */
	async function relais(nom: string, secure: boolean) {
		const chiffres: boolean[] = [];
		const ouvert = await serveurSmtp({
			...(await autorite.signer(nom)),
			secure,
			authOptional: false,
			disabledCommands: [],
			onAuth({ username }, session, fini) {
				chiffres.push(session.secure);
				fini(null, { user: username ?? "" });
			},
		});
		fermetures.push(ouvert.fermer);
		return { ...ouvert, chiffres };
	}

	async function remettre(port: number, reglages: Partial<ReglagesSmtp>) {
		const transporteur = transporteurSmtp({
			host: "localhost",
			port,
			secure: false,
			requireTLS: false,
			auth: { user: "caf", pass: "secret" },
			places: 1,
			de: "Caf d’ici <ne-pas-repondre@caf.exemple>",
			retours: "retours@caf.exemple",
			attenteConnexion: 2_000,
			attenteReponse: 2_000,
			...reglages,
		});
		fermetures.push(() => transporteur.fermer?.());
		return transporteur.remettre({
			identifiant: "<1@ici.droit-ouvert>",
			canal: "courriel",
			nature: "service",
			destinataire: "ines@exemple.fr",
			sujet: "Nous avons reçu votre demande",
			corps: "Bonjour",
			quand: new Date("2020-07-14T08:00:00Z"),
		});
	}

	for (const { nom, secure, requireTLS } of FACONS) {
		const avec = (ca?: Buffer): Partial<ReglagesSmtp> => ({
			secure,
			requireTLS,
			tls: ca ? { ca } : undefined,
		});

		it(`${nom} : part chez le relais dont l’autorité répond, secret compris, sous le chiffre`, async () => {
			const { port, recus, chiffres } = await relais("localhost", secure);
			const remise = await remettre(port, avec(autorite.ca));
			assert.equal(remise.sort, "accepte");
			assert.equal(recus.length, 1);
			assert.deepEqual(chiffres, [true]);
		});

		it(`${nom} : un certificat d’un autre nom est refusé, et le message attend`, async () => {
			const { port, recus, chiffres } = await relais("autre.exemple", secure);
			const remise = await remettre(port, avec(autorite.ca));
			assert.equal("panne" in remise && remise.panne, true);
			assert.deepEqual([recus.length, chiffres.length], [0, 0], "ni message, ni secret");
		});

		it(`${nom} : le même certificat, d’une autorité qu’on ne connaît pas, est refusé`, async () => {
			const { port, recus, chiffres } = await relais("localhost", secure);
			const remise = await remettre(port, avec());
			assert.equal("panne" in remise && remise.panne, true);
			assert.deepEqual([recus.length, chiffres.length], [0, 0]);
		});
	}
});
