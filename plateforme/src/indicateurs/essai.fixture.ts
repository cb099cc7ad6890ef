import { after, before } from "node:test";
import type pg from "pg";
import {
	accesDe,
	avecClient,
	type Base,
	baseDEssai,
	dossierDEssai,
	installerBase,
	ouvrirBase,
	pourOrganisme,
} from "../socle/essais.ts";
import { indicateurDe } from "./index.ts";
import type { Indicateur, Mesure } from "./indicateur.ts";
import { type AMesurer, mesurer } from "./mesure/mesurer.ts";

export const ANNEE = { debut: "2020-01-01", fin: "2021-01-01", au: "2021-01-04" };

export const defini = (id: string): Indicateur => {
	const indicateur = indicateurDe(id);
	if (!indicateur) throw new Error(`indicateur inconnu : ${id}`);
	return indicateur;
};

export interface Venue {
	nature: string;
	arrivee: string;
	traitee?: string;
	issue?: string;
	canal?: string;
	prestation?: string;
	dossier?: number;
	affaire?: number;
	organisme?: string;
}

/**
 * A real database with a hundred files in each of two offices. `ecrire` writes rows as the
 * administrator; `vider` leaves the files and nothing else.
 */
export function office() {
	const dossier = dossierDEssai();
	let acces: ReturnType<typeof accesDe>;
	let base: Base;
	let arreter: () => Promise<void>;
	let suivante = 0;
	before(async () => {
		const serveur = await baseDEssai(dossier);
		base = ouvrirBase(accesDe(serveur, "application"), 4);
		installerBase(base);
		acces = accesDe(serveur, "administrateur");
		arreter = async () => {
			installerBase(undefined);
			await base.fermer();
			await serveur.arreter();
		};
		await ecrire(`INSERT INTO dossiers (organisme, dossier, matricule) OVERRIDING SYSTEM VALUE
			SELECT o, n + CASE o WHEN 'ailleurs' THEN 1000 ELSE 0 END, lpad(n::text, 7, '0')
			FROM unnest(ARRAY['ici', 'ailleurs']) o, generate_series(1, 100) n`);
	});
	after(() => arreter());

	const ecrire = (ordre: string, valeurs?: unknown[]): Promise<pg.QueryResult> =>
		avecClient(acces, (client) => client.query(ordre, valeurs));

	const vider = () =>
		ecrire(`TRUNCATE affaires, sollicitations, pauses, evenements, appels, rendez_vous, avis, actions,
			destinataires, consultations, droits_valorises, paiements, valeurs_annuelles, dates_protegees,
			droits_des_dates_protegees,
			references_import CASCADE`);

	/** Each in its own matter, unless told. Their numbers, in order. */
	async function venues(...toutes: Venue[]): Promise<number[]> {
		const lignes = toutes.map((venue) => {
			const numero = ++suivante;
			return { organisme: "ici", canal: "courrier", ...venue, numero };
		});
		await ecrire(
			`WITH v AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS v (numero bigint, organisme text, nature text,
				arrivee date, traitee date, issue text, canal text, prestation text, dossier bigint, affaire bigint)),
			a AS (INSERT INTO affaires (organisme, affaire, dossier, prestation, objet, ouverte_le, conclue_le)
				OVERRIDING SYSTEM VALUE
				SELECT organisme, numero, dossier, prestation, 'x', arrivee, traitee FROM v WHERE affaire IS NULL)
			INSERT INTO sollicitations (organisme, sollicitation, nature, prestation, canal, objet, dossier, affaire,
				arrivee, arrivee_a, traitee_le, etat, issue)
			OVERRIDING SYSTEM VALUE
			SELECT organisme, numero, nature, prestation, canal, 'x', dossier, coalesce(affaire, numero), arrivee,
				arrivee + time '10:00', traitee, CASE WHEN traitee IS NULL THEN 'a-traiter' ELSE 'traitee' END,
				coalesce(issue, CASE WHEN traitee IS NOT NULL THEN 'repondu' END)
			FROM v`,
			[JSON.stringify(lignes)],
		);
		return lignes.map(({ numero }) => numero);
	}

	const mesure = async (
		id: string,
		{ organisme = "ici", ...plus }: Partial<AMesurer> & { organisme?: string } = {},
	): Promise<Mesure> => {
		const [seule] = await pourOrganisme(organisme, (tx) =>
			mesurer(tx, organisme, { ...ANNEE, ...plus, indicateurs: [defini(id)] }),
		);
		if (!seule) throw new Error("aucune mesure");
		return seule;
	};

	return { ecrire, vider, venues, mesure };
}

/** So many of the same. */
export const fois = <T>(n: number, un: (rang: number) => T): T[] =>
	Array.from({ length: n }, (_, rang) => un(rang));
