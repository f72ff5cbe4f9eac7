import type { DescribeGlobalSObjectResult } from 'jsforce';

/** What `describeGlobal` says of an object, with what jsforce's type leaves out. */
export type ObjectSummary = DescribeGlobalSObjectResult & {
  /** `History`, `Share`, `Feed`, `ChangeEvent` of the parent below. */
  readonly associateEntityType?: string | null;
  readonly associateParentEntity?: string | null;
};

/** Standard objects without a page layout that hold what people wrote, sent or uploaded. */
const withoutLayout: ReadonlySet<string> = new Set(
  `Attachment ContentVersion Document Note ContentNote EmailMessage FeedItem FeedComment CaseComment
   Individual User LiveChatTranscript LiveChatVisitor MessagingEndUser VoiceCall OpportunityContactRole
   CampaignMember EmailMessageRelation`.split(/\s+/),
);

/** Objects that describe the org, not the business, though they have a layout. */
const setUp =
  /^(?:Apex|Auth|Aura|Custom|Dashboard|Duplicate|Flow|Package|Permission|Profile|Report|Setup)(?=[A-Z]|$)/;

/** Copies of records for other purposes: who may see them, events, rules of distribution. */
const derived: ReadonlySet<string> = new Set(['Share', 'ChangeEvent', 'History', 'Feed', 'OwnerSharingRule']);

/** True for objects whose records belong to the business: custom ones, and standard ones with a page or a search. */
export function isData(object: ObjectSummary): boolean {
  if (!isReadable(object) || isDerived(object)) return false;
  if (isBigObject(object.name) || withoutLayout.has(object.name)) return true;
  return object.custom || object.customSetting || (object.layoutable && !setUp.test(object.name));
}

export function isReadable({ queryable, deprecatedAndHidden, name }: ObjectSummary): boolean {
  // Custom metadata is part of the programs; events pass by and are kept by nobody.
  return queryable && !deprecatedAndHidden && !/__(?:mdt|e)$/.test(name);
}

export function isBigObject(name: string): boolean {
  return /__b$/.test(name);
}

function isDerived({ associateEntityType, name }: ObjectSummary): boolean {
  return derived.has(associateEntityType ?? '') || /__(?:Share|History|Feed|Tag|ChangeEvent)$/.test(name);
}

/** A table of another system that the org shows through a connection of its own. */
export function isExternal(name: string): boolean {
  return /__x$/.test(name);
}

/** Objects that SOQL neither counts nor lists in any order: only their first records can be had, or all. */
export function isUncounted(name: string): boolean {
  return isBigObject(name) || isExternal(name);
}

/** The object that keeps the history of another's fields. */
export function historyOf(name: string, all: readonly ObjectSummary[]): ObjectSummary | undefined {
  return all.find(
    ({ associateEntityType, associateParentEntity }) =>
      associateEntityType === 'History' && associateParentEntity === name,
  );
}
