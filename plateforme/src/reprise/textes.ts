export const textesReprise = {
	dejaHabitee:
		"Des sollicitations, des appels ou des actions sont déjà enregistrés : une reprise ne remplit qu’une plateforme où rien n’a encore été reçu.",
};
