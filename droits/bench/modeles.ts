import { readFileSync } from "node:fs";
import type { Foyer } from "../src/index.ts";

/** Foyers composés à la main, de toutes les prestations et de toutes les formes. */
const MODELES = readFileSync(new URL("../test/cas.ndjson", import.meta.url), "utf8")
	.trimEnd()
	.split("\n")
	.map((ligne) => JSON.stringify((JSON.parse(ligne) as { foyer: Foyer }).foyer));

/** Autant de foyers que demandé, tous différents : un modèle dont loyer et revenus varient. */
export function* foyers(nombre: number): Generator<Foyer> {
	for (let rang = 0; rang < nombre; rang++) {
		const foyer = JSON.parse(MODELES[rang % MODELES.length] as string) as Foyer;
		const part = 0.8 + ((rang * 37) % 400) / 1000;
		foyer.id = `foyer-${rang}`;
		if (foyer.logement?.loyer) foyer.logement.loyer = centimes(foyer.logement.loyer * part);
		for (const { revenus_mensuels } of foyer.personnes)
			for (const revenu of revenus_mensuels ?? [])
				if (revenu?.net) revenu.net = centimes(revenu.net * part);
		yield foyer;
	}
}

/** Le même foyer tel qu'un organisme le connaît : sans déclaration trimestrielle ni activité. */
export function avecLacunes(foyer: Foyer): Foyer {
	const personnes = foyer.personnes.map((personne) =>
		personne.role === "enfant"
			? personne
			: { ...personne, activite: null, chomage_depuis: null, revenus_mensuels: null },
	);
	return { ...foyer, personnes, droits_valorises: {} };
}

const centimes = (montant: number) => Math.round(montant * 100) / 100;
