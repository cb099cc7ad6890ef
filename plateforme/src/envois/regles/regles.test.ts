import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { choisirContact } from "./choisir-contact.ts";
import { repriseDe } from "./heures.ts";
import { retourDuRecu, retourDuStatut } from "./rebond.ts";
import { REGLAGES } from "./reglages.ts";
import { estStop } from "./stop.ts";
import { suitesDe } from "./suivant.ts";
import { type Faits, verifier } from "./verifier.ts";

const paris = (jour: string, heure: string, decalage = "+02:00") =>
	new Date(`${jour}T${heure}${decalage}`);

describe("Les heures des SMS", () => {
	const reprise = (quand: Date, reglages = REGLAGES) => repriseDe("sms", quand, reglages);

	it("de 8 h à 20 h, à la minute", () => {
		assert.deepEqual(reprise(paris("2020-07-15", "07:59:59")), {
			jour: "2020-07-15",
			minutes: 480,
		});
		assert.equal(reprise(paris("2020-07-15", "08:00:00")), undefined);
		assert.equal(reprise(paris("2020-07-15", "19:59:59")), undefined);
		assert.deepEqual(reprise(paris("2020-07-15", "20:00:00")), {
			jour: "2020-07-16",
			minutes: 480,
		});
	});

	it("ni le dimanche, ni un jour férié ; le samedi, si", () => {
		assert.equal(reprise(paris("2020-07-11", "10:00:00")), undefined);
		assert.deepEqual(reprise(paris("2020-07-12", "10:00:00")), {
			jour: "2020-07-13",
			minutes: 480,
		});
		assert.deepEqual(reprise(paris("2020-07-14", "10:00:00")), {
			jour: "2020-07-15",
			minutes: 480,
		});
		assert.deepEqual(reprise(paris("2020-07-11", "20:00:00")), {
			jour: "2020-07-13",
			minutes: 480,
		});
	});

	it("à l’heure de France, l’hiver comme l’été", () => {
		assert.equal(reprise(new Date("2020-12-10T07:00:00Z")), undefined);
		assert.ok(reprise(new Date("2020-12-10T06:59:59Z")));
		assert.equal(reprise(new Date("2020-07-15T06:00:00Z")), undefined);
	});

	it("celles que la caisse a choisies", () => {
		const choisies = { ...REGLAGES, smsDe: 540, smsJoursChomes: true };
		assert.ok(reprise(paris("2020-07-14", "08:59:00"), choisies));
		assert.equal(reprise(paris("2020-07-14", "09:00:00"), choisies), undefined);
	});

	it("un courriel part à toute heure", () =>
		assert.equal(repriseDe("courriel", paris("2020-07-12", "03:00:00"), REGLAGES), undefined));
});

describe("Ce qui est revérifié au moment d’envoyer", () => {
	const dossier = { ferme: false, deces: false, protegee: false, oppose: false, recents: 0 };
	const faits = (reste: Partial<Faits> = {}, du: Partial<typeof dossier> = {}): Faits => ({
		jour: "2020-07-14",
		nature: "campagne",
		canal: "courriel",
		valableJusqua: null,
		plafond: 2,
		contact: "verifie",
		dossier: { ...dossier, ...du },
		...reste,
	});
	const motif = (reste: Partial<Faits> = {}, du: Partial<typeof dossier> = {}) =>
		verifier(faits(reste, du))?.motif;

	it("ce qui est vrai jusqu’à un jour part ce jour-là, et plus le lendemain", () => {
		assert.equal(motif({ valableJusqua: "2020-07-14" }), undefined);
		assert.equal(motif({ valableJusqua: "2020-07-13" }), "perime");
		assert.equal(motif({ valableJusqua: "2020-07-13", nature: "decision" }), "perime");
	});

	it("l’opposition (RGPD, article 21) fait taire les campagnes, non les démarches ni les décisions", () => {
		assert.equal(motif({}, { oppose: true }), "opposition");
		assert.equal(motif({ nature: "service" }, { oppose: true }), undefined);
		assert.equal(motif({ nature: "decision" }, { oppose: true }), undefined);
	});

	it("le plafond compte les campagnes déjà parties, et elles seules", () => {
		assert.equal(motif({}, { recents: 1 }), undefined);
		assert.equal(motif({}, { recents: 2 }), "plafond");
		assert.equal(motif({ nature: "service" }, { recents: 2 }), undefined);
	});

	it("des violences, un décès, un dossier fermé font taire les campagnes", () => {
		assert.equal(motif({}, { protegee: true }), "situation-protegee");
		assert.equal(motif({}, { ferme: true }), "dossier-ferme");
		assert.equal(motif({}, { deces: true }), "deces");
		assert.equal(motif({ nature: "decision" }, { deces: true }), undefined);
	});

	it("une adresse non vérifiée reçoit une réponse, ni campagne ni décision", () => {
		assert.equal(motif({ contact: "non-verifie" }), "contact-non-verifie");
		assert.equal(motif({ contact: "non-verifie", nature: "decision" }), "contact-non-verifie");
		assert.equal(motif({ contact: "non-verifie", nature: "service" }), undefined);
	});

	it("une adresse injoignable, ou pas confirmée depuis une séparation, ne reçoit rien", () => {
		for (const nature of ["campagne", "service", "decision"] as const) {
			assert.equal(motif({ contact: "injoignable", nature }), "contact-injoignable");
			assert.equal(
				motif({ contact: "non-verifie-depuis-separation", nature }),
				"contact-depuis-separation",
			);
		}
	});

	it("une adresse que le dossier n’a pas ne reçoit ni campagne ni décision", () => {
		assert.equal(motif({ contact: undefined }), "contact-inconnu");
		assert.equal(motif({ contact: undefined, nature: "service" }), undefined);
	});

	it("seule l’adresse en cause fait passer au canal suivant", () => {
		assert.equal(verifier(faits({ contact: "injoignable" }))?.ailleurs, true);
		assert.equal(verifier(faits({}, { oppose: true }))?.ailleurs, false);
		assert.equal(verifier(faits({ valableJusqua: "2020-01-01" }))?.ailleurs, false);
	});
});

describe("Le canal suivant", () => {
	const replis = { sms: { corps: "court" }, courrier: { sujet: "Objet", corps: "lettre" } };
	it("courriel, puis SMS, puis courrier", () => {
		const ecrit = { sujet: "Objet", corps: "long", replis };
		assert.deepEqual(
			suitesDe({ canal: "courriel", ...ecrit }).map(({ canal }) => canal),
			["sms", "courrier"],
		);
		assert.deepEqual(
			suitesDe({ canal: "sms", ...ecrit }).map(({ canal }) => canal),
			["courrier"],
		);
		assert.deepEqual(suitesDe({ canal: "courrier", ...ecrit }), []);
	});

	it("sans texte fait pour lui, un SMS ne se déduit pas d’un courriel ; une lettre, si", () => {
		assert.deepEqual(suitesDe({ canal: "courriel", sujet: "Objet", corps: "long", replis: null }), [
			{ canal: "courrier", sujet: "Objet", corps: "long" },
		]);
		assert.deepEqual(suitesDe({ canal: "sms", sujet: null, corps: "court", replis: null }), []);
		const courriel = { sujet: "Objet", corps: "long" };
		assert.deepEqual(
			suitesDe({ canal: "sms", sujet: null, corps: "court", replis: { courriel } }),
			[{ canal: "courriel", ...courriel }],
			"un SMS qui n’atteint pas repart par courriel",
		);
	});

	it("va à ce qui est vérifié, et pour une réponse seulement à ce qui ne l’est pas", () => {
		const point = (contact: number, etat: "verifie" | "non-verifie" | "injoignable") =>
			({ contact, nature: "mobile", valeur: "+33639980001", etat, autrui: false }) as const;
		const deux = [point(1, "non-verifie"), point(2, "verifie")];
		assert.equal(choisirContact(deux, "sms", "campagne")?.contact, 2);
		assert.equal(choisirContact([point(1, "non-verifie")], "sms", "campagne"), undefined);
		assert.equal(choisirContact([point(1, "non-verifie")], "sms", "service")?.contact, 1);
		assert.equal(choisirContact([point(1, "injoignable")], "sms", "service"), undefined);
		assert.equal(choisirContact(deux, "courriel", "campagne"), undefined);
		const conjoint = deux.map((point) => ({ ...point, autrui: true }));
		assert.equal(choisirContact(conjoint, "sms", "service"), undefined);
	});
});

describe("Ce qu’un retour veut dire", () => {
	it("RFC 3463 : 5.1.x condamne l’adresse, sauf quand c’est la nôtre ; 5.2.1 aussi, 5.2.2 non", () => {
		assert.equal(retourDuStatut("failed", "5.1.1"), "rebond");
		assert.equal(retourDuStatut("failed", "5.1.10"), "rebond");
		assert.equal(retourDuStatut("failed", "5.1.8"), "rejet");
		assert.equal(retourDuStatut("failed", "5.1.7"), "rejet");
		assert.equal(retourDuStatut("failed", "5.2.1"), "rebond");
		assert.equal(retourDuStatut("failed", "5.2.2"), "rejet");
		assert.equal(retourDuStatut("failed", "5.7.1"), "rejet");
		assert.equal(retourDuStatut("failed", "4.4.7"), "rejet");
		assert.equal(retourDuStatut("delayed", "4.4.7"), "retarde");
		assert.equal(retourDuStatut("delivered", "2.0.0"), "distribue");
		assert.equal(retourDuStatut("vacation", "2.0.0"), undefined);
	});

	it("SMPP : un abonné inconnu condamne le numéro, un téléphone éteint non", () => {
		assert.equal(retourDuRecu("UNDELIV", "001"), "rebond");
		assert.equal(retourDuRecu("UNDELIV", "027"), "rejet");
		assert.equal(retourDuRecu("EXPIRED", "001"), "rejet");
		assert.equal(retourDuRecu("DELIVRD", "000"), "distribue");
		assert.equal(retourDuRecu("ENROUTE", ""), "retarde");
		assert.equal(retourDuRecu("BIZARRE", ""), undefined);
	});

	it("STOP se lit au début, sans égard à la casse, et pas dans un autre mot", () => {
		for (const texte of ["STOP", "stop sms", " Stop.", "STOP 36100", "ARRET", "arrêt", "ARRÊT"])
			assert.equal(estStop(texte), true, texte);
		for (const texte of ["stopper", "Bonjour, stop", "arrêté", ""])
			assert.equal(estStop(texte), false, texte);
	});
});
