/**
 * Countries whose shops speak more than one of the package's languages: the country, and its languages, the most spoken
 * first. A country stands here if two of them are official there, or one language is written in two scripts.
 */
export const countries = [
  ["BE", ["nl", "fr", "de"]],
  ["CA", ["en", "fr-CA"]],
  ["CH", ["de", "fr", "it"]],
  ["CY", ["el", "tr"]],
  ["ES", ["es", "ca"]],
  ["FI", ["fi", "sv"]],
  ["HK", ["zh-HK", "en-GB"]],
  ["IN", ["hi", "en-GB"]],
  ["LU", ["fr", "de"]],
  ["MT", ["mt", "en-GB"]],
  ["PH", ["fil", "en"]],
  ["RS", ["sr", "sr-Latn"]],
  ["SG", ["en-GB", "zh", "ms"]],
];
