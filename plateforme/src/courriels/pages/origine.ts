import { data } from "react-router";
import { acteurDe } from "../../socle/index.server.ts";
import { lireOrigine } from "../lectures/origine.ts";
import { textesFil } from "../textes/fil.ts";
import type { Route } from "./+types/origine.ts";
import { entierDe } from "./faire.server.ts";

/** Saved, never opened: a browser would run what it holds. */
export async function loader({ params, context }: Route.LoaderArgs) {
	const courriel = entierDe(params.courriel) ?? 0;
	const octets = await lireOrigine(acteurDe(context), courriel);
	if (!octets) throw data(textesFil.refus["courriel-inconnu"], { status: 404 });
	return new Response(new Uint8Array(octets), {
		headers: {
			"Content-Type": "application/octet-stream",
			"Content-Disposition": `attachment; filename="courriel-${courriel}.eml"`,
			"Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
			"X-Content-Type-Options": "nosniff",
			"Cache-Control": "private, no-store",
		},
	});
}
