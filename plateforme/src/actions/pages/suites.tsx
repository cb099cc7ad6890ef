import { createHash } from "node:crypto";
import { data } from "react-router";
import { peutOuvrir } from "../../identite/index.server.ts";
import { titre } from "../../interface/index.ts";
import { acteDe, acteurDe } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { noterSuites } from "../actes/noter-suites.ts";
import { Suites } from "../composants/Suites.tsx";
import { lireFichier } from "../suites/lire-fichier.ts";
import { textesSuites as textes } from "../textes/suites.ts";
import type { Route } from "./+types/suites.ts";

export const handle = { console: true, actes: ["regarder", "noter"] };

export const meta = () => titre(textes.titre);

/** An administrator brings files in, and reads no action. */
export const loader = ({ context }: Route.LoaderArgs) => ({
	litLesActions: peutOuvrir(acteurDe(context), "/actions"),
});

const TAILLE_MAX = 2 * 1024 * 1024;

export async function action({ request, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	const formulaire = await request.formData();
	const octets = await octetsDe(formulaire);
	if (!octets) return refuser(textes.fichier.absent);
	if (octets.length > TAILLE_MAX) return refuser(textes.fichier.tropGros);
	const lu = lireFichier(octets, jourDe(acteur.quand));
	if (!lu.ok) return refuser(textes.refuse(lu));
	const apercu = acteDe(context) !== "noter";
	const empreinte = createHash("sha256").update(octets).digest("hex");
	const { notees, inchangees, rejets } = await noterSuites(acteur, lu.suites, {
		...{ apercu, empreinte },
	});
	const tous = [...lu.rejets, ...rejets].sort((a, b) => a.ligne - b.ligne);
	// Kept nowhere before someone says yes: the page carries the file itself.
	const contenu = apercu ? octets.toString("base64") : undefined;
	return { bilan: { notees, inchangees, rejets: tous }, contenu };
}

/** The file as sent, or as the preview gave it back. */
async function octetsDe(formulaire: FormData): Promise<Buffer | undefined> {
	const contenu = formulaire.get("contenu");
	if (typeof contenu === "string" && contenu) return Buffer.from(contenu, "base64");
	const fichier = formulaire.get("fichier");
	return fichier instanceof File && fichier.size > 0
		? Buffer.from(await fichier.arrayBuffer())
		: undefined;
}

const refuser = (refus: string) => data({ refus }, { status: 422 });

export default function PageSuites({ loaderData, actionData }: Route.ComponentProps) {
	return <Suites {...loaderData} {...actionData} />;
}
