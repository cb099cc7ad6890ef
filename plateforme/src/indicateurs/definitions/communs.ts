import { prestations } from "../../socle/index.ts";

/** Clock days from arrival to treatment, pauses counted: nobody's wait is shorter for being explained. */
const tenu = (limite: number, delai: (jusqua: string) => string): string => `CASE
		WHEN traitee_le IS NOT NULL THEN (${delai("traitee_le")} < ${limite})::int
		WHEN ${delai("$3::date")} >= ${limite} THEN 0 END`;

/** 1 in under so many days, 0 late or open for as long already, null open for less. */
export const enMoinsDe = (jours: number, alias = "s"): string =>
	tenu(jours, (jusqua) => `${jusqua} - ${alias}.arrivee`);

/** The same, days of pause deducted. `suspendus`: how many, from a join. */
export const enMoinsDeHorsPauses = (jours: number, suspendus: string): string =>
	tenu(jours, (jusqua) => `${jusqua} - s.arrivee - ${suspendus}`);

export const PAUSES_COMPTEES =
	"Les jours passés à attendre une pièce comptent : c’est le délai que vit la personne.";

export const OUVERTS_EN_RETARD = (jours: number) =>
	`Ce qui n’est pas traité et attend déjà depuis ${jours} jours ou plus compte comme en retard ; ce qui attend depuis moins longtemps n’est pas encore compté.`;

export const ENGAGEMENTS_2020 = "Engagements de service de la caisse, bilan de l’année 2020";
export const BILAN_2020 = "Bilan de l’année 2020 de la caisse";

/** « RSA », « Prime d’activité »…, each said as the indicator needs it. */
export const nomsDesPrestations = (dire: (court: string) => string): Record<string, string> =>
	Object.fromEntries(Object.entries(prestations).map(([code, { court }]) => [code, dire(court)]));
