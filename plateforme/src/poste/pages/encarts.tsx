import { type SmsVu, smsDeLaSollicitation } from "../../envois/index.server.ts";
import { type EchangeVu, lireEchange } from "../../messages/index.server.ts";
import { Echange } from "../../messages/index.ts";
import { type TransfertVu, transfertDe } from "../../permanences/index.server.ts";
import { Transmis } from "../../permanences/index.ts";
import { acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { SmsRecu } from "../composants/SmsRecu.tsx";
import type { Route } from "./+types/encarts.ts";

/**
 * What other domains keep beside the item that is read, on its page and in the queue. It stands inside
 * their pages by `routes.ts`, so that `sollicitations` knows none of them.
 */
export async function loader({ request, params, context }: Route.LoaderArgs) {
	const { organisme } = acteurDe(context);
	const numero = Number(params.sollicitation ?? new URL(request.url).searchParams.get("s"));
	if (!Number.isSafeInteger(numero) || numero < 1) return {};
	return pourOrganisme(organisme, async (tx) => ({
		transfert: await transfertDe(tx, organisme, numero),
		echange: await lireEchange(tx, organisme, numero),
		sms: await smsDeLaSollicitation(tx, organisme, numero),
	}));
}

interface Encartes {
	transfert?: TransfertVu;
	sms?: SmsVu;
	echange?: EchangeVu;
}

export default function Encarts({ loaderData }: Route.ComponentProps) {
	const { transfert, sms, echange }: Encartes = loaderData;
	return (
		<>
			{echange && <Echange {...echange} />}
			{sms && <SmsRecu sms={sms} />}
			{transfert && <Transmis transfert={transfert} />}
		</>
	);
}
