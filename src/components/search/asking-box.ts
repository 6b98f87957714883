/** The box of the header as its popup sees it. */
export interface AskingBox extends HTMLElement {
  /** What the reader typed or pasted. */
  readonly text: string;
  /** Opens the classifier with the text, which does not leave this tab. */
  openClassifier: () => void;
}
