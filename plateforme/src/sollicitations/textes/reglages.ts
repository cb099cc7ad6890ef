import { type Jour, jourAbrege } from "../../socle/index.ts";

export const textesReglages = {
	titre: "Engagements et canaux",
	chapeau:
		"Un engagement s’applique à ce qui arrive à partir de son premier jour. Ce qui est déjà arrivé garde le sien : on ajoute, on ne corrige pas.",
	engagements: "Engagements de délai",
	colonnes: {
		nature: "Nature",
		prestation: "Prestation",
		delai: "Délai",
		objectif: "Objectif",
		depuis: "À partir du",
		jusqua: "Jusqu’au",
		source: "Source",
	},
	toutes: "Toutes",
	enVigueur: "en vigueur",
	delai: (jours: number, decompte: "calendaires" | "ouvres") =>
		`${jours} ${jours === 1 ? "jour" : "jours"} ${decompte === "ouvres" ? (jours === 1 ? "ouvré" : "ouvrés") : ""}`.trim(),
	objectif: (part: number | null) => (part === null ? "non publié" : `${part}\u00a0%`),
	jour: (jour: Jour | null) => (jour ? jourAbrege(jour) : ""),
	nouvel: "Ajouter un engagement",
	champs: {
		nature: "Nature",
		prestation: "Prestation",
		jours: "Nombre de jours",
		decompte: "Comptés en jours",
		calendaires: "calendaires",
		ouvres: "ouvrés",
		depuis: "À partir du",
		objectif: "Objectif, en % (facultatif)",
		source: "Source",
		canal: "Canal",
		ouvertLe: "Ouvert le",
		fermeLe: "Fermé à partir du",
	},
	ajouter: "Ajouter",
	canaux: "Ouverture des canaux",
	canauxAide:
		"Un canal qui n’a pas de date est toujours ouvert. Ce qui arrive par un canal fermé est reçu quand même, et signalé.",
	aucunCanal: "Aucun canal n’est daté : tous sont ouverts.",
	aucunEngagement:
		"Aucun engagement : ce qui arrive est reçu sans promesse. Ajoutez celui que la caisse a publié.",
	ouvrir: "Dater l’ouverture",
	fermer: "Dater la fermeture",
	periode: (ouvertLe: Jour, fermeLe: Jour | null) =>
		fermeLe
			? `ouvert du ${jourAbrege(ouvertLe)} à la veille du ${jourAbrege(fermeLe)}`
			: `ouvert depuis le ${jourAbrege(ouvertLe)}`,
	fait: {
		engager: "L’engagement est ajouté : il s’applique à ce qui arrivera à partir de sa date.",
		ouvrir: "L’ouverture du canal est datée.",
		fermer: "La fermeture du canal est datée.",
	},
	fautes: {
		jours: "Écrivez un nombre de jours entre 1 et 366.",
		depuis: "Donnez le premier jour, à venir ou aujourd’hui.",
		objectif: "Écrivez un pourcentage entre 0 et 100, ou rien.",
		source: "Dites d’où vient cet engagement : une décision, une convention, une page publiée.",
		ouvertLe: "Donnez le premier jour d’ouverture.",
		fermeLe: "Donnez le premier jour de fermeture.",
		nature: "Choisissez une nature.",
		canal: "Choisissez un canal.",
		prestation: "Choisissez une prestation de la liste.",
		decompte: "Choisissez comment les jours se comptent.",
	},
};
