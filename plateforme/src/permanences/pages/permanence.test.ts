import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import pino from "pino";

/** All that the platform says of its requests, in memory: set before it is loaded. */
const traces: string[] = [];
Object.assign(globalThis, {
	[Symbol.for("droit-ouvert.trace")]: pino(
		{ level: "trace" },
		{ write: (ligne: string) => void traces.push(ligne) },
	),
});
const { mere } = await import("../entretien/entretien.fixture.ts");
const { createApplication, dossierDEssai } = await import("../../socle/essais.ts");
const { maisonDEssai, ouvrirSession, plateformeConstruite } = await import(
	"../../identite/essais.ts"
);
const { render } = await plateformeConstruite();
const application = createApplication({
	assets: "absent",
	render,
	mandataires: 1,
	motif: (chemin) => chemin,
});

/** What was said in the interview, as nothing else in the base would say it. */
const LOYER = "487,31";
const QUI = {
	prenom: "Zélie",
	nom: "Témoin-Permanence",
	naissance: "1985-05-17",
	telephone: "06 39 98 77 66",
	matricule: "7654321Z",
};
const DIT = /Zélie|Témoin-Permanence|1985-05-17|639987766|39 98 77 66|7654321Z|487[.,]31/;

describe("Sans accord, rien n’est écrit nulle part", () => {
	const dossier = dossierDEssai();
	let maison: Awaited<ReturnType<typeof maisonDEssai>>;
	let cookie: string;
	let fiche: string;

	before(async () => {
		maison = await maisonDEssai(dossier);
		const { rows } = await maison.ordonner(
			"SELECT compte FROM comptes WHERE organisme = 'ici' AND roles = ARRAY['structure-accueil']",
		);
		cookie = `session=${await ouvrirSession({ organisme: "ici", compte: Number(rows[0]?.compte) })}`;
	});
	after(() => maison.fermer());

	const envoyer = async (champs: URLSearchParams, statut = 200) => {
		const reponse = await application.request("http://bureau.example/permanence", {
			method: "POST",
			headers: { host: "bureau.example", cookie, "x-forwarded-for": "adresse" },
			body: champs,
		});
		assert.equal(reponse.status, statut);
		assert.equal(reponse.headers.get("cache-control"), "no-store");
		return reponse.text();
	};

	/** The whole content of each table, but the time at which a session was last seen. */
	async function photographier(): Promise<Record<string, string>> {
		const { rows } = await maison.ordonner(`SELECT format('%I.%I', n.nspname, c.relname) AS nom
			FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
			WHERE c.relkind = 'r' AND n.nspname IN ('public', 'pgboss') AND c.relname <> 'sessions'`);
		const photo: Record<string, string> = {};
		for (const { nom } of rows) {
			const { rows: lignes } = await maison.ordonner(
				`SELECT coalesce(string_agg(t::text, '\n' ORDER BY t::text), '') AS tout FROM ${nom} t`,
			);
			photo[String(nom)] = String(lignes[0]?.tout);
		}
		assert.ok(Object.keys(photo).length > 30);
		return photo;
	}

	async function tenirEntretien(): Promise<string> {
		let page = await envoyer(new URLSearchParams({ acte: "repondre" }));
		for (let tour = 0; tour < 30 && /name="etape"/.test(page); tour++) {
			const champs = cachesDe(page);
			const id = champs.get("etape") ?? "";
			const saisie = id === "loyer" ? { loyer: LOYER } : (mere[id] ?? {});
			assert.ok(saisie !== "passer", id);
			for (const [nom, valeur] of Object.entries(saisie))
				for (const une of [valeur].flat()) champs.append(nom, une);
			page = await envoyer(champs);
		}
		assert.match(page, /Votre foyer gagnerait sans doute/);
		return page;
	}

	const transmettre = (page: string, plus: Record<string, string>) => {
		const champs = cachesDe(page, /name="acte" value="transmettre"/);
		for (const [nom, valeur] of Object.entries({ ...QUI, ...plus })) champs.append(nom, valeur);
		return champs;
	};

	it("un entretien entier, puis un envoi sans la case cochée, ne changent aucune table", async () => {
		const avant = await photographier();
		fiche = await tenirEntretien();
		const refus = await envoyer(transmettre(fiche, {}), 422);
		assert.match(refus, /Rien n’a été transmis\s: il faut l’accord de la personne/);
		assert.match(refus, /value="Témoin-Permanence"/);
		assert.deepEqual(await photographier(), avant);
	});

	it("ni une case trafiquée, ni une erreur de saisie", async () => {
		const avant = await photographier();
		assert.match(
			await envoyer(transmettre(fiche, { accord: "non" }), 422),
			/Rien n’a été transmis/,
		);
		const futur = transmettre(fiche, { accord: "oui" });
		futur.set("naissance", "2093-01-01");
		assert.match(await envoyer(futur, 422), /Écrivez une date de naissance/);
		const sansCle = transmettre(fiche, { accord: "oui" });
		sansCle.set("cle", "' OR true");
		assert.match(await envoyer(sansCle, 422), /page trop ancienne/);
		assert.deepEqual(await photographier(), avant);
	});

	it("les traces nomment la page et rien de ce qui s’est dit", () => {
		assert.ok(traces.some((ligne) => ligne.includes("/permanence")));
		for (const ligne of traces) assert.doesNotMatch(ligne, DIT);
	});

	it("avec son accord, et seulement alors, ce qui s’est dit est gardé ; le journal n’en dit rien", async () => {
		const page = await envoyer(transmettre(fiche, { accord: "oui" }));
		assert.match(page, /C’est transmis\. Le numéro de la personne\s: \d{4}-1/);
		const encore = await envoyer(transmettre(fiche, { accord: "oui" }));
		assert.match(encore, /rien n’a été envoyé deux fois/);
		const photo = await photographier();
		assert.match(photo["public.transferts"] ?? "", /487[.,]31/);
		assert.match(photo["public.dates_protegees"] ?? "", /Témoin-Permanence/);
		assert.doesNotMatch(photo["public.journal"] ?? "", DIT);
		for (const ligne of traces) assert.doesNotMatch(ligne, DIT);
	});
});

/** The hidden fields of a form of the page, as a browser would send them. */
function cachesDe(page: string, lequel = /name="etape"/): URLSearchParams {
	const formulaires = page.split("<form").map((morceau) => morceau.split("</form>")[0] ?? "");
	const formulaire = formulaires.find((morceau) => lequel.test(morceau));
	assert.ok(formulaire, `pas de formulaire ${lequel}`);
	const champs = new URLSearchParams();
	for (const [balise] of formulaire.matchAll(/<input type="hidden"[^>]*>/g)) {
		const lu = (attribut: string) => new RegExp(` ${attribut}="([^"]*)"`).exec(balise)?.[1] ?? "";
		champs.append(lu("name"), decoder(lu("value")));
	}
	return champs;
}

const decoder = (texte: string) =>
	texte.replaceAll("&#x27;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
