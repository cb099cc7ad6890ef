import { data } from "react-router";
import { titre } from "../../interface/index.ts";
import { PageDAide } from "../composants/PageDAide.tsx";
import { SUJETS } from "../sujets.ts";
import { textesAide } from "../textes.ts";
import type { Route } from "./+types/sujet.ts";

const trouver = (nom: string | undefined) => SUJETS.find(({ sujet }) => sujet === nom);

export const meta = ({ params }: Route.MetaArgs) => {
	const sujet = trouver(params.sujet);
	return titre(sujet?.titre ?? textesAide.inconnu.titre, sujet?.resume);
};

export function loader({ params }: Route.LoaderArgs) {
	const sujet = trouver(params.sujet);
	if (!sujet) throw data(textesAide.inconnu, { status: 404 });
	return { sujet };
}

export default function PageSujet({ loaderData }: Route.ComponentProps) {
	return <PageDAide sujet={loaderData.sujet} />;
}
