export const ACTES_DU_CHANGEMENT = ["apercevoir", "enregistrer"] as const;
