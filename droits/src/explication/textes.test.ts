import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { expliquer } from "../expliquer.ts";
import type { CodePrestation } from "../foyer/types.ts";
import { calculer } from "../resultat.ts";
import { FOYERS } from "./foyers.fixture.ts";
import { ecrireEuros } from "./nombres.ts";
import { enTexte, replier } from "./texte.ts";

const foyer = (id: string) => {
	const trouve = FOYERS.find((f) => f.id === id);
	assert.ok(trouve, id);
	return trouve;
};

/** Le texte, espaces insécables rendues ordinaires. */
const lire = (id: string, prestation: CodePrestation) =>
	enTexte(expliquer(foyer(id), { prestation }), 100).replace(/[\u00a0\u202f]/g, " ");

const reponse = (id: string, prestation: CodePrestation) =>
	expliquer(foyer(id), { prestation }).prestations[0].reponse.replace(/[\u00a0\u202f]/g, " ");

describe("Une explication se lit comme du français", () => {
	it("un parent isolé et l'allocation de soutien familial (CSS art. L523-1)", () => {
		assert.equal(
			lire("chomage-2025-11", "asf"),
			`Vos droits en novembre 2025 (foyer chomage-2025-11)


Allocation de soutien familial (ASF)
────────────────────────────────────
Vous avez droit à 80,18 € par mois d'allocation de soutien familial. Après la contribution au
remboursement de la dette sociale (CRDS), il reste 79,78 €.

1. Parent seul
   Vous vivez sans conjoint, d'après votre dossier.
     Adultes du foyer ............................................ 1 personne
     Il faut au plus 1 personne : c'est le cas.
   Textes : CSS art. L523-2.

2. Salaire de votre enfant
   Votre enfant de 19 ans a gagné 1 300 € par mois en moyenne sur six mois ; il n'est plus à charge
   à partir de 1 104,25 €.
     Salaires nets des six derniers mois ......................... 7 800 €
     55 % du Smic de 169 heures .................................. 1 104,25 € par mois
     7 800 € ÷ 6 mois = 1 300 € par mois
     Il faut moins de 1 104,25 € : ce n'est pas le cas.
   Textes : CSS art. R512-2.

3. Enfants privés de l'aide d'un parent
   Vous avez un enfant qui ouvre droit à l'allocation.
     Enfants qui ouvrent droit ................................... 1 enfant
     Il faut au moins 1 enfant : c'est le cas.
   Textes : CSS art. L523-1.

4. Allocation et pension alimentaire
   L'allocation est de 200,18 € par enfant ; nous en retirons les pensions alimentaires que votre
   foyer reçoit.
     Enfants ..................................................... 1
     Base mensuelle des prestations familiales ................... 474,37 € par mois
     Taux par enfant ............................................. 42,2 %
     Pensions alimentaires reçues ................................ 120 € par mois
     1 × 474,37 € × 42,2 % − 120 € = 80,18 € par mois
   Textes : CSS art. R523-7 ; CSS art. L551-1 ; CSS art. L523-1, I, 4° ; Instruction
     interministérielle N° DSS/2A/2C/2025/32 du 7 mars 2025.

5. Minimum versé
   Il reste 80,18 € par mois ; l'allocation est versée au-dessus de 15 €.
     Allocation moins pension .................................... 80,18 € par mois
     Minimum versé ............................................... 15 € par mois
     Il faut plus de 15 € : c'est le cas.
   Textes : CSS art. D523-3.

6. Montant de l'allocation de soutien familial
   C'est ce qui reste, au-dessus du minimum versé.
     Allocation moins pension .................................... 80,18 € par mois
   Textes : CSS art. R523-7 ; CSS art. L551-1 ; CSS art. L523-1, I, 4°.

7. Ce qui vous est versé
   La contribution au remboursement de la dette sociale (CRDS), de 0,5 %, est retenue avant le
   versement.
     Montant de votre droit ...................................... 80,18 € par mois
     CRDS ........................................................ 0,5 %
     80,18 € − 0,5 % × 80,18 €, arrondi au centime = 79,78 € par mois
   Textes : Ordonnance n° 96-50 du 24 janvier 1996, art. 19 ; Article 1600-0 J du Code général des
     impôts.
`,
		);
	});

	it("un couple et le revenu de solidarité active (CASF art. L262-2)", () => {
		assert.equal(
			lire("rsa-2022-09", "rsa"),
			`Vos droits en septembre 2022 (foyer rsa-2022-09)


Revenu de solidarité active (RSA)
─────────────────────────────────
Vous avez droit à 716,69 € par mois de revenu de solidarité active.

1. Montant forfaitaire de votre foyer
   Votre foyer compte trois personnes : le montant d'une personne seule est augmenté pour chacune
   des autres.
     Montant pour une personne seule ............................. 598,54 € par mois
     Pour la deuxième personne ................................... 50 %
     Pour la troisième ........................................... 30 %
     598,54 € × (1 + 50 % + 30 %) = 1 077,37 € par mois
   Textes : CASF art. R262-1 ; CASF art. R262-3 ; LOI n° 2022-1158 du 16/08/2022, art. 9.

2. Prestations familiales comptées
   Les prestations familiales auxquelles vous avez droit comptent comme des ressources, sauf leurs
   majorations.
     Allocation de base .......................................... 182,91 € par mois
   Textes : CASF art. R262-10-1 ; CASF art. R262-11.

3. Ressources comptées
   Nous additionnons toutes les ressources comptées.
     Prestations familiales comptées ............................. 182,91 € par mois
   Textes : CASF art. R262-6.

4. Forfait logement
   Vous avez droit à une aide au logement : une somme est retirée, qui ne dépasse pas cette aide.
     Votre aide au logement ...................................... 394,85 € par mois
     Montant pour une personne seule ............................. 598,54 € par mois
     Part du montant forfaitaire ................................. 16,5 %
     Deuxième personne ........................................... 50 %
     Troisième personne .......................................... 30 %
     Le plus petit de 394,85 € et 598,54 € × 16,5 % × (1 + 50 % + 30 %) = 177,77 € par mois
   Textes : CASF art. R262-9 ; LOI n° 2022-1158 du 16/08/2022, art. 9 ; Décret 2009-404 du
     15/04/2009, art. 2 (modif art. R262-1 du CASF).

5. Montant du revenu de solidarité active
   C'est le montant forfaitaire, moins le forfait logement et les ressources comptées.
     Montant forfaitaire ......................................... 1 077,37 € par mois
     Forfait logement ............................................ 177,77 € par mois
     Ressources comptées ......................................... 182,91 € par mois
     1 077,37 € − 177,77 € − 182,91 € = 716,69 € par mois
   Textes : CASF art. L262-2.
`,
		);
	});

	it("une personne handicapée en couple, avant la déconjugalisation (CSS art. D821-2)", () => {
		assert.equal(
			lire("aah_salaire-2022-09", "aah"),
			`Vos droits en septembre 2022 (foyer aah_salaire-2022-09)


Allocation aux adultes handicapés (AAH)
───────────────────────────────────────
Vous avez droit à 789,68 € par mois d'allocation aux adultes handicapés.

1. Taux d'incapacité
   Votre taux d'incapacité est de 60 % ; avec une restriction durable de l'accès à l'emploi, il en
   faut 50 %.
     Taux d'incapacité ........................................... 60 %
     Taux minimal ................................................ 50 %
     Il faut au moins 50 % : c'est le cas.
   Textes : CSS art. L821-1 ; CSS art. D821-1.

2. Revenus d'activité retenus
   Une partie seulement des revenus d'activité est comptée, pour que le travail reste utile.
     Abattement jusqu'à 30 % du Smic ............................. 80 %
     Part du Smic ................................................ 30 %
     Heures par mois ............................................. 151,67 heures
     Smic horaire ................................................ 11,07 € par heure
     Abattement au-delà de 30 % du Smic .......................... 40 %
     Revenus d'activité et de chômage des trois derniers mois, ramenés à l'année .. 9 600 € par an
     30 % du Smic annuel ......................................... 6 044,35 € par an
     (1 − 80 %) × 30 % × 12 mois × 151,67 heures × 11,07 € + (1 − 40 %) × (9 600 € − 6 044,35 €) =
       3 342,26 € par an
   Textes : CSS art. R821-4-1 ; CSS art. D821-9 ; Article L3121-27 du Code du Travail ; Arrêté du
     29/07/2022.

3. Ressources de l'autre membre du couple
   Jusqu'en septembre 2023, les ressources de l'autre membre du couple comptaient en partie.
     Part retenue après la déduction de 10 % ..................... 90 %
     Ressources de l'autre membre du couple ...................... 14 400 € par an
     Abattement forfaitaire ...................................... 5 000 € par an
     90 % × 14 400 € − 5 000 € = 7 960 € par an
   Textes : CSS art. D821-2 ; CSS art. R821-4 ; Décret n° 2022-42 du 19/01/2022.

4. Ressources retenues par mois
   Les ressources du couple sont ramenées au mois.
     Revenus d'activité retenus .................................. 3 342,26 € par an
     Ressources de l'autre membre du couple ...................... 7 960 € par an
     (3 342,26 € + 7 960 €) ÷ 12 mois = 941,85 € par mois
   Textes : CSS art. R821-4-1.

5. Plafond de ressources
   Le plafond part du montant maximal et augmente avec les enfants à charge.
     Montant maximal de l'allocation ............................. 956,65 € par mois
     Pour un couple .............................................. 81 %
     956,65 € × (1 + 81 %) = 1 731,54 € par mois
   Textes : CSS art. D821-2 ; Article L821-3-1 du Code de la sécurité sociale.

6. Montant de l'allocation
   L'allocation complète les ressources jusqu'au plafond, sans dépasser le montant maximal.
     Montant maximal ............................................. 956,65 € par mois
     Plafond ..................................................... 1 731,54 € par mois
     Ressources retenues ......................................... 941,85 € par mois
     Le plus petit de 956,65 € et 1 731,54 € − 941,85 € = 789,68 € par mois
   Textes : CSS art. L821-3-1 ; CSS art. L821-1.
`,
		);
	});

	it("un refus de l'allocation de base (CSS art. D531-1)", () => {
		assert.equal(
			lire("outre_mer-2022-09", "paje_base"),
			`Vos droits en septembre 2022 (foyer outre_mer-2022-09)


Allocation de base de la prestation d'accueil du jeune enfant (Paje)
────────────────────────────────────────────────────────────────────
Vous n'avez pas droit à l'allocation de base pour un jeune enfant : elle est versée jusqu'aux trois
ans de l'enfant, et votre plus jeune enfant a 3 ans.

1. Enfant de moins de trois ans
   Au 1er du mois, votre plus jeune enfant a 3 ans. L'allocation est versée jusqu'à ses trois ans.
     Âge de votre plus jeune enfant .............................. 3 ans
     Âge limite .................................................. 3 ans
     Il faut moins de 3 ans : ce n'est pas le cas.
   Textes : CSS art. L531-3 ; CSS art. D531-1.
`,
		);
	});

	it("la réponse vient d'abord, avec le montant du calcul", () => {
		for (const f of FOYERS)
			for (const p of expliquer(f).prestations) {
				const montant = calculer(f).droits[p.prestation];
				if (montant === null) assert.match(p.reponse, /^Nous ne savons pas calculer/);
				else if (montant === 0) assert.match(p.reponse, /^Vous n'avez pas droit .+ : .+\.$/);
				else
					assert.ok(p.reponse.startsWith(`Vous avez droit à ${ecrireEuros(montant)} `), p.reponse);
			}
	});

	it("un refus dit les deux chiffres qui le décident", () => {
		assert.equal(
			reponse("ressources_fortes-2025-11", "rsa"),
			"Vous n'avez pas droit au revenu de solidarité active : vos ressources comptées, 6 451,80 € par mois, atteignent ou dépassent le montant forfaitaire de 1 357,69 €.",
		);
		assert.equal(
			reponse("ressources_fortes-2025-11", "aide_logement"),
			"Vous n'avez pas droit à une aide au logement : avec des ressources de 68 100 € par an, votre participation, 1 629,29 € par mois, atteint le loyer et les charges pris en compte, 546,17 €.",
		);
		assert.equal(
			reponse("garde-2025-11", "ppa"),
			"Vous n'avez pas droit à la prime d'activité : en octobre 2025, vos ressources et le forfait logement, 3 637,44 €, dépassent ce que la prime complète, 3 553,63 €.",
		);
		assert.equal(
			reponse("aah_refusee-2022-09", "aah"),
			"Vous n'avez pas droit à l'allocation aux adultes handicapés : votre taux d'incapacité est de 60 % ; il faut 80 %, ou 50 % avec une restriction durable de l'accès à l'emploi.",
		);
		assert.equal(
			reponse("ressources_fortes-2025-11", "ars"),
			"Vous n'avez pas droit à l'allocation de rentrée scolaire : vos ressources de 2023, 68 040 €, dépassent le plafond de 35 008 € d'une somme plus grande que l'allocation.",
		);
	});

	it("ce qui n'est pas connu est dit d'abord, avec la question à poser", () => {
		const connu = foyer("parent_isole-2025-11");
		const [demandeur, ...enfants] = connu.personnes;
		const sansLoyer = { ...connu, logement: { ...connu.logement, loyer: null } } as typeof connu;
		const x = expliquer(sansLoyer);
		assert.equal(x.inconnues.length, 1);
		assert.match(enTexte(x).slice(0, 300), /Il nous manque des informations[\s\S]+- .+loyer/);
		const sansDate = expliquer({
			...connu,
			personnes: [{ ...demandeur, date_naissance: null }, ...enfants],
		});
		for (const p of sansDate.prestations) {
			assert.equal(p.montant, null);
			assert.match(p.reponse, /^Il nous manque la date de naissance/);
		}
	});

	it("le texte tient dans la largeur demandée", () => {
		for (const largeur of [40, 80])
			for (const f of FOYERS.slice(0, 17))
				for (const ligne of enTexte(expliquer(f), largeur).split("\n"))
					assert.ok(
						ligne.length <= largeur || !ligne.trim().includes(" "),
						`${largeur} : ${ligne}`,
					);
		assert.equal(replier("un deux trois", 8, "- ", "  "), "- un\n  deux\n  trois");
	});

	it("chaque phrase commence par une majuscule et finit par un point, sans jargon nu", () => {
		for (const f of FOYERS)
			for (const p of expliquer(f).prestations)
				for (const e of p.etapes) {
					assert.match(e.texte, /^[A-ZÀÉ].*\.$/s, `${p.prestation} ${e.cle}`);
					assert.doesNotMatch(e.texte, /\b(BMAF|BR|PF|QF|CSS|CASF|CCH)\b| {2}|\.\./, e.texte);
				}
	});
});
