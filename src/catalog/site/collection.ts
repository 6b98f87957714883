import { getCollection, getEntry } from 'astro:content';
import type { Area, Guide, Provider, Status } from '../../schemas/index.ts';
import { entryFiles, guideFiles } from '../reading/content-files.ts';
import type { Entry } from '../entry/entry.ts';
import { entryOfCase, isPlayed, playedCases, type PlayedCase } from '../observed/lab-cases.ts';
import { observedSdks } from '../observed/observed-sdks.ts';
import type { GuidePrograms } from '../reading/read-content.ts';
import { providerOf } from '../entry/summary.ts';
import { indexOf } from '../outputs/documents.ts';
import { rulesOf } from '../outputs/rules.ts';
import { earlyIndex } from '../search/early.ts';
import { searchedEntry, type SearchedEntry } from '../search/searched-entry.ts';
import type { LabCase, ObservedSdk } from '../observed/sdk.ts';

/** The folder that holds `content/`; Astro runs in it, and what it bundles stands elsewhere. */
const root = process.cwd();

/** The active entries, sorted by id. */
export const getEntries = inBuildOnce(async () => (await getEveryEntry()).filter((entry) => entry.state === 'active'));

/** All entries, the retired ones too; the same as the Node reader gives (a browser test holds the two together). */
export const getEveryEntry = inBuildOnce(async (): Promise<Entry[]> => {
  const entries = await getCollection('errors');
  return entries
    .map(({ id, data, body }) => ({
      ...data,
      id,
      provider: providerOf(id),
      body: body ?? '',
      ...entryFiles(root, id),
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
});

/** The areas that have entries, in the order of `content/areas.yaml`, each with its entries. */
export async function getAreas(): Promise<(Area & { entries: Entry[] })[]> {
  const entries = await getEntries();
  const areas = await getCollection('areas');
  return areas
    .map(({ data }) => ({ ...data, entries: entries.filter((entry) => entry.area === data.id) }))
    .filter((area) => area.entries.length > 0);
}

/** The active entries as the search knows them. */
export const getSearchedEntries = inBuildOnce(async (): Promise<SearchedEntry[]> => {
  const sdks = await getSdks();
  return (await getEntries()).map((entry) => searchedEntry(entry, sdks));
});

/** All providers that the classifier knows, by id. */
export const getProviders = inBuildOnce(async (): Promise<(Provider & { id: string })[]> => {
  const providers = await getCollection('providers');
  return providers.map(({ id, data }) => ({ ...data, id })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
});

/** What each provider is called, by id. */
export async function getProviderNames(): Promise<Map<string, string>> {
  return new Map((await getProviders()).map(({ id, name }) => [id, name]));
}

/** The providers that have entries, each with its entries, those with most first. */
export const getCoveredProviders = inBuildOnce(async (): Promise<(Provider & { id: string; entries: Entry[] })[]> => {
  const entries = await getEntries();
  return (await getProviders())
    .map((provider) => ({ ...provider, entries: entries.filter((entry) => entry.provider === provider.id) }))
    .filter((provider) => provider.entries.length > 0)
    .toSorted((a, b) => b.entries.length - a.entries.length);
});

/** The classifier's rules, as `/rules.json` serves them. */
export async function getRules() {
  return rulesOf(await getEntries(), await getProviders());
}

/** The index in pieces, for the first answer of a search. */
export const getEarlyIndex = inBuildOnce(async () =>
  earlyIndex(
    indexOf(await getEntries(), await getSdks(), await getGuides(), await getStatuses()),
    (await getRules()).providers,
  ),
);

/** The SDKs that have observations, in their order. */
export const getSdks = inBuildOnce(async (): Promise<ObservedSdk[]> => {
  const words = await getCollection('sdks');
  const runs = await getCollection('observed');
  return observedSdks(
    words.map(({ id, data }) => ({ ...data, id })),
    runs.map(({ data }) => data),
  );
});

/** All cases that the laboratory plays, with their answers: the general ones first, then those of the entries. */
export async function getPlayedCases(): Promise<PlayedCase[]> {
  const general = (await getCollection('cases'))
    .map(({ id, data }) => ({ id: `general/${id}`, wire: data }))
    .filter(isPlayed)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [...general, ...(await getEntries()).flatMap(playedCases)];
}

/** The same cases without their answers. */
export async function getLabCases(): Promise<LabCase[]> {
  return (await getPlayedCases()).map(({ id, wire: { summary, call } }) => {
    const entry = entryOfCase(id);
    return { id, summary, call, ...(entry !== undefined && { entry }) };
  });
}

/** The guides, by id. */
export async function getGuides(): Promise<(Guide & { id: string })[]> {
  const guides = await getCollection('guides');
  return guides.map(({ id, data }) => ({ ...data, id })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** What is written about each HTTP status, by its number. */
export async function getStatuses(): Promise<(Status & { id: string })[]> {
  const statuses = await getCollection('statuses');
  return statuses.map(({ id, data }) => ({ ...data, id })).toSorted((a, b) => Number(a.id) - Number(b.id));
}

/** The programs of a guide with the runs that prove them, if it has some. */
export async function findPrograms(guide: string): Promise<GuidePrograms | undefined> {
  const runs = (await getCollection('runs')).find(({ id }) => id === guide);
  return runs && { guide, files: guideFiles(root, guide), runs: runs.data.runs };
}

/** The programs of a guide that has some. */
export async function getPrograms(guide: string): Promise<GuidePrograms> {
  const programs = await findPrograms(guide);
  if (!programs) throw new Error(`no content/guides/${guide}/runs.yaml`);
  return programs;
}

/** The prose of an entry, as HTML. */
export async function getProse(id: string): Promise<string> {
  const entry = await getEntry('errors', id);
  if (!entry?.rendered) throw new Error(`no entry ${id}`);
  return entry.rendered.html.trimEnd();
}

/** In a build, where content does not change, the first answer serves every page; the dev server asks each time. */
function inBuildOnce<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => (import.meta.env.PROD ? (answer ??= ask()) : ask());
}
