import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { FOYERS_DE_L_AIN } from "../cli/foyers.ts";
import { Repartition } from "../composition/repartition.ts";
import { tirerDossier } from "../dossier.ts";
import { lireCommunes } from "../territoire/communes.ts";
import { ACTION_ASF, ACTION_PPA, ACTIONS } from "./actions/menees.ts";
import { delaiDe, jourDe, natureDe, type Suivie, suivre, vivreAnnee } from "./annee.fixture.ts";
import { generer } from "./generer.ts";
import {
	BRAS_ASF,
	FERIES,
	FIN_SUR_PLACE,
	PANEL_PPA,
	PIECES_PAR_COURRIEL,
	PREMIER_COURRIEL,
	PREMIER_NUMERIQUE,
} from "./hypotheses.ts";
import { DERNIER_EXTRAIT, jourDePaiement, jourDuRang } from "./jours.ts";

const NOMBRE = 2000;
const PART = NOMBRE / FOYERS_DE_L_AIN;
const { dossiers, recits } = vivreAnnee(NOMBRE);
const suivies = suivre(recits);
const de = (nature: string) => suivies.filter((s) => natureDe(s) === nature);
const canal = ({ reception }: Suivie) => ("canal" in reception ? reception.canal : "telephone");
const prestation = ({ reception }: Suivie) =>
	reception.acte === "recevoir" ? reception.prestation : undefined;

/** À une unité près : l'arrondi de la part. */
function tenir(nom: string, choisies: number, toutes: number, part: number): void {
	assert.ok(Math.abs(choisies - part * toutes) <= 1, `${nom} : ${choisies} sur ${toutes}`);
}

describe("Les volumes de l’année", () => {
	it("font environ un million de sollicitations pour tout l’organisme", () => {
		const toutes = suivies.length / PART;
		assert.ok(toutes > 950_000 && toutes < 1_120_000, `${toutes}`);
	});

	for (const [nature, attendu] of Object.entries({
		piece: 430_000,
		appel: 330_000,
		declaration: 140_000,
		changement: 60_000,
		question: 40_000,
		demande: 35_000,
		"rendez-vous": 11_000,
		reclamation: 6_000,
	}))
		it(`comptent ${attendu} fois « ${nature} », à une incertitude de tirage près`, () => {
			const n = de(nature).length;
			const tolerance = 0.08 + 3 / Math.sqrt(n);
			assert.ok(Math.abs(n / PART / attendu - 1) < tolerance, `${n / PART}`);
		});

	it("mettent les appels aux jours de paiement et au printemps plus qu’un jour ordinaire", () => {
		const parJour = Map.groupBy(de("appel"), ({ reception }) => jourDe(reception.quand));
		const paiements = [1, 4, 6, 8, 9].map((mois) => jourDuRang(jourDePaiement(mois)));
		const moyenne = de("appel").length / 250;
		const pointe =
			paiements.reduce((s, j) => s + (parJour.get(j)?.length ?? 0), 0) / paiements.length;
		assert.ok(pointe > 1.3 * moyenne, `${pointe} pour ${moyenne}`);
		const mois = (m: string) => de("appel").filter((s) => s.reception.quand.startsWith(m)).length;
		assert.ok(mois("2020-04") > 1.2 * mois("2020-11"));
	});
});

describe("Les parts publiées", () => {
	const enLigne = (liste: Suivie[]) => liste.filter((s) => canal(s) === "en-ligne").length;

	it("sont tenues exactement : aide au logement 72 %, RSA 71 %, changements 77 %", () => {
		for (const [code, part] of Object.entries({ aide_logement: 0.72, rsa: 0.71 })) {
			const demandes = de("demande").filter((s) => prestation(s) === code);
			tenir(code, enLigne(demandes), demandes.length, part);
		}
		tenir("changement", enLigne(de("changement")), de("changement").length, 0.77);
	});

	it("font 90 % des demandes et des déclarations de prime d’activité en ligne", () => {
		const declarations = de("declaration").filter((s) => prestation(s) === "ppa");
		tenir("déclarations", enLigne(declarations), declarations.length, 0.9);
		const demandes = de("demande").filter((s) => prestation(s) === "ppa");
		// Celles qui suivent une action ne sont pas du quota.
		assert.ok(Math.abs(enLigne(demandes) / demandes.length - 0.9) < 0.02);
	});

	it("font exactement le nombre publié de pièces par courriel, à proportion", () => {
		const courriels = de("piece").filter((s) => canal(s) === "courriel");
		assert.equal(courriels.length, Math.round(PIECES_PAR_COURRIEL.valeur * PART));
	});

	it("font décrocher 82 % des appels", () => {
		const appels = de("appel");
		const perdus = appels.filter(({ reception }) => "decroche" in reception && !reception.decroche);
		tenir("perdus", perdus.length, appels.length, 0.18);
	});

	it("traitent 58 % des réclamations en moins de dix jours, de neuf à dix", () => {
		const reclamations = de("reclamation");
		const rapides = reclamations.filter((s) => (delaiDe(s) ?? 99) < 10).length;
		const ouvertes = reclamations.filter((s) => !s.traitement).length;
		assert.ok(Math.abs(rapides - 0.58 * reclamations.length) <= 1 + ouvertes);
	});

	it("traitent 88 % des pièces en moins de quinze jours, 92 % des minima en moins de dix", () => {
		const finies = de("piece").filter((s) => s.traitement);
		const part = finies.filter((s) => (delaiDe(s) as number) < 15).length / finies.length;
		assert.ok(Math.abs(part - 0.88) < 0.01, `${part}`);
		const minima = suivies.filter(
			(s) =>
				["rsa", "aah"].includes(prestation(s) ?? "") &&
				["demande", "piece", "changement"].includes(natureDe(s)) &&
				s.traitement,
		);
		const rapides = minima.filter((s) => (delaiDe(s) as number) < 10).length / minima.length;
		assert.ok(Math.abs(rapides - 0.92) < 0.015, `${rapides}`);
	});

	it("donnent à une grande majorité de personnes l’envie de noter 3 ou 4", () => {
		const notes = recits.flatMap(({ faits }) =>
			faits.flatMap((f) => (f.acte === "avis" ? [f.note] : [])),
		);
		const satisfaites = notes.filter((note) => note >= 3).length / notes.length;
		assert.ok(satisfaites > 0.78 && satisfaites < 0.93, `${satisfaites} de ${notes.length}`);
	});
});

describe("Les jours de l’année", () => {
	const ferme = (jour: string) =>
		[0, 6].includes(new Date(`${jour}T00:00:00Z`).getUTCDay()) || FERIES.valeur.includes(jour);

	it("ne reçoivent courrier, visite, appel ni rendez-vous un jour fermé", () => {
		for (const s of suivies)
			if (["courrier", "accueil", "telephone"].includes(canal(s)))
				assert.ok(!ferme(jourDe(s.reception.quand)), s.reception.quand);
		for (const { faits } of recits)
			for (const fait of faits) {
				if (fait.acte === "rendez-vous") assert.ok(!ferme(jourDe(fait.prevuA)), fait.prevuA);
				if (fait.acte === "traiter" && fait.par) assert.ok(!ferme(jourDe(fait.quand)), fait.quand);
			}
	});

	it("n’ont aucun courriel la veille de son premier jour, et en ont dès ce jour-là", () => {
		const jours = suivies
			.filter((s) => canal(s) === "courriel")
			.map((s) => jourDe(s.reception.quand));
		const premier = jours.sort()[0] as string;
		assert.ok(premier >= PREMIER_COURRIEL.valeur && premier < "2020-04-01", premier);
	});

	it("n’ont d’accueil sur place ni de rendez-vous sur place pendant un confinement", () => {
		for (const s of suivies.filter((x) => canal(x) === "accueil")) {
			const jour = jourDe(s.reception.quand);
			assert.ok(
				jour < "2020-03-17" || (jour > "2020-05-10" && jour < "2020-10-30") || jour > "2020-12-14",
				jour,
			);
		}
		for (const { faits } of recits) {
			const modes = new Map<number, string>();
			for (const f of faits) {
				if (f.acte === "rendez-vous" || f.acte === "changer-mode") modes.set(f.s, f.mode);
				if (f.acte === "rendez-vous" && f.mode === "numerique")
					assert.ok(jourDe(f.quand) >= PREMIER_NUMERIQUE.valeur);
				if (f.acte !== "tenir" || f.etat !== "tenu" || modes.get(f.s) !== "sur-place") continue;
				const jour = jourDe(f.quand);
				assert.ok(
					jour <= FIN_SUR_PLACE.valeur ||
						(jour >= "2020-06-22" && jour < "2020-10-30") ||
						jour > "2020-12-14",
					jour,
				);
			}
		}
	});

	it("ont des rendez-vous déjà pris, changés de mode quand l’accueil ferme", () => {
		const changes = recits.flatMap(({ faits }) =>
			faits.filter(({ acte }) => acte === "changer-mode"),
		);
		assert.ok(changes.some(({ quand }) => jourDe(quand) === "2020-03-17"));
	});
});

describe("L’ordre des actes", () => {
	it("ne revient jamais en arrière, et chaque acte suit ce qui le permet", () => {
		for (const { matricule, faits } of recits) {
			const etats = new Map<number, string>();
			let avant = 0;
			for (const fait of faits) {
				const quand = Date.parse(fait.quand);
				assert.ok(quand >= avant, `${matricule} ${fait.quand}`);
				avant = quand;
				if (!("s" in fait)) continue;
				const etat = etats.get(fait.s);
				const attendu: Record<string, string[]> = {
					prendre: ["ouverte"],
					attendre: ["ouverte"],
					reprendre: ["pause"],
					traiter: ["ouverte", "pause"],
					rouvrir: ["traitee"],
					"changer-mode": ["ouverte"],
					tenir: ["ouverte"],
					avis: ["traitee"],
				};
				const permis = attendu[fait.acte];
				if (permis) assert.ok(permis.includes(etat as string), `${matricule} ${fait.acte} ${etat}`);
				else assert.equal(etat, undefined);
				if (fait.acte === "recevoir" && fait.affaireDe) assert.ok(etats.has(fait.affaireDe));
				const apres: Record<string, string> = {
					recevoir: "ouverte",
					"rendez-vous": "ouverte",
					reprendre: "ouverte",
					rouvrir: "ouverte",
					attendre: "pause",
					traiter: "traitee",
					tenir: "traitee",
					appel: "traitee",
				};
				const suite = apres[fait.acte];
				if (suite) etats.set(fait.s, suite);
			}
		}
	});

	it("numérote les sollicitations de chaque récit dans l’ordre de leur arrivée, depuis 1", () => {
		for (const { faits } of recits) {
			const numeros = faits.flatMap((f) =>
				f.acte === "recevoir" || f.acte === "appel" || f.acte === "rendez-vous" ? [f.s] : [],
			);
			assert.deepEqual(
				numeros,
				numeros.map((_, i) => i + 1),
			);
		}
	});

	it("laisse au 4 janvier une file d’attente vraisemblable", () => {
		const ouvertes = suivies.filter((s) => s.reception.acte === "recevoir" && !s.traitement).length;
		assert.ok(ouvertes > 0.03 * NOMBRE && ouvertes < 0.25 * NOMBRE, `${ouvertes}`);
	});
});

describe("Les actions d’accès aux droits", () => {
	const contacts = recits.flatMap(({ matricule, faits }) =>
		faits.flatMap((f) => (f.acte === "contacter" ? [{ matricule, ...f }] : [])),
	);

	it("sont dix-neuf, et chacune joint quelqu’un", () => {
		assert.equal(ACTIONS.length, 19);
		assert.equal(new Set(contacts.map(({ action }) => action)).size, 19);
	});

	it("contactent le panel et les deux bras publiés, à proportion", () => {
		const n = (action: number, par?: string) =>
			contacts.filter((c) => c.action === action && (!par || c.canal === par)).length;
		assert.equal(n(ACTION_PPA), Math.round(PANEL_PPA.valeur.contactes * PART));
		for (const bras of ["telephone", "sms"] as const)
			assert.equal(n(ACTION_ASF, bras), Math.round(BRAS_ASF.valeur[bras].contactes * PART));
	});

	it("suivent exactement le nombre de demandes et de droits ouverts du panel", () => {
		const panel = new Set(contacts.filter((c) => c.action === ACTION_PPA).map((c) => c.matricule));
		const demandes = de("demande").filter(
			(s) =>
				prestation(s) === "ppa" && panel.has(s.recit.matricule) && s.reception.quand > "2020-09-21",
		);
		const quiDemandent = new Set(demandes.map((s) => s.recit.matricule));
		assert.equal(quiDemandent.size, Math.round(panel.size * PANEL_PPA.valeur.demandes));
		const ouverts = demandes.filter((s) => s.traitement?.issue === "accord");
		assert.equal(ouverts.length, Math.round(panel.size * PANEL_PPA.valeur.ouverts));
	});

	it("ne contactent personne avant leur lancement", () => {
		for (const { action, quand } of contacts)
			assert.ok(Date.parse(quand) >= Date.parse(ACTIONS[action - 1]?.quand as string), quand);
	});
});

describe("Les foyers, extrait après extrait", () => {
	type Ligne = {
		matricule: string;
		foyer: {
			mois: string;
			personnes: { role: string; date_naissance: string }[];
			droits_valorises: Record<string, { etat: string }>;
		};
		droits: { prestation: string; etat: string; depuis: string; fini_le?: string }[];
	};
	const lignesDe = (i: number) => dossiers[i]?.lignes as unknown as Map<number, Ligne>;
	/** La dernière ligne reçue au plus tard à cet extrait. */
	const au = (i: number, extrait: number): Ligne | undefined => {
		for (let e = extrait; e >= 0; e--) {
			const ligne = lignesDe(i).get(e);
			if (ligne) return ligne;
		}
		return undefined;
	};

	it("finissent en décembre par le foyer de `simuler dossiers`", () => {
		const repartition = new Repartition(lireCommunes());
		for (const rang of [0, 7, 42, 1234]) {
			const { connu } = tirerDossier(1, rang, repartition.case(1, rang));
			assert.deepEqual(lignesDe(rang).get(DERNIER_EXTRAIT)?.foyer, connu);
		}
	});

	it("ont un conjoint jusqu’à la séparation déclarée, et plus à l’extrait suivant", () => {
		let vues = 0;
		for (const [i, { prevision, recits: siens }] of dossiers.entries()) {
			if (!prevision.separation) continue;
			const s = suivre(siens).find(
				({ reception }) => reception.acte === "recevoir" && reception.objet === "Séparation",
			);
			const extrait = Math.min(DERNIER_EXTRAIT, Number(s?.traitement?.quand.slice(5, 7)));
			const couple = (e: number) =>
				au(i, e)?.foyer.personnes.some(({ role }) => role === "conjoint");
			assert.equal(couple(extrait - 1), true, dossiers[i]?.dossier.verite.id);
			assert.equal(couple(extrait), false);
			vues++;
		}
		assert.ok(vues > 5, `${vues} séparations`);
	});

	it("n’ont un enfant né dans l’année qu’une fois sa naissance traitée", () => {
		let vues = 0;
		for (const [i, { prevision, dossier }] of dossiers.entries())
			for (const { rang } of prevision.naissances) {
				const { date_naissance } = dossier.connu.personnes[rang] as { date_naissance: string };
				const present = (e: number) =>
					au(i, e)?.foyer.personnes.some((p) => p.date_naissance === date_naissance) ?? false;
				assert.equal(present(Number(date_naissance.slice(5, 7)) - 1), false);
				assert.equal(present(DERNIER_EXTRAIT), true);
				vues++;
			}
		assert.ok(vues > 50, `${vues} naissances`);
	});

	it("ont le droit de chaque demande accordée dès l’extrait suivant, pas à celui d’avant", () => {
		let vues = 0;
		for (const [i, { prevision, recits: siens }] of dossiers.entries())
			for (const s of suivre(siens)) {
				const code = prestation(s);
				if (natureDe(s) !== "demande" || s.traitement?.issue !== "accord" || !code) continue;
				const extrait =
					jourDe(s.traitement.quand) > "2020-12-31"
						? DERNIER_EXTRAIT
						: Number(s.traitement.quand.slice(5, 7));
				const etat = (e: number) => au(i, e)?.foyer.droits_valorises[code]?.etat;
				assert.ok(
					["en_paiement", "suspendu", "attente_declaration"].includes(etat(extrait) ?? ""),
					`${prevision.entree} ${code}`,
				);
				assert.ok(
					[undefined, "refuse"].includes(etat(extrait - 1)),
					`${code} ${etat(extrait - 1)}`,
				);
				vues++;
			}
		assert.ok(vues > 400, `${vues} accords`);
	});

	it("gardent le refus de chaque demande rejetée, jusqu’au droit qui le suit parfois", () => {
		let suivis = 0;
		for (const [i, { recits: siens }] of dossiers.entries())
			for (const s of suivre(siens)) {
				if (natureDe(s) !== "demande" || s.traitement?.issue !== "rejet") continue;
				const refus = lignesDe(i)
					.get(DERNIER_EXTRAIT)
					?.droits.filter((d) => d.prestation === prestation(s) && d.etat === "refuse");
				assert.equal(refus?.length, 1);
				if (refus?.[0]?.fini_le) suivis++;
			}
		assert.ok(suivis > 20, `${suivis}`);
	});
});

describe("La graine", () => {
	const lire = async (graine: number, fils: number) => {
		const dossier = mkdtempSync(join(tmpdir(), "annee-essai-"));
		try {
			await generer({ graine, nombre: 60, dossier, fils });
			return Object.fromEntries(
				readdirSync(dossier).map((nom) => [nom, readFileSync(join(dossier, nom), "utf8")]),
			);
		} finally {
			rmSync(dossier, { recursive: true });
		}
	};

	it("donne la même année, en un fil ou en deux ; une autre graine, une autre année", async () => {
		const une = await lire(1, 1);
		assert.equal(Object.keys(une).length, DERNIER_EXTRAIT + 2);
		assert.deepEqual(await lire(1, 2), une);
		const autre = await lire(2, 1);
		assert.notEqual(autre["recits.ndjson"], une["recits.ndjson"]);
	});
});
