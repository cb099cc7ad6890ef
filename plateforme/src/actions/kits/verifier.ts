import { CHAMPS, champsDe, REQUIS, remplir, type Support } from "./champs.ts";
import { enGsm7, horsGsm7, longueurGsm7, partiesDuSms, UN_SMS } from "./gsm7.ts";
import { type Kit, PARTIES, type Partie, type Script } from "./kit.ts";

export type Faute =
	| { nature: "champ-inconnu"; ou: Support; champ: string }
	| { nature: "element-manquant"; ou: Support; champ: string }
	| { nature: "stop-manquant"; ou: "sms" }
	| { nature: "mot-interdit"; ou: Support; mot: string }
	| { nature: "lien"; ou: Support; mot: string }
	| { nature: "caractere"; ou: "sms"; mot: string }
	| { nature: "trop-long"; ou: "sms"; longueur: number; maximum: number }
	| { nature: "vide"; ou: Support; champ: string }
	| { nature: "partie-vide"; partie: Partie };

/** Never by e-mail nor SMS, whatever the kit: another eye at home may fall on it. */
const INTIMES =
	/soutien familial|\basf\b|s[ée]par[ée]|s[ée]paration|divor|ex-?conjoint|pension|parent isol|handicap|\baah\b|\baeeh\b|sant[ée]\b|malad|grossesse|enceinte|violen|m[ée]dic/iu;
/** Where the subject is intimate, nothing that lets it be guessed. */
const SUJETS = /\bprime|logement|famil|enfant|\bRSA\b|conjoint|couple/iu;
/** A right is offered: nobody is suspected, hurried or told off. */
const INTERDITS =
	/fraud|contr[ôo]l[ée]|sanction|poursuit|suspect|derni[èe]re chance|urgent|cliquez|mot de passe/iu;
const LIENS =
	/https?:|www\.|\b[\w-]+\.(?:fr|com|org|net|eu|info|io|ly|gl|app|link|site|online)\b/iu;

/** The longest that an office, its number and its desks are likely to be. */
const PLUS_LONGS = {
	prenom: "Marie-Antoinette",
	nom: "Vandenbroucke",
	caisse: "Caf de l'Ain",
	telephone: "0465713230",
	lieu: "Bourg-en-Bresse",
	notice: "droits.caf-de-l-ain.fr/info",
};

/** An office may need two parts; nobody reads three. */
const PARTIES_MAX = 2;

const textesDeLAppel = ({ verifier, repondeur, accroche, explication, ...reste }: Script) => [
	...verifier,
	repondeur,
	accroche,
	explication,
	...reste.avantDeDemander,
	...reste.repliques.flatMap(({ dit, repondre }) => [dit, repondre]),
	reste.cloture,
];

/** What is wrong with a kit, everything at once; nothing when it may be used. */
export function fautesDuKit(
	{ messages, appel, sensible, ...kit }: Pick<Kit, "messages" | "appel" | "sensible" | Partie>,
	{ partiesMax = PARTIES_MAX }: { partiesMax?: number } = {},
): Faute[] {
	const { courriel, sms, courrier } = messages;
	const fautes = [
		...deSupport("courriel", [courriel.sujet, courriel.corps], sensible),
		...deSupport("sms", [sms], sensible),
		...deSupport("courrier", [courrier.sujet, courrier.corps]),
		...deSupport("appel", textesDeLAppel(appel)),
	];
	for (const partie of PARTIES)
		if (kit[partie].length === 0) fautes.push({ nature: "partie-vide", partie });
	for (const champ of ["verifier", "avantDeDemander"] as const)
		if (appel[champ].length === 0) fautes.push({ nature: "vide", ou: "appel", champ });
	return [...fautes, ...duSms(sms, partiesMax)];
}

function deSupport(ou: Support, textes: readonly string[], taire = false): Faute[] {
	const tout = textes.join("\n");
	const fautes: Faute[] = [];
	if (textes.some((texte) => texte.trim() === "")) fautes.push({ nature: "vide", ou, champ: ou });
	for (const champ of champsDe(tout))
		if (!(CHAMPS[ou] as readonly string[]).includes(champ))
			fautes.push({ nature: "champ-inconnu", ou, champ });
	if (ou === "appel") return fautes;
	for (const champ of REQUIS[ou])
		if (!champsDe(tout).includes(champ)) fautes.push({ nature: "element-manquant", ou, champ });
	const interdit = INTERDITS.exec(tout)?.[0];
	if (interdit) fautes.push({ nature: "mot-interdit", ou, mot: interdit });
	const intime = ou === "courrier" ? undefined : INTIMES.exec(tout)?.[0];
	if (intime) fautes.push({ nature: "mot-interdit", ou, mot: intime });
	const sujet = taire ? SUJETS.exec(tout)?.[0] : undefined;
	if (sujet) fautes.push({ nature: "mot-interdit", ou, mot: sujet });
	const lien = LIENS.exec(tout)?.[0];
	if (lien) fautes.push({ nature: "lien", ou, mot: lien });
	return fautes;
}

function duSms(sms: string, partiesMax: number): Faute[] {
	const fautes: Faute[] = [];
	if (!/\bSTOP\b/.test(sms)) fautes.push({ nature: "stop-manquant", ou: "sms" });
	for (const mot of horsGsm7(sms)) fautes.push({ nature: "caractere", ou: "sms", mot });
	if (champsDe(sms).some((champ) => !(CHAMPS.sms as readonly string[]).includes(champ)))
		return fautes;
	const rempli = enGsm7(remplir(sms, PLUS_LONGS));
	if (partiesDuSms(rempli) > partiesMax)
		fautes.push({
			nature: "trop-long",
			ou: "sms",
			longueur: longueurGsm7(rempli),
			maximum: partiesMax === 1 ? UN_SMS : 306,
		});
	return fautes;
}
