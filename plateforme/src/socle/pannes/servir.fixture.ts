import { serve } from "@hono/node-server";
import { plateforme } from "../acteur.ts";
import { accesDe } from "../base/base.fixture.ts";
import { ouvrirBase } from "../base/base.ts";
import { BaseIndisponible } from "../base/indisponible.ts";
import { installerBase, pourOrganisme } from "../base/installee.ts";
import { demarrerServeur } from "../base/serveur.ts";
import { journaliser } from "../journal/journaliser.ts";
import { createApplication } from "../web/application.ts";

/** A web process whose one page writes what it is sent; it says its port, then serves until killed. */
const serveur = await demarrerServeur(process.argv[2] ?? "", "demarrer");
const base = ouvrirBase(accesDe(serveur, "application"));
installerBase(base);
const acteur = plateforme("ici", new Date(0));
const application = createApplication({
	assets: "absent",
	baseRepond: base.repond,
	async render(request) {
		const objet = String((await request.formData()).get("objet"));
		try {
			await pourOrganisme("ici", (tx) => journaliser(tx, acteur, "essai.ecrire", objet));
			return new Response("fait");
		} catch (erreur) {
			return new Response(null, { status: erreur instanceof BaseIndisponible ? 503 : 500 });
		}
	},
});
serve({ fetch: application.fetch, port: 0 }, ({ port }) => console.log(port));
