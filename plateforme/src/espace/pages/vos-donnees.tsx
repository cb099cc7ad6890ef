import { JOURS_DE_GARDE } from "../../demarches/index.ts";
import { titre } from "../../interface/index.ts";
import { contexteLieu } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { VosDonnees } from "../composants/VosDonnees.tsx";
import { textesConservation } from "../textes/conservation.ts";
import type { Route } from "./+types/vos-donnees.ts";

export const meta = () => titre(textesConservation.titre, textesConservation.description);

export const loader = ({ context }: Route.LoaderArgs) => ({
	aujourdhui: jourDe(context.get(contexteLieu)?.quand ?? new Date()),
	joursDeBrouillon: JOURS_DE_GARDE,
});

export default function PageVosDonnees({ loaderData }: Route.ComponentProps) {
	return <VosDonnees {...loaderData} />;
}
