import { chercher, ouvrirDossier, prochainMatricule } from "../../dossiers/index.server.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { masquer, type Rangee } from "../recherche/masquer.ts";
import type { Fautes } from "../saisie/lecteur.ts";
import { type Identite, lireNouveau } from "./lire.ts";

export type Ouverture =
	| { ok: true; dossier: number }
	| { ok: false; fautes: Fautes }
	| { ok: false; motif: string }
	/** They may be the same persons: shown before anything is created. */
	| { ok: false; ressemblances: Rangee[]; vues: string };

/** Another agent may take the proposed number meanwhile; the next one does as well. */
const ESSAIS = 5;

export async function ouvrir(
	acteur: Acteur,
	formulaire: FormData,
	quandMeme: boolean,
): Promise<Ouverture> {
	const lu = lireNouveau(formulaire, jourDe(acteur.quand));
	if (!lu.ok) return lu;
	const { personnes, contenu, contact, matricule } = lu.lu;
	const questions = aChercher(personnes);
	const vues = questions.join("|");
	if (!quandMeme || formulaire.get("vues") !== vues) {
		const ressemblances = await ressembler(acteur, questions);
		if (ressemblances.length > 0) return { ok: false, ressemblances, vues };
	}
	const donne = matricule === "" || matricule === formulaire.get("propose");
	let numero = matricule || (await proposer(acteur));
	for (let essai = 1; ; essai++) {
		const fait = await ouvrirDossier(acteur, {
			matricule: numero,
			vraiDepuis: jourDe(acteur.quand),
			source: "saisie",
			contenu: { ...contenu, id: "" },
			personnes: personnes.map(({ prenom, nom, nomNaissance }) => ({ prenom, nom, nomNaissance })),
			contact,
		});
		if (fait.ok) return { ok: true, dossier: fait.dossier };
		if (fait.motif !== "matricule-pris" || !donne || essai === ESSAIS)
			return { ok: false, motif: fait.motif };
		// Who took the number may be this same form, sent twice.
		const ressemblances = await ressembler(acteur, questions);
		if (ressemblances.length > 0) return { ok: false, ressemblances, vues };
		numero = await proposer(acteur);
	}
}

export const proposer = ({ organisme }: Acteur): Promise<string> =>
	pourOrganisme(organisme, (tx) => prochainMatricule(tx, organisme));

/** Each adult whose birth is known, by both names. The date first: a search is cut when too long. */
const aChercher = (personnes: readonly Identite[]): string[] =>
	personnes
		.slice(0, 2)
		.flatMap(({ prenom, nom, nomNaissance, naissance }) =>
			naissance === null
				? []
				: [nom, ...(nomNaissance && nomNaissance !== nom ? [nomNaissance] : [])].map(
						(porte) => `${naissance} ${porte} ${prenom}`,
					),
		);

async function ressembler({ organisme }: Acteur, questions: string[]): Promise<Rangee[]> {
	const trouvees = await pourOrganisme(organisme, async (tx) => {
		const lues = [];
		for (const question of questions) lues.push(...(await chercher(tx, question)).trouvees);
		return lues;
	});
	const vues = new Map(trouvees.map((t) => [`${t.dossier} ${t.personne}`, t]));
	return masquer([...vues.values()]);
}
