import { Console, titre } from "../../interface/index.ts";
import { acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { lireKits } from "../lectures/kits.ts";
import { textesKits as textes } from "../textes/kits.ts";
import type { Route } from "./+types/kits.ts";

export const handle = { console: true };

export const meta = () => titre(textes.titre);

export async function loader({ context }: Route.LoaderArgs) {
	const { organisme } = acteurDe(context);
	return pourOrganisme(organisme, (tx) => lireKits(tx, organisme));
}

export default function PageKits({ loaderData }: Route.ComponentProps) {
	return (
		<Console titre={textes.titre} chapeau={<p>{textes.chapeau}</p>}>
			<ul className="cartes actions-kits">
				{loaderData.map(({ kit, local }) => (
					<li key={kit.kit} className="carte" data-rangee>
						<h2>
							<a href={`/actions/kits/${kit.kit}`}>{kit.titre}</a>
						</h2>
						<p>{kit.pour}</p>
						<p className="indication">{textes.version(kit.version, local)}</p>
					</li>
				))}
			</ul>
		</Console>
	);
}
