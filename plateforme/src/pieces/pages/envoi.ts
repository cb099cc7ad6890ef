import { z } from "zod";
import { acteurDe } from "../../socle/index.server.ts";
import { avancer, positionDe } from "../depot/avancer.ts";
import { phraseDe } from "../textes/issue.ts";
import { lireTypeDePiece } from "../types/catalogue.ts";
import type { Route } from "./+types/envoi.ts";

const entier = z.coerce.number().int();
const formeCle = z.uuid();
const formeMorceau = z.object({
	cle: formeCle,
	nom: z.string().min(1),
	annonce: z.string().catch(""),
	taille: entier.positive(),
	position: entier.nonnegative(),
	morceau: z.instanceof(Blob),
	type: z.string().optional(),
	attendue: entier.positive().optional(),
	sollicitation: entier.positive().optional(),
});

/** From where to go on. */
export async function loader({ request, context }: Route.LoaderArgs) {
	const cle = formeCle.safeParse(new URL(request.url).searchParams.get("cle"));
	return Response.json({
		position: cle.success ? await positionDe(acteurDe(context), cle.data) : 0,
	});
}

/** What it answers is read by the script of the page; a piece that cannot be read begins again. */
export async function action({ request, context }: Route.ActionArgs) {
	const formulaire = await request.formData().catch(() => new FormData());
	const lu = formeMorceau.safeParse(Object.fromEntries(formulaire));
	if (!lu.success) return Response.json({ position: 0 });
	const { morceau, type, ...reste } = lu.data;
	const octets = new Uint8Array(await morceau.arrayBuffer());
	const fait = await avancer(acteurDe(context), {
		...reste,
		octets,
		type: lireTypeDePiece(type),
	});
	if (!fait.fini) return Response.json({ position: fait.position });
	const { recue } = fait;
	const issue = recue.ok ? (recue.deja ? "deja" : "recu") : recue.motif;
	return Response.json({
		fini: issue,
		phrase: phraseDe(issue),
		sollicitation: recue.ok && !recue.deja ? recue.sollicitation : undefined,
	});
}
