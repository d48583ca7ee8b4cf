/** Tests of how documents become editions. */
package org.elenchus.importer.edition;
