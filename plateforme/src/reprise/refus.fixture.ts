import type { Fait, Recit } from "./fait.ts";

const le = (heure: number) => `2020-03-02T${heure}:00:00.000Z`;
export const question = {
	acte: "recevoir",
	s: 1,
	quand: le(10),
	nature: "question",
	canal: "courriel",
	objet: "Quotient familial",
} as const satisfies Fait;
const traiter = { acte: "traiter", s: 1, quand: le(11), issue: "repondu" } as const satisfies Fait;
const contacter = { acte: "contacter", action: 1, canal: "sms", quand: le(10) } as const;
const rendezVous = {
	acte: "rendez-vous",
	s: 1,
	canal: "telephone",
	objet: "Le point",
	mode: "sur-place",
	prevuA: "2020-03-10T09:00:00.000Z",
	quand: le(10),
} as const satisfies Fait;

/** Of a file that is there, 0000301, unless said. */
const recit = (faits: readonly Fait[], matricule: string | null = "0000301"): Recit => ({
	matricule,
	faits: [...faits],
});

/** Stories that no office could have lived, and what is said of each. */
export const IMPOSSIBLES: readonly [phrase: RegExp, recit: Recit][] = [
	[
		/dossier 0000301, fait 3 \(traiter\) : Cette .* déjà traitée/,
		recit([question, traiter, traiter]),
	],
	[
		/fait 2 \(prendre\) : sollicitation 2/,
		recit([question, { acte: "prendre", s: 2, quand: le(11) }]),
	],
	[/sollicitation 1 : reçue deux fois/, recit([question, question])],
	[/aucun agent n’a pour sujet « zut »/, recit([{ ...question, par: "zut" }])],
	[/objet|de quoi il s’agit/, recit([{ ...question, objet: " " }])],
	[/date d’arrivée est à venir/, recit([{ ...question, arriveeA: le(11) }])],
	[
		/Un collègue s’en occupe/,
		recit([
			question,
			{ acte: "prendre", s: 1, quand: le(11), par: "agent-1" },
			{ ...traiter, par: "agent-2" },
		]),
	],
	[
		/au moins sept jours/,
		recit([
			question,
			{ acte: "attendre", s: 1, manque: ["Bail"], echeance: "2020-03-08", quand: le(11) },
		]),
	],
	[/n’attend rien/, recit([question, { acte: "reprendre", s: 1, quand: le(11) }])],
	[/rien à rouvrir/, recit([question, { acte: "rouvrir", s: 1, motif: "x", quand: le(11) }])],
	[/pas encore eu lieu/, recit([rendezVous, { acte: "tenir", s: 1, etat: "tenu", quand: le(11) }])],
	[/Aucun rendez-vous/, recit([question, { acte: "tenir", s: 1, etat: "annule", quand: le(11) }])],
	[/pas encore traitée/, recit([question, { acte: "avis", s: 1, note: 3, quand: le(11) }])],
	[
		/secondes entières/,
		recit([
			{
				acte: "appel",
				s: 1,
				objet: "x",
				plateau: "local",
				decroche: true,
				attente: 3,
				quand: le(10),
			},
		]),
	],
	[/déjà été contactée/, recit([contacter, contacter])],
	[/action 3/, recit([{ ...contacter, action: 3 }])],
	[/pas encore commencé/, recit([{ ...contacter, quand: "2020-01-01T10:00:00.000Z" }])],
	[/s’est opposée aux campagnes/, recit([contacter], "0000302")],
	[/prestation de la liste/, recit([{ acte: "consulter", prestation: "zut", quand: le(10) }])],
	[/demande un dossier/, recit([{ acte: "consulter", prestation: "ppa", quand: le(10) }], null)],
	[/ne porte ce matricule/, recit([], "ZZZ")],
];
