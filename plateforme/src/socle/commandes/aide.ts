export const aide = `Usage : droit-ouvert <commande>

  demarrer   démarre la base de données, applique les migrations, ouvre la plateforme
  migrer     applique les migrations qui manquent, puis s’arrête
  demonstration [organisme]
             crée un organisme simulé et une personne de chaque rôle, pour essayer
  sante      dit si la plateforme et la base de données répondent (sortie 1 sinon)

Réglages
  PORT                      port de la plateforme (3230)
  DROIT_OUVERT_DONNEES      dossier des données, base comprise (donnees)
  DATABASE_URL              un PostgreSQL 15 ou plus récent, avec le compte propriétaire des tables ;
                            sans elle, la plateforme démarre le sien
  DATABASE_URL_APPLICATION  la même base avec le rôle de l’application, s’il ne se déduit pas
  DROIT_OUVERT_URL          adresse publique de la plateforme (http://localhost:PORT)
  DROIT_OUVERT_PROCONNECT, DROIT_OUVERT_FRANCECONNECT
                            adresse du fournisseur d’identité des agents et partenaires, et de celui
                            du public ; chacune va avec la même, suivie de _CLIENT et de _SECRET
  DROIT_OUVERT_IDENTITE     « demonstration » : des personnes inventées au lieu des fournisseurs ;
                            refusée à côté d’un organisme réel
  DROIT_OUVERT_ENV          « production » : la démonstration est refusée
  DROIT_OUVERT_SECRET       scelle les connexions en cours ; la même sur chaque machine, s’il y en a
                            plusieurs (tirée au premier démarrage sinon)
  DROIT_OUVERT_MANDATAIRES  nombre de serveurs mandataires placés devant la plateforme (0)
`;
