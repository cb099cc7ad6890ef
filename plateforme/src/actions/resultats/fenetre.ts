/** Days after the contact during which a request, or a reading of the pages, is put down to it. */
export const FENETRE = 183;

/** Days after which a case is ripe: time to apply, and to be answered. Before, it is counted apart. */
export const MATURITE = 90;

/** Days after which a person still not contacted was not reached; before, nobody knows. */
export const DELAI_DE_CONTACT = 7;
