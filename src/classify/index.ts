export type { Classifier, ClassifierSession } from './classifier.ts';
