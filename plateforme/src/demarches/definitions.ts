import { aideAuLogement } from "./definitions/aide-au-logement.ts";
import { changementDeSituation } from "./definitions/changement-de-situation.ts";
import { declarationPrimeDActivite } from "./definitions/declaration-prime-d-activite.ts";
import { declarationRsa } from "./definitions/declaration-rsa.ts";
import { aah, aeeh } from "./definitions/mdph.ts";
import { naissance } from "./definitions/naissance.ts";
import { primeDActivite } from "./definitions/prime-d-activite.ts";
import { rentree } from "./definitions/rentree.ts";
import { rsa } from "./definitions/rsa.ts";
import { soutienFamilial } from "./definitions/soutien-familial.ts";
import type { Demarche, Orientation } from "./demarche.ts";

/** Every procedure, in the order in which it is shown. To add one is to add its file, and its line here. */
export const demarches: readonly Demarche[] = [
	primeDActivite,
	soutienFamilial,
	aideAuLogement,
	rsa,
	declarationPrimeDActivite,
	declarationRsa,
	rentree,
	changementDeSituation,
	naissance,
];

/** What someone without a file may ask for. */
export const demarchesSansDossier = demarches.filter(({ sansDossier }) => sansDossier);

/** What another office decides: told, and not asked here. */
export const orientations: readonly Orientation[] = [aah, aeeh];

export const demarcheDe = (nom: string): Demarche | undefined =>
	demarches.find((demarche) => demarche.nom === nom);

export const orientationDe = (nom: string): Orientation | undefined =>
	orientations.find((orientation) => orientation.nom === nom);
