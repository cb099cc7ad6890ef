import type { Dossier } from "../dossier.ts";
import { Hasard } from "../hasard.ts";
import { COMPTES_PUBLICS } from "../hypotheses/dossiers.ts";
import type { Commune } from "../territoire/communes.ts";
import { adresser } from "./adresse.ts";
import { joindre } from "./contacts.ts";
import { nommer } from "./noms/nommer.ts";
import { dater, declarer, devoir, payer } from "./paiements.ts";
import { distinguer } from "./particularites.ts";
import { situer } from "./situation.ts";
import { solliciter } from "./sollicitations.ts";
import { fixer } from "./titres.ts";

/** Flux de hasard de ces tirages, loin de ceux du foyer : le foyer reste celui de `simuler foyers`. */
const FLUX = {
	noms: 1001,
	coordonnees: 1002,
	situation: 1003,
	argent: 1004,
	sollicitations: 1005,
	particularites: 1006,
	titres: 1007,
};

type Flux = keyof typeof FLUX;

/** Une ligne d'import : le foyer tel que connu, et tout ce que le dossier porte autour, au jour dit. */
export function etendre(
	graine: number,
	rang: number,
	dossier: Dossier,
	commune: Commune,
	au: string,
) {
	const sollicitations = solliciter(
		new Hasard(graine, rang, FLUX.sollicitations),
		dossier.connu,
		au,
	);
	return { ...porter(graine, rang, dossier, commune, au), sollicitations };
}

/** La même ligne, sans ce qui a été envoyé à l'organisme. */
export function porter(
	graine: number,
	rang: number,
	{ connu, verite }: Dossier,
	commune: Commune,
	au: string,
) {
	const hasard = (flux: Flux) => new Hasard(graine, rang, FLUX[flux]);
	const { origine, personnes } = nommer(hasard("noms"), verite.foyer);
	const coordonnees = hasard("coordonnees");
	const argent = hasard("argent");
	const droits = dater(argent, connu);
	const dettes = devoir(argent, droits);
	return {
		matricule: connu.id,
		foyer: connu,
		personnes,
		adresse: adresser(coordonnees, commune, `${connu.connu_depuis ?? connu.mois}-01`),
		contacts: joindre(coordonnees, connu, personnes, rang),
		...situer(hasard("situation"), origine),
		droits,
		dettes,
		paiements: payer(argent, connu, droits, dettes, au),
		prochaine_declaration: declarer(argent, connu),
		particularites: distinguer(hasard("particularites"), connu, commune),
		titres: fixer(hasard("titres"), connu),
		compte: rang < COMPTES_PUBLICS.valeur ? { sujet: `demo-dossier-${connu.id}` } : undefined,
	};
}

export type LignePortee = ReturnType<typeof porter>;
