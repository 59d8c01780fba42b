/** A candidate’s own file. What is in it lies apart (`Content`), so that a list of files is quick to read. */
export interface Evidence {
  id: string;
  /** The vacancy. */
  of: string;
  candidate: string;
  name: string;
  bytes: number;
  added: string;
  /** Headings of a portfolio that was made on this site, as the candidate wrote them. */
  listed: string[];
  /** It is a skill passport, which can be shown beside the criteria. */
  passport?: true;
}

/** The bytes of a file as base64. */
export interface Content {
  id: string;
  /** The file’s `Evidence`. */
  of: string;
  data: string;
}

const MIB = 1024 * 1024;
export const LIMITS = { file: 5 * MIB, vacancy: 20 * MIB, files: 60, listed: 60 };
const KINDS = /\.(txt|md|rtf|pdf|png|jpe?g|webp|gif|html?|json|docx?|odt|pptx?|csv|xlsx)$/i;

/** Why a file is not taken; ends the key of the sentence that says so. */
export type Unfit = 'kind' | 'empty' | 'file' | 'vacancy' | 'files';

/** Whether a file may join those of a vacancy: `unfit({ name: 'a.exe', size: 10 }, [])` is `'kind'`. */
export function unfit({ name, size }: { name: string; size: number }, kept: readonly Pick<Evidence, 'bytes'>[]): Unfit | undefined {
  if (!KINDS.test(name)) return 'kind';
  if (!size) return 'empty';
  if (size > LIMITS.file) return 'file';
  if (kept.length >= LIMITS.files) return 'files';
  return kept.reduce((sum, { bytes }) => sum + bytes, size) > LIMITS.vacancy ? 'vacancy' : undefined;
}

/** A size as people read it, with the unit of `Intl`: `sizeOf(1536, 'en')` is `'1.5 kB'`. */
export function sizeOf(bytes: number, language: string): string {
  const [n, unit] = bytes < 1000 ? [bytes, 'byte'] : bytes < MIB ? [bytes / 1024, 'kilobyte'] : [bytes / MIB, 'megabyte'];
  return new Intl.NumberFormat(language, { style: 'unit', unit: unit as string, maximumFractionDigits: 1 }).format(n as number);
}
