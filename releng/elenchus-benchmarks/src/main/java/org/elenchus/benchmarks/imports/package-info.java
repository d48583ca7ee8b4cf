/** Feeds damaged files of all import formats to the importers, and writes down which promises they break. */
package org.elenchus.benchmarks.imports;
