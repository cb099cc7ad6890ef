// biome-ignore-all format: une ligne par article

/** Un article, ce qu'il dit, où le lire. */
export interface Reference {
	cle: string;
	article: string;
	objet: string;
	lien?: string;
}

/** Adresses de Légifrance, sans leur début commun. */
const LEGIFRANCE = "https://www.legifrance.gouv.fr/";

type Ligne = readonly [article: string, objet: string, lien?: string];

/** Les articles cités, repris de docs/droit/references.json. */
const CATALOGUE = {
	af: ["CSS art. L521-1", "Allocations familiales : dues à partir du deuxième enfant à charge, modulées selon les ressources", "codes/article_lc/LEGIARTI000029963006"],
	cf: ["CSS art. L522-1", "Complément familial", "codes/article_lc/LEGIARTI000006743213"],
	paje_base: ["CSS art. L531-3", "Allocation de base de la prestation d'accueil du jeune enfant", "codes/article_lc/LEGIARTI000036393143"],
	paje_naissance: ["CSS art. L531-2", "Prime à la naissance", "codes/article_lc/LEGIARTI000042685543"],
	cmg: ["CSS art. L531-5", "Complément de libre choix du mode de garde (rédaction issue de la réforme de septembre 2025)", "codes/article_lc/LEGIARTI000053284067"],
	asf: ["CSS art. L523-1", "Allocation de soutien familial : enfants qui y ouvrent droit", "codes/article_lc/LEGIARTI000044629511"],
	ars: ["CSS art. L543-1", "Allocation de rentrée scolaire", "codes/article_lc/LEGIARTI000037951022"],
	aah: ["CSS art. L821-1", "Allocation aux adultes handicapés", "codes/article_lc/LEGIARTI000051289863"],
	mva: ["CSS art. L821-1-2", "Majoration pour la vie autonome", "codes/article_lc/LEGIARTI000042685659"],
	aeeh: ["CSS art. D541-1", "Allocation d'éducation de l'enfant handicapé, 32 % de la base mensuelle", "codes/article_lc/LEGIARTI000006737166"],
	rsa: ["CASF art. L262-2", "Revenu de solidarité active : montant forfaitaire garanti moins les ressources du foyer"],
	ppa: ["CSS art. L842-3", "Prime d'activité : montant forfaitaire et fraction des revenus moins les ressources", "codes/article_lc/LEGIARTI000037994814"],
	aide_logement: ["CCH art. D823-16", "Aides personnelles au logement en secteur locatif : Af = L + C − Pp", "codes/article_lc/LEGIARTI000038878905"],
	"pf.base_mensuelle": ["CSS art. L551-1", "Base mensuelle de calcul, revalorisée au 1er avril", "codes/article_lc/LEGIARTI000046809143"],
	"pf.enfant_a_charge": ["CSS art. L512-3", "Enfant ouvrant droit : jusqu'à la fin de l'obligation scolaire, puis sous plafond de rémunération", "codes/article_lc/LEGIARTI000041979743"],
	"pf.enfant_autonome": ["CSS art. R512-2", "Âge limite de 20 ans ; plafond de rémunération de 55 % du SMIC × 169", "codes/article_lc/LEGIARTI000006750602"],
	"pf.ressources": ["CSS art. R532-3", "Ressources de l'avant-dernière année : revenus nets catégoriels, pensions alimentaires versées déduites, revenus des enfants imposés en commun exclus", "codes/article_lc/LEGIARTI000041419421"],
	"pf.ressources.annee": ["CSS art. R532-1", "Condition de ressources appréciée par année civile ; changement de situation familiale", "codes/article_lc/LEGIARTI000045087786"],
	"pf.ressources.abattement_salaires": ["CGI art. 83, 3°", "Déduction forfaitaire de 10 % sur les salaires et le chômage, avec minimum et maximum", "codes/article_lc/LEGIARTI000032701943"],
	"pf.ressources.abattement_pensions": ["CGI art. 158, 5, a", "Abattement de 10 % sur les pensions, avec minimum et maximum", "codes/article_lc/LEGIARTI000047622551"],
	"pf.biactivite": ["CSS art. R522-2, al. 3", "Plafond majoré : chacun des deux revenus atteint 13,6 % du plafond annuel de la sécurité sociale ; même majoration pour la personne seule", "codes/article_lc/LEGIARTI000046499019"],
	crds: ["Ordonnance n° 96-50 du 24 janvier 1996, art. 19", "Contribution au remboursement de la dette sociale : 0,5 %", "loda/article_lc/LEGIARTI000041466982"],
	"af.base": ["CSS art. D521-1, I", "32 % pour le deuxième enfant, 41 % pour le troisième et chacun des suivants", "codes/article_lc/LEGIARTI000030680318"],
	"af.modulation": ["CSS art. D521-1, I", "Taux divisés par deux puis par quatre selon les ressources", "codes/article_lc/LEGIARTI000030680318"],
	"af.plafonds": ["CSS art. D521-3", "Plafonds de modulation, majorés par enfant à charge, revalorisés au 1er janvier", "codes/article_lc/LEGIARTI000044809227"],
	"af.majoration_age": ["CSS art. L521-3", "Majoration pour âge pour chaque enfant à charge, à l'exception du plus âgé s'il y a moins de trois enfants", "codes/article_lc/LEGIARTI000006743289"],
	"af.majoration_age.seuil": ["CSS art. R521-1", "Âge de 14 ans ; 18 ans pour l'enfant dont le quatorzième anniversaire intervient à compter du 1er mars 2026 ; exception levée à partir de trois enfants", "codes/article_lc/LEGIARTI000053603059"],
	"af.majoration_age.taux": ["CSS art. D521-1, I", "16 % de la base mensuelle, 8 % ou 4 % selon les ressources", "codes/article_lc/LEGIARTI000030680318"],
	"af.forfait_20_ans": ["CSS art. D521-2, I", "Allocation forfaitaire de 20,234 % pendant un an à 20 ans, si trois enfants au moins", "codes/article_lc/LEGIARTI000030680324"],
	"af.complement_degressif": ["CSS art. D521-1, II", "Complément dégressif au franchissement d'un plafond : un douzième de l'écart", "codes/article_lc/LEGIARTI000030680318"],
	"af.complement_degressif_forfait": ["CSS art. D521-2, II", "Complément dégressif de l'allocation forfaitaire", "codes/article_lc/LEGIARTI000030680324"],
	"af.garde_alternee": ["CSS art. R521-3", "Garde alternée : rapport entre nombre moyen et nombre total d'enfants", "codes/article_lc/LEGIARTI000006750610"],
	"af.garde_alternee_majoration": ["CSS art. R521-4", "Garde alternée : majoration pour âge réduite de moitié", "codes/article_lc/LEGIARTI000006750613"],
	"af.outre_mer": ["CSS art. D755-5", "Outre-mer, un seul enfant : 5,88 %, majoration de 3,69 % à 11 ans et 5,67 % à 16 ans", "codes/article_lc/LEGIARTI000006738575"],
	"cf.enfants": ["CSS art. R522-1", "Trois enfants d'au moins trois ans ; âge limite de 21 ans", "codes/article_lc/LEGIARTI000006750615"],
	"cf.plafond": ["CSS art. R522-2", "Plafond majoré de 25 % puis 30 % par enfant, et pour deux revenus ou personne seule", "codes/article_lc/LEGIARTI000046499019"],
	"cf.montant": ["CSS art. D522-1", "41,65 % de la base mensuelle", "codes/article_lc/LEGIARTI000006737116"],
	"cf.differentiel": ["CSS art. R522-3", "Complément différentiel au-dessus du plafond", "codes/article_lc/LEGIARTI000027612400"],
	"cf.majore": ["CSS art. D522-2", "Complément majoré : 62,48 % de la base mensuelle", "codes/article_lc/LEGIARTI000038249420"],
	"cf.majore_plafond": ["CSS art. R522-4", "Plafond du complément majoré : moitié du plafond", "codes/article_lc/LEGIARTI000046498997"],
	"cf.non_cumul": ["CSS art. L532-1", "Non-cumul de l'allocation de base et du complément familial", "codes/article_lc/LEGIARTI000006743237"],
	"cf.outre_mer": ["CSS art. L755-16", "Outre-mer : conditions d'âge et plafond", "codes/article_lc/LEGIARTI000034109980"],
	"paje_base.age": ["CSS art. D531-1", "Âge limite de trois ans", "codes/article_lc/LEGIARTI000006737316"],
	"paje_base.montant": ["CSS art. D531-3", "41,65 % à taux plein, 20,825 % à taux partiel", "codes/article_lc/LEGIARTI000036852559"],
	"paje_base.plafond": ["CSS art. R531-1", "Plafonds et majorations", "codes/article_lc/LEGIARTI000046499008"],
	"paje_naissance.montant": ["CSS art. D531-2", "229,75 % de la base mensuelle", "codes/article_lc/LEGIARTI000043316357"],
	"paje_naissance.versement": ["CSS art. L531-2, al. 2", "Versée avant le dernier jour du mois suivant le sixième mois de grossesse (grossesses débutées depuis le 1er octobre 2020)", "codes/article_lc/LEGIARTI000042685543"],
	"cmg.emploi_direct": ["CSS art. D531-18 (rédaction de 2018)", "Montants maximaux selon les ressources, assistant maternel, jusqu'au 31 août 2025", "codes/article_lc/LEGIARTI000036852546"],
	"cmg.structure": ["CSS art. D531-23 (rédaction de 2021)", "Montants maximaux, association, entreprise ou micro-crèche, jusqu'au 31 août 2025", "codes/article_lc/LEGIARTI000043998999"],
	"cmg.age": ["CSS art. D531-20 (rédaction de 2019)", "Montant réduit de moitié de trois à six ans, jusqu'au 31 août 2025", "codes/article_lc/LEGIARTI000039308946"],
	"asf.beneficiaire": ["CSS art. L523-2", "Parent seul ; fin en cas de mariage, PACS ou concubinage", "codes/article_lc/LEGIARTI000006743296"],
	"asf.montant": ["CSS art. R523-7", "42,2 % de la base mensuelle (56,25 % si privé des deux parents) depuis novembre 2022", "codes/article_lc/LEGIARTI000046498993"],
	"asf.pension_deduite": ["CSS art. L523-1, I, 4°", "Allocation différentielle quand la pension fixée et payée est inférieure à l'allocation", "codes/article_lc/LEGIARTI000044629511"],
	"asf.seuil": ["CSS art. D523-3", "Non versée quand le total dû est inférieur à 15 euros", "codes/article_lc/LEGIARTI000037249831"],
	"ars.age": ["CSS art. R543-2", "Six ans avant le 1er février suivant ; moins de 18 ans au 15 septembre", "codes/article_lc/LEGIARTI000019281627"],
	"ars.montant": ["CSS art. D543-1", "89,72 %, 94,67 % ou 97,95 % selon l'âge au 31 décembre", "codes/article_lc/LEGIARTI000026087214"],
	"ars.plafond": ["CSS art. R543-5", "Plafond majoré de 30 % par enfant à charge", "codes/article_lc/LEGIARTI000019281623"],
	"ars.differentielle": ["CSS art. L543-2", "Allocation différentielle", "codes/article_lc/LEGIARTI000006743379"],
	"ars.minimum": ["CSS art. D543-2", "Non versée quand le total est inférieur à 15 euros", "codes/article_lc/LEGIARTI000006737260"],
	"aeeh.base": ["CSS art. D541-1", "32 % de la base mensuelle", "codes/article_lc/LEGIARTI000006737166"],
	"aeeh.taux": ["CSS art. R541-1", "Taux d'incapacité de 80 %, ou de 50 % avec prise en charge", "codes/article_lc/LEGIARTI000045087770"],
	"aeeh.complement": ["CSS art. D541-2", "Compléments de 1re à 6e catégorie", "codes/article_lc/LEGIARTI000006737170"],
	"aeeh.parent_isole": ["CSS art. D541-4", "Majoration de parent isolé, de la 2e à la 6e catégorie", "codes/article_lc/LEGIARTI000006737172"],
	"aeeh.categories": ["CSS art. R541-2", "Définition des six catégories", "codes/article_lc/LEGIARTI000006750713"],
	"aah.taux": ["CSS art. D821-1", "Taux d'incapacité de 80 % ou de 50 %", "codes/article_lc/LEGIARTI000023097719"],
	"aah.age": ["CSS art. R821-1", "Âge de 16 ans si plus à charge au sens des allocations familiales", "codes/article_lc/LEGIARTI000006754135"],
	"aah.plafond": ["CSS art. D821-2", "Plafond de douze fois l'allocation, majoré de moitié par enfant à charge", "codes/article_lc/LEGIARTI000047543983"],
	"aah.deconjugalisation": ["CSS art. L821-3", "Seules comptent les ressources personnelles depuis le 1er octobre 2023", "codes/article_lc/LEGIARTI000046194125"],
	"aah.montant": ["CSS art. L821-3-1", "Montant fixé par décret, revalorisé au 1er avril", "codes/article_lc/LEGIARTI000031781089"],
	"aah.ressources_annuelles": ["CSS art. R821-4", "Ressources de l'année de référence, sans activité professionnelle", "codes/article_lc/LEGIARTI000052141008"],
	"aah.ressources_trimestrielles": ["CSS art. R821-4-1", "Ressources du trimestre de référence, en activité professionnelle", "codes/article_lc/LEGIARTI000046832999"],
	"aah.abattement_activite": ["CSS art. D821-9", "Abattement de 80 % jusqu'à 30 % du SMIC, 40 % au-delà ; six mois de cumul intégral", "codes/article_lc/LEGIARTI000023097737"],
	"aah.cessation_activite": ["CSS art. R532-5", "Abattement de 30 % après cessation d'activité", "codes/article_lc/LEGIARTI000006750910"],
	"mva.conditions": ["CSS art. L821-1-2", "Logement indépendant avec aide, allocation à taux plein ou en complément d'une pension, pas de revenu d'activité", "codes/article_lc/LEGIARTI000042685659"],
	"mva.montant": ["CSS art. D821-3", "104,77 euros par mois", "codes/article_lc/LEGIARTI000019505277"],
	"rsa.montant_forfaitaire": ["CASF art. R262-1", "Majorations selon la composition du foyer ; montant majoré : 128,412 % et 42,804 % par enfant", "affichCode.do?idSectionTA=LEGISCTA000006178378&cidTexte=LEGITEXT000006074069"],
	"rsa.majoration": ["CASF art. R262-2", "Majoration : douze mois, demande dans les six mois, prolongée jusqu'aux trois ans du plus jeune enfant", "codes/article_lc/LEGIARTI000033979137"],
	"rsa.enfant_compte": ["CASF art. R262-3", "Enfants et personnes de moins de 25 ans à charge", "codes/article_lc/LEGIARTI000020526222"],
	"rsa.age_etudiants": ["CASF art. L262-4", "Avoir 25 ans ou un enfant à charge ; ne pas être élève ou étudiant, sauf droit à la majoration", "codes/article_lc/LEGIARTI000031087751"],
	"rsa.jeune_actif": ["CASF art. L262-7-1", "Moins de 25 ans ayant travaillé", "codes/article_lc/LEGIARTI000021642861"],
	"rsa.ressources": ["CASF art. R262-6", "Ensemble des ressources, de quelque nature qu'elles soient"],
	"rsa.prestations_exclues": ["CASF art. R262-11", "Prestations non comptées : prime à la naissance, majoration pour âge, forfait de 20 ans, ARS, AEEH…"],
	"rsa.prestations_forfait": ["CASF art. R262-10-1", "ASF et complément familial majoré comptés dans la limite de leur ancien montant", "codes/article_lc/LEGIARTI000029006452"],
	"rsa.forfait_logement": ["CASF art. R262-9", "12 %, 16 % ou 16,5 % du montant forfaitaire", "codes/article_lc/LEGIARTI000020526192"],
	"rsa.minimum": ["CASF art. R262-39", "Non versé sous 6 euros", "codes/article_lc/LEGIARTI000020526072"],
	"ppa.montant_forfaitaire": ["CSS art. D843-1", "Majorations selon la composition du foyer", "codes/article_lc/LEGIARTI000031673885"],
	"ppa.bonification": ["CSS art. D843-2", "Bonification individuelle : de 59 à 120 SMIC horaires, 29,101 % (138 et 37,7 % depuis avril 2026)", "codes/article_lc/LEGIARTI000037873473"],
	"ppa.moyenne": ["CSS art. R843-1", "Moyenne des primes des quatrième, troisième et deuxième mois (depuis le 1er mars 2025)", "codes/article_lc/LEGIARTI000051258572"],
	"ppa.minimum": ["CSS art. D846-2", "Non versée sous 15 euros", "codes/article_lc/LEGIARTI000031674204"],
	"aide_logement.loyer_plafond": ["Arrêté du 27 septembre 2019, art. 7", "Plafonds de loyer par zone et composition du foyer", "loda/article_lc/LEGIARTI000048109313"],
	"aide_logement.participation": ["CCH art. D823-17", "Pp = P0 + Tp × (R − R0)", "codes/article_lc/LEGIARTI000041419255"],
	"aide_logement.degressivite": ["Arrêté du 27 septembre 2019, art. 10", "Coefficients des plafonds de dégressivité et de suppression", "loda/article_lc/LEGIARTI000039160745"],
	"aide_logement.minoration": ["Arrêté du 27 septembre 2019, art. 11", "Minoration forfaitaire de 5 euros", "loda/article_lc/LEGIARTI000039160747"],
	"aide_logement.rls": ["CCH art. D823-16", "Réduction de 98 % de la réduction de loyer de solidarité", "codes/article_lc/LEGIARTI000038878905"],
	"aide_logement.seuil": ["Arrêté du 27 septembre 2019, art. 12", "Seuil de versement : 10 euros (ALF, ALS), 0 euro (APL)", "loda/article_lc/LEGIARTI000039160749"],
} as const satisfies Record<string, Ligne>;

export type CleReference = keyof typeof CATALOGUE;

export const CLES_REFERENCES = Object.keys(CATALOGUE) as CleReference[];

/** L'article d'une clé ; une clé inconnue ne compile pas. */
export function reference(cle: CleReference): Reference {
	const [article, objet, lien]: Ligne = CATALOGUE[cle];
	if (lien === undefined) return { cle, article, objet };
	return { cle, article, objet, lien: lien.startsWith("https:") ? lien : LEGIFRANCE + lien };
}
