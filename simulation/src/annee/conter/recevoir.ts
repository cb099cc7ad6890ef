import type { Melange } from "../../hasard.ts";
import type { Canal } from "../../hypotheses/sollicitations.ts";
import { confine } from "../confinement.ts";
import { CANAUX, PREMIER_COURRIEL } from "../hypotheses.ts";
import { type Instant, jourDuRang } from "../jours.ts";
import type { Venue } from "../prevoir/venue.ts";
import type { Cle } from "../quotas.ts";
import type { Chronique } from "./chronique.ts";
import { AU_BUREAU, arriver } from "./heures.ts";
import { ACCUEIL, type Service, serviceDe } from "./service.ts";

/** Une sollicitation reçue, et qui s'en occupe. */
export interface Recue {
	s: number;
	t: Instant;
	canal: Canal;
	service: Service;
}

const hors = (melange: Melange<Canal>, exclus: readonly Canal[]): Melange<Canal> =>
	Object.fromEntries(Object.entries(melange).filter(([c]) => !exclus.includes(c as Canal)));

/** Les mélanges qui servent, une fois chacun : le hasard en garde les sommes. */
const melanges = new Map<string, Melange<Canal>>();
function melangeDe(nature: keyof typeof CANAUX.valeur, exclus: readonly Canal[]): Melange<Canal> {
	const cle = `${nature} ${exclus.join(" ")}`;
	let melange = melanges.get(cle);
	if (!melange) {
		melange = hors(CANAUX.valeur[nature], exclus);
		melanges.set(cle, melange);
	}
	return melange;
}

const EN_LIGNE_TENU: readonly Cle[] = [
	"aide_logement",
	"ppa",
	"rsa",
	"changement",
	"declaration-ppa",
];

/** Le canal : celui du quota quand il y en a un, sinon tiré, sans accueil confiné ni courriel avant son ouverture. */
function canalDe(c: Chronique, v: Venue, choisis: ReadonlySet<Cle>): Canal {
	if (choisis.has("courriel")) return "courriel";
	const nature = v.nature as keyof typeof CANAUX.valeur;
	const exclus: Canal[] = [];
	if (confine(v.jour)) exclus.push("accueil");
	if (jourDuRang(v.jour) < PREMIER_COURRIEL.valeur) exclus.push("courriel");
	if (EN_LIGNE_TENU.some((cle) => choisis.has(cle))) return "en-ligne";
	const tenu =
		nature === "changement" ||
		(nature === "demande" && ["aide_logement", "ppa", "rsa"].includes(v.prestation ?? "")) ||
		(nature === "declaration" && v.prestation === "ppa");
	if (tenu) exclus.push("en-ligne");
	return c.h.choix(melangeDe(nature, exclus));
}

/** Ce qui est en ligne ou par courriel, la plateforme le reçoit ; le reste, une personne. */
export function recevoir(
	c: Chronique,
	v: Venue,
	choisis: ReadonlySet<Cle>,
	avec?: Recue,
): Recue | undefined {
	const canal = avec && !choisis.has("courriel") ? avec.canal : canalDe(c, v, choisis);
	let t = arriver(c.h, canal, v.jour);
	if (avec) {
		const suite = avec.t + c.h.entier(1, 9) * 60;
		t = canal === avec.canal ? suite : Math.max(t, suite);
	}
	const { par, ...traitant } = serviceDe(v);
	const s = c.numero();
	const recue = c.noter(t, {
		acte: "recevoir",
		...(AU_BUREAU.has(canal) && canal !== "courrier" ? { par: ACCUEIL } : {}),
		s,
		nature: v.nature,
		canal,
		objet: v.objet,
		...(v.prestation ? { prestation: v.prestation } : {}),
		...(avec ? { affaireDe: avec.s } : {}),
		...traitant,
	});
	return recue ? { s, t, canal, service: { par, ...traitant } } : undefined;
}
