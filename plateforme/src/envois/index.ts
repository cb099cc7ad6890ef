export type Canal = "courriel" | "sms" | "courrier";
/** `incertain`: given to the carrier, whose answer is not known; it is never sent again by itself. */
export type EtatEnvoi = "a-envoyer" | "envoye" | "incertain" | "echec";
