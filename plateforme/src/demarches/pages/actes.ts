export const ACTES = ["repondre", "envoyer", "abandonner"] as const;
