import type { Rejet } from "./bloc.ts";
import { type Bilan, type OptionsPopulation, traiterPopulation } from "./traiter-population.ts";

export interface Essai {
	lignes: string[];
	rejets: Rejet[];
	bilan: Bilan;
}

export function ligne(id: string, ajout: Record<string, unknown> = {}): string {
	return JSON.stringify({
		id,
		mois: "2020-03",
		logement: { statut_occupation: "proprietaire", zone_apl: 2 },
		personnes: [{ role: "demandeur", date_naissance: "1980-05-12" }],
		...ajout,
	});
}

/** Fait traverser une entrée, coupée en morceaux de `morceau` octets, au traitement qui rend les identifiants. */
export async function essayer(
	entree: string | Uint8Array,
	{ morceau = 65_536, fils = 1, echouerA = "" } = {},
): Promise<Essai> {
	const sorties: Uint8Array[] = [];
	const rejets: Uint8Array[] = [];
	const options: OptionsPopulation = {
		traitement: { module: new URL("./echo.fixture.ts", import.meta.url), options: { echouerA } },
		fils,
		ecrire: async (octets) => void sorties.push(octets),
		rejeter: async (octets) => void rejets.push(octets),
	};
	const bilan = await traiterPopulation(morceaux(Buffer.from(entree), morceau), options);
	return {
		lignes: enLignes(sorties),
		rejets: enLignes(rejets).map((texte) => JSON.parse(texte) as Rejet),
		bilan,
	};
}

async function* morceaux(octets: Uint8Array, taille: number): AsyncGenerator<Uint8Array> {
	for (let debut = 0; debut < octets.length; debut += taille)
		yield octets.subarray(debut, debut + taille);
}

function enLignes(octets: Uint8Array[]): string[] {
	const texte = Buffer.concat(octets).toString();
	return texte === "" ? [] : texte.slice(0, -1).split("\n");
}
