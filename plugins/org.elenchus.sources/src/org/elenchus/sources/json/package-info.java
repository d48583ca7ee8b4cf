/** How all JSON is written, records and reports alike. It stands here because every bundle that writes some uses this one, and a build without import has it. */
package org.elenchus.sources.json;
