import { describe, expect, it } from 'vitest';
import { identifyText } from '../../../src/exchange/intake/identifyText';

describe('what a text is', () => {
  it.each([
    ['', 'empty'],
    [' \n\t \uFEFF', 'empty'],
    ['<!DOCTYPE html><html>', 'webPage'],
    ['\n <html lang="en">', 'webPage'],
    ['<?xml version="1.0"?><Bundle xmlns="http://hl7.org/fhir">', 'fhirXml'],
    ['<?xml version="1.0"?><note/>', 'xml'],
    ['{"format": "caseline/1", "id": "a"}', 'case'],
    ['{"title": "a", "format" : "caseline/2"', 'case'],
    ['\uFEFF{"resourceType":"Bundle","type":"collection"}', 'fhir'],
    ['{"id":"1",\n "resourceType": "Observation"}', 'fhir'],
    ['{"resourceType":"Patient","id":"1"}\n{"resourceType":"Observation"}\n', 'ndjson'],
    ['{"a": 1}', 'json'],
    ['[1, 2]', 'json'],
    ['{"resourceType":"Bundle", broken', 'fhir'],
    ['Datum;Analyt;Wert\n1;2;3', 'table'],
    ['date\tvalue', 'table'],
    ['sep=;\na;b', 'table'],
    ['0.7', 'table'],
    ['https://host.example/caseline/?unit=mg/dL#case=1.abc.def', 'link'],
    ['  #case=1.abc.def \n', 'link'],
    ['see https://host.example/#case=1.abc.def for it', 'table'],
  ])('%j is told by its content: %s', (text, kind) => {
    expect(identifyText(text)).toBe(kind);
  });
});
