export const AIDE = `simuler : un organisme d'essai, la Caf de l'Ain en décembre 2020, en foyers inventés.

Commandes
  simuler foyers   écrit les foyers tels que l'organisme les connaît, un par ligne (NDJSON)
  simuler dossiers écrit leurs dossiers entiers, à importer dans la plateforme (NDJSON)
  simuler annee    verse toute une année de l'organisme dans la base vide de la plateforme
  simuler juger    compare les droits détectés avec la vérité gardée à part

simuler foyers [--nombre N] [--graine S] [--verite FICHIER]
  --nombre N         nombre de foyers ; 105645, tout l'organisme, par défaut
  --graine S         graine du hasard, entier ; 1 par défaut. Même graine, mêmes octets ; le foyer
                     de rang k ne dépend pas de N
  --verite FICHIER   écrit la vérité : foyer complet, droits non demandés, erreurs, ruptures

simuler dossiers [--nombre N] [--graine S] [--date JOUR]
  Mêmes foyers que « simuler foyers », avec des noms inventés, une adresse, des contacts, des alertes,
  des dettes, trois mois de paiements, et ce qui attend une réponse ou vient d'être traité.
  --date JOUR        jour de l'organisme, en décembre 2020 ; 2020-12-15 par défaut

simuler annee 2020 [--complet] [--nombre N] [--graine S] [--sortie DOSSIER]
  Tout 2020 : sollicitations, appels, rendez-vous, décisions, actions, avis, et les extraits mensuels du
  système national. Refuse une base où un organisme existe déjà (DROIT_OUVERT_DONNEES ou DATABASE_URL).
  --complet          les 105645 dossiers ; un dixième, 10565, par défaut
  --sortie DOSSIER   écrit les extraits et les récits au lieu de les verser

simuler juger --foyers FICHIER --verite FICHIER --detections FICHIER [--json]
  --detections       sortie NDJSON de « droits detecter »
  --json             le jugement en JSON plutôt qu'en tableaux

Exemples
  simuler foyers --nombre 20000 --verite verite.ndjson > foyers.ndjson
  droits detecter foyers.ndjson --sortie detections.ndjson
  simuler juger --foyers foyers.ndjson --verite verite.ndjson --detections detections.ndjson
`;
