interface ImportMetaEnv {
  /** Changes with everything that rules, index and the code that reads them are made of; integrations/offline-copy.ts sets it. */
  readonly DATA_VERSION: string;
  /** How many full-text indexes the site has; integrations/search-index.ts sets it. */
  readonly FULL_TEXT_INDEXES: number;
}
