import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { organismeSimule } from "../../socle/index.ts";
import { horsGsm7, partiesDuSms } from "../kits/gsm7.ts";
import { KITS } from "../kits/nationaux.ts";
import { primeDActivite } from "../kits/prime-d-activite.ts";
import { soutienFamilial } from "../kits/soutien-familial.ts";
import { signer } from "../lectures/signature.ts";
import { composer, type Personne, type Signature } from "./message.ts";
import { type Bras, CANAUX_DES_MESSAGES } from "./plan.ts";

const personne: Personne = {
	prenom: "Zoë",
	nom: "Le Guennec",
	montant: 21_900,
	gain: 262_800,
	rappel: 102_000,
	duDepuis: "2019-10-01",
};
const signataire = {
	caisse: "Caf de l’Ain",
	...organismeSimule.coordonnees,
	notice: "droits.caf-ain.fr/info",
};
const lieuPour = (commune: string | null) => signer(signataire, commune).lieu;
const signature: Signature = signer(signataire, "01283");
const bras: Bras = { nom: "a", part: 100, message: "sms", appel: false, ordre: "gain" };

describe("Un message composé", () => {
	for (const kit of KITS)
		for (const canal of CANAUX_DES_MESSAGES)
			it(`${kit.kit}, par ${canal} : se remplit en entier, même sans montant connu`, () => {
				const sans = { ...personne, montant: null, gain: null, rappel: null, duDepuis: null };
				for (const qui of [personne, sans]) {
					const { sujet = "", corps } = composer(kit, bras, canal, qui, signature);
					assert.doesNotMatch(`${sujet}${corps}`, /[{}]|null|undefined|NaN/);
					if (canal !== "sms") continue;
					assert.equal(partiesDuSms(corps), 1);
					assert.deepEqual(horsGsm7(corps), []);
				}
			});

	it("ne promet ni ne chiffre un gain nul ou négatif", () => {
		for (const gain of [0, -1, -12_000]) {
			const { corps } = composer(
				primeDActivite,
				bras,
				"courrier",
				{ ...personne, gain },
				signature,
			);
			assert.match(corps, /votre foyer y gagnerait une somme à calculer ensemble/);
		}
	});

	it("dit dans une lettre ce que le calcul a lu, et nulle part ailleurs", () => {
		const calcul = "Pour vous écrire, un calcul a lu dans votre dossier : 1 234 € de salaire.";
		for (const kit of KITS)
			for (const canal of CANAUX_DES_MESSAGES) {
				const { sujet = "", corps } = composer(
					kit,
					bras,
					canal,
					{ ...personne, calcul },
					signature,
				);
				assert.equal(
					`${sujet}${corps}`.includes(calcul),
					canal === "courrier",
					`${kit.kit} ${canal}`,
				);
			}
	});

	it("donne l’accueil de la commune, le principal ailleurs", () => {
		assert.equal(lieuPour("01283").nom, "Accueil d’Oyonnax");
		assert.equal(lieuPour("01053").nom, "Accueil de Bourg-en-Bresse");
		assert.equal(lieuPour("01001").nom, "Accueil de Bourg-en-Bresse");
		assert.equal(lieuPour(null).nom, "Accueil de Bourg-en-Bresse");
		const { corps } = composer(primeDActivite, bras, "sms", personne, signature);
		assert.match(corps, /0465713230 ou accueil Oyonnax\./);
	});

	it("dit le montant dans une lettre, jamais par courriel ni SMS", () => {
		const texte = (canal: (typeof CANAUX_DES_MESSAGES)[number]) =>
			composer(soutienFamilial, bras, canal, personne, signature).corps;
		assert.match(texte("courrier"), /environ 219\u00a0€ par mois.*1\u00a0020\u00a0€/s);
		for (const canal of ["courriel", "sms"] as const) assert.doesNotMatch(texte(canal), /€|219/);
	});

	it("cite L114-8 quand des données viennent d’ailleurs, et le RGPD toujours", () => {
		const lettre = (kit: typeof primeDActivite) =>
			composer(kit, bras, "courrier", personne, signature).corps;
		assert.match(lettre(primeDActivite), /L114-8/);
		assert.doesNotMatch(lettre(soutienFamilial), /L114-8/);
		assert.match(lettre(soutienFamilial), /article 6, 1, e/);
	});

	it("prend les mots de son bras, et ceux du kit pour le reste", () => {
		const sms = `${primeDActivite.messages.sms} Merci`;
		const change = { ...bras, sms, sujet: "Une question d’argent" };
		assert.match(composer(primeDActivite, change, "sms", personne, signature).corps, /Merci$/);
		const { sujet, corps } = composer(primeDActivite, change, "courriel", personne, signature);
		assert.equal(sujet, "Une question d’argent");
		assert.match(corps, /Vous travaillez/);
	});
});
