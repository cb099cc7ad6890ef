import { and, eq } from "drizzle-orm";
import type { PersonneSansDossier } from "../../identite/index.server.ts";
import { annoncerPiecesDans } from "../../pieces/index.server.ts";
import { type ReponseEnMots, reponsesEnMots } from "../../questionnaire/index.server.ts";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Jour, jourDe } from "../../socle/index.ts";
import { noterSansDossier, recevoirDans, tenter } from "../../sollicitations/index.server.ts";
import { ActeRefuse, type Resultat } from "../../sollicitations/index.ts";
import { canalDe, type Lu, numeroDe } from "../demande.ts";
import { positionDans } from "../parcours/position.ts";
import { empreinteDe } from "../parcours/version.ts";
import { type CodePiece, nommerPieces } from "../pieces.ts";
import { demandes } from "../tables.ts";
import { textesDemarches } from "../textes/demarches.ts";
import { textesSansDossier } from "../textes/sans-dossier.ts";
import { affaireDuContact, fermerContact } from "./contact.ts";
import { ecrire } from "./ecrire.ts";
import { noterEtape, VERIFIER } from "./etapes.ts";
import type { MotifDeDemande } from "./motifs.ts";
import { type Auteur, noterAide, type Ouverte, ouvrirBrouillon } from "./ouverte.ts";

export interface Envoyee {
	sollicitation: number;
	promesse: Jour | null;
}

/**
 * The request, in one transaction: what came in and its clock, the documents that it awaits, the words that
 * were read, the receipt.
 * Sent twice, the second finds the first: the draft is held, and is no longer one.
 */
export const envoyer = (
	acteur: Auteur,
	numero: number,
): Promise<Resultat<Envoyee, MotifDeDemande>> =>
	tenter<Envoyee, MotifDeDemande>(() =>
		pourOrganisme(acteur.organisme, (tx) => envoyerDans(tx, acteur, numero)),
	);

async function envoyerDans(tx: Transaction, acteur: Auteur, numero: number): Promise<Envoyee> {
	const { organisme, quand, dossier: sien, mandat } = acteur;
	const ouverte = await ouvrirBrouillon(tx, acteur, numero);
	const { demande, demarche, connu, personne } = ouverte;
	const { dossier } = demande;
	const reponses = new Map(Object.entries(demande.reponses));
	const { releve, suivante } = positionDans(demarche, reponses, connu);
	if (suivante) throw new ActeRefuse<MotifDeDemande>("incomplete");
	// Whoever sends says how: the person may finish alone what an agent began.
	const seul = mandat === undefined && (sien ?? null) === dossier;
	const assistee = seul ? null : demande.assistee;
	const declaration = seul
		? textesDemarches.declaration
		: mandat === undefined
			? textesDemarches.declarationAssistee
			: textesDemarches.declarationAidee;
	const affaire = await affaireDuContact(tx, organisme, demande.contact);
	const { sollicitation, promesse } = await recevoirDans(tx, acteur, {
		nature: demarche.nature,
		canal: canalDe(assistee),
		objet: demarche.titre,
		prestation: demarche.prestation,
		dossier,
		demandeur: personne && `${personne.prenoms.split(" ")[0]} ${personne.nomUsage ?? personne.nom}`,
		affaire,
		enjeu: demarche.enjeu?.(releve.retenues, connu),
	});
	if (personne) await noterSansDossier(tx, organisme, sollicitation, personne.compte);
	const types = demarche.pieces(releve.retenues, connu);
	const aEnvoyer = await annoncerPiecesDans(tx, acteur, { sollicitation, dossier, types });
	await fermerContact(tx, acteur, demande.contact, {
		issue: "repondu",
		note: textesDemarches.contactSuivi(numeroDe(numero, jourDe(quand))),
	});
	await tx
		.update(demandes)
		.set({
			etat: "envoyee",
			envoyeeLe: quand,
			sollicitation,
			lu: luDe(ouverte, aEnvoyer, declaration),
			version: demarche.version,
			empreinte: empreinteDe(demarche),
			assistee,
			assisteePar: assistee === null ? null : acteur.compte,
		})
		.where(and(eq(demandes.organisme, organisme), eq(demandes.demande, numero)));
	await noterAide(tx, acteur, dossier, sollicitation);
	await noterEtape(tx, acteur, numero, VERIFIER, "repondue");
	await journaliser(
		tx,
		acteur,
		"demarche.envoyer",
		`demande-${numero}`,
		`sollicitation-${sollicitation}`,
	);
	const jour = jourDe(quand);
	await ecrire(tx, organisme, quand, {
		...textesDemarches.recuParMessage(numeroDe(numero, jour), promesse, mandat !== undefined),
		cle: `demande-${numero}-recu`,
		a: personne ?? (dossier as number),
	});
	return { sollicitation, promesse };
}

/** The very words that were on the page where « envoyer » was pressed. */
function luDe(
	{ demarche, demande, connu, personne }: Ouverte,
	pieces: readonly CodePiece[],
	declaration: string,
): Lu {
	const { releve } = positionDans(demarche, new Map(Object.entries(demande.reponses)), connu);
	return {
		titre: demarche.titre,
		reponses: [...(personne ? [identiteEnMots(personne)] : []), ...reponsesEnMots(releve)],
		declaration,
		pieces: nommerPieces(pieces),
		suites: [...demarche.suites(connu.jour)],
	};
}

const identiteEnMots = (personne: PersonneSansDossier): ReponseEnMots => ({
	id: "identite",
	titre: textesSansDossier.identite,
	reponse: [textesSansDossier.quiEtes(personne)],
});
