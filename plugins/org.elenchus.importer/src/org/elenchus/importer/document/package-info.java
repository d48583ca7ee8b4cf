/** What every format reader gives: blocks of clean text, each character with its place in the raw text. */
package org.elenchus.importer.document;
