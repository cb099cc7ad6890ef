export const aide = `Usage : droit-ouvert <commande>

  demarrer   démarre la base de données, applique les migrations, ouvre la plateforme
  travailler fait les travaux (demarrer s’en charge, sauf DROIT_OUVERT_TRAVAUX=0)
  migrer     applique les migrations qui manquent, puis s’arrête
  organisme ID NOM COURRIEL PRENOM NOM
             ouvre un organisme réel, et le compte de son premier administrateur
  demonstration [organisme]
             crée un organisme simulé et une personne de chaque rôle, pour essayer
  importer   verse un fichier de dossiers (NDJSON ou CSV) dans un organisme, en entier ou pas du tout
  detecter   cherche les droits que personne n’a demandés, dans les dossiers de la base
  indicateurs
             mesure les indicateurs d’une année, tels que connus un jour donné
  action resultats ID | action liste ID | action suites FICHIER
             dit ce qu’une action a donné ; écrit qui reste à joindre ; note ce que le système
             national a décidé
  decisions exporter | decisions importer FICHIER
             prépare le bordereau des décisions pour le système national (ou le département) ; note
             ce qu’il en a fait
  valeurs FICHIER
             apporte des valeurs d’années passées (CSV ou NDJSON), chacune avec sa source
  journal verifier
             parcourt les scellés du journal et nomme la première rupture (sortie 1)
  pieces tourner-la-cle
             change la clé maîtresse des pièces, sans relire leurs contenus ; coupée, se relance
  rapport --annee ANNEE --sortie FICHIER [--organisme ID]
             écrit le rapport d’activité d’une année dans une page HTML qui se suffit
  retours FICHIER|DOSSIER… [--organisme ID]
             lit des courriels revenus (rapports de remise), et en tire la suite
  courriels FICHIER|DOSSIER… [--organisme ID]
             prend des courriels gardés en fichiers, comme la boîte relevée les aurait apportés
  sauvegarder DOSSIER
             copie base, secrets, têtes et fichiers (sans le trousseau qui les ouvre), pendant que
             la plateforme sert
  restaurer DOSSIER
             remet une sauvegarde dans un dossier de données vide
  sante      dit si la plateforme et la base de données répondent (sortie 1 sinon), l’âge du
             dernier scellement, les travaux qui attendent

droit-ouvert journal verifier [--organisme ID] [--tete T]
  --tete T            une tête gardée ailleurs, en plus de celles du dossier des données :
                      rang:empreinte, ou un fichier de têtes (/journal/tete.txt)

droit-ouvert importer FICHIER --organisme ID [--apercu] [--mapping NOM] [--rejets FICHIER]
  --apercu            dit ce que l’import changerait, et ne change rien
  --mapping NOM       comment lire les colonnes d’un CSV, enregistré sur la page Importer
  --rejets FICHIER    où écrire les lignes refusées (NDJSON) ; à défaut, sur la sortie d’erreur
  --nom NOM           crée l’organisme s’il n’existe pas
  --simule            l’organisme créé est simulé
  --decalage-jours N  jours entre aujourd’hui et le jour de l’organisme simulé
  Sortie 0 : tout est lu ; 1 : des lignes sont refusées ; 2 : rien n’a pu être lu.

droit-ouvert detecter [--organisme ID] [--complet] [--fils N] [--json] [--constats FICHIER]
  --complet           regarde tous les dossiers, même ceux qui n’ont pas changé depuis la dernière fois
  --fils N            fils d’exécution ; à défaut, un par processeur
  --json              ce que le repérage a retenu, pour un programme
  --constats FICHIER  les constats ouverts (CSV), comme sur la page Droits non demandés
  Un repérage arrêté en chemin est repris là où il en était.

droit-ouvert indicateurs --annee ANNEE
  --au JOUR           ce que l’on savait ce jour-là (AAAA-MM-JJ) ; à défaut, aujourd’hui
  --organisme ID      à défaut, le seul organisme ouvert
  --source journal    recompte depuis le journal seul : même résultat, bien plus long
  --json              pour un programme ; avec --detail : les mois, les modalités, ce qui est retenu
droit-ouvert action resultats ID [--json] [--au JOUR] [--organisme ID]
  --lignes FICHIER    une ligne par personne, sans son numéro (CSV) ; script/recompter-action.js en
                      redonne chaque chiffre
droit-ouvert action liste ID [--sortie FICHIER] [--organisme ID]
  Qui joindre, par quel canal, avec quel message (CSV) ; à défaut, sur la sortie.
droit-ouvert action suites FICHIER [--apercu] [--organisme ID]
  Colonnes : matricule, prestation, demande_le, puis ouvert_le, montant, rappel, depuis, ou refuse_le,
  motif ; canal. Renvoyé, un fichier ne change rien.
  Sortie 0 : tout est noté ; 1 : des lignes sont refusées ; 2 : rien n’a pu être lu.
droit-ouvert decisions exporter [--departement] [--sortie FICHIER] [--organisme ID]
  Les décisions notifiées qui ne sont jamais parties (CSV) ; avec --departement, celles du RSA qu’il
  garde. Une ligne ne part qu’une fois.
droit-ouvert decisions importer FICHIER [--apercu] [--organisme ID]
  Colonnes : ligne, issue (telle-quelle, modifiee, rejetee), le ; puis montant (net), effet, motif.
  Renvoyé, un fichier ne change rien.
  Sortie 0 : tout est noté ; 1 : des lignes sont refusées ; 2 : rien n’a pu être lu.
droit-ouvert valeurs FICHIER [--organisme ID]
  Colonnes : indicateur, modalite, annee, valeur, n, source. En entier ou pas du tout.
  Sortie 0 : tout est écrit ; 1 : des lignes sont refusées ; 2 : rien n’a pu être lu.

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
  DROIT_OUVERT_SMTP         serveur des courriels : smtps://nom:secret@serveur:465, ou smtp:// (STARTTLS
                            exigé hors de la machine) ; ?places=20 connexions, ?autorite=fichier.pem
  DROIT_OUVERT_COURRIEL_DE  qui écrit : « Caf de l’Ain <ne-pas-repondre@caf.exemple> » ;
                            DROIT_OUVERT_COURRIEL_RETOURS, où reviennent les rapports de remise
  DROIT_OUVERT_RETOURS      dossier Maildir de cette adresse, relevé toutes les cinq secondes
  DROIT_OUVERT_IMAP         boîte où les personnes écrivent : imaps://nom:secret@serveur:993/, avec
                            ?adresse=documents@caf.exemple, &confiance=serveur qui vérifie l’expéditeur
                            (RFC 8601), &boite=INBOX, &traites=Traités, &autorite=fichier.pem
  DROIT_OUVERT_SMPP         opérateur des SMS : smpps://nom:secret@serveur:3550?source=36100
  Ces six-là, suivies de _ORGANISME (DROIT_OUVERT_SMTP_AIN), ne valent que pour lui ; un organisme
  simulé n’a de transporteur qu’ainsi. Sans elles, rien ne sort de la boîte d’envoi et rien n’est relevé.
  DROIT_OUVERT_ANTIVIRUS    clamd qui regarde chaque pièce : unix:/run/clamav/clamd.ctl (celui de Debian est
                            trouvé tout seul), tcp://machine:3310, ou « non »
  DROIT_OUVERT_CLES_DES_FICHIERS
                            le trousseau des pièces (JSON), s’il est gardé hors du dossier des données
  DROIT_OUVERT_MANDATAIRES  nombre de serveurs mandataires placés devant la plateforme (0)
  DATABASE_URL_TRAVAUX      la même base avec le rôle des travaux, s’il ne se déduit pas
  DROIT_OUVERT_TRAVAUX      0 : demarrer ne lance pas les travaux (une autre machine s’en charge)
  DROIT_OUVERT_TRACE        le moins grave de ce qui s’écrit dans les traces : info, warn, error
  DATABASE_URL_CHARGEMENT   la même base avec le rôle de chargement, s’il ne se déduit pas
`;
