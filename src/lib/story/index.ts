/** The founding story: claim by claim, what an article said and what is so. */
export { storyClaims, type StoryClaim } from './claims';
export { rivals, type Rival } from './rivals';
export { STORY_RIVALS, STORY_SCENES, type StoryScene } from './scenes';
