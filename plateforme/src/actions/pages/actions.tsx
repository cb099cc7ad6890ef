import { peutOuvrir } from "../../identite/index.server.ts";
import { Console, titre } from "../../interface/index.ts";
import { acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { Lancees, Preparees } from "../composants/Actions.tsx";
import { listerActions, listerPreparations } from "../lectures/liste.ts";
import { textesListe as textes } from "../textes/liste.ts";
import { textesSuites } from "../textes/suites.ts";
import type { Route } from "./+types/actions.ts";

export const handle = { console: true };

export const meta = () => titre(textes.titre);

export async function loader({ context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const prepare = peutOuvrir(acteur, "/actions/nouvelle");
	return pourOrganisme(acteur.organisme, async (tx) => ({
		prepare,
		note: peutOuvrir(acteur, "/actions/suites"),
		preparees: prepare ? await listerPreparations(tx, acteur.organisme) : [],
		actions: await listerActions(tx, acteur.organisme, jourDe(acteur.quand)),
	}));
}

export default function PageActions({ loaderData }: Route.ComponentProps) {
	const { prepare, note, preparees, actions } = loaderData;
	return (
		<Console
			titre={textes.titre}
			chapeau={<p>{textes.chapeau}</p>}
			actes={
				<>
					{prepare && (
						<a className="bouton" href="/actions/nouvelle" data-acte-principal>
							{textes.nouvelle}
						</a>
					)}
					<a className="bouton-discret" href="/actions/kits">
						{textes.kits}
					</a>
					{note && (
						<a className="bouton-discret" href="/actions/suites">
							{textesSuites.lien}
						</a>
					)}
				</>
			}
		>
			{preparees.length > 0 && <Preparees plans={preparees} />}
			<Lancees actions={actions} />
		</Console>
	);
}
