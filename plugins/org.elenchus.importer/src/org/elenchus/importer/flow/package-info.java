/** Documents of formats that say themselves what each part is: blocks, notes and styles written in reading order. */
package org.elenchus.importer.flow;
