import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import sharp from "sharp";
import { planDEssai } from "../actions/essais.ts";
import { createApplication, dossierDEssai } from "../socle/essais.ts";
import { fichiersDe } from "../socle/index.server.ts";
import { ROLES, type Role } from "../socle/index.ts";
import { type Maison, maisonDEssai } from "./acces.fixture.ts";
import { type Demande, juger } from "./juger.ts";
import { plateformeConstruite } from "./parcours.fixture.ts";
import { CONTROLENT, permissions } from "./permissions.ts";
import { ouvrirSession } from "./sessions/ouvrir.ts";

const { render, pages } = await plateformeConstruite();
const application = createApplication({ assets: "absent", render, mandataires: 1 });

const donnees = dossierDEssai();
process.env.DROIT_OUVERT_DONNEES = donnees;
/** As a document that someone sent. */
const image = await sharp({ create: { width: 2, height: 2, channels: 3, background: "white" } })
	.png()
	.toBuffer();
const depot = await fichiersDe(donnees).deposer("ici", [image], image.length);
assert.ok(depot.ok);
const unePiece = (organisme: string, piece: number, nom: string) => `
	INSERT INTO sollicitations (organisme, sollicitation, nature, canal, objet, arrivee, arrivee_a)
		OVERRIDING SYSTEM VALUE VALUES ('${organisme}', ${piece}, 'piece', 'courriel', 'Essai', '2020-12-01', now());
	INSERT INTO pieces (organisme, piece, sollicitation, nom, format, taille, pages, empreinte_recue, empreinte,
		canal, recue_le, deposee_par, antivirus)
		OVERRIDING SYSTEM VALUE VALUES ('${organisme}', ${piece}, ${piece}, '${nom}', 'png', ${image.length}, 1,
			'${depot.empreinte}', '${depot.empreinte}', 'courriel', now(), 0, 'absent')`;

/** A decision that nobody was told of, for a request of its own. */
const uneDecision = (numero: number, quoi: string, colonnes: string, valeurs: string) => `
	INSERT INTO sollicitations (organisme, sollicitation, nature, canal, objet, dossier, arrivee, arrivee_a)
		OVERRIDING SYSTEM VALUE
		VALUES ('ici', ${numero}, 'demande', 'courrier', 'Essai', 777001, '2020-12-01', now());
	INSERT INTO decisions (organisme, decision, sollicitation, dossier, prestation, etat, autorite, sens,
			demandee, decidee_le, auteur, vue, etude, ${colonnes})
		OVERRIDING SYSTEM VALUE VALUES ('ici', ${numero}, ${numero}, 777001, ${quoi}, 'accord', '2020-12-01',
			now(), 0, 'x', '{"differences": [], "droits": [], "lu": [], "aReprendre": 0, "dettes": 0}', ${valeurs})`;

/** What an address with a parameter is tried with. A record exists in « ici » and nowhere else. */
const parametres: Record<string, { valeur: string; creer?: string }> = {
	fournisseur: { valeur: "pro" },
	interaction: { valeur: "inconnue" },
	id: { valeur: "01-000001" },
	dossier: {
		valeur: "777001",
		creer: `INSERT INTO dossiers (organisme, dossier, matricule)
			OVERRIDING SYSTEM VALUE VALUES ('ici', 777001, '7770001')`,
	},
	piece: { valeur: "777008", creer: unePiece("ici", 777008, "essai.png") },
	page: { valeur: "1" },
	// Of the person who asks, who has no file here.
	document: { valeur: "777008" },
	envoi: {
		valeur: "777003",
		creer: `INSERT INTO envois (organisme, envoi, cle, canal, destinataire, corps, etat, demande_le)
			OVERRIDING SYSTEM VALUE VALUES ('ici', 777003, 'essai', 'sms', '0600000000', 'Bonjour', 'incertain', now())`,
	},
	courriel: {
		valeur: "777009",
		creer: `INSERT INTO courriels (organisme, courriel, empreinte, brut, taille, recu_le, pris_le, genre,
				authentification, sujet, texte)
			OVERRIDING SYSTEM VALUE VALUES ('ici', 777009, decode(repeat('07', 32), 'hex'), '${depot.empreinte}', 1,
				now(), now(), 'automatique', 'non-verifie', 'Essai', 'Essai')`,
	},
	lot: {
		valeur: "777006",
		creer: `INSERT INTO lots_de_courrier (organisme, lot, prepare_le, nombre)
			OVERRIDING SYSTEM VALUE VALUES ('ici', 777006, now(), 1)`,
	},
	jeton: { valeur: "inconnu-inconnu-inconnu-inconnu-" },
	action: { valeur: "777006", creer: planDEssai("ici", 777006, "Essai", 777006) },
	plan: { valeur: "777007", creer: planDEssai("ici", 777007, "Essai") },
	kit: { valeur: "prime-d-activite" },
	sujet: { valeur: "rsa" },
	// Of one helper alone: nobody here is that one.
	mandat: { valeur: "777008" },
	nom: { valeur: "prime-d-activite" },
	// Nobody signed in here has a file: whose it is, the acts say.
	sienne: { valeur: "777009" },
	demande: {
		valeur: "777009",
		creer: `INSERT INTO sollicitations (organisme, sollicitation, nature, canal, objet, dossier, arrivee, arrivee_a)
				OVERRIDING SYSTEM VALUE
				VALUES ('ici', 777009, 'demande', 'en-ligne', 'Essai', 777001, '2020-12-01', now());
			INSERT INTO demandes (organisme, demande, demarche, version, empreinte, dossier, compte, etat,
				commencee_le, modifiee_le, expire_le, envoyee_le, sollicitation, lu)
			OVERRIDING SYSTEM VALUE
			VALUES ('ici', 777009, 'rsa', 1, repeat('0', 16), 777001, 1, 'envoyee', now(), now(), '2099-01-01', now(),
				777009, '{"titre":"Essai","reponses":[],"declaration":"","pieces":[],"suites":[]}')`,
	},
	annee: { valeur: "2020" },
	indicateur: { valeur: "taux-appels-traites" },
	organisme: { valeur: "ici" },
	numero: {
		valeur: "777004",
		creer: `INSERT INTO sollicitations (organisme, sollicitation, nature, canal, objet, arrivee, arrivee_a)
			OVERRIDING SYSTEM VALUE VALUES ('ici', 777004, 'contact', 'accueil', 'Essai', '2020-12-01', now());
			INSERT INTO dates_protegees
				(organisme, annee, numero, sollicitation, prenom, nom, structure, quand, etablie_le, mois, compte)
			SELECT 'ici', 2020, 777004, 777004, 'Zoé', 'Durand', 'france-services-oyonnax', now(), now(),
				'2020-12-01', min(compte)
			FROM comptes WHERE organisme = 'ici'`,
	},
	reperage: {
		valeur: "777006",
		creer: `INSERT INTO reperages (organisme, reperage, finalite, mois, lance_le, fini_le, etat, version_droit,
				version_code, hypotheses, graine, portee)
			OVERRIDING SYSTEM VALUE VALUES ('ici', 777006, 'Ouvrir des droits', '2020-12-01', now(), now(), 'fini',
				'x', 'x', 'x', 0, 'complet')`,
	},
	import: {
		valeur: "777005",
		creer: `INSERT INTO imports (organisme, import, fichier, etat, auteur, commence_le)
			OVERRIDING SYSTEM VALUE VALUES ('ici', 777005, 'essai.ndjson', 'apercu', 'plateforme', now())`,
	},
	sollicitation: {
		valeur: "777002",
		creer: `INSERT INTO sollicitations (organisme, sollicitation, nature, canal, objet, arrivee, arrivee_a)
			OVERRIDING SYSTEM VALUE VALUES ('ici', 777002, 'question', 'telephone', 'Essai', '2020-12-01', now());
			INSERT INTO comptes (organisme, compte, fournisseur, sujet, prenom, nom, roles)
				OVERRIDING SYSTEM VALUE
				VALUES ('ici', 777012, 'public', 'sans-dossier', 'Lina', 'Faure', '{allocataire}');
			INSERT INTO personnes_sans_dossier (organisme, compte, prenoms, nom, naissance, depuis)
				VALUES ('ici', 777012, 'Lina', 'Faure', '1998-04-12', now());
			INSERT INTO demandes (organisme, demande, demarche, version, empreinte, sans_dossier, compte, etat,
				commencee_le, modifiee_le, expire_le, envoyee_le, sollicitation, lu)
			OVERRIDING SYSTEM VALUE
			VALUES ('ici', 777012, 'rsa', 1, repeat('0', 16), true, 777012, 'envoyee', now(), now(), '2099-01-01', now(),
				777002, '{"titre":"Essai","reponses":[],"declaration":"","pieces":[],"suites":[]}');
			INSERT INTO sollicitations_sans_dossier VALUES ('ici', 777002, 777012)`,
	},
	bordereau: {
		valeur: "777010",
		creer: `INSERT INTO bordereaux (organisme, bordereau, destinataire, prepare_le, nombre, empreinte, compte)
			OVERRIDING SYSTEM VALUE
			VALUES ('ici', 777010, 'national', now(), 1, encode(sha256('essai'), 'hex'), 1)`,
	},
	decision: {
		valeur: "777011",
		creer: `INSERT INTO decisions (organisme, decision, sollicitation, dossier, prestation, sens, etat, autorite,
				demandee, decidee_le, auteur, vue, etude, lettre, notifiee_le)
			OVERRIDING SYSTEM VALUE VALUES ('ici', 777011, 777002, 777001, 'ppa', 'accord', 'prise', 'caisse',
				'2020-12-01', now(), 1, 'x', '{"differences": [], "droits": [], "lu": [], "aReprendre": 0, "dettes": 0}',
				'{"objet": "Essai", "sections": []}', now())`,
	},
	transmise: {
		valeur: "777012",
		creer: `INSERT INTO bordereaux (organisme, bordereau, destinataire, prepare_le, nombre, empreinte, compte)
			OVERRIDING SYSTEM VALUE
			VALUES ('ici', 777012, 'departement', now(), 1, encode(sha256('essai'), 'hex'), 1);
			${uneDecision(777012, "'rsa', 'au-departement', 'departement'", "hors, bordereau", "'{etranger}', 777012")}`,
	},
	regardee: {
		valeur: "777013",
		creer: uneDecision(777013, "'ppa', 'a-relire', 'caisse'", "regard", "'tirage'"),
	},
	// Of the person who asks, who has no file here.
	lettre: { valeur: "777011" },
};

const ORGANISMES = ["ici", "ailleurs"] as const;
type Organisme = (typeof ORGANISMES)[number];
/** Written in what belongs to « ailleurs » only: a page of « ici » that shows it has crossed the wall. */
const MARQUE = "Zélande-Témoin";
/** Anyone may read what each office is called there: it is how one chooses. */
const NOMMENT_LES_ORGANISMES = new Set(["/engagements-de-service"]);
/** So that every list of « ailleurs » has something to leak. */
const temoins = [
	`INSERT INTO courriels (organisme, empreinte, taille, recu_le, pris_le, genre, authentification, nom, sujet, texte)
		VALUES ('ailleurs', decode(repeat('08', 32), 'hex'), 1, now(), now(), 'automatique', 'non-verifie', $1, $1, $1)`,
	"UPDATE organismes SET nom = $1 WHERE organisme = 'ailleurs'",
	"UPDATE comptes SET nom = $1 WHERE organisme = 'ailleurs'",
	`INSERT INTO envois (organisme, cle, canal, destinataire, sujet, corps, demande_le)
		VALUES ('ailleurs', 'temoin', 'courriel', 'awa@exemple.fr', $1, $1, now())`,
	`INSERT INTO actions (organisme, titre, lancee_le) VALUES ('ailleurs', $1, '2020-01-06')`,
	`INSERT INTO plans (organisme, titre, kit, kit_version, modele, audience, bras, graine, cree_le, compte)
		VALUES ('ailleurs', $1, 'x', 1, jsonb_build_object('titre', $1::text), '{}', '[]', '0123456789abcdef', now(), 1)`,
	`INSERT INTO sollicitations (organisme, nature, canal, objet, arrivee, arrivee_a)
		VALUES ('ailleurs', 'question', 'telephone', $1, '2020-12-01', now())`,
];

interface Visiteur {
	nom: string;
	organisme?: Organisme;
	role?: Role;
}
const visiteurs: Visiteur[] = [
	{ nom: "sans compte" },
	...ORGANISMES.flatMap((organisme) =>
		ROLES.map((role) => ({ nom: `${role} (${organisme})`, organisme, role })),
	),
];

const sollicitees = (route: string): Demande[] => {
	const page = pages.find((p) => p.route === route);
	return [
		{ type: "lire" },
		...(page?.actes ?? []).map((acte): Demande => ({ type: "acte", acte })),
		{ type: "acte", acte: "acte-inconnu" },
		{ type: "envoyer" },
	];
};

describe("La table des permissions et les pages se correspondent", () => {
	it("chaque page a sa ligne, chaque ligne sa page, une seule fois", () => {
		const lignes = permissions.map(({ route }) => route).sort();
		assert.deepEqual(lignes, pages.map(({ route }) => route).sort());
		assert.equal(new Set(lignes).size, lignes.length);
	});

	for (const { route, actes, recoit } of pages) {
		it(`${route} : les actes déclarés par la page sont ceux de la table`, () => {
			const ligne = permissions.find((permission) => permission.route === route);
			assert.deepEqual([...actes].sort(), Object.keys(ligne?.actes ?? {}).sort());
			const attendu = actes.length > 0 || ligne?.envoyer !== undefined || route === "*";
			assert.equal(recoit, attendu, "un formulaire reçu sans acte déclaré, ou l’inverse");
		});
	}

	it("ceux qui contrôlent n’ont aucun accès à ce qui ouvre des droits, quels que soient leurs autres rôles", () => {
		const droits = permissions.filter(({ route }) =>
			/^\/(droits-non-demandes|reperages|ruptures|actions)/.test(route),
		);
		assert.ok(droits.length >= 6);
		for (const { route } of droits) {
			for (const role of CONTROLENT) {
				const verdict = juger(permissions, route, { type: "lire" }, [role, "gestionnaire"]);
				assert.equal(verdict.permis, false, `${route} ${role}`);
			}
		}
	});
});

describe("Chaque page, chaque acte, chaque rôle, de deux organismes", () => {
	const dossier = dossierDEssai();
	let maison: Maison;
	const cookies = new Map<string, string>();

	before(async () => {
		maison = await maisonDEssai(dossier);
		await maison.ordonner(unePiece("ailleurs", 777009, MARQUE));
		for (const { creer } of Object.values(parametres)) if (creer) await maison.ordonner(creer);
		for (const temoin of temoins) await maison.ordonner(temoin, [MARQUE]);
	});
	after(() => maison.fermer());

	async function cookieDe({ nom, organisme, role }: Visiteur): Promise<string | undefined> {
		if (!organisme || !role) return undefined;
		const garde = cookies.get(nom);
		if (garde) return garde;
		const { rows } = await maison.ordonner(
			"SELECT compte FROM comptes WHERE organisme = $1 AND roles = ARRAY[$2] ORDER BY compte",
			[organisme, role],
		);
		assert.ok(rows[0], `aucune personne de démonstration pour ${role}`);
		const cookie = await ouvrirSession({ organisme, compte: Number(rows[0].compte) });
		assert.ok(cookie);
		cookies.set(nom, `session=${cookie}`);
		return cookies.get(nom);
	}

	async function demander(route: string, demande: Demande, visiteur: Visiteur, suffixe = "") {
		const cookie = await cookieDe(visiteur);
		const chemin = remplir(route) + suffixe;
		const headers: Record<string, string> = {
			host: "bureau.example",
			"x-forwarded-for": `adresse ${visiteur.nom} ${route}`,
			...(cookie ? { cookie } : {}),
		};
		if (demande.type === "lire")
			return application.request(`http://bureau.example${chemin}`, { headers });
		const acte = new URLSearchParams(demande.type === "acte" ? { acte: demande.acte } : {});
		const gros = permissions.some((ligne) => ligne.route === route && ligne.envoiMax);
		const [adresse, body] = gros ? [`${chemin}?${acte}`, new URLSearchParams()] : [chemin, acte];
		const reponse = await application.request(`http://bureau.example${adresse}`, {
			method: "POST",
			headers,
			body,
		});
		if (reponse.headers.getSetCookie().some((c) => c.startsWith("session=")))
			cookies.delete(visiteur.nom);
		return reponse;
	}

	for (const { route } of pages) {
		it(`${route} n’a pas d’adresse .data`, async () => {
			for (const visiteur of visiteurs.filter(({ organisme }) => organisme !== "ailleurs")) {
				const reponse = await demander(route, { type: "lire" }, visiteur, ".data");
				assert.equal(reponse.status, 404, visiteur.nom);
			}
		});

		for (const demande of sollicitees(route)) {
			const quoi = demande.type === "acte" ? demande.acte : demande.type;
			it(`${route}, ${quoi} : la table le dit, la page le tient`, async () => {
				for (const visiteur of visiteurs) {
					const reponse = await demander(route, demande, visiteur);
					const corps = await reponse.text();
					verifier(route, demande, visiteur, reponse);
					if (visiteur.organisme !== "ailleurs" && !NOMMENT_LES_ORGANISMES.has(route))
						assert.ok(!corps.includes(MARQUE), `${visiteur.nom} : un nom d’ailleurs est montré`);
				}
			});
		}

		const enregistrement = parametresDe(route).find((nom) => parametres[nom]?.creer);
		if (enregistrement) {
			it(`${route} : ce qui est d’ici n’existe pas pour un agent d’ailleurs`, async () => {
				const permis = visiteurs.filter(
					({ role }) => role && juger(permissions, route, { type: "lire" }, [role]).permis,
				);
				assert.ok(permis.length > 0);
				for (const visiteur of permis) {
					const { status } = await demander(route, { type: "lire" }, visiteur);
					assert.equal(status, visiteur.organisme === "ici" ? 200 : 404, visiteur.nom);
				}
			});
		}
	}
});

function verifier(route: string, demande: Demande, { nom, role }: Visiteur, reponse: Response) {
	const verdict = juger(permissions, route, demande, role && [role]);
	const { status } = reponse;
	const vers = reponse.headers.get("location") ?? "";
	const versConnexion = vers.startsWith("/connexion?");
	if (verdict.permis) {
		assert.ok(
			![401, 403].includes(status) && !versConnexion,
			`${nom} : ${status}, mais c’est permis`,
		);
		assert.ok(status < 500, `${nom} : ${status}`);
		return;
	}
	assert.doesNotMatch(
		reponse.headers.get("content-type") ?? "",
		/json/,
		`${nom} : un refus se lit`,
	);
	if (verdict.pourquoi !== "a-identifier") assert.equal(status, route === "*" ? 404 : 403, nom);
	else if (demande.type === "lire")
		assert.ok(status === 302 && versConnexion, `${nom} : ${status} ${vers}`);
	else assert.equal(status, 401, nom);
}

function parametresDe(route: string): string[] {
	return [...route.matchAll(/:(\w+)/g)].map(([, nom = ""]) => nom);
}

function remplir(route: string): string {
	if (route === "*") return "/une-adresse-qui-n-existe-pas";
	return route.replace(/:(\w+)/g, (_, nom: string) => {
		const parametre = parametres[nom];
		assert.ok(parametre, `${route} : donnez un enregistrement pour « ${nom} » dans ce parcours`);
		return parametre.valeur;
	});
}
