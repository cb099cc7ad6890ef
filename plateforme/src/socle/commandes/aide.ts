export const aide = `Usage : droit-ouvert <commande>

  demarrer   démarre la base de données, applique les migrations, ouvre la plateforme
  migrer     applique les migrations qui manquent, puis s’arrête
  sante      dit si la plateforme et la base de données répondent (sortie 1 sinon)

Réglages
  PORT                      port de la plateforme (3230)
  DROIT_OUVERT_DONNEES      dossier des données, base comprise (donnees)
  DATABASE_URL              un PostgreSQL 15 ou plus récent, avec le compte propriétaire des tables ;
                            sans elle, la plateforme démarre le sien
  DATABASE_URL_APPLICATION  la même base avec le rôle de l’application, s’il ne se déduit pas
`;
