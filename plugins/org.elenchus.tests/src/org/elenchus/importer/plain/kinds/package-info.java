/** Tests of the passes of this room, each on the record that it takes. */
package org.elenchus.importer.plain.kinds;
