import { data } from "react-router";
import { titre } from "../../interface/index.ts";
import { Personnes } from "../composants/Personnes.tsx";
import { estFournisseur } from "../fournisseur.ts";
import { personnesDeDemonstration } from "../lectures/personnes.ts";
import { reglages } from "../reglages.ts";
import { textes } from "../textes.ts";
import type { Route } from "./+types/personnes.ts";

export const meta = () => titre(textes.personnes.titre);

export const headers = () => ({ "Cache-Control": "no-store" });

/** Exists in a demonstration only. Its form is received by the stand-in, at the same address. */
export async function loader({ params: { fournisseur } }: Route.LoaderArgs) {
	if (!reglages()?.demonstration || !estFournisseur(fournisseur)) throw data(null, { status: 404 });
	return { fournisseur, personnes: await personnesDeDemonstration(fournisseur) };
}

export default function PagePersonnes({ loaderData }: Route.ComponentProps) {
	return <Personnes {...loaderData} />;
}
