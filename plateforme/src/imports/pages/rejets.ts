import { data } from "react-router";
import { acteurDe, journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { lireImport } from "../lectures/imports.ts";
import { lireRejets } from "../lectures/rejets.ts";
import type { Route } from "./+types/rejets.ts";
import { lireNumero } from "./numero.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const numero = lireNumero(params.import);
	const vu = await lireImport(acteur, numero);
	if (!vu) throw data(null, { status: 404 });
	const rejets = (await lireRejets(numero)) ?? "";
	await pourOrganisme(acteur.organisme, (tx) =>
		journaliser(tx, acteur, "import.rejets", `import-${numero}`),
	);
	return new Response(rejets, {
		headers: {
			"Content-Type": "application/x-ndjson; charset=utf-8",
			"Content-Disposition": `attachment; filename="import-${numero}-rejets.ndjson"`,
			"Cache-Control": "no-store",
		},
	});
}
