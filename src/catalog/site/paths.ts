import { getAreas, getEntries, getEveryEntry, getGuides, getLabCases, getSdks } from './collection.ts';
import { entriesIn, membersOf, treeOf } from '../browse/decision-tree.ts';
import { documentSchemas, type SchemaName } from '../outputs/json-schema.ts';
import { relationsAmong } from '../browse/related.ts';
import { retirements } from '../entry/retired.ts';

/** One page per active entry. */
export async function entryPaths() {
  const all = await getEntries();
  const areas = await getAreas();
  const sdks = await getSdks();
  const guides = await getGuides();
  const relations = relationsAmong(all, sdks);
  return all.map((entry) => {
    const area = areas.find((candidate) => candidate.id === entry.area);
    if (!area) throw new Error(`${entry.id}: no area ${entry.area}`);
    return {
      params: { id: entry.id },
      props: {
        entry,
        all,
        area,
        sdks,
        relations,
        guides: guides.filter((guide) => entriesIn(guide).includes(entry.id)),
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
  return (await getSdks()).map((sdk) => ({ params: { sdk: sdk.id }, props: { sdk, cases } }));
}

/** One page per guide. */
export async function guidePaths() {
  const entries = await getEntries();
  const guides = await getGuides();
  const cases = await getLabCases();
  const sdks = await getSdks();
  return guides.map((guide) => ({
    params: { guide: guide.id },
    props: {
      guide,
      members: membersOf(guide, entries),
      tree: guide.tree && treeOf(guide.tree, entries, guides),
      cases: guide.observed.flatMap((id) => cases.find((item) => item.id === id) ?? []),
      sdks,
    },
  }));
}
