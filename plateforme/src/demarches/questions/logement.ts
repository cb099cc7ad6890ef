import type { Foyer, Logement, StatutOccupation } from "droits";
import { ecrireCommune } from "../../changements/index.ts";
import { contient, montant, premiere, type Reponses } from "../../questionnaire/index.server.ts";
import { chercherCommunes } from "../../socle/index.ts";
import type { Ebauche, QuestionDeDemarche } from "../demarche.ts";

const STATUTS: readonly [StatutOccupation, string][] = [
	["locataire_hlm", "Je loue un logement social (HLM)"],
	["locataire_vide", "Je loue un logement vide à un particulier"],
	["locataire_meuble", "Je loue un logement meublé"],
	["proprietaire", "Je suis propriétaire, ou je rembourse un prêt"],
	["loge_gratuitement", "Je suis logé sans payer de loyer"],
	["sans_domicile", "Je n’ai pas de logement stable"],
];

const OU_INCONNU = { code_commune: null, zone_apl: null };
const CAS_INCONNUS = { colocation: null, chambre: null, bailleur_proche: null };

const loue = (r: Reponses) => premiere(r, "logement")?.startsWith("locataire") ?? false;

/** How one lives there. */
const logement: QuestionDeDemarche = {
	id: "logement",
	poser: () => [
		{
			id: "logement",
			titre: "Quel est votre logement ?",
			aide: "Celui où vous vivez au moins huit mois par an.",
			champs: [
				{
					type: "choix",
					nom: "logement",
					options: STATUTS.map(([valeur, libelle]) => ({ valeur, libelle })),
				},
			],
		},
	],
	preremplir: ({ foyer }) => siConnu("logement", foyer.logement?.statut_occupation),
	// The dwelling may be another one: its rent and its place are not known either.
	oublier: (foyer, r) =>
		r.has("logement")
			? foyer
			: ignorer(foyer, { statut_occupation: null, loyer: null, ...OU_INCONNU, ...CAS_INCONNUS }),
	changer(ebauche, r, { foyer }) {
		const statut = premiere(r, "logement") as StatutOccupation | undefined;
		if (!statut) return;
		dire(ebauche, foyer).statut = statut;
	},
};

/** Where it is: the ceilings of rent depend on it. */
const commune: QuestionDeDemarche = {
	id: "commune",
	poser: (r) =>
		loue(r)
			? [
					{
						id: "commune",
						titre: "Dans quelle commune est ce logement ?",
						aide: "Le nom ou le code postal. L’aide au logement dépend de la commune.",
						champs: [
							{
								type: "commune",
								nom: "commune",
								libelle: "Commune de l’Ain",
								ailleurs: "Ce logement n’est pas dans l’Ain",
							},
						],
					},
				]
			: [],
	preremplir: ({ foyer }) => {
		const code = foyer.logement?.code_commune;
		return siConnu("commune", code && ecrireCommune(code));
	},
	oublier: (foyer, r) =>
		loue(r) && !r.has("commune") && !r.has("commune.ailleurs") ? ignorer(foyer, OU_INCONNU) : foyer,
	changer(ebauche, r, { foyer }) {
		if (contient(r, "commune.ailleurs", "oui")) {
			dire(ebauche, foyer).ou = null;
			ebauche.aVoir.push(
				"Le logement n’est pas dans le département : le dossier change peut-être de caisse.",
			);
			return;
		}
		const [lue] = chercherCommunes(premiere(r, "commune") ?? "");
		if (!lue) return;
		const logement = dire(ebauche, foyer);
		logement.ou =
			lue.code === foyer.logement?.code_commune ? "inchange" : { code: lue.code, zone: lue.zone };
	},
};

/** Without the charges: the law counts them apart, by a flat amount. */
const loyer: QuestionDeDemarche = {
	id: "loyer",
	poser: (r) =>
		loue(r)
			? [
					{
						id: "loyer",
						titre: "Quel est votre loyer, sans les charges ?",
						aide: "C’est la première ligne de la quittance. En colocation, votre part seulement.",
						champs: [
							{ type: "euros", nom: "loyer", libelle: "Loyer sans les charges", max: 10_000 },
						],
					},
				]
			: [],
	preremplir: ({ foyer }) => {
		const connu = foyer.logement?.loyer;
		return siConnu("loyer", typeof connu === "number" && connu > 0 ? String(connu) : undefined);
	},
	oublier: (foyer, r) => (loue(r) && !r.has("loyer") ? ignorer(foyer, { loyer: null }) : foyer),
	changer(ebauche, r, { foyer }) {
		if (r.has("loyer")) dire(ebauche, foyer).loyer = montant(r, "loyer");
	},
};

const CAS = [
	["colocation", "Une colocation"],
	["chambre", "Une chambre chez quelqu’un"],
	["bailleur_proche", "Le propriétaire est un parent, un grand-parent ou un enfant"],
] as const;

/** What changes the calculation, or closes the right. */
const casDuLogement: QuestionDeDemarche = {
	id: "caslogement",
	poser: (r) =>
		loue(r)
			? [
					{
						id: "caslogement",
						titre: "Votre logement est-il dans un de ces cas ?",
						aide: "Laissez vide s’il n’y en a aucun.",
						champs: [
							{
								type: "cases",
								nom: "caslogement",
								options: CAS.map(([valeur, libelle]) => ({ valeur, libelle })),
							},
						],
					},
				]
			: [],
	oublier: (foyer, r) => (loue(r) && !r.has("caslogement") ? ignorer(foyer, CAS_INCONNUS) : foyer),
	preremplir: ({ foyer }) => ({
		caslogement: CAS.flatMap(([cas]) => (foyer.logement?.[cas] ? [cas] : [])),
	}),
	changer(ebauche, r, { foyer }) {
		if (!r.has("caslogement")) return;
		dire(ebauche, foyer).particularites = Object.fromEntries(
			CAS.map(([cas]) => [cas, contient(r, "caslogement", cas)]),
		);
	},
};

/** All that is asked of a dwelling, in order. */
export const leLogement: readonly QuestionDeDemarche[] = [logement, commune, loyer, casDuLogement];

/** What was said of the dwelling so far, from what is known of it. */
function dire(ebauche: Ebauche, { logement }: Foyer) {
	ebauche.logement ??= {
		statut: logement?.statut_occupation ?? null,
		loyer: logement?.loyer ?? null,
		ou: "inchange",
	};
	return ebauche.logement;
}

const ignorer = (foyer: Foyer, quoi: Partial<Logement>): Foyer => ({
	...foyer,
	logement: { ...(foyer.logement ?? { statut_occupation: null, zone_apl: null }), ...quoi },
});

const siConnu = (nom: string, valeur: string | null | undefined) =>
	valeur ? { [nom]: [valeur] } : ({} as Record<string, string[]>);
