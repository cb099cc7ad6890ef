import {
	type DemandeMontree,
	demandeDeLaSollicitation,
	demandesDuCompte,
	type NumeroAChercher,
	numeroAChercher,
	titreDe,
} from "../../demarches/index.server.ts";
import { DemandeRecue } from "../../demarches/index.ts";
import { noterLecture } from "../../dossiers/index.server.ts";
import { type SmsVu, smsDeLaSollicitation } from "../../envois/index.server.ts";
import { type EchangeVu, lireEchange } from "../../messages/index.server.ts";
import { Echange } from "../../messages/index.ts";
import { type TransfertVu, transfertDe } from "../../permanences/index.server.ts";
import { Transmis } from "../../permanences/index.ts";
import {
	attenduesDeLaSollicitation,
	type PieceDeLaDemande,
	type PieceVenue,
	piecesDeLaSollicitation,
} from "../../pieces/index.server.ts";
import { PiecesVenues } from "../../pieces/index.ts";
import { acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { NumeroContredit } from "../composants/NumeroContredit.tsx";
import { SmsRecu } from "../composants/SmsRecu.tsx";
import { type Suite, SuiteDe } from "../composants/SuiteDe.tsx";
import type { Route } from "./+types/encarts.ts";

/**
 * What other domains keep beside the item that is read, on its page and in the queue. It stands inside
 * their pages by `routes.ts`, so that `sollicitations` knows none of them.
 */
export async function loader({ request, params, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const { organisme } = acteur;
	const numero = Number(params.sollicitation ?? new URL(request.url).searchParams.get("s"));
	if (!Number.isSafeInteger(numero) || numero < 1) return {};
	return pourOrganisme(organisme, async (tx) => {
		const echange = await lireEchange(tx, acteur, numero);
		// Words of the person, as those of the exchange: nothing of a protected file before a reason is given.
		if (echange?.ferme) return { echange };
		const transfert = await transfertDe(tx, organisme, numero);
		const sms = await smsDeLaSollicitation(tx, organisme, numero);
		if (echange?.dossier && (transfert || sms)) await noterLecture(tx, acteur, echange.dossier);
		const envoyee = await demandeDeLaSollicitation(tx, acteur, numero);
		return {
			echange,
			transfert,
			sms,
			envoyee,
			suiteDe:
				envoyee || echange?.compte === undefined
					? []
					: (await demandesDuCompte(tx, organisme, echange.compte)).flatMap((lue) => {
							const { sollicitation } = lue.demande;
							return sollicitation === null ? [] : { sollicitation, titre: titreDe(lue) };
						}),
			cherche: await numeroAChercher(tx, organisme, numero),
			sollicitation: numero,
			attendues: await attenduesDeLaSollicitation(tx, organisme, numero),
			venues: await piecesDeLaSollicitation(tx, organisme, numero),
		};
	});
}

interface Encartes {
	envoyee?: DemandeMontree;
	/** What someone without a file sent, when this is only a word about it. */
	suiteDe?: Suite[];
	transfert?: TransfertVu;
	sms?: SmsVu;
	echange?: EchangeVu;
	attendues?: PieceDeLaDemande[];
	venues?: PieceVenue[];
	/** Whose file bears someone else’s number. */
	cherche?: NumeroAChercher;
	sollicitation?: number;
}

export default function Encarts({ loaderData }: Route.ComponentProps) {
	const lus: Encartes = loaderData;
	const { envoyee, suiteDe, transfert, sms, echange, attendues, venues } = lus;
	const { cherche, sollicitation } = lus;
	const lisible = echange && (echange.dossier !== null || echange.compte !== undefined);
	return (
		<>
			{cherche && sollicitation !== undefined && (
				<NumeroContredit sollicitation={sollicitation} numero={cherche.numero} />
			)}
			{lisible && <Echange {...echange} />}
			{suiteDe && suiteDe.length > 0 && <SuiteDe demandes={suiteDe} />}
			{envoyee && <DemandeRecue montree={envoyee} />}
			{venues && attendues && <PiecesVenues venues={venues} attendues={attendues} />}
			{sms && <SmsRecu sms={sms} />}
			{transfert && <Transmis transfert={transfert} />}
		</>
	);
}
