import {
  findPrograms,
  getAreas,
  getEntries,
  getEveryEntry,
  getGuides,
  getLabCases,
  getProviderNames,
  getSdks,
} from './collection.ts';
import { entriesIn, membersOf, treeOf } from '../browse/decision-tree.ts';
import { caseFamilies } from '../observed/case-families.ts';
import { providerOfCase } from '../observed/lab-cases.ts';
import { documentSchemas, type SchemaName } from '../outputs/json-schema.ts';
import { relationsAmong } from '../browse/related.ts';
import { retirements } from '../entry/retired.ts';

/** One page per active entry. */
export async function entryPaths() {
  const all = await getEntries();
  const areas = await getAreas();
  const sdks = await getSdks();
  const guides = (await getGuides()).map((guide) => ({ guide, members: new Set(entriesIn(guide)) }));
  const relations = relationsAmong(all, sdks);
  return all.map((entry) => {
    const area = areas.find((candidate) => candidate.id === entry.area);
    if (!area) throw new Error(`${entry.id}: no area ${entry.area}`);
    return {
      params: { id: entry.id },
      props: {
        entry,
        area,
        sdks,
        relations,
        guides: guides.flatMap(({ guide, members }) => (members.has(entry.id) ? [guide] : [])),
      },
    };
  });
}

/** One small page per retired entry. */
export async function retiredPaths() {
  return retirements(await getEveryEntry()).map(({ entry, successor }) => ({
    params: { retired: entry.id },
    props: { entry, successor },
  }));
}

/** One JSON document per entry, the retired ones too. */
export async function entryDocumentPaths() {
  return (await getEveryEntry()).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** One text per program of an entry. */
export async function programPaths() {
  return (await getEntries()).flatMap(({ id, fixFiles }) =>
    fixFiles.map(({ name, text }) => ({ params: { program: `${id}/${name}` }, props: { text } })),
  );
}

/** One JSON Schema per kind of document. */
export function schemaPaths() {
  return (Object.keys(documentSchemas) as SchemaName[]).map((name) => ({ params: { name }, props: { name } }));
}

/** One page per area that has entries. */
export async function areaPaths() {
  const areas = await getAreas();
  return areas.map((area) => ({ params: { area: area.id }, props: { area, areas } }));
}

/** One page per SDK that the laboratory has run. */
export async function sdkPaths() {
  const cases = await getLabCases();
  const areas = await getAreas();
  const names = await getProviderNames();
  return (await getSdks()).map((sdk) => ({ params: { sdk: sdk.id }, props: { sdk, cases, areas, names } }));
}

/** One page per provider whose cases were played: its cases by SDK. */
export async function matrixPaths() {
  return (await getMatrices()).map((matrix) => ({ params: { provider: matrix.provider }, props: matrix }));
}

/** By provider, with most cases first: the SDKs that play its cases, and the cases that one of them plays, in families. */
export async function getMatrices() {
  const all = await getLabCases();
  const areas = await getAreas();
  const names = await getProviderNames();
  const sdks = await getSdks();
  return [...Map.groupBy(all, ({ id }) => providerOfCase(id))]
    .flatMap(([provider, cases]) => {
      const playing = sdks.filter((sdk) => cases.some(({ id }) => id in sdk.cases));
      const played = cases.filter(({ id }) => playing.some((sdk) => id in sdk.cases));
      if (provider === undefined || played.length === 0) return [];
      const name = names.get(provider) ?? provider;
      return [{ provider, name, sdks: playing, families: caseFamilies(played, areas), total: played.length }];
    })
    .toSorted((a, b) => b.total - a.total);
}

/** One page per guide. */
export async function guidePaths() {
  const entries = await getEntries();
  const guides = await getGuides();
  const cases = await getLabCases();
  const sdks = await getSdks();
  const paths = guides.map(async (guide) => ({
    params: { guide: guide.id },
    props: {
      guide,
      programs: await findPrograms(guide.id),
      members: membersOf(guide, entries),
      tree: guide.tree && treeOf(guide.tree, entries, guides),
      cases: guide.observed.flatMap((id) => cases.find((item) => item.id === id) ?? []),
      sdks,
    },
  }));
  return Promise.all(paths);
}
