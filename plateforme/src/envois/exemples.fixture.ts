export const exemples: Record<string, (organisme: string) => string> = {
	envois: (
		o,
	) => `INSERT INTO envois (organisme, envoi, cle, canal, destinataire, sujet, corps, demande_le)
		OVERRIDING SYSTEM VALUE
		VALUES ('${o}', 900001, 'essai-1', 'courriel', 'ines@exemple.fr', 'Essai', 'Bonjour', now())`,
	reglages_des_envois: (o) =>
		`INSERT INTO reglages_des_envois VALUES ('${o}', '2020-01-01', 480, 1200, false, 600, 60, 2, 30)`,
	transporteurs: (o) =>
		`INSERT INTO transporteurs VALUES ('${o}', 'sms', 'en-panne', 'ECONNREFUSED', now())`,
	retours: (o) => `INSERT INTO retours (organisme, canal, nature, recu_le, envoi, code, empreinte)
		VALUES ('${o}', 'courriel', 'rebond', now(), 900001, '5.1.1', sha256('essai'))`,
	liens_d_opposition: (o) =>
		`INSERT INTO liens_d_opposition VALUES ('${o}', sha256('essai'), 900001, NULL)`,
	sms_recus: (
		o,
	) => `INSERT INTO sollicitations (organisme, sollicitation, nature, canal, objet, arrivee, arrivee_a)
			OVERRIDING SYSTEM VALUE VALUES ('${o}', 900001, 'question', 'sms', 'SMS', '2020-07-15', now());
		INSERT INTO sms_recus VALUES ('${o}', 900001, '+33639980001', now(), NULL, ARRAY['Bonjour'])`,
	lots_de_courrier: (o) =>
		`INSERT INTO lots_de_courrier (organisme, prepare_le, nombre) VALUES ('${o}', now(), 1)`,
};
