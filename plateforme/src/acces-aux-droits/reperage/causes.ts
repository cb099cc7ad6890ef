/** Why a right stops: what is awaited, what is suspended, what an age will end. */
export const CAUSES = ["declaration", "suspendu", "fin"] as const;
export type Cause = (typeof CAUSES)[number];

export const RUPTURES_MONTREES = 200;
