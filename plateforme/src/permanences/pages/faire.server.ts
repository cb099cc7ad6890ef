import { randomUUID } from "node:crypto";
import type { EcranQuestion } from "../../questionnaire/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { CHAMPS_PERSONNE, lirePersonne, type Motif } from "../../sollicitations/index.ts";
import { retirer } from "../actes/retirer.ts";
import { type Transmis, transmettre } from "../actes/transmettre.ts";
import { conduire, type EcranFiche, HORS_ENTRETIEN } from "../entretien/conduire.ts";
import { type MotifTransfert, textesTransfert } from "../textes/transfert.ts";
import { estimationTransmise } from "../transfert/estimation.ts";

export type Saisie = Record<string, string>;

/** The sheet, with what the form below it shows. */
export interface FicheVue extends EcranFiche {
	cle: string;
	saisie: Saisie;
	fautes?: Record<string, string>;
	motif?: MotifTransfert | Motif;
	transmis?: Transmis;
}

export type Vue =
	| EcranQuestion
	| FicheVue
	| { type: "retrait"; fait: boolean; motif?: MotifTransfert | Motif; saisie: Saisie };

const CLE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Each act of the page. Only `transmettre` writes, and only with an agreement. */
export async function faire(acteur: Acteur, acte: string, formulaire: FormData): Promise<Vue> {
	const saisie = saisieDe(formulaire);
	if (acte === "retirer") return retirerDepuis(acteur, saisie);
	const ecran = conduire(acteur, formulaire);
	if (ecran.type === "question") return ecran;
	const vue: FicheVue = { ...ecran, cle: saisie.cle ?? randomUUID(), saisie: {} };
	return acte === "transmettre" ? transmettreDepuis(acteur, vue, saisie) : vue;
}

async function transmettreDepuis(acteur: Acteur, vue: FicheVue, saisie: Saisie): Promise<FicheVue> {
	if (!CLE.test(vue.cle)) return { ...vue, cle: randomUUID(), saisie, motif: "fiche-perimee" };
	const lue = lirePersonne(saisie, jourDe(acteur.quand));
	if (saisie.accord !== "oui") return { ...vue, saisie, motif: "sans-accord" };
	if (!lue.ok) {
		const faux = CHAMPS_PERSONNE.filter((champ) => lue.fautes[champ]);
		const fautes = Object.fromEntries(faux.map((champ) => [champ, textesTransfert.fautes[champ]]));
		return { ...vue, saisie, fautes };
	}
	const transmis = await transmettre(acteur, {
		cle: vue.cle,
		personne: lue.personne,
		reponses: vue.valides,
		estimation: estimationTransmise(vue.fiche),
	});
	return transmis.ok ? { ...vue, transmis } : { ...vue, saisie, motif: transmis.motif };
}

async function retirerDepuis(acteur: Acteur, saisie: Saisie): Promise<Vue> {
	const lu = /^\s*(\d{4})\s*-\s*(\d{1,9})\s*$/.exec(saisie.preuve ?? "");
	const fait = lu
		? await retirer(acteur, { annee: Number(lu[1]), numero: Number(lu[2]) })
		: ({ ok: false, motif: "numero-illisible" } as const);
	return fait.ok
		? { type: "retrait", fait: true, saisie: {} }
		: { type: "retrait", fait: false, motif: fait.motif, saisie };
}

function saisieDe(formulaire: FormData): Saisie {
	const saisie: Saisie = {};
	for (const nom of [...HORS_ENTRETIEN, "preuve"]) {
		const valeur = formulaire.get(nom);
		if (typeof valeur === "string") saisie[nom] = valeur.slice(0, 200);
	}
	return saisie;
}
