import { IntlMessageFormat } from 'intl-messageformat';

/**
 * All arguments of a message with a value for each, by the parser; `ArgumentsOf` in values.ts must
 * agree with it.
 */
export function argumentsOf(message: string): Record<string, number> {
  const names: [string, number][] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (value !== null && typeof value === 'object') {
      const { type, value: name } = value as { type?: number; value?: string };
      // 0 is literal text, 7 the # of a plural.
      if (typeof type === 'number' && type > 0 && type < 7)
        names.push([name!, 2]);
      Object.values(value).forEach(visit);
    }
  };
  visit(
    new IntlMessageFormat(message, 'en', undefined, {
      ignoreTag: true,
    }).getAst(),
  );
  return Object.fromEntries(names);
}
