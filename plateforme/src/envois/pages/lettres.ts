import type { Route } from "./+types/lettres.ts";
import { enFichier, lotImprime } from "./lot.server.ts";

/** One file a batch, for the printer. */
export async function loader({ params, context }: Route.LoaderArgs) {
	const { lot, pdf } = await lotImprime(context, params.lot);
	return enFichier(new Uint8Array(pdf), "application/pdf", `lot-${lot}.pdf`);
}
