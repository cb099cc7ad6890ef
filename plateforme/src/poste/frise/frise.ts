import type { Dossier, Instantane } from "../../dossiers/index.ts";
import { type Jour, jourDe, prestations } from "../../socle/index.ts";
import { textesNatures } from "../../sollicitations/index.ts";
import { montant } from "../dossier/montants.ts";
import type { PreuveVue, SollicitationVue } from "../lectures/sollicitations.ts";
import { textesDossier } from "../textes/dossier.ts";
import { mots } from "../textes/mots.ts";

const { frise: textes } = textesDossier;

export type Genre = keyof typeof textes.genres;
export const GENRES = Object.keys(textes.genres) as Genre[];

export interface Moment {
	jour: Jour;
	genre: Genre;
	titre: string;
	/** Beside it: a figure, a date, a reason. */
	detail?: string;
	href?: string;
}

interface Sources {
	dossier: Dossier;
	foyers: readonly Instantane[];
	sollicitations: readonly SollicitationVue[];
	preuves: readonly PreuveVue[];
}

/** Everything that happened on a file, the latest first. */
export function tisser({ dossier, foyers, sollicitations, preuves }: Sources): Moment[] {
	return [
		...sollicitations.flatMap(momentsDe),
		...preuves.map(preuve),
		...versements(dossier),
		...droits(dossier),
		...foyers.map(foyer),
		...membres(dossier),
		...contacts(dossier),
		...alertes(dossier),
		...dossier.dettes.map(
			({ neeLe, montant: somme, prestation, motif }): Moment => ({
				jour: neeLe,
				genre: "dette",
				titre: textes.dette(montant(somme), prestations[prestation].court),
				detail: motif,
			}),
		),
	].sort((a, b) => (a.jour < b.jour ? 1 : a.jour > b.jour ? -1 : 0));
}

function momentsDe({ sollicitation, nature, objet, evenements }: SollicitationVue): Moment[] {
	return evenements
		.filter((evenement) => evenement.nature !== "promise")
		.map((evenement) => ({
			jour: jourDe(new Date(evenement.quand)),
			genre: "sollicitation" as const,
			titre: objet,
			detail: [
				textesNatures.natures[nature],
				mots.evenements[evenement.nature] ?? evenement.nature,
				issueEnMots(evenement.precision),
			]
				.filter(Boolean)
				.join(", "),
			href: `/sollicitations/${sollicitation}`,
		}))
		.reverse();
}

/** A treated item keeps the code of its outcome; the rest is already a sentence. */
const issueEnMots = (precision: string | null) =>
	precision && Object.hasOwn(textesNatures.issues, precision)
		? textesNatures.issues[precision as keyof typeof textesNatures.issues].toLowerCase()
		: precision;

const preuve = ({ annee, numero, droits, quand, mois }: PreuveVue): Moment => ({
	jour: jourDe(quand),
	genre: "preuve",
	titre: textes.preuve(
		`${annee}-${numero}`,
		droits.map((code) => prestations[code].court).join(", "),
	),
	detail: textes.moisFixe(mois),
	href: `/dates-protegees/${annee}/${numero}`,
});

function versements({ paiements }: Dossier): Moment[] {
	const jours = [...new Set(paiements.map(({ date }) => date))];
	return jours.map((jour) => {
		const duJour = paiements.filter(({ date }) => date === jour);
		const total = duJour.reduce((somme, paiement) => somme + paiement.montant, 0);
		return {
			jour,
			genre: "paiement",
			titre: textes.versement(montant(total)),
			detail: duJour
				.map((p) => `${prestations[p.prestation].court} ${montant(p.montant)}`)
				.join(", "),
		};
	});
}

const droits = ({ droits: liste }: Dossier): Moment[] =>
	liste.map(({ prestation, etat, montant: somme, depuis }) => ({
		jour: depuis,
		genre: "droit",
		titre: textes.droit(prestations[prestation].court, mots.etatsDroit[etat]),
		detail: somme === null ? undefined : montant(somme),
	}));

function foyer({ connuLe, vraiDepuis, source, contenu: { personnes } }: Instantane): Moment {
	const enfants = personnes.filter(({ role }) => role === "enfant").length;
	return {
		jour: jourDe(new Date(connuLe)),
		genre: "foyer",
		titre: textes.foyer[source],
		detail: [
			textes.connu(vraiDepuis),
			textes.composition(personnes.length - enfants, enfants),
		].join(", "),
	};
}

/** Someone who only changes place neither leaves nor comes. */
function membres({ membres: liste }: Dossier): Moment[] {
	const debut = liste.map(({ depuis }) => depuis).sort()[0];
	return liste.flatMap(({ personne, prenom, depuis, jusqua }) => {
		const reste = liste.some((m) => m.personne === personne && m.depuis === jusqua);
		const venait = liste.some((m) => m.personne === personne && m.jusqua === depuis);
		const moments: Moment[] = [];
		if (depuis !== debut && !venait)
			moments.push({ jour: depuis, genre: "foyer", titre: textes.arrive(prenom) });
		if (jusqua && !reste)
			moments.push({ jour: jusqua, genre: "foyer", titre: textes.part(prenom) });
		return moments;
	});
}

const contacts = ({ contacts: liste, adresses }: Dossier): Moment[] => [
	...liste.map(
		({ nature, etat, etatLe }): Moment => ({
			jour: etatLe,
			genre: "contact",
			titre: textes.contact(mots.naturesContact[nature], mots.etatsContact[etat]),
		}),
	),
	...adresses.map(
		({ commune, depuis }): Moment => ({
			jour: depuis,
			genre: "contact",
			titre: textes.adresse(commune),
		}),
	),
];

function alertes({ alertes: liste, oppositions }: Dossier): Moment[] {
	const dates = [
		...liste.map(({ nature, precision, depuis, jusqua }) => ({
			depuis,
			jusqua,
			detail: precision ?? undefined,
			titres: [textes.alerte(mots.alertes[nature]), textes.alerteLevee(mots.alertes[nature])],
		})),
		...oppositions.map(({ objet, depuis, jusqua }) => ({
			depuis,
			jusqua,
			detail: undefined,
			titres: [
				textes.opposition(mots.oppositions[objet]),
				textes.oppositionLevee(mots.oppositions[objet]),
			],
		})),
	];
	return dates.flatMap(({ depuis, jusqua, detail, titres }) => [
		{ jour: depuis, genre: "alerte" as const, titre: titres[0], detail },
		...(jusqua ? [{ jour: jusqua, genre: "alerte" as const, titre: titres[1] }] : []),
	]);
}
