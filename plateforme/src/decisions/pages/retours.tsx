import { createHash } from "node:crypto";
import { data } from "react-router";
import { titre } from "../../interface/index.ts";
import { acteDe, acteurDe } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { noterRetours } from "../actes/noter-retours.ts";
import { Retours } from "../composants/Retours.tsx";
import { lireRetours } from "../suites/retour.ts";
import { textesRetours as textes } from "../textes/retours.ts";
import type { Route } from "./+types/retours.ts";

export const handle = { console: true, actes: ["regarder", "noter"] };

export const meta = () => titre(textes.titre);

const TAILLE_MAX = 2 * 1024 * 1024;

export async function action({ request, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	const octets = await octetsDe(await request.formData());
	if (!octets) return refuser(textes.fichier.absent);
	if (octets.length > TAILLE_MAX) return refuser(textes.fichier.tropGros);
	const lu = lireRetours(octets, jourDe(acteur.quand));
	if (!lu.ok) return refuser(textes.refuse(lu));
	const apercu = acteDe(context) !== "noter";
	const empreinte = createHash("sha256").update(octets).digest("hex");
	const bilan = await noterRetours(acteur, lu.retours, { apercu, empreinte });
	const rejets = [...lu.rejets, ...bilan.rejets].sort((a, b) => a.ligne - b.ligne);
	// Kept nowhere before someone says yes: the page carries the file itself.
	return { bilan: { ...bilan, rejets }, contenu: apercu ? octets.toString("base64") : undefined };
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

export default function PageRetours({ actionData }: Route.ComponentProps) {
	return <Retours {...actionData} />;
}
