export { diagnosisView } from './diagnosis-view.ts';
export { searchEngine } from './engine.ts';
export { resultList } from './result-list.ts';
export { noPage } from './search-view.ts';
export { nearList, sharedText } from './unknown-card.ts';
