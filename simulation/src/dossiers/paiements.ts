import type { CodePrestation, Foyer } from "droits";
import { DERNIER, dateDuRang, ecrireMois, lireMois } from "../calendrier.ts";
import type { Hasard } from "../hasard.ts";
import {
	AUTRE_MONTANT_AVANT,
	ECART_DE_MONTANT,
	JOURS_DE_PAIEMENT,
	MONTANT_DETTE,
	PART_DETTE,
	RETENUE,
	SOUMIS_A_LA_CRDS,
	TIERS_PAYANT,
} from "../hypotheses/dossiers.ts";

export interface DroitDate {
	prestation: CodePrestation;
	etat: string;
	montant?: number;
	depuis: string;
	fini_le?: string;
}

export interface Paiement {
	date: string;
	prestation: CodePrestation;
	mois: string;
	montant: number;
	destinataire?: "bailleur";
	pourquoi?: string;
}

export interface Dette {
	prestation: CodePrestation;
	motif: string;
	nee_le: string;
	montant: number;
	solde: number;
	mensualite?: number;
}

const centimes = (euros: number) => Math.round(euros * 100) / 100;
const DECLARATIFS: ReadonlySet<string> = new Set(["rsa", "ppa"]);
const POURQUOI = {
	declaratif: "Votre déclaration trimestrielle a changé les ressources prises en compte.",
	logement: "Votre loyer ou vos ressources ont été mis à jour.",
};
const MOTIFS = [
	"Ressources déclarées tard",
	"Reprise d’activité signalée tard",
	"Départ d’un enfant signalé tard",
	"Changement de logement signalé tard",
	"Déclaration trimestrielle corrigée",
];
const MENSUELS = (code: CodePrestation) => code !== "ars" && code !== "paje_naissance";

/** Droits du dossier et ce qu'ils étaient avant : un montant différent jusqu'en septembre ou octobre. */
export function dater(h: Hasard, { droits_valorises }: Foyer): DroitDate[] {
	const dates: DroitDate[] = [];
	for (const [code, droit] of Object.entries(droits_valorises ?? {})) {
		if (!droit?.etat || !droit.depuis) continue;
		const prestation = code as CodePrestation;
		const depuis = `${droit.depuis}-01`;
		const montant = droit.montant ?? undefined;
		const genre = DECLARATIFS.has(code)
			? "declaratif"
			: code === "aide_logement"
				? "logement"
				: undefined;
		const change = DERNIER - h.entier(1, 2);
		const autre =
			genre &&
			montant &&
			lireMois(droit.depuis) < change &&
			h.chance(AUTRE_MONTANT_AVANT.valeur[genre]);
		if (autre && droit.etat === "en_paiement") {
			const fini_le = `${ecrireMois(change)}-01`;
			const avant = centimes(montant * h.entre(...ECART_DE_MONTANT.valeur));
			dates.push({ prestation, etat: droit.etat, montant: avant, depuis, fini_le });
			dates.push({ prestation, etat: droit.etat, montant, depuis: fini_le });
		} else dates.push({ prestation, etat: droit.etat, montant, depuis });
	}
	return dates;
}

/** Une dette en cours de remboursement, sur un droit payé. */
export function devoir(h: Hasard, droits: readonly DroitDate[]): Dette[] {
	const payes = droits.filter(
		(d) => d.etat === "en_paiement" && !d.fini_le && MENSUELS(d.prestation),
	);
	if (payes.length === 0 || !h.chance(PART_DETTE.valeur)) return [];
	const { prestation } = payes[h.entier(0, payes.length - 1)] as DroitDate;
	const montant = centimes(Math.max(25, h.lognormale(...MONTANT_DETTE.valeur)));
	const solde = centimes(montant * h.entre(0.1, 1));
	const motif = MOTIFS[h.entier(0, MOTIFS.length - 1)] as string;
	const nee_le = dateDuRang(h.entier(DERNIER - 14, DERNIER - 3), h.entier(1, 28));
	if (h.chance(0.12)) return [{ prestation, motif, nee_le, montant, solde }];
	const mensualite = Math.min(h.entier(...RETENUE.valeur), Math.ceil(solde));
	return [{ prestation, motif, nee_le, montant, solde, mensualite }];
}

const auMois = (droits: readonly DroitDate[], prestation: string, mois: string) =>
	droits.find(
		(d) =>
			d.prestation === prestation &&
			d.etat === "en_paiement" &&
			d.depuis <= `${mois}-01` &&
			(!d.fini_le || d.fini_le > `${mois}-01`),
	)?.montant;

export const net = (code: CodePrestation, montant: number) =>
	centimes(SOUMIS_A_LA_CRDS.valeur.includes(code) ? montant * 0.995 : montant);

/** Les trois derniers paiements de chaque droit, chacun au titre du mois d'avant. */
export function payer(
	h: Hasard,
	foyer: Foyer,
	droits: readonly DroitDate[],
	dettes: readonly Dette[],
	au: string,
) {
	const statut = foyer.logement?.statut_occupation === "locataire_hlm" ? "locataire_hlm" : "autre";
	const bailleur = h.chance(TIERS_PAYANT.valeur[statut]);
	const paiements: Paiement[] = [];
	const codes = new Set(droits.map(({ prestation }) => prestation));
	for (const prestation of codes) {
		if (!MENSUELS(prestation)) continue;
		const dette = dettes.find((d) => d.prestation === prestation && d.mensualite);
		let precedent: number | undefined;
		for (const [mois, date] of Object.entries(JOURS_DE_PAIEMENT.valeur)) {
			if (date > au) continue;
			const du = auMois(droits, prestation, ecrireMois(lireMois(mois) - 1));
			if (!du) continue;
			const retenue = dette && date > dette.nee_le ? Math.min(dette.mensualite ?? 0, du) : 0;
			const montant = centimes(net(prestation, du) - retenue);
			const raisons: string[] = [];
			if (precedent !== undefined && precedent !== du)
				raisons.push(POURQUOI[DECLARATIFS.has(prestation) ? "declaratif" : "logement"]);
			if (retenue > 0) raisons.push(`${retenue} € sont retenus pour rembourser une dette.`);
			precedent = du;
			paiements.push({
				date,
				prestation,
				mois: ecrireMois(lireMois(mois) - 1),
				montant: Math.max(0, montant),
				destinataire: prestation === "aide_logement" && bailleur ? "bailleur" : undefined,
				pourquoi: raisons.join(" ") || undefined,
			});
		}
	}
	return paiements;
}

/** Prochaine déclaration trimestrielle, dépassée quand elle est attendue ; rien sans RSA ni prime d'activité. */
export function declarer(h: Hasard, { droits_valorises: droits }: Foyer): string | undefined {
	const suivis = [droits?.rsa, droits?.ppa].filter(
		(d) => d?.etat && d.etat !== "refuse" && d.etat !== "renonce",
	);
	if (suivis.length === 0) return undefined;
	if (suivis.some((d) => d?.etat === "attente_declaration"))
		return h.chance(0.7) ? "2020-11-30" : "2020-10-31";
	return ["2020-12-31", "2021-01-31", "2021-02-28"][h.entier(0, 2)];
}
