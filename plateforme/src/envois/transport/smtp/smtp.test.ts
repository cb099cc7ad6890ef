import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { simpleParser } from "mailparser";
import type { Pli } from "../transporteur.ts";
import type { ReglagesSmtp } from "./connexions.ts";
import { repondre, serveurDicte, serveurSmtp } from "./serveurs.fixture.ts";
import { transporteurSmtp } from "./smtp.ts";

const pli = (envoi: number, reste: Partial<Pli> = {}): Pli => ({
	identifiant: `<${envoi}@ici.droit-ouvert>`,
	canal: "courriel",
	nature: "service",
	destinataire: "ines@exemple.fr",
	sujet: "Nous avons reçu votre demande",
	corps: "Bonjour,\n\nNous l’avons reçue.\nÀ bientôt <la caisse> & tous.",
	quand: new Date("2020-07-14T08:00:00Z"),
	...reste,
});

const fermetures: (() => Promise<unknown> | undefined)[] = [];
after(async () => {
	for (const fermer of fermetures.reverse()) await fermer();
});

function ouvrir(port: number, reste: Partial<ReglagesSmtp> = {}) {
	const transporteur = transporteurSmtp({
		host: "127.0.0.1",
		port,
		secure: false,
		requireTLS: false,
		places: 5,
		de: "Caf d’ici <ne-pas-repondre@caf.exemple>",
		retours: "retours@caf.exemple",
		attenteConnexion: 500,
		attenteReponse: 500,
		...reste,
	});
	fermetures.push(() => transporteur.fermer?.());
	return transporteur;
}

async function serveur(...args: Parameters<typeof serveurSmtp>) {
	const ouvert = await serveurSmtp(...args);
	fermetures.push(ouvert.fermer);
	return ouvert;
}

async function dicte(...args: Parameters<typeof serveurDicte>) {
	const ouvert = await serveurDicte(...args);
	fermetures.push(ouvert.fermer);
	return ouvert;
}

describe("Le courriel, par SMTP", () => {
	it("part avec son identifiant, en texte et en HTML sans rien à aller chercher", async () => {
		const { port, recus } = await serveur();
		const remise = await ouvrir(port).remettre(pli(12));
		assert.equal(remise.sort, "accepte");
		const lu = await simpleParser(recus[0].texte);
		assert.deepEqual(recus[0].a, ["ines@exemple.fr"]);
		assert.equal(recus[0].de, "retours@caf.exemple");
		assert.equal(lu.messageId, "<12@ici.droit-ouvert>");
		assert.equal(lu.subject, "Nous avons reçu votre demande");
		assert.equal(lu.from?.text, '"Caf d’ici" <ne-pas-repondre@caf.exemple>');
		assert.equal(lu.text?.trim(), pli(12).corps);
		assert.deepEqual(lu.date, pli(12).quand);
		assert.equal(lu.headers.get("auto-submitted"), "auto-generated");
		assert.match(String(lu.html), /&lt;la caisse&gt; &amp; tous/);
		assert.doesNotMatch(String(lu.html), /<img|<link|<script|src=|url\(|href=/i);
		assert.equal(lu.headers.has("list-unsubscribe"), false);
	});

	it("RFC 8058 : une campagne porte la sortie en un geste, et la dit dans son texte", async () => {
		const { port, recus } = await serveur();
		const opposition = "https://droits.exemple/ne-plus-recevoir/ici/jeton_-1";
		await ouvrir(port).remettre(pli(13, { nature: "campagne", opposition }));
		const [entetes] = recus[0].texte.split("\r\n\r\n", 1);
		assert.match(entetes, new RegExp(`^List-Unsubscribe: <${opposition}>\\r?$`, "m"));
		assert.match(entetes, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m);
		const lu = await simpleParser(recus[0].texte);
		assert.ok(lu.text?.includes(opposition));
		assert.ok(String(lu.html).includes(`<a href="${opposition}">`));
	});

	it("passe par les mêmes connexions, pas plus qu’il n’y a de places", async () => {
		let connexions = 0;
		const { port, recus } = await serveur({
			onConnect(_, fini) {
				connexions++;
				fini();
			},
		});
		const transporteur = ouvrir(port);
		const remises = await Promise.all(
			Array.from({ length: 60 }, (_, n) => transporteur.remettre(pli(n + 1))),
		);
		assert.ok(remises.every(({ sort }) => sort === "accepte"));
		assert.equal(new Set(recus.map(({ texte }) => /^Message-ID: .*$/im.exec(texte)?.[0])).size, 60);
		assert.ok(connexions <= 5, `${connexions} connexions`);
	});

	it("une adresse que le serveur dit inconnue (550 5.1.1) est injoignable, et n’est pas recopiée", async () => {
		const { port } = await serveur({
			onRcptTo: (_, __, fini) =>
				fini(Object.assign(new Error("5.1.1 <ines@exemple.fr> inconnue"), { responseCode: 550 })),
		});
		assert.deepEqual(await ouvrir(port).remettre(pli(1)), {
			sort: "refuse",
			reponse: "550 5.1.1 … inconnue",
			injoignable: true,
		});
	});

	for (const [code, texte, attendu] of [
		[550, "5.7.1 refusé par nos règles", { sort: "refuse", injoignable: false }],
		[550, "5.1.8 expéditeur inconnu", { sort: "refuse", injoignable: false }],
		[552, "5.2.2 boîte pleine", { sort: "refuse", injoignable: false }],
		[550, "5.2.1 boîte fermée", { sort: "refuse", injoignable: true }],
		[550, "inconnu ici", { sort: "refuse", injoignable: true }],
		[450, "4.2.0 revenez", { sort: "plus-tard", injoignable: undefined }],
		[452, "4.2.2 pleine", { sort: "plus-tard", injoignable: undefined }],
	] as const)
		it(`au destinataire, « ${code} ${texte} » donne ${attendu.sort}${attendu.injoignable ? ", injoignable" : ""}`, async () => {
			const { port } = await serveur({
				onRcptTo: (_, __, fini) => fini(Object.assign(new Error(texte), { responseCode: code })),
			});
			const remise = await ouvrir(port).remettre(pli(1));
			assert.equal(remise.sort, attendu.sort);
			assert.equal("injoignable" in remise ? remise.injoignable : undefined, attendu.injoignable);
			assert.ok(!("panne" in remise && remise.panne));
		});

	it("un destinataire refusé ne gêne pas le suivant sur la même connexion", async () => {
		const { port, recus } = await serveur({
			onRcptTo: ({ address }, _, fini) =>
				fini(
					address.startsWith("non")
						? Object.assign(new Error("5.1.1 non"), { responseCode: 550 })
						: null,
				),
		});
		const transporteur = ouvrir(port, { places: 1 });
		const sorts = [];
		for (const destinataire of ["a@exemple.fr", "non@exemple.fr", "b@exemple.fr"])
			sorts.push((await transporteur.remettre(pli(1, { destinataire }))).sort);
		assert.deepEqual(sorts, ["accepte", "refuse", "accepte"]);
		assert.equal(recus.length, 2);
	});

	it("après le texte, 5xx est un refus et 4xx une remise à plus tard : rien n’a été pris", async () => {
		for (const [code, sort] of [
			[554, "refuse"],
			[451, "plus-tard"],
		] as const) {
			const { port } = await serveur({
				onData(flux, _, fini) {
					flux.resume();
					flux.on("end", () => fini(Object.assign(new Error("non"), { responseCode: code })));
				},
			});
			assert.equal((await ouvrir(port).remettre(pli(1))).sort, sort);
		}
	});

	it("un expéditeur refusé, un serveur absent ou muet dès l’abord sont des pannes : rien n’est perdu", async () => {
		const refuse = await serveur({
			onMailFrom: (_, __, fini) =>
				fini(Object.assign(new Error("5.7.1 non"), { responseCode: 550 })),
		});
		const muet = await dicte(() => {});
		for (const port of [refuse.port, 1, muet.port]) {
			const remise = await ouvrir(port).remettre(pli(1));
			assert.equal(remise.sort, "plus-tard");
			assert.equal("panne" in remise && remise.panne, true);
		}
	});

	it("une adresse qui ne s’écrit pas ne part pas", async () => {
		const { port, recus } = await serveur();
		const remise = await ouvrir(port).remettre(pli(1, { destinataire: "a@b.fr>\r\nDATA" }));
		assert.equal(remise.sort, "refuse");
		assert.equal(recus.length, 0);
	});

	for (const [quoi, dialogue] of [
		["se tait après le texte", () => {}],
		["raccroche après le texte", (prise) => prise.destroy()],
		["ferme au milieu de sa réponse", (prise) => prise.end("25")],
		["répond après l’attente", (prise) => setTimeout(() => prise.write("250 pris\r\n"), 800)],
	] as [string, (prise: import("node:net").Socket) => void][])
		it(`ne sait pas ce que devient un message quand le serveur ${quoi}`, async () => {
			const { port, messages } = await dicte((ligne, prise, fin) =>
				fin ? dialogue(prise) : repondre(ligne, prise, fin),
			);
			await assert.rejects(ouvrir(port).remettre(pli(1)));
			assert.equal(messages.length, 1);
			await delay(600);
		});

	it("raccroché avant le texte, un message n’est pas parti", async () => {
		const { port, messages } = await dicte((ligne, prise, fin) =>
			ligne.startsWith("RCPT") ? prise.destroy() : repondre(ligne, prise, fin),
		);
		assert.equal((await ouvrir(port).remettre(pli(1))).sort, "plus-tard");
		assert.equal(messages.length, 0);
	});

	it("une connexion gardée que le serveur a fermée entre-temps est rouverte, sans doubler", async () => {
		const { port, messages } = await dicte((ligne, prise, fin) => {
			repondre(ligne, prise, fin);
			if (fin) setTimeout(() => prise.destroy(), 20);
		});
		const transporteur = ouvrir(port, { places: 1 });
		assert.equal((await transporteur.remettre(pli(1))).sort, "accepte");
		await delay(60);
		assert.equal((await transporteur.remettre(pli(2))).sort, "accepte");
		assert.equal(messages.length, 2);
	});

	for (const retard of [0, 3, 20, "quand le suivant commence"] as const)
		it(`un serveur qui répond deux fois (la seconde ${typeof retard === "number" ? `${retard} ms après` : retard}) ne fait ni perdre ni doubler`, async () => {
			const { port, messages } = await dicte((ligne, prise, fin) => {
				const dire = () => prise.writable && prise.write("250 encore\r\n");
				if (retard === "quand le suivant commence" && ligne.startsWith("MAIL") && messages.length)
					dire();
				repondre(ligne, prise, fin);
				if (fin && typeof retard === "number") retard === 0 ? dire() : setTimeout(dire, retard);
			});
			const transporteur = ouvrir(port, { places: 1 });
			const sorts: (string | undefined)[] = [];
			for (let n = 1; n <= 6; n++) {
				const remise = transporteur.remettre(pli(n)).then(
					({ sort }) => sort,
					() => "incertain",
				);
				sorts.push(await remise);
				await delay(2);
			}
			const partis = messages.map((texte) => /^Message-ID: <(\d+)@/im.exec(texte)?.[1]);
			assert.equal(new Set(partis).size, partis.length, "aucun n’est parti deux fois");
			for (const [rang, sort] of sorts.entries()) {
				const parti = partis.includes(String(rang + 1));
				if (sort === "accepte") assert.ok(parti, `${rang + 1} dit accepté, et absent`);
				if (sort === "plus-tard" || sort === "refuse")
					assert.ok(!parti, `${rang + 1} dit ${sort}, et parti`);
			}
		});

	it("s’annonce avec son nom et son secret", async () => {
		const { port } = await serveur({
			authOptional: false,
			allowInsecureAuth: true,
			disabledCommands: ["STARTTLS"],
			onAuth({ username = "", password }, _, fini) {
				if (username !== "caf" || password !== "secret") return fini(new Error("non"));
				return fini(null, { user: username });
			},
		});
		const bon = await ouvrir(port, { auth: { user: "caf", pass: "secret" } }).remettre(pli(1));
		assert.equal(bon.sort, "accepte");
		const faux = await ouvrir(port, { auth: { user: "caf", pass: "autre" } }).remettre(pli(2));
		assert.equal("panne" in faux && faux.panne, true);
	});

	it("refuse un serveur dont personne ne répond du certificat, et un serveur sans chiffrement", async () => {
		const sansAutorite = await serveur({ secure: true });
		const enClair = await serveur();
		for (const [port, regles] of [
			[sansAutorite.port, { secure: true }],
			[enClair.port, { requireTLS: true }],
		] as const) {
			const remise = await ouvrir(port, regles).remettre(pli(1));
			assert.equal("panne" in remise && remise.panne, true);
		}
		assert.equal(sansAutorite.recus.length + enClair.recus.length, 0);
	});
});
