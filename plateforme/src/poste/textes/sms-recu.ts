export const textesSmsRecu = {
	titre: "Ce qui est écrit par SMS",
	incomplet: "Il manque une partie de ce message : le réseau ne l’a pas encore apportée.",
	repondre: "Pour répondre, appelez le",
};
