import type { Demande } from "./juger.ts";

const LECTURES = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * What a request asks for. The act is in the address (`?acte=`) or in the form; two different ones
 * are refused (undefined): the page must do the act that was judged. `grosEnvoi` says that what is
 * sent is too large to be read twice: then the address alone counts.
 */
export async function lireDemande(
	request: Request,
	grosEnvoi: boolean,
): Promise<Demande | undefined> {
	if (LECTURES.has(request.method)) return { type: "lire" };
	const adresse = new URL(request.url).searchParams.getAll("acte");
	const corps = grosEnvoi ? [] : await actesDuCorps(request);
	const [acte, autre] = new Set([...adresse, ...corps]);
	if (autre !== undefined) return undefined;
	return acte === undefined ? { type: "envoyer" } : { type: "acte", acte };
}

async function actesDuCorps(request: Request): Promise<string[]> {
	const formulaire = await request
		.clone()
		.formData()
		.catch(() => new FormData());
	return formulaire.getAll("acte").map(String);
}
