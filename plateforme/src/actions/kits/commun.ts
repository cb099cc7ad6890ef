import type { Script } from "./kit.ts";

/** The same at the start of each call: no word of the file before. */
export const VERIFIER: Script["verifier"] = [
	"« Bonjour, je suis de la {caisse}. Est-ce que je parle bien à {prenom} {nom} ? Pouvez-vous parler librement ? »",
	"Demandez la date de naissance et la commune, sans les donner vous-même : « Pour être certain de parler à la bonne personne… »",
	"Si un doute reste, ne dites rien du dossier : proposez de rappeler le {telephone}, le numéro de la {caisse}.",
];

export const REPONDEUR =
	"Ne laissez pas de message sur un répondeur, et ne dites rien à une autre personne : notez « absent », l’appel sera proposé de nouveau.";

export const CLOTURE =
	"Redites la suite et sa date, donnez le {telephone} ({horaires}) et l’accueil le plus proche : {lieu}. Demandez : « Souhaitez-vous que nous ne vous appelions plus pour ce genre de chose ? » Un refus se note tout de suite, et ne change rien au dossier.";

/** Asked at the end of each action, whatever it was about. */
export const REVUE: readonly string[] = [
	"Qui n’a pas été joint, et par quel canal l’aurait-il été ?",
	"Parmi les personnes qui ont demandé, combien ont été refusées, et pourquoi ? Le repérage se trompait-il ?",
	"Quelles phrases du message ou de l’appel ont dû être expliquées ?",
	"Une personne s’est-elle plainte, ou a-t-elle eu peur d’un piège ? Que fallait-il écrire ?",
	"L’écart entre les bras vaut-il ce qu’il coûte par droit ouvert ?",
];
