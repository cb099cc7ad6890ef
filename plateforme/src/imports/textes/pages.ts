import { compter, jourAbrege, jourDe, nombre } from "../../socle/index.ts";

const heure = (instant: Date) => jourAbrege(jourDe(instant));

export const textesPages = {
	titre: "Importer",
	suites: "Suites du système national",
	chapeau:
		"Versez un extrait de dossiers : rien n’est écrit avant que vous ayez vu ce qui changerait et dit oui. Le même fichier deux fois ne change rien.",
	fichier: {
		titre: "Choisir un fichier",
		libelle: "Fichier CSV ou NDJSON, 50 Mo au plus",
		mapping: "Lecture des colonnes (pour un CSV)",
		aExpliquer: "À expliquer à l’étape suivante",
		envoyer: "Regarder ce fichier",
		refus: {
			absent: "Choisissez un fichier, puis envoyez-le.",
			vide: "Ce fichier est vide : choisissez-en un autre.",
			"trop-gros":
				"Ce fichier dépasse 50 Mo : importez-le depuis le serveur avec la commande droit-ouvert importer.",
		},
	},
	liste: {
		titre: "Derniers imports",
		vide: "Aucun import pour l’instant. Le premier apparaîtra ici, avec ce qu’il a changé.",
		colonnes: {
			import: "Import",
			fichier: "Fichier",
			jour: "Jour",
			etat: "État",
			lignes: "Lignes",
			crees: "Créés",
			modifies: "Modifiés",
			inchanges: "Inchangés",
			rejets: "Refusées",
		},
	},
	etats: {
		"a-expliquer": "Colonnes à expliquer",
		apercu: "Lecture en cours",
		vu: "À confirmer",
		"en-cours": "Import en cours",
		fini: "Importé",
		echoue: "Non importé",
		interrompu: "Interrompu",
	},
	jour: heure,
	nombre: (n: number | null) => (n === null ? "" : nombre(n)),
	unImport: {
		titre: (numero: number) => `Import ${numero}`,
		fichier: (nom: string, mapping: string | null) =>
			mapping ? `${nom}, lu par «\u00a0${mapping}\u00a0»` : nom,
		retour: "Tous les imports",
		attente: (lignes: number | null) =>
			lignes ? `${compter(lignes, "ligne lue", "lignes lues")}…` : "Le fichier est ouvert…",
		patience:
			"Cette page se recharge d’elle-même. Vous pouvez la quitter : le travail continue, et vous le retrouverez dans la liste.",
		vu: {
			titre: "Ce qui changerait",
			phrase: (crees: number, modifies: number, inchanges: number) =>
				`${compter(crees, "dossier serait créé", "dossiers seraient créés")}, ${compter(modifies, "serait modifié", "seraient modifiés")}, ${compter(inchanges, "resterait inchangé", "resteraient inchangés")}.`,
			confirmer: "Importer",
			confirmerAide: "L’import est écrit en entier ou pas du tout. Il ne s’annule pas ensuite.",
			abandonner: "Abandonner",
			aucune:
				"Aucune ligne ne peut être importée : corrigez le fichier, puis envoyez-le à nouveau.",
		},
		fini: {
			titre: "Ce qui a changé",
			phrase: (crees: number, modifies: number, inchanges: number) =>
				`${compter(crees, "dossier créé", "dossiers créés")}, ${compter(modifies, "modifié", "modifiés")}, ${compter(inchanges, "inchangé", "inchangés")}.`,
			empreinte: (sha256: string) => `Empreinte SHA-256 du fichier : ${sha256}`,
		},
		interrompu:
			"Cet import s’est arrêté avant la fin : rien n’en est resté. Envoyez le fichier à nouveau.",
		aExpliquer: {
			phrase: "Ce fichier attend que vous disiez ce que contient chacune de ses colonnes.",
			action: "Expliquer les colonnes",
		},
		relire: "Corriger la lecture des colonnes",
		dejaDecide: "Quelqu’un a déjà répondu pour cet import : voici où il en est.",
		rejets: {
			titre: (n: number) => compter(n, "ligne refusée", "lignes refusées"),
			telecharger: "Télécharger toutes les lignes refusées (NDJSON)",
			colonnes: { lignes: "Lignes", champ: "Champ", motif: "Pourquoi, et que faire" },
			premieres: (n: number) => `Voici les causes des ${n} premières.`,
			lignes: (numeros: readonly number[]) =>
				numeros.length <= 6
					? numeros.map(nombre).join(", ")
					: `${numeros.slice(0, 5).map(nombre).join(", ")} et ${nombre(numeros.length - 5)} autres`,
			ligneEntiere: "Toute la ligne",
		},
		lignes: {
			titre: (n: number) =>
				n === 1
					? "La première ligne, comme elle est comprise"
					: `Les ${n} premières lignes, comme elles sont comprises`,
			colonnes: {
				ligne: "Ligne",
				matricule: "Matricule",
				mois: "Mois",
				commune: "Commune",
				personnes: "Personnes",
				droits: "Droits",
				sollicitations: "Sollicitations",
			},
		},
	},
	colonnes: {
		titre: "Expliquer les colonnes",
		chapeau:
			"Dites ce que chaque colonne contient. Cette lecture est gardée sous son nom : le prochain extrait n’aura plus à être expliqué.",
		proposees: (n: number) =>
			n === 1
				? "Une colonne est déjà remplie d’après son nom : vérifiez-la."
				: `${n} colonnes sont déjà remplies d’après leur nom : vérifiez-les.`,
		disparu: "Ce fichier n’est plus là, ou n’est pas un CSV : envoyez-le à nouveau.",
		nom: "Nom de cette lecture (minuscules, chiffres, tirets)",
		encodage: "Encodage",
		encodages: { "utf-8": "UTF-8", "windows-1252": "Windows-1252 (Excel)" },
		separateur: "Séparateur",
		separateurs: { ";": "Point-virgule", ",": "Virgule", "\t": "Tabulation", "|": "Barre" },
		relire: "Relire le fichier ainsi",
		decimale: "Décimales",
		decimales: { ",": "Virgule (12,50)", ".": "Point (12.50)" },
		date: "Dates",
		ligne: "Une ligne par",
		lignes: { dossier: "Dossier", personne: "Personne (celles d’un dossier se suivent)" },
		mois: "Mois des foyers (AAAA-MM), si aucune colonne ne le dit",
		tableau: {
			colonne: "Colonne",
			exemples: "Exemples",
			champ: "Contient",
			valeurs: "Mots à traduire, un par ligne",
		},
		motsAttendus: {
			titre: "Les mots attendus à droite du signe =",
			aide: "Certaines colonnes n’admettent que quelques mots. Si votre fichier en écrit d’autres, traduisez-les, un par ligne : HLM = locataire_hlm.",
		},
		ignoree: "Ne pas lire",
		vide: "(vide)",
		enregistrer: "Enregistrer et regarder le fichier",
		refus: {
			nom: "Donnez un nom à cette lecture : 40 caractères au plus, en minuscules, chiffres et tirets.",
			"sans-matricule":
				"Dites quelle colonne contient le matricule : sans lui, un dossier ne se retrouve pas.",
			"champ-deux-fois":
				"Plusieurs colonnes contiennent la même chose : n’en gardez qu’une. Elles sont encadrées ci-dessous.",
			"sans-mois": "Donnez le mois des foyers, ou dites quelle colonne le contient.",
			illisible: "Une des réponses ne convient pas : vérifiez le mois (AAAA-MM) et les listes.",
		},
	},
};
