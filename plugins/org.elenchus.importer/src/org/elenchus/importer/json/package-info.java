/** How records and reports are written for scripts. */
package org.elenchus.importer.json;
