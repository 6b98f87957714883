/** A section of the site: how it is called, and its first page. */
export interface Section {
  name: string;
  path: string;
}

/** The sections, by the first part of their paths. Header, breadcrumbs and structured data call them by these names. */
export const sections = {
  errors: { name: 'Errors', path: '/errors/' },
  classifier: { name: 'Classifier', path: '/classifier/' },
  guides: { name: 'Guides', path: '/guides/' },
  sdks: { name: 'SDKs', path: '/sdks/' },
  about: { name: 'About', path: '/about/' },
  compare: { name: 'Look-alikes side by side', path: '/compare/' },
} as const satisfies Record<string, Section>;

const providers: Section = { name: 'Providers', path: '/browse/#providers' };

/** The sections of the header, in its order. */
export const headerSections: Section[] = [sections.errors, providers, sections.guides, sections.sdks];

/** All that the site has, in the order of the footer. */
export const footerSections: Section[] = [
  ...headerSections,
  sections.classifier,
  sections.compare,
  { name: 'Data and MCP', path: '/docs/data/' },
  { name: 'Offline copy', path: '/about/#offline' },
  { name: 'Write an entry', path: '/docs/writing/' },
  { name: 'Changes', path: '/feed.xml' },
  sections.about,
];

/** The section that a page stands under; undefined for the first page of a section, and for pages that stand under none. */
export function sectionAbove(path: string): Section | undefined {
  const [, folder = '', below = ''] = path.split('/');
  if (below === '') return undefined;
  if (facetFolders.has(folder)) return sections.errors;
  return Object.values<Section>(sections).find((section) => section.path === `/${folder}/`);
}

/** Folders of the pages that list the errors with one status, code … */
const facetFolders = new Set(['providers', 'areas', 'statuses', 'codes', 'exceptions', 'endpoints', 'verdicts']);
