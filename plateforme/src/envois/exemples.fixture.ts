export const exemples: Record<string, (organisme: string) => string> = {
	envois: (o) => `INSERT INTO envois (organisme, cle, canal, destinataire, sujet, corps, demande_le)
		VALUES ('${o}', 'essai-1', 'courriel', 'ines@exemple.fr', 'Essai', 'Bonjour', now())`,
};
