export { area, areaIds, type Area, type AreaId } from './area.ts';
export { entry, fixers, type EntryData, type Fixer } from './entry.ts';
export { entryId } from './entry-id.ts';
export { evidenceKinds, primaryEvidenceKinds, type Evidence, type EvidenceKind } from './evidence.ts';
export { kinds, type Kind } from './kind.ts';
export { provider, type Provider } from './provider.ts';
export { bases, verdicts, type Basis, type Verdict } from './retry.ts';
export { surfaces, type Signature, type Surface } from './signature.ts';
export { wireCase, type Exchange, type WireCase } from './wire.ts';
