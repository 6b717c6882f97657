// The types of a Hiwar record, version 1.0. Made from the shapes of the Java library; not to be edited.

/** A member of one's own: its name begins with x-. */
export interface Extensible {
  [extension: `x-${string}`]: unknown;
}

/** A text by BCP 47 language tag; it has one language at least. */
export type LocalizedText = { [language: string]: string };
/** A code of one's own, where a list is open: a kebab-case word or an absolute URI. */
export type OwnCode = string & {};
/** The id of an entity of the record; or the URI of another record, # and an id there. */
export type Reference = string;
/** A decimal number, written out: "1250.50". */
export type Decimal = string;
/** A date: "2025-10-14", "2025-10", "2025~", "[2025-10-14..2025-10-16]", "2025-10-14T09:30Z". */
export type PartialDate = string;
/** Two dates joined by a slash; either may be open: "2025-01-01/..". */
export type DateSpan = string;
/** Any JSON. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

export type Absence =
  | "unknown"
  | "withheld"
  | "not-stated"
  | "cut-off"
  | "not-copied"
  | "not-applicable";

export type ActionExtent =
  | "full"
  | "partial"
  | "intermittent"
  | "rotating"
  | OwnCode;

export type ActionKind =
  | "strike"
  | "strike/general"
  | "strike/warning"
  | "strike/sympathy"
  | "work-ban"
  | "work-to-rule"
  | "sit-in"
  | "demonstration"
  | "badge"
  | "lockout"
  | "boycott"
  | OwnCode;

export type AffiliationRole =
  | "affiliate-of"
  | "organ-of"
  | "member-of"
  | "supervised-by"
  | "successor-of"
  | OwnCode;

export type AgreementKind =
  | "agreement"
  | "tentative-agreement"
  | "memorandum"
  | "minutes"
  | "charter"
  | "side-letter"
  | "amendment"
  | "record-of-disagreement"
  | "unilateral-decision"
  | OwnCode;

export type ApprovalKind =
  | "registration"
  | "homologation"
  | "extension"
  | "enlargement"
  | "approval"
  | OwnCode;

export type BallotOutcome =
  | "accepted"
  | "rejected"
  | "no-quorum"
  | "tied"
  | "annulled"
  | OwnCode;

export type BargainingLevel =
  | "international"
  | "national"
  | "sector"
  | "regional"
  | "group"
  | "company"
  | "establishment"
  | OwnCode;

export type Bound =
  | "exact"
  | "at-least"
  | "at-most"
  | "more-than"
  | "less-than"
  | "almost"
  | "about"
  | "range";

export type CalendarSystem =
  | "islamic"
  | "islamic-umalqura"
  | "coptic"
  | "ethiopic"
  | "persian"
  | "hebrew"
  | "buddhist"
  | OwnCode;

export type Capacity =
  | "chair"
  | "host"
  | "delegate"
  | "observer"
  | "mediator"
  | "secretary"
  | "expert"
  | "signatory"
  | OwnCode;

export type ClauseKind =
  | "purpose"
  | "scope"
  | "duration"
  | "pay"
  | "working-conditions"
  | "commitment"
  | "peace"
  | "no-action"
  | "no-claims"
  | "renewal"
  | "reopening"
  | "dispute-resolution"
  | "non-precedent"
  | "reserved"
  | OwnCode;

export type Combining =
  | "higher"
  | "lower"
  | "sum"
  | "employee-choice"
  | "employer-choice";

export type ConditionKind =
  | "within-means"
  | "law"
  | "vote"
  | "approval"
  | "other-round"
  | "third-party"
  | "other"
  | OwnCode;

export type ConditionRole =
  | "if"
  | "unless"
  | "until"
  | "linked";

export type ConditionState =
  | "open"
  | "met"
  | "failed";

export type Confidentiality =
  | "public"
  | "restricted"
  | "confidential";

export type CountsFor =
  | "pension"
  | "health-fund"
  | "union-dues"
  | "overtime"
  | "annual-bonus"
  | "severance"
  | "tax"
  | OwnCode;

export type DateKind =
  | "takes-effect"
  | "deadline"
  | "paid"
  | "processed"
  | "review"
  | "ends"
  | OwnCode;

export type DateSnap =
  | "first-of-month"
  | "end-of-month"
  | "first-of-year"
  | "end-of-year"
  | "pay-period"
  | "pay-day"
  | "school-year"
  | "financial-year"
  | "meeting"
  | OwnCode;

export type DemandCategory =
  | "pay"
  | "pay/general-increase"
  | "pay/scales"
  | "pay/tiers"
  | "pay/compression"
  | "pay/payroll"
  | "pay/minimum"
  | "pay/indexation"
  | "pay/bonus"
  | "pay/profit-sharing"
  | "pay/arrears"
  | "allowances"
  | "allowances/lump-sum"
  | "allowances/travel"
  | "allowances/mileage"
  | "allowances/personal-vehicle"
  | "allowances/hardship"
  | "allowances/shift"
  | "allowances/night"
  | "allowances/family"
  | "allowances/meal"
  | "working-time"
  | "working-time/hours"
  | "working-time/overtime"
  | "working-time/organisation"
  | "working-time/part-time"
  | "working-time/leave"
  | "working-time/paternity"
  | "working-time/maternity"
  | "working-time/telework"
  | "career"
  | "career/promotion"
  | "career/quota"
  | "career/statute"
  | "career/appointment"
  | "career/seniority"
  | "employment"
  | "employment/recruitment"
  | "employment/security"
  | "employment/closures"
  | "employment/investment"
  | "employment/contracts"
  | "employment/flexibility"
  | "training"
  | "training/continuing"
  | "training/apprenticeship"
  | "training/places"
  | "training/trainers"
  | "training/conditions"
  | "training/statute"
  | "social-works"
  | "social-works/grant"
  | "social-works/premises"
  | "social-works/staff"
  | "social-works/partnerships"
  | "social-works/holiday"
  | "social-works/credit"
  | "social-protection"
  | "social-protection/health"
  | "social-protection/risk"
  | "social-protection/pension"
  | "social-protection/accident"
  | "social-protection/tax"
  | "working-conditions"
  | "working-conditions/health-safety"
  | "working-conditions/quality"
  | "working-conditions/organisation"
  | "working-conditions/legal-protection"
  | "means"
  | "means/vehicles"
  | "means/equipment"
  | "means/budget"
  | "equality"
  | "equality/gender"
  | "equality/participation"
  | "equality/non-discrimination"
  | "equality/family"
  | "equality/parity"
  | "union-rights"
  | "union-rights/facilities"
  | "union-rights/elections"
  | "union-rights/bargaining"
  | "union-rights/strike"
  | "union-rights/strike-fund"
  | "dialogue"
  | "dialogue/institution"
  | "dialogue/joint-committee"
  | "dialogue/conflict"
  | "dialogue/grievance"
  | "policy"
  | "policy/export"
  | "policy/law"
  | "policy/programmes"
  | "cooperative-office-staff"
  | "cooperative-office-staff/examinations"
  | "cooperative-office-staff/incentives"
  | "cooperative-office-staff/climate"
  | "cooperative-office-staff/seniority"
  | "cooperative-office-staff/means"
  | "cooperative-office-staff/arrears"
  | "coverage"
  | "other"
  | OwnCode;

export type Directness =
  | "text-itself"
  | "seen-copy"
  | "reported"
  | "anonymous"
  | "computed";

export type DocumentKind =
  | "communique"
  | "claims-file"
  | "agreement-text"
  | "minutes"
  | "letter"
  | "notice"
  | "press"
  | "legal-instrument"
  | "register"
  | OwnCode;

export type DurationUnit =
  | "minute"
  | "hour"
  | "day"
  | "working-day"
  | "week"
  | "month"
  | "year";

export type Effect =
  | "introduce"
  | "raise"
  | "reduce"
  | "change"
  | "keep"
  | "guarantee"
  | "abolish"
  | "extend"
  | "reinstate"
  | "suspend"
  | "replace"
  | "grant"
  | "exempt"
  | "refund"
  | "open-way"
  | "unify"
  | "index"
  | "publish"
  | "refrain"
  | "disregard"
  | "restrict"
  | "remedy"
  | "modernise"
  | "strengthen"
  | "answer"
  | "check"
  | OwnCode;

export type EventKind =
  | "arrival"
  | "return"
  | "departure"
  | "appointment"
  | "balance"
  | "fault-found"
  | OwnCode;

export type Finality =
  | "counting"
  | "provisional"
  | "final";

export type IndexKind =
  | "consumer-prices"
  | "wages"
  | "minimum-wage"
  | "productivity"
  | OwnCode;

export type MeetingAccess =
  | "closed"
  | "press"
  | "public"
  | OwnCode;

export type MeetingKind =
  | "round"
  | "preparatory"
  | "bilateral"
  | "committee"
  | "conciliation"
  | "signing"
  | "assembly"
  | "information"
  | OwnCode;

export type MeetingOutcome =
  | "agreement"
  | "partial"
  | "no-agreement"
  | "broken-off"
  | OwnCode;

export type Method =
  | "stated"
  | "assigned"
  | "derived";

export type Modality =
  | "firm"
  | "in-principle"
  | "propose"
  | "study"
  | "consider"
  | "best-effort"
  | "permitted";

export type PartyKind =
  | "union"
  | "union-confederation"
  | "union-body"
  | "employer"
  | "employers-organisation"
  | "government-body"
  | "coalition"
  | "workers-representation"
  | "social-works-body"
  | "joint-body"
  | "third-party"
  | OwnCode;

export type PayBasis =
  | "net"
  | "gross";

export type PayComponent =
  | "base-pay"
  | "total-pay"
  | "seniority"
  | "allowances"
  | "bonuses"
  | "overtime"
  | "leave-pay"
  | "grade"
  | "wage-bill"
  | "minimum-wage"
  | "pension"
  | "employee-contributions"
  | "employer-contributions"
  | "income-tax"
  | "exempt-amount"
  | "levy"
  | "labour-cost"
  | OwnCode;

export type PayKind =
  | "consolidated"
  | "one-off"
  | "remunerative"
  | "non-remunerative"
  | "in-kind"
  | OwnCode;

export type Per =
  | "hour"
  | "day"
  | "week"
  | "month"
  | "year"
  | "once"
  | "kilometre"
  | "mission"
  | "night"
  | "shift"
  | "meal"
  | "child"
  | "person"
  | OwnCode;

export type PositionStance =
  | "supports"
  | "opposes"
  | "recommends"
  | "recommends-against"
  | "recommends-nothing"
  | "priority"
  | "main-issue"
  | "red-line"
  | "at-limit"
  | "satisfied"
  | "minimum-met"
  | "partly-satisfied"
  | "dissatisfied"
  | "at-the-table"
  | "observes"
  | "outside"
  | "excluded"
  | "contests-representativeness"
  | "takes-part"
  | OwnCode;

export type Presence =
  | "present"
  | "remote"
  | "absent"
  | "excused"
  | "walked-out"
  | "boycotted"
  | "not-invited";

export type ProceedingKind =
  | "court"
  | "conciliation"
  | "mediation"
  | "arbitration"
  | "inspection"
  | "complaint"
  | OwnCode;

export type Promptness =
  | "at-once"
  | "soon"
  | "as-soon-as-possible"
  | "in-due-time"
  | OwnCode;

export type Rank =
  | "lowest"
  | "highest"
  | OwnCode;

export type Recurrence =
  | "regular"
  | "on-demand"
  | "when-needed"
  | OwnCode;

export type RelationKind =
  | "continues"
  | "rewords"
  | "splits"
  | "merges"
  | "implements"
  | "amends"
  | "repeals"
  | "renews"
  | "adds-to"
  | "parity-with"
  | "suspends"
  | "replaces"
  | "contradicts"
  | "in-return-for"
  | "set-off-against"
  | "ended-by"
  | "because-of"
  | "derived-from"
  | "governed-by"
  | "relates-to"
  | OwnCode;

export type RemarkKind =
  | "thanks"
  | "praise"
  | "criticism"
  | "warning"
  | "slogan"
  | "invitation"
  | "announcement"
  | "opinion"
  | "reciprocity"
  | OwnCode;

export type RenewalMode =
  | "tacit"
  | "negotiated"
  | "express"
  | "ultra-active"
  | "none"
  | OwnCode;

export type ScaleKey =
  | "grade"
  | "scale"
  | "echelon"
  | "band"
  | "category"
  | "job"
  | "child"
  | OwnCode;

export type ScheduleKind =
  | "complete"
  | "incomplete"
  | "progressive"
  | "unordered"
  | OwnCode;

export type Side =
  | "workers"
  | "employer"
  | "government"
  | "neutral";

export type StaffAttribute =
  | "hired"
  | "age"
  | "seniority"
  | "experience"
  | "insured-days"
  | "pay"
  | "contract"
  | "working-time"
  | "occupation"
  | "workplace"
  | "qualification"
  | "education"
  | "certificate"
  | "retirement"
  | "retirement-age"
  | "hit-by-epidemic"
  | "membership"
  | OwnCode;

export type Stance =
  | "signed"
  | "initialled"
  | "refused"
  | "walked-out"
  | "reserved"
  | "not-invited"
  | "bound-without-signing"
  | "witnessed"
  | "opposed";

export type StatementStanding =
  | "rival"
  | "corrected"
  | "rejected";

export type Status =
  | "demand/raised"
  | "demand/acknowledged"
  | "demand/under-study"
  | "demand/accepted-in-principle"
  | "demand/committed"
  | "demand/partly-fulfilled"
  | "demand/fulfilled"
  | "demand/refused"
  | "demand/postponed"
  | "demand/referred"
  | "demand/withdrawn"
  | "demand/superseded"
  | "demand/lapsed"
  | "measure/promised"
  | "measure/scheduled"
  | "measure/conditional"
  | "measure/in-progress"
  | "measure/partly-delivered"
  | "measure/delivered"
  | "measure/overdue"
  | "measure/breached"
  | "measure/cancelled"
  | "meeting/called"
  | "meeting/scheduled"
  | "meeting/held"
  | "meeting/adjourned"
  | "meeting/postponed"
  | "meeting/cancelled"
  | "meeting/boycotted"
  | "agreement/drafted"
  | "agreement/proposed"
  | "agreement/agreed-in-principle"
  | "agreement/finalised"
  | "agreement/signed"
  | "agreement/ratified"
  | "agreement/rejected"
  | "agreement/registered"
  | "agreement/extended"
  | "agreement/in-force"
  | "agreement/expired"
  | "agreement/denounced"
  | "agreement/replaced"
  | "agreement/not-concluded"
  | "action/announced"
  | "action/notified"
  | "action/held"
  | "action/suspended"
  | "action/called-off"
  | "action/ended"
  | "document/drafted"
  | "document/sent"
  | "document/received"
  | "document/answered"
  | "document/unanswered"
  | "document/returned"
  | "document/adopted"
  | "document/promulgated"
  | "document/published"
  | "document/in-force"
  | "document/suspended"
  | "document/repealed"
  | "document/replaced"
  | "document/withdrawn"
  | "proceeding/considered"
  | "proceeding/filed"
  | "proceeding/pending"
  | "proceeding/suspended"
  | "proceeding/settled"
  | "proceeding/unresolved"
  | "proceeding/decided"
  | "proceeding/appealed"
  | "proceeding/dismissed"
  | "proceeding/withdrawn"
  | "process/opened"
  | "process/active"
  | "process/suspended"
  | "process/impasse"
  | "process/mediation"
  | "process/concluded"
  | "process/failed"
  | "process/dormant";

export type TallyMethod =
  | "counted"
  | "summed"
  | "averaged"
  | "estimated"
  | OwnCode;

export type VoteBase =
  | "valid"
  | "cast"
  | "eligible"
  | OwnCode;

export interface BargainingRecord extends Extensible {
  /** The version of the format. */
  hiwar: `1.${number}`;
  /** The id of the record: an absolute URI. */
  id: string;
  /** Its title. */
  title?: LocalizedText;
  /** The level that bargaining takes place at. */
  level?: BargainingLevel;
  /** The sector of activity. */
  sector?: LocalizedText;
  /** The sector in classifications of activities. */
  sectorCodes?: Identifier[];
  /** The country or territory, as an ISO 3166 code: MA. */
  jurisdiction?: string;
  /** The staff that are bargained for. */
  unit?: BargainingUnit;
  /** The languages of the record, as BCP 47 tags. */
  languages?: string[];
  /** When the process began. */
  opened?: PartialDate;
  /** The parties, whose affiliations say who belongs to whom. */
  parties?: Party[];
  /** The people, whose offices say which parties they speak for. */
  people?: Person[];
  /** The groups of staff that several things are about. */
  staffGroups?: StaffGroup[];
  /** The meetings, the rounds among them. */
  meetings?: Meeting[];
  /** The demands, in the order of the source; each names its parent. */
  demands?: Demand[];
  /** What was promised or done. */
  measures?: Measure[];
  /** The steps of schedules. */
  instalments?: Instalment[];
  /** The texts that close negotiations. */
  agreements?: Agreement[];
  /** The provisions of those texts; each names its text, and what it is a part of. */
  clauses?: Clause[];
  /** The votes. */
  ballots?: Ballot[];
  /** The industrial action. */
  actions?: IndustrialAction[];
  /** The cases before courts, conciliators and other forums. */
  proceedings?: Proceeding[];
  /** Where parties and people stand towards texts, votes, demands, actions. */
  positions?: Position[];
  /** The documents that statements are found in, and the papers that travel. */
  documents?: Document[];
  /** The links between entities, of this record and of others. */
  relations?: Relation[];
  /** Speech that is not a fact. */
  remarks?: Remark[];
  /** What sources say otherwise than the record: rival, corrected and rejected values. */
  statements?: Statement[];
  /** The journal, in the order in which it was written. */
  transitions?: Transition[];
  /** When the record was created. */
  created?: PartialDate;
  /** When it was last changed. */
  modified?: PartialDate;
  /** Who publishes the record. */
  publisher?: LocalizedText;
  /** The licence that it is published under. */
  licence?: string;
  /** Who may see it. */
  confidentiality?: Confidentiality;
  /** The tombstone of a record that was taken back. */
  withdrawn?: Withdrawal;
  /** Where the sources say it. */
  citations?: Citation[];
  /** Why members have no value, by place: the name of the member, or terms/paidOn for one further down, as in Statement#member(). */
  absent?: { [member: string]: Absence };
}

export interface Identifier extends Extensible {
  /** The list that the number is from, best a code of org-id.guide where one exists. */
  scheme: string;
  /** The number or code in that list, as written there. */
  value: string;
  /** A page that stands for it. */
  uri?: string;
}

export interface BargainingUnit extends Extensible {
  /** Who is in it. */
  scope?: LocalizedText;
  /** Who is not. */
  excluded?: LocalizedText[];
  /** Where. */
  territory?: Locality;
  /** How many workers it covers, by group, day and source. */
  workers?: Headcount[];
  /** How many employers it covers, by group, day and source. */
  employers?: Headcount[];
  /** The share of workers covered, in percent, as stated. */
  coverageAsStated?: Percentage;
}

export interface Locality extends Extensible {
  /** What it is called. */
  name: LocalizedText;
  /** Its codes, such as one of ISO 3166-2 or of a national list. */
  codes?: Identifier[];
}

export interface Headcount extends Extensible {
  /** How many. */
  number: number;
  /** Whether the number is exact, a floor, a ceiling, an estimate or the lower end of a range, if that is stated. */
  bound?: Bound;
  /** The upper end of a range. */
  upTo?: number;
  /** Who is counted, where that is not everybody. */
  who?: LocalizedText;
  /** The day that the number is of. */
  on?: PartialDate;
  /** The number in the words of the source, where they say more or something else. */
  asStated?: LocalizedText;
  /** Where the sources say it. */
  citations?: Citation[];
}

export interface Citation extends Extensible {
  /** The document. */
  document?: Reference;
  /** The place in the document: a section, item or page, in the document's own numbering. */
  locator?: string;
  /** Who states it: parties or persons; several if they state it together. */
  statedBy?: Reference[];
  /** How near the cited text is to the statement. */
  directness?: Directness;
  /** A short quotation in the original language. */
  quote?: LocalizedText;
}

export interface Percentage extends Extensible {
  /** The figure: 8 is eight percent. */
  value: Decimal;
  /** What it is a percentage of: base pay, the wage bill. */
  base?: Base;
  /** Whether it is applied on top of earlier ones. */
  cumulative?: boolean;
  /** The time over which it comes, all in all: 25 percent over four years. */
  overTime?: Duration;
  /** Whether the figure is exact, a floor, a ceiling, an estimate or the lower end of a range, if that is stated. */
  bound?: Bound;
  /** The upper end of a range. */
  upTo?: Decimal;
  /** Whether it is an average, which some get more of and some less, if that is stated. */
  average?: boolean;
  /** The figure in the words of the source, where they say more or something else. */
  asStated?: LocalizedText;
}

export interface Base extends Extensible {
  /** What it is of, in words. */
  text?: LocalizedText;
  /** The parts of pay that it is reckoned of, together. */
  components?: PayComponent[];
  /** Whether these are before or after deductions. */
  basis?: PayBasis;
  /** The time whose pay, or whose figure, is meant. */
  during?: DateSpan;
  /** The demand, measure or step whose quantity it is a part of. */
  of?: Reference;
}

export interface Duration extends Extensible {
  /** How long, in the unit. */
  length: Decimal;
  /** The unit. */
  unit: DurationUnit;
  /** The period that it is for: hours per week, days per year. */
  per?: Per;
  /** Whether the figure is exact, a floor, a ceiling, an estimate or the lower end of a range, if that is stated. */
  bound?: Bound;
  /** The upper end of a range. */
  upTo?: Decimal;
  /** Whether it is an average, which some get more of and some less, if that is stated. */
  average?: boolean;
  /** The figure in the words of the source, where they say more or something else. */
  asStated?: LocalizedText;
}

export interface Party extends Extensible {
  /** The id, unique in the record: no white space, no #, never blank. */
  id: string;
  /** What kind of party it is. */
  kind: PartyKind;
  /** The side of the table that it sits on. */
  side?: Side;
  /** Its name. */
  name: LocalizedText;
  /** Its acronym. */
  acronym?: LocalizedText;
  /** Other names and spellings that sources use. */
  aliases?: LocalizedText[];
  /** Its numbers in registers. */
  identifiers?: Identifier[];
  /** How representative it is, by body, day and source. */
  representativeness?: Representativeness[];
  /** How many parties or unions it is made of, where they are counted and not named. */
  members?: Count;
  /** What it belongs to. */
  affiliations?: Affiliation[];
  /** Where the sources say it. */
  citations?: Citation[];
  /** Why members have no value, by place: the name of the member, or terms/paidOn for one further down, as in Statement#member(). */
  absent?: { [member: string]: Absence };
}

export interface Representativeness extends Extensible {
  /** The body or group: a works council, the staff of a branch. */
  among?: LocalizedText;
  /** The party or body, where it is one of the record. */
  in?: Reference;
  /** Its seats. */
  seats?: number;
  /** The seats in all. */
  seatsInAll?: number;
  /** Its share, in percent. */
  share?: Percentage;
  /** Its members, or those who voted for it. */
  headcount?: Headcount;
  /** The day or the election that the figures are of. */
  on?: PartialDate;
  /** Representativeness in the words of the source. */
  asStated?: LocalizedText;
  /** Where the sources say it. */
  citations?: Citation[];
}

export interface Count extends Extensible {
  /** How many; not always whole, as half a day of leave shows. */
  number: Decimal;
  /** What is counted. */
  unit?: LocalizedText;
  /** What it is for: a month, a mission, a child. */
  per?: Per;
  /** Whether the figure is exact, a floor, a ceiling, an estimate or the lower end of a range, if that is stated. */
  bound?: Bound;
  /** The upper end of a range. */
  upTo?: Decimal;
  /** Whether it is an average, which some get more of and some less, if that is stated. */
  average?: boolean;
  /** The figure in the words of the source, where they say more or something else. */
  asStated?: LocalizedText;
}

export interface Affiliation extends Extensible {
  /** How it belongs. */
  role: AffiliationRole;
  /** The other party. */
  to: Reference;
  /** During which time. */
  during?: DateSpan;
}

export interface Person extends Extensible {
  /** The id, unique in the record: no white space, no #, never blank. */
  id: string;
  /** The name, in the scripts that sources write it in. */
  name?: LocalizedText;
  /** Other spellings of the name. */
  aliases?: LocalizedText[];
  /** The label of a person whose name is not given: X. */
  anonymousLabel?: string;
  /** The posts that the person holds. */
  offices?: Office[];
  /** Where the sources say it. */
  citations?: Citation[];
  /** Why members have no value, by place: the name of the member, or terms/paidOn for one further down, as in Statement#member(). */
  absent?: { [member: string]: Absence };
}

export interface Office extends Extensible {
  /** The title of the post. */
  title: LocalizedText;
  /** The party that the post is in. */
  in?: Reference;
  /** During which time. */
  during?: DateSpan;
}

export interface StaffGroup extends Extensible {
  /** The id, unique in the record: no white space, no #, never blank. */
  id: string;
  /** What it is called. */
  name: LocalizedText;
  /** The grades, steps or bands that its people are in. */
  classKeys?: ClassKey[];
  /** What else tells its people from others. */
  criteria?: Criterion[];
  /** The group that it is a part of. */
  partOf?: Reference;
  /** Who employs them. */
  employer?: Reference;
  /** Where they work. */
  places?: Locality[];
  /** How many they are. */
  headcount?: Headcount;
  /** Where the sources say it. */
  citations?: Citation[];
  /** Why members have no value, by place: the name of the member, or terms/paidOn for one further down, as in Statement#member(). */
  absent?: { [member: string]: Absence };
}

export interface ClassKey extends Extensible {
  /** What it is: a grade, a step of one, a band. */
  kind: ScaleKey;
  /** The key as the scale writes it: 10, B2. */
  key: string;
}

export interface Criterion extends Extensible {
  /** What is looked at. */
  attribute: StaffAttribute;
  /** How much of it, with its bound: less than 25 years. */
  quantity?: ({ type: "money" } & Money) | ({ type: "percentage" } & Percentage) | ({ type: "fraction" } & Fraction) | ({ type: "count" } & Count) | ({ type: "duration" } & Duration) | ({ type: "indexed" } & Indexed) | ({ type: "combination" } & Combination);
  /** When: from 1980 to 1989. */
  during?: DateSpan;
  /** The fund, union or employer that it is about: of which they are members. */
  of?: Reference;
  /** Which of them by rank, if those with the least or the most are meant. */
  rank?: Rank;
  /** What it is to be, in words. */
  text?: LocalizedText;
  /** Whether those are meant of whom it does not hold, if that is stated. */
  negated?: boolean;
}

export interface Money extends Extensible {
  /** The amount, exact, in units of the currency. */
  amount: Decimal;
  /** The ISO 4217 code of the currency: MAD. */
  currency: string;
  /** Whether it is before or after deductions. */
  basis?: PayBasis;
  /** What it is for: a month, a kilometre, a night, a child. */
  per?: Per;
  /** The time over which it comes, all in all: 300 dinars over three years. */
  overTime?: Duration;
  /** About as much in other currencies, as stated. */
  equivalents?: Money[];
  /** Whether the figure is exact, a floor, a ceiling, an estimate or the lower end of a range, if that is stated. */
  bound?: Bound;
  /** The upper end of a range. */
  upTo?: Decimal;
  /** Whether it is an average, which some get more of and some less, if that is stated. */
  average?: boolean;
  /** The figure in the words of the source, where they say more or something else. */
  asStated?: LocalizedText;
}

export interface Fraction extends Extensible {
  /** How many parts: 2 of two thirds. */
  numerator: number;
  /** Parts of what size: 3 of two thirds. */
  denominator: number;
  /** What it is a fraction of. */
  base?: Base;
  /** Whether the figure is exact, a floor, a ceiling, an estimate or the lower end of a range, if that is stated. */
  bound?: Bound;
  /** Whether it is an average, which some get more of and some less, if that is stated. */
  average?: boolean;
  /** The figure in the words of the source, where they say more or something else. */
  asStated?: LocalizedText;
}

export interface Indexed extends Extensible {
  /** Which kind of index it follows. */
  index?: IndexKind;
  /** The index by its name. */
  name?: LocalizedText;
  /** Which share of the change is followed, in percent. */
  share?: Decimal;
  /** The least change, in percent. */
  floor?: Decimal;
  /** The greatest change, in percent. */
  cap?: Decimal;
  /** How far the index has to move, in percent, before it is followed. */
  threshold?: Decimal;
  /** How long after the index it follows. */
  lag?: Duration;
  /** The time over which the index is observed. */
  window?: DateSpan;
  /** How far it moved in that time, in percent, as stated. */
  observed?: Decimal;
  /** Whether the figure is exact, a floor, a ceiling, an estimate or the lower end of a range, if that is stated. */
  bound?: Bound;
  /** Whether it is an average, which some get more of and some less, if that is stated. */
  average?: boolean;
  /** The figure in the words of the source, where they say more or something else. */
  asStated?: LocalizedText;
}

export interface Combination extends Extensible {
  /** How they make one. */
  combining: Combining;
  /** The quantities, two or more. */
  parts?: (({ type: "money" } & Money) | ({ type: "percentage" } & Percentage) | ({ type: "fraction" } & Fraction) | ({ type: "count" } & Count) | ({ type: "duration" } & Duration) | ({ type: "indexed" } & Indexed) | ({ type: "combination" } & Combination))[];
  /** Whether the figure is exact, a floor, a ceiling, an estimate or the lower end of a range, if that is stated. */
  bound?: Bound;
  /** Whether it is an average, which some get more of and some less, if that is stated. */
  average?: boolean;
  /** The figure in the words of the source, where they say more or something else. */
  asStated?: LocalizedText;
}

export interface Meeting extends Extensible {
  /** The id, unique in the record: no white space, no #, never blank. */
  id: string;
  /** What kind of meeting it is. */
  kind: MeetingKind;
  /** What it is held for, where that is several things, or sources differ. */
  purposes?: Purpose[];
  /** How many meetings it stands for, where a source tells of several as one. */
  sessions?: Count;
  /** The body whose meeting it is: a council, a joint committee. */
  body?: Reference;
  /** How long it lasted. */
  length?: Duration;
  /** What came of it. */
  outcome?: MeetingOutcome;
  /** Who may follow it, if that is stated. */
  access?: MeetingAccess;
  /** Its name. */
  title?: LocalizedText;
  /** The series that it belongs to: the sectoral dialogue of 2025. */
  series?: LocalizedText;
  /** Its number in the series, from 1 on. */
  ordinal?: number;
  /** Its number in the words of the source: "second round of the year". */
  ordinalAsStated?: LocalizedText;
  /** The day, or the first of several. */
  on?: PartialDate;
  /** The day in another calendar, if a source gives it: 28 Ramadan 1443. */
  dateInCalendar?: CalendarDate;
  /** The date in the words of the source, where they say more: the day of the week. */
  dateAsStated?: LocalizedText;
  /** The last of several days. */
  until?: PartialDate;
  /** Where it was. */
  place?: Locality;
  /** Who took part, or was expected to. */
  participations?: Participation[];
  /** What was on the agenda. */
  agenda?: AgendaItem[];
  /** The meeting before it in the series. */
  preceding?: Reference;
  /** Where the sources say it. */
  citations?: Citation[];
  /** Why members have no value, by place: the name of the member, or terms/paidOn for one further down, as in Statement#member(). */
  absent?: { [member: string]: Absence };
}

export interface Purpose extends Extensible {
  /** What kind of meeting that makes it, beside what it is in the first place. */
  kind?: MeetingKind;
  /** The purpose. */
  text?: LocalizedText;
  /** Where the sources say it. */
  citations?: Citation[];
}

export interface CalendarDate extends Extensible {
  /** Which calendar. */
  calendar: CalendarSystem;
  /** The year as that calendar counts it, from 1 to 9999. */
  year: number;
  /** The month, from 1 to 13: 9 is Ramadan in the Islamic calendar. */
  month?: number;
  /** The day of the month, from 1 to 31. */
  day?: number;
}

export interface Participation extends Extensible {
  /** The person, if known. */
  person?: Reference;
  /** The post in which somebody took part, where the source names no person. */
  office?: LocalizedText;
  /** The party that they took part for. */
  onBehalfOf?: Reference;
  /** In which capacity, if that is stated. */
  capacity?: Capacity;
  /** Whether they were there, if that is stated. */
  presence?: Presence;
  /** How many people, for a delegation. */
  headcount?: Headcount;
  /** Where the sources say it: of two that differ, each has a participation. */
  citations?: Citation[];
}

export interface AgendaItem extends Extensible {
  /** Its number or letter. */
  label?: string;
  /** What it is about. */
  text: LocalizedText;
  /** Its subjects; the first is the primary one. */
  categories?: Classification[];
  /** The demands, measures or texts that it takes up. */
  about?: Reference[];
}

export interface Classification extends Extensible {
  /** The category. */
  category: DemandCategory;
  /** Who assigned it. */
  assignedBy?: Reference;
  /** How it was assigned, if that is stated. */
  method?: Method;
  /** What the method was, for derived ones above all. */
  note?: LocalizedText;
}

export interface Demand extends Extensible {
  /** The id, unique in the record: no white space, no #, never blank. */
  id: string;
  /** The demand that this one is an item of. */
  parent?: Reference;
  /** Its number or letter in the source: 3.b. */
  label?: string;
  /** What it is about; the first is the primary one. */
  categories?: Classification[];
  /** What is asked. */
  text: LocalizedText;
  /** The wording of the source, where it differs from the text: a misprint, an odd word. */
  asStated?: LocalizedText;
  /** Amounts, dates, beneficiaries and conditions that it names. */
  terms?: Terms;
  /** The parties that raise it. */
  raisedBy?: Reference[];
  /** The parties that it is addressed to. */
  addressedTo?: Reference[];
  /** The meeting at which it was tabled. */
  tabledAt?: Reference;
  /** Where the sources say it. */
  citations?: Citation[];
  /** Why members have no value, by place: the name of the member, or terms/paidOn for one further down, as in Statement#member(). */
  absent?: { [member: string]: Absence };
}

export interface Terms extends Extensible {
  /** What it does to what it is about: raise, keep, abolish. */
  effect?: Effect;
  /** What exists already and the effect acts on: a circular to cancel, a group to join, a clause to keep. */
  affects?: Reference[];
  /** Whether only a part of what it affects is meant: some provisions of a law. */
  affectsInPart?: boolean;
  /** The parts of pay, or of its cost, that the effect acts on: a levy, contributions. */
  components?: PayComponent[];
  /** How firmly it is meant. */
  modality?: Modality;
  /** How much. */
  quantity?: ({ type: "money" } & Money) | ({ type: "percentage" } & Percentage) | ({ type: "fraction" } & Fraction) | ({ type: "count" } & Count) | ({ type: "duration" } & Duration) | ({ type: "indexed" } & Indexed) | ({ type: "combination" } & Combination);
  /** From what to what. */
  change?: Change;
  /** The steps in which it comes, in their order. */
  schedule?: Reference[];
  /** Whether these are all steps, if that is stated. */
  scheduleKind?: ScheduleKind;
  /** What each grade, step, band or group gets. */
  scale?: ScaleRow[];
  /** Who is to benefit. */
  beneficiaries?: Beneficiaries;
  /** What it is for. */
  aims?: Aim[];
  /** What it depends on, all of it. */
  conditions?: Condition[];
  /** How a payment counts. */
  payNature?: PayNature[];
  /** From when on it holds. */
  takesEffect?: PartialDate;
  /** When it is paid. */
  paidOn?: PartialDate;
  /** When it is run through the payroll: a day, or the month or first day of a pay period. */
  processedIn?: PartialDate;
  /** The time that it is for, which may lie before it takes effect: hours worked, arrears. */
  covers?: DateSpan;
  /** By when it is to be done. */
  deadline?: PartialDate;
  /** The rules by which these dates are set, where they hang on something else. */
  dateRules?: DateRule[];
  /** How long it lasts once it has begun: 15 days of leave, a guarantee for two years. */
  lasts?: Duration;
  /** How often it is to happen. */
  periodicity?: Periodicity;
  /** The committee or body in charge. */
  organ?: Reference;
  /** The laws and decrees that it rests on or asks for. */
  legalBasis?: Identifier[];
  /** What it costs in all, as stated. */
  cost?: ({ type: "money" } & Money) | ({ type: "percentage" } & Percentage) | ({ type: "fraction" } & Fraction) | ({ type: "count" } & Count) | ({ type: "duration" } & Duration) | ({ type: "indexed" } & Indexed) | ({ type: "combination" } & Combination);
  /** Who bears the cost. */
  costBearers?: Reference[];
  /** The group with which parity is asked or granted. */
  comparator?: Comparator;
  /** The terms in the words of the source. */
  asStated?: LocalizedText;
}

export interface Change extends Extensible {
  /** The quantity before. */
  before?: ({ type: "money" } & Money) | ({ type: "percentage" } & Percentage) | ({ type: "fraction" } & Fraction) | ({ type: "count" } & Count) | ({ type: "duration" } & Duration) | ({ type: "indexed" } & Indexed) | ({ type: "combination" } & Combination);
  /** The quantity after. */
  after?: ({ type: "money" } & Money) | ({ type: "percentage" } & Percentage) | ({ type: "fraction" } & Fraction) | ({ type: "count" } & Count) | ({ type: "duration" } & Duration) | ({ type: "indexed" } & Indexed) | ({ type: "combination" } & Combination);
  /** The grade, step or band before. */
  classesBefore?: ClassKey[];
  /** The grade, step or band after. */
  classesAfter?: ClassKey[];
  /** The change in the words of the source. */
  asStated?: LocalizedText;
}

export interface ScaleRow extends Extensible {
  /** What tells the row apart: a grade, or a grade and a step of it. */
  classKeys?: ClassKey[];
  /** The group of staff that the row is for. */
  group?: Reference;
  /** The name of the row. */
  label?: LocalizedText;
  /** What the row gets. */
  quantity?: ({ type: "money" } & Money) | ({ type: "percentage" } & Percentage) | ({ type: "fraction" } & Fraction) | ({ type: "count" } & Count) | ({ type: "duration" } & Duration) | ({ type: "indexed" } & Indexed) | ({ type: "combination" } & Combination);
  /** From what to what it comes. */
  change?: Change;
  /** What it gets, in the words of the source. */
  asStated?: LocalizedText;
}

export interface Beneficiaries extends Extensible {
  /** Who is included. */
  include?: Staff[];
  /** Who is excluded. */
  exclude?: Staff[];
  /** The rule that decides who is eligible. */
  eligibility?: LocalizedText;
  /** How many people. */
  headcount?: Headcount;
}

export interface Staff extends Extensible {
  /** The group, where the record describes it. */
  group?: Reference;
  /** The grades, bands or steps. */
  classKeys?: ClassKey[];
  /** Who they are, in words. */
  text?: LocalizedText;
}

export interface Aim extends Extensible {
  /** What is to become of it: it is to rise, to be kept, to be put right. */
  effect?: Effect;
  /** The matter that it is about. */
  category?: DemandCategory;
  /** What exists already and is meant. */
  affects?: Reference[];
  /** The aim in words. */
  text?: LocalizedText;
}

export interface Condition extends Extensible {
  /** What kind of condition it is. */
  kind?: ConditionKind;
  /** How it bears on what depends on it, if that is stated. */
  role?: ConditionRole;
  /** Whether it bears on a part only, the rest holding in any case. */
  inPart?: boolean;
  /** The condition in words. */
  text?: LocalizedText;
  /** What has to happen, where the record knows it: a program can test it. */
  event?: Event;
  /** Who has to act. */
  by?: Reference[];
  /** By when. */
  deadline?: PartialDate;
  /** Alternatives, of which one is enough. */
  anyOf?: Condition[];
  /** Whether it is fulfilled, if that is stated. */
  state?: ConditionState;
  /** Who states it, if not everybody. */
  statedBy?: Reference[];
}

export interface Event extends Extensible {
  /** What it happens to: the agreement, the law, the ballot, the measure. */
  of: Reference;
  /** The status that it comes into; where neither it nor a kind is given, the day that the entity itself has. */
  status?: Status;
  /** What happens to it where that is no status: somebody returns, an error is found. */
  kind?: EventKind;
  /** Where it happens; of a return or a departure, from where. */
  place?: Locality;
}

export interface PayNature extends Extensible {
  /** How it counts. */
  kind: PayKind;
  /** What it is counted for: the pension, union dues. */
  countsFor?: CountsFor[];
  /** From when on it counts so. */
  since?: PartialDate;
  /** The heading that it is booked under. */
  heading?: LocalizedText;
}

export interface DateRule extends Extensible {
  /** Which date it sets. */
  sets: DateKind;
  /** What it is reckoned from, forwards. */
  after?: Event;
  /** What it is reckoned from, backwards. */
  before?: Event;
  /** How long after or before; with the bound "at most", within that time; alone, where the source does not say of what. */
  offset?: Duration;
  /** The kind of day that it is moved on to: the first of a month, a pay period. */
  snap?: DateSnap;
  /** Which of these days: 2 for the second pay period. */
  nth?: number;
  /** How soon, where the source names no day: soon, as soon as possible. */
  promptness?: Promptness;
  /** The rule in the words of the source: "before the next round". */
  asStated?: LocalizedText;
}

export interface Periodicity extends Extensible {
  /** The time from one to the next. */
  every?: Duration;
  /** How it recurs, where no interval is fixed. */
  recurrence?: Recurrence;
  /** The words of the source: "periodically". */
  asStated?: LocalizedText;
}

export interface Comparator extends Extensible {
  /** Those whom is compared with. */
  staff: Staff;
  /** The party that they belong to. */
  actor?: Reference;
  /** Which share of theirs is meant, in percent; nothing is said of it if absent. */
  share?: Decimal;
}

export interface Measure extends Extensible {
  /** The id, unique in the record: no white space, no #, never blank. */
  id: string;
  /** What it is about; the first is the primary one. */
  categories?: Classification[];
  /** What is to be done, or was. */
  text: LocalizedText;
  /** The wording of the source, where it differs from the text. */
  asStated?: LocalizedText;
  /** The parties that owe it. */
  debtors?: Reference[];
  /** The parties that it is owed to. */
  creditors?: Reference[];
  /** The demands that it answers. */
  addresses?: Reference[];
  /** Amounts, dates, beneficiaries and conditions. */
  terms?: Terms;
  /** The meeting at which it was promised or reported. */
  statedAt?: Reference;
  /** The agreement or the clause that it stands in. */
  statedIn?: Reference;
  /** Where the sources say it. */
  citations?: Citation[];
  /** Why members have no value, by place: the name of the member, or terms/paidOn for one further down, as in Statement#member(). */
  absent?: { [member: string]: Absence };
}

export interface Instalment extends Extensible {
  /** The id, unique in the record: no white space, no #, never blank. */
  id: string;
  /** What the step is, in short. */
  text?: LocalizedText;
  /** How much. */
  quantity?: ({ type: "money" } & Money) | ({ type: "percentage" } & Percentage) | ({ type: "fraction" } & Fraction) | ({ type: "count" } & Count) | ({ type: "duration" } & Duration) | ({ type: "indexed" } & Indexed) | ({ type: "combination" } & Combination);
  /** From what to what. */
  change?: Change;
  /** What each grade, step, band or group gets with it. */
  scale?: ScaleRow[];
  /** From when on it holds. */
  takesEffect?: PartialDate;
  /** When it is paid. */
  paidOn?: PartialDate;
  /** When it is run through the payroll: a day, or the month or first day of a pay period. */
  processedIn?: PartialDate;
  /** The time that it is for, which may lie before it takes effect: hours worked, arrears. */
  covers?: DateSpan;
  /** By when it is to be done. */
  deadline?: PartialDate;
  /** The rules by which these dates are set, where they hang on something else. */
  dateRules?: DateRule[];
  /** What it depends on, all of it. */
  conditions?: Condition[];
  /** How the payment counts. */
  payNature?: PayNature[];
  /** The step in the words of the source. */
  asStated?: LocalizedText;
  /** Where the sources say it. */
  citations?: Citation[];
  /** Why members have no value, by place: the name of the member, or terms/paidOn for one further down, as in Statement#member(). */
  absent?: { [member: string]: Absence };
}

export interface Agreement extends Extensible {
  /** The id, unique in the record: no white space, no #, never blank. */
  id: string;
  /** What kind of text it is. */
  kind: AgreementKind;
  /** Its title. */
  title: LocalizedText;
  /** The parties to it. */
  parties?: Reference[];
  /** The meeting at which it was concluded. */
  concludedAt?: Reference;
  /** The document that holds its text. */
  document?: Reference;
  /** What each party did with it. */
  endorsements?: Endorsement[];
  /** How long it runs. */
  term?: DateSpan;
  /** The time that it also covers, where it holds for what lies before its term. */
  covers?: DateSpan;
  /** How it goes on after its term, and how a party ends it. */
  renewal?: Renewal;
  /** The acts of authorities, and of bodies not party to it, that give it effect. */
  approvals?: Approval[];
  /** Its numbers in registers. */
  registrations?: Identifier[];
  /** Where the sources say it. */
  citations?: Citation[];
  /** Why members have no value, by place: the name of the member, or terms/paidOn for one further down, as in Statement#member(). */
  absent?: { [member: string]: Absence };
}

export interface Endorsement extends Extensible {
  /** The party. */
  party: Reference;
  /** What it did. */
  stance: Stance;
  /** The parties that it did so for, if not for itself alone. */
  onBehalfOf?: Reference[];
  /** The party or body that gave the mandate. */
  mandatedBy?: Reference;
  /** The person who signed or refused. */
  signatory?: Reference;
  /** The post of the signatory. */
  office?: LocalizedText;
  /** When. */
  on?: PartialDate;
  /** The date in the words of the source, where they say more: the day of the week, another calendar. */
  dateAsStated?: LocalizedText;
  /** The reservation. */
  reservation?: LocalizedText;
  /** Why: what a party that refused, left or was not asked gives as the reason. */
  reason?: LocalizedText;
  /** Where the sources say it. */
  citations?: Citation[];
}

export interface Renewal extends Extensible {
  /** How it goes on. */
  mode?: RenewalMode;
  /** For how long, each time. */
  period?: Duration;
  /** How often, if not for ever. */
  times?: number;
  /** How long before the end of a term, or before the day that it is to end, a party gives notice. */
  notice?: Duration;
  /** By how much amounts rise from one term to the next. */
  indexation?: ({ type: "money" } & Money) | ({ type: "percentage" } & Percentage) | ({ type: "fraction" } & Fraction) | ({ type: "count" } & Count) | ({ type: "duration" } & Duration) | ({ type: "indexed" } & Indexed) | ({ type: "combination" } & Combination);
  /** Renewal and notice in the words of the source. */
  asStated?: LocalizedText;
}

export interface Approval extends Extensible {
  /** What kind of act it is. */
  kind: ApprovalKind;
  /** The party whose act it is, or is to be. */
  by?: Reference;
  /** The decree, order or resolution. */
  document?: Reference;
  /** From when on the text holds by it. */
  takesEffect?: PartialDate;
  /** On whom it is made binding who was not bound before, and on whom not. */
  extendsTo?: Beneficiaries;
  /** The clauses that it leaves out. */
  except?: Reference[];
  /** What it adds or reserves, in words. */
  reservation?: LocalizedText;
  /** Where the sources say it. */
  citations?: Citation[];
}

export interface Clause extends Extensible {
  /** The id, unique in the record: no white space, no #, never blank. */
  id: string;
  /** The text that it stands in. */
  agreement: Reference;
  /** The provision that it is a part of. */
  parent?: Reference;
  /** Its number or letter. */
  label?: string;
  /** What it is for. */
  kind?: ClauseKind;
  /** Its heading. */
  heading?: LocalizedText;
  /** What it says, in short. */
  text?: LocalizedText;
  /** What it is about; the first is the primary one. */
  categories?: Classification[];
  /** Amounts, dates, beneficiaries and conditions. */
  terms?: Terms;
  /** The demands that it answers. */
  addresses?: Reference[];
  /** Where the sources say it. */
  citations?: Citation[];
  /** Why members have no value, by place: the name of the member, or terms/paidOn for one further down, as in Statement#member(). */
  absent?: { [member: string]: Absence };
}

export interface Ballot extends Extensible {
  /** The id, unique in the record: no white space, no #, never blank. */
  id: string;
  /** What was voted on. */
  about?: Reference[];
  /** The question put. */
  question?: LocalizedText;
  /** The party or body that voted. */
  body?: Reference;
  /** The staff who may vote, where these are not the members of a party. */
  staff?: Staff[];
  /** When. */
  on?: PartialDate;
  /** The date in the words of the source, where they say more: the day of the week, another calendar. */
  dateAsStated?: LocalizedText;
  /** What it needed to be accepted. */
  threshold?: Threshold;
  /** What it came to, as stated: also where no count is known. */
  outcome?: BallotOutcome;
  /** The counts, one a unit. */
  tallies?: Tally[];
  /** Where the sources say it. */
  citations?: Citation[];
  /** Why members have no value, by place: the name of the member, or terms/paidOn for one further down, as in Statement#member(). */
  absent?: { [member: string]: Absence };
}

export interface Threshold extends Extensible {
  /** The share in favour that is needed, in percent. */
  share?: Decimal;
  /** Whether the share has to be passed, and reaching it is not enough: a simple majority passes 50. */
  exceeded?: boolean;
  /** What it is a share of. */
  of?: VoteBase;
  /** The turnout that is needed, in percent of those who could vote. */
  turnout?: Decimal;
  /** The rule in the words of the source. */
  asStated?: LocalizedText;
}

export interface Tally extends Extensible {
  /** The unit, if the count is not of the whole body. */
  unit?: LocalizedText;
  /** The party, section or employer whose members or staff it is the count of. */
  party?: Reference;
  /** How many units it is the count of, or of how many it tells: several large plants. */
  units?: Count;
  /** What the vote of the unit came to, where it is told by itself. */
  outcome?: BallotOutcome;
  /** The day that the count is of. */
  on?: PartialDate;
  /** Votes in favour. */
  yes?: number;
  /** Votes against. */
  no?: number;
  /** Abstentions. */
  abstained?: number;
  /** Spoilt or blank votes. */
  spoilt?: number;
  /** Votes set aside because they are challenged. */
  challenged?: number;
  /** The answers and their votes, where there are others than yes and no. */
  choices?: Choice[];
  /** Those who could vote. */
  eligible?: Headcount;
  /** The turnout as stated, in percent. */
  turnoutAsStated?: Percentage;
  /** The share in favour as stated, in percent. */
  yesShareAsStated?: Percentage;
  /** The share against as stated, in percent. */
  noShareAsStated?: Percentage;
  /** How the figures came about, if that is stated. */
  method?: TallyMethod;
  /** Whether the count is final, if that is stated. */
  finality?: Finality;
  /** What there is to add. */
  note?: LocalizedText;
  /** Where the sources say it. */
  citations?: Citation[];
}

export interface Choice extends Extensible {
  /** The answer. */
  text: LocalizedText;
  /** What it stands for: a text, an offer, an action, a party. */
  about?: Reference[];
  /** Its votes. */
  votes?: number;
  /** Its share as stated, in percent. */
  shareAsStated?: Percentage;
}

export interface IndustrialAction extends Extensible {
  /** The id, unique in the record: no white space, no #, never blank. */
  id: string;
  /** What it is called, where it has a name of its own. */
  title?: LocalizedText;
  /** What kind of action it is. */
  kind: ActionKind;
  /** The action that it is a part of. */
  partOf?: Reference;
  /** The parties that call it. */
  calledBy?: Reference[];
  /** The parties that it is directed against. */
  against?: Reference[];
  /** The demands that it is about. */
  over?: Reference[];
  /** What it is for beyond the demands, or what its form spares: the strike fund. */
  aims?: Aim[];
  /** What is stayed away from, where it is a boycott: a meeting, an election, a party. */
  boycotts?: Reference[];
  /** When. */
  during?: DateSpan;
  /** How long it is called for, or lasted. */
  length?: Duration;
  /** How much of the work it stops. */
  extent?: ActionExtent;
  /** For whom it is called. */
  staff?: Staff[];
  /** Where: places, plants, services. */
  sites?: Locality[];
  /** Services and people that are exempt. */
  exemptions?: LocalizedText[];
  /** How many took part, by day and source. */
  headcounts?: Headcount[];
  /** Where the sources say it. */
  citations?: Citation[];
  /** Why members have no value, by place: the name of the member, or terms/paidOn for one further down, as in Statement#member(). */
  absent?: { [member: string]: Absence };
}

export interface Proceeding extends Extensible {
  /** The id, unique in the record: no white space, no #, never blank. */
  id: string;
  /** What kind of forum it is before. */
  kind: ProceedingKind;
  /** What the case is called. */
  title?: LocalizedText;
  /** The court, body or authority. */
  forum?: Reference;
  /** Who brings it. */
  claimants?: Reference[];
  /** Against whom. */
  respondents?: Reference[];
  /** What it is about: a text, a clause, a strike, a letter. */
  about?: Reference[];
  /** What is asked of the forum. */
  claim?: LocalizedText;
  /** The ruling, minutes or recommendation that it led to. */
  ruling?: Reference;
  /** Its numbers in registers. */
  identifiers?: Identifier[];
  /** Where the sources say it. */
  citations?: Citation[];
  /** Why members have no value, by place: the name of the member, or terms/paidOn for one further down, as in Statement#member(). */
  absent?: { [member: string]: Absence };
}

export interface Position extends Extensible {
  /** The id, unique in the record: no white space, no #, never blank. */
  id: string;
  /** Who holds it: several if they hold it together. */
  holders?: Reference[];
  /** What it is about; the record itself for the process as a whole. */
  about?: Reference[];
  /** Where they stand. */
  stance: PositionStance;
  /** Why, and what there is to add. */
  reason?: LocalizedText;
  /** When it was made known. */
  on?: PartialDate;
  /** During which time it was held: of one who takes part, from joining to leaving. */
  during?: DateSpan;
  /** Where the sources say it. */
  citations?: Citation[];
  /** Why members have no value, by place: the name of the member, or terms/paidOn for one further down, as in Statement#member(). */
  absent?: { [member: string]: Absence };
}

export interface Document extends Extensible {
  /** The id, unique in the record: no white space, no #, never blank. */
  id: string;
  /** What kind of document it is. */
  kind: DocumentKind;
  /** Its title. */
  title: LocalizedText;
  /** What it is about; the first is the primary one. */
  categories?: Classification[];
  /** Who published it. */
  publisher?: Reference;
  /** The newspaper, agency, gazette or collection that it appeared in. */
  publishedIn?: LocalizedText;
  /** The date it bears. */
  date?: PartialDate;
  /** The date that it bears in another calendar, if it does: 28 Ramadan 1443. */
  dateInCalendar?: CalendarDate;
  /** The date in the words of the source, where they say more: the day of the week. */
  dateAsStated?: LocalizedText;
  /** The languages it is written in, as BCP 47 tags. */
  languages?: string[];
  /** Where it can be read. */
  uri?: string;
  /** When it was retrieved from there. */
  retrieved?: PartialDate;
  /** Whether a person compared it with the original, if that is stated. */
  verified?: boolean;
  /** The SHA-256 of its bytes, as 64 lower-case hexadecimal digits. */
  sha256?: string;
  /** Its numbers in registers and official series. */
  identifiers?: Identifier[];
  /** The licence or terms it may be used under. */
  rights?: string;
  /** Who sent it, for letters and notices. */
  sender?: Reference;
  /** Whom it was sent to, for letters and notices. */
  recipients?: Reference[];
  /** The letter that it answers. */
  inReplyTo?: Reference;
  /** Where the sources say it. */
  citations?: Citation[];
  /** Why members have no value, by place: the name of the member, or terms/paidOn for one further down, as in Statement#member(). */
  absent?: { [member: string]: Absence };
}

export interface Relation extends Extensible {
  /** The id, unique in the record: no white space, no #, never blank. */
  id: string;
  /** How they relate. */
  kind: RelationKind;
  /** The entity that the sentence begins with: the subject continues the object. */
  subject: Reference;
  /** The entity that it is related to, or a whole record: the URI of the record and #. */
  object: Reference;
  /** During which time. */
  during?: DateSpan;
  /** What there is to add. */
  note?: LocalizedText;
  /** Where the sources say it. */
  citations?: Citation[];
  /** Why members have no value, by place: the name of the member, or terms/paidOn for one further down, as in Statement#member(). */
  absent?: { [member: string]: Absence };
}

export interface Remark extends Extensible {
  /** The id, unique in the record: no white space, no #, never blank. */
  id: string;
  /** What kind of speech it is. */
  kind: RemarkKind;
  /** Who speaks. */
  speakers?: Reference[];
  /** What is said, in short. */
  text: LocalizedText;
  /** What it is about: a meeting, a party, a measure. */
  about?: Reference[];
  /** The matters that it is about, where none is an entity; the first is the primary one. */
  categories?: Classification[];
  /** Where the sources say it. */
  citations?: Citation[];
  /** Why members have no value, by place: the name of the member, or terms/paidOn for one further down, as in Statement#member(). */
  absent?: { [member: string]: Absence };
}

export interface Statement extends Extensible {
  /** The id, unique in the record: no white space, no #, never blank. */
  id: string;
  /** The entity that it is about; the record itself if left out. */
  about?: Reference;
  /** The place in it, by members and by positions in lists: terms/takesEffect. */
  member: string;
  /** The value by this account, in the form of that member; absent where it is withheld. */
  value?: Json;
  /** How it stands to what the record holds. */
  standing: StatementStanding;
  /** Why: how the error is known, what the denial says. */
  reason?: LocalizedText;
  /** Where the sources say it. */
  citations?: Citation[];
  /** Why members have no value, by place: the name of the member, or terms/paidOn for one further down, as in Statement#member(). */
  absent?: { [member: string]: Absence };
}

export interface Transition extends Extensible {
  /** The id, unique in the record. */
  id: string;
  /** What changes: demands, measures, meetings, agreements, actions or the record itself. */
  subjects?: Reference[];
  /** The status that the subjects come into; absent only where the entry does nothing but retract. */
  to?: Status;
  /** When; where nothing says, absent says why. */
  on?: PartialDate;
  /** How often it happened, where one entry tells of several: put off several times. */
  times?: Count;
  /** The date in the words of the source, where they say more: the day of the week, another calendar. */
  dateAsStated?: LocalizedText;
  /** The party whose act it is; several, if they act jointly. */
  by?: Reference[];
  /** The meeting at which it happened. */
  at?: Reference;
  /** The reason given. */
  reason?: LocalizedText;
  /** What it depends on. */
  conditions?: Condition[];
  /** What is offered instead: a counter-offer. */
  offer?: Terms;
  /** The party that the matter is passed to. */
  referredTo?: Reference;
  /** What there is to add. */
  note?: LocalizedText;
  /** An earlier entry that was made in error and does not count any more. */
  retracts?: Reference;
  /** Where the sources say it. */
  citations?: Citation[];
  /** Why members have no value, by place: the name of the member, or terms/paidOn for one further down, as in Statement#member(). */
  absent?: { [member: string]: Absence };
}

export interface Withdrawal extends Extensible {
  /** When it was taken back. */
  on: PartialDate;
  /** Why. */
  reason: LocalizedText;
}
