/** The names that an edition declares or that its claims are about. */
package org.elenchus.export.reading.names;
