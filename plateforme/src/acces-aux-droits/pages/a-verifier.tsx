import { data, redirect } from "react-router";
import { estParticularite } from "../../dossiers/index.ts";
import { titre } from "../../interface/index.ts";
import { acteDe, acteurDe } from "../../socle/index.server.ts";
import { lireJour } from "../../socle/index.ts";
import { type FaitVu, reprendreVerification, verifier } from "../actes/verifier.ts";
import { AVerifier } from "../composants/AVerifier.tsx";
import { lireAVerifier } from "../lectures/a-verifier.ts";
import { VUES } from "../reperage/vues.ts";
import { textes } from "../textes.ts";
import type { Route } from "./+types/a-verifier.ts";

export const handle = { console: true, actes: ["verifier-oui", "verifier-non", "reprendre"] };

export const meta = () => titre(textes.aVerifier.titre);

const vueDe = (request: Request) => {
	const demandee = new URL(request.url).searchParams.get("vue");
	return VUES.find((connue) => connue === demandee);
};

export async function loader({ request, context }: Route.LoaderArgs) {
	const vue = vueDe(request);
	const fait = new URL(request.url).searchParams.get("fait");
	return { vue, fait, ...(await lireAVerifier(acteurDe(context), vue)) };
}

export async function action({ request, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	const acte = acteDe(context) ?? "";
	const lu = lire(await request.formData());
	if (!lu) return data({ motif: "illisible" }, { status: 422 });
	const { dossier, fait } = lu;
	const resultat =
		acte === "reprendre"
			? await reprendreVerification(acteur, dossier, fait)
			: await verifier(acteur, dossier, fait, acte === "verifier-oui" ? "oui" : "non");
	if (!resultat.ok) return data({ motif: resultat.motif }, { status: 422 });
	const vue = vueDe(request);
	throw redirect(`/a-verifier?${new URLSearchParams({ ...(vue && { vue }), fait: acte })}`, 303);
}

/** The fact that a row of the list showed. */
function lire(formulaire: FormData): { dossier: number; fait: FaitVu } | undefined {
	const texte = (nom: string) => String(formulaire.get(nom) ?? "");
	const [nature, precision] = [texte("nature"), texte("precision")];
	const depuis = lireJour(texte("depuis"));
	if (!/^[1-9]\d{0,14}$/.test(texte("dossier")) || !depuis) return undefined;
	if (!estParticularite(nature, precision)) return undefined;
	return { dossier: Number(texte("dossier")), fait: { nature, precision, depuis } };
}

export default function PageAVerifier({ loaderData, actionData }: Route.ComponentProps) {
	return <AVerifier {...loaderData} refus={actionData?.motif} />;
}
