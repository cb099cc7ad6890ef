import { Passage } from "../base/passage.ts";
import { clore } from "./clore.ts";
import type { LotCompare } from "./comparer-lot.ts";
import type { Chargement, LigneLue } from "./contexte.ts";
import { ecarter } from "./ecarter.ts";
import { ecrireDossier } from "./ecrire-dossier.ts";
import { type Close, ecrireSollicitations } from "./ecrire-sollicitations.ts";
import { numeroter } from "./numeroter.ts";

export interface Comptes {
	crees: number;
	modifies: number;
	inchanges: number;
}

/** Writes what differs. */
export async function chargerLot(
	chargement: Chargement,
	{ aLire, inchanges, dossiers, connus, contredits }: LotCompare,
): Promise<Comptes> {
	const { client, organisme, passages, numero } = chargement;
	const comptes: Comptes = { crees: 0, modifies: 0, inchanges };
	if (aLire.length === 0) return comptes;
	for (const dossier of contredits) await ecarter(chargement, dossier);

	const recues = aLire.flatMap(({ ligne }) => ligne.sollicitations);
	const affaires = new Set(recues.flatMap(({ affaire }) => affaire?.reference ?? []));
	const [sollicitationsConnues, affairesConnues] = [
		await lireReferences(
			chargement,
			"sollicitation",
			recues.map(({ reference }) => reference),
		),
		await lireReferences(chargement, "affaire", [...affaires]),
	];
	const personnes = aLire.reduce((total, { ligne }) => total + ligne.foyer.personnes.length, 0);
	const suite = (nom: string, combien: number) => numeroter(client, nom, combien);
	const nouveauDossier = await suite("dossiers_dossier_seq", aLire.length - dossiers.size);
	const nouvellePersonne = await suite("personnes_personne_seq", personnes);
	const numeros = {
		sollicitation: await suite("sollicitations_sollicitation_seq", recues.length),
		affaire: await suite("affaires_affaire_seq", affaires.size),
	};

	const changes = new Map<number, LigneLue>();
	const parDossier = new Map<number, LigneLue>();
	const closes: Close[] = [];
	for (const lue of aLire) {
		const { ligne } = lue;
		const dossier = dossiers.get(ligne.matricule) ?? nouveauDossier();
		parDossier.set(dossier, lue);
		const { lignes } = ecrireDossier(
			chargement,
			dossier,
			ligne,
			connus.get(dossier),
			nouvellePersonne,
		);
		const suites = ecrireSollicitations(
			chargement,
			dossier,
			ligne.sollicitations,
			sollicitationsConnues,
			affairesConnues,
			numeros,
		);
		closes.push(...suites.closes);
		for (const p of ligne.paiements)
			passages.paiements.ajouter(
				dossier,
				p.date,
				p.rang,
				p.prestation,
				`${p.mois}-01`,
				Math.round(p.montant * 100),
				p.destinataire,
				p.pourquoi ?? null,
			);
		if (lignes + suites.lignes > 0) changes.set(dossier, lue);
	}
	const ajouter = (touches: readonly number[]) => {
		for (const dossier of touches) changes.set(dossier, parDossier.get(dossier) as LigneLue);
	};
	const neuves = dossiers.size === 0;
	for (const [table, passage] of Object.entries(passages))
		if (table === "paiements" && !neuves)
			ajouter(await passage.verser(client, organisme, { rend: "dossier" }));
		else if (table !== "traces_import") await passage.verser(client, organisme, { neuves });
	ajouter(await clore(chargement, closes));
	for (const [dossier, { numero: rang, empreinte }] of changes) {
		const effet = connus.has(dossier) ? "modifie" : "cree";
		comptes[effet === "cree" ? "crees" : "modifies"]++;
		passages.traces_import.ajouter(dossier, numero, rang, effet, empreinte);
	}
	await passages.traces_import.verser(client, organisme, { neuves: true });
	await Passage.vider(client, Object.values(passages));
	comptes.inchanges += aLire.length - changes.size;
	return comptes;
}

async function lireReferences(
	{ client, vierge }: Chargement,
	nature: "sollicitation" | "affaire",
	references: readonly string[],
): Promise<Map<string, number>> {
	if (vierge || references.length === 0) return new Map();
	const { rows } = await client.query(
		`SELECT reference, numero::float8 AS numero FROM references_import
		WHERE nature = $1 AND reference = ANY($2)`,
		[nature, references],
	);
	return new Map(rows.map(({ reference, numero }) => [reference, numero]));
}
