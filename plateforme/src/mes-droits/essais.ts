/** For the browser tests of other domains: someone answers the same questions. */
export {
	ecrire,
	mereSeule,
	type Reponses,
	repondreAuQuestionnaire,
	type Saisie,
	titre,
} from "./questionnaire.fixture.ts";
