import type { ReportLine } from '../../../domain/plan.js';
import { fieldLabel, msg } from '../../../i18n/index.js';
import { csvFile } from '../../../internal/files/csv-file.js';
import { lineText, resultText, sortedLines, type LinesLook } from './bulk-lines.js';

/** The report of a run as a file: a line per record, what needs a hand first (B2). */
export function reportAsCsv(report: readonly ReportLine[], look: Pick<LinesLook, 'leads' | 'names'>): Promise<Blob> {
  const head = [
    fieldLabel('title'),
    msg('Company'),
    msg('Result'),
    msg('Details'),
    fieldLabel('salespersonId'),
    fieldLabel('teamId'),
    'ID',
  ];
  return csvFile(
    head,
    sortedLines(report).map((line) => {
      const lead = look.leads.get(line.leadId ?? '');
      const details = line.result === 'converted' ? '' : lineText(line, { ...look, forecast: false });
      return [
        lead?.title ?? '',
        lead?.companyName ?? '',
        resultText(line.result),
        details,
        look.names.salesperson(line.salespersonId)?.name ?? '',
        look.names.team(line.teamId ?? lead?.teamId)?.name ?? '',
        line.leadId ?? '',
      ];
    }),
  );
}
