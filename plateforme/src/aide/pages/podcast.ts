import { adressePublique } from "../../identite/index.server.ts";
import { flux } from "../podcast.ts";
import type { Route } from "./+types/podcast.ts";

export const loader = ({ request }: Route.LoaderArgs) =>
	new Response(flux(adressePublique() ?? new URL(request.url).origin), {
		headers: { "Content-Type": "application/rss+xml; charset=utf-8" },
	});
