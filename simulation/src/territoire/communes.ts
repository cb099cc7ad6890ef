import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import zones from "./zones-apl.json" with { type: "json" };

/** Foyers de décembre 2020 comptés par la CNAF, par commune, arrondis à 5. */
export interface Comptes {
	foyers: number;
	personnes: number;
	rsa: number;
	ppa: number;
	aide_logement: number;
	af: number;
	paje: number;
}

export interface Commune {
	code: string;
	nom: string;
	codePostal: string;
	population: number;
	epci: string;
	zoneApl: 2 | 3;
	presDeGeneve: boolean;
	comptes: Comptes;
}

interface CommuneEtalab {
	code: string;
	nom: string;
	type: string;
	departement?: string;
	codesPostaux?: string[];
	population?: number;
}
interface EpciEtalab {
	code: string;
	nom: string;
	membres: { code: string }[];
}

const PAYS_DE_GEX = "240100750";
const DEPARTEMENT = "01";
const CHAMPS = ["foyers", "personnes", "rsa", "ppa", "aide_logement", "af", "paje"] as const;

function lireComptes(): Map<string, Comptes> {
	const texte = readFileSync(new URL("./foyers-par-commune-2020-12.csv", import.meta.url), "utf8");
	const lignes = texte.trim().split("\n").slice(1);
	return new Map(
		lignes.map((ligne) => {
			const [code, ...valeurs] = ligne.split(",");
			const comptes = Object.fromEntries(CHAMPS.map((champ, i) => [champ, Number(valeurs[i])]));
			return [code as string, comptes as unknown as Comptes];
		}),
	);
}

/** Communes de l'Ain, dans l'ordre de leur code. */
export function lireCommunes(): Commune[] {
	const require = createRequire(import.meta.url);
	const communes = require("@etalab/decoupage-administratif/data/communes.json") as CommuneEtalab[];
	const epci = require("@etalab/decoupage-administratif/data/epci.json") as EpciEtalab[];
	const epciDe = new Map(epci.flatMap((e) => e.membres.map((m) => [m.code, e] as const)));
	const comptes = lireComptes();
	const zone2 = new Set(zones.zone_2);
	return communes
		.filter((c) => c.departement === DEPARTEMENT && c.type === "commune-actuelle")
		.map((c) => ({
			code: c.code,
			nom: c.nom,
			codePostal: c.codesPostaux?.[0] ?? "",
			population: c.population ?? 0,
			epci: epciDe.get(c.code)?.nom ?? "",
			zoneApl: zone2.has(c.code) ? 2 : 3,
			presDeGeneve: epciDe.get(c.code)?.code === PAYS_DE_GEX,
			comptes: comptes.get(c.code) as Comptes,
		}));
}
