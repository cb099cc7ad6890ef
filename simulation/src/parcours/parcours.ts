import { DERNIER } from "../calendrier.ts";
import type { Hasard } from "../hasard.ts";
import { ASS, INDEPENDANT, INVALIDITE, MICRO, RETRAITE } from "../hypotheses/revenus.ts";
import { Carriere } from "./carriere.ts";
import { arreter, chomer, employer, indice } from "./emploi.ts";

type Tracer = (c: Carriere, h: Hasard, salaire: number) => void;

const emploi: Tracer = (c, h, salaire) => employer(c, h, 0, DERNIER, salaire);

/** Emplois et périodes sans emploi qui se suivent, indemnisées ou non. */
const alternance: Tracer = (c, h, salaire) => {
	let rang = -h.entier(0, 8);
	let enEmploi = h.chance(0.5);
	while (rang <= DERNIER) {
		const fin = rang + h.entier(2, enEmploi ? 10 : 7) - 1;
		if (enEmploi) employer(c, h, rang, fin, salaire * h.entre(0.8, 1.1));
		else if (h.chance(0.6)) chomer(c, h, rang, fin, salaire);
		else if (fin >= DERNIER) {
			c.activite = "chomeur";
			c.chomageDepuis = rang;
		}
		rang = fin + 1;
		enEmploi = !enEmploi;
	}
};

function perdreEmploi(c: Carriere, h: Hasard, perte: number, salaire: number): void {
	employer(c, h, 0, perte - 1, salaire);
	chomer(c, h, perte, DERNIER, salaire);
}

const licencie: Tracer = (c, h, salaire) => perdreEmploi(c, h, h.entier(27, 46), salaire);
const chomageLong: Tracer = (c, h, salaire) => perdreEmploi(c, h, h.entier(6, 26), salaire);

const finDeDroits: Tracer = (c, h) => {
	const debut = h.entier(0, 30);
	c.poser("ass", debut, DERNIER, () => ASS.valeur);
	c.activite = "chomeur";
	c.chomageDepuis = debut - 24;
};

const sansRessource: Tracer = (c, h, salaire) => {
	if (h.chance(0.25)) employer(c, h, h.entier(0, 18), h.entier(19, 34), salaire * 0.6);
	c.activite = h.chance(0.55) ? "chomeur" : "inactif";
	if (c.activite === "chomeur") c.chomageDepuis = h.entier(20, 40);
};

const auFoyer: Tracer = (c, h, salaire) => {
	if (h.chance(0.3)) employer(c, h, 0, h.entier(6, 34), salaire);
	c.activite = "inactif";
};

const retraite: Tracer = (c, h) => {
	const pension = h.lognormale(...RETRAITE.valeur);
	c.poser("retraite", 0, DERNIER, (rang) => pension * indice(rang));
	c.activite = "retraite";
};

const invalidite: Tracer = (c, h) => {
	const pension = h.lognormale(...INVALIDITE.valeur);
	c.poser("pension_invalidite", h.chance(0.2) ? h.entier(20, 40) : 0, DERNIER, () => pension);
	c.activite = "inactif";
};

const etudiant: Tracer = (c, h) => {
	c.activite = "etudiant";
	c.boursier = h.chance(0.42);
};

const etudiantSalarie: Tracer = (c, h, salaire) => {
	employer(c, h, h.entier(20, 40), DERNIER, salaire * h.entre(0.25, 0.65));
	etudiant(c, h, salaire);
};

const premierEmploi: Tracer = (c, h, salaire) => employer(c, h, h.entier(10, 45), DERNIER, salaire);
const reprise: Tracer = (c, h, salaire) => {
	const debut = h.entier(38, 46);
	if (h.chance(0.4)) employer(c, h, 0, h.entier(4, 16), salaire);
	employer(c, h, debut, DERNIER, salaire);
};

const micro: Tracer = (c, h) => {
	const benefice = h.lognormale(...MICRO.valeur);
	const trimestres = Array.from({ length: 16 }, () => benefice * h.entre(0.7, 1.3));
	const debut = h.chance(0.6) ? 0 : h.entier(12, 42);
	c.poser("benefice_micro", debut, DERNIER, (rang) => trimestres[Math.floor(rang / 3)] as number);
	c.activite = "actif";
};

const independant: Tracer = (c, h) => {
	const benefice = h.lognormale(...INDEPENDANT.valeur);
	c.independant = [0, 1, 2, 3].map(() => Math.round(benefice * h.entre(0.75, 1.2)));
	c.activite = "actif";
};

const malade: Tracer = (c, h, salaire) => {
	emploi(c, h, salaire);
	arreter(c, h);
};

const sansRevenu: Tracer = (c) => {
	c.activite = "inactif";
};
const emploiReduit: Tracer = (c, h, salaire) => employer(c, h, 0, DERNIER, salaire * 0.55);

const PARCOURS = {
	emploi,
	alternance,
	licencie,
	chomage_long: chomageLong,
	fin_de_droits: finDeDroits,
	sans_ressource: sansRessource,
	au_foyer: auFoyer,
	retraite,
	invalidite,
	etudiant,
	etudiant_salarie: etudiantSalarie,
	premier_emploi: premierEmploi,
	reprise,
	micro,
	independant,
	malade,
	aah: sansRevenu,
	aah_emploi: emploiReduit,
} satisfies Record<string, Tracer>;

export type CodeParcours = keyof typeof PARCOURS;

/** Trace quatre ans de revenus d'une personne ; `salaire` est le net mensuel de 2020 quand elle travaille. */
export function tracer(code: CodeParcours, h: Hasard, salaire: number): Carriere {
	const c = new Carriere();
	PARCOURS[code](c, h, salaire);
	return c;
}
