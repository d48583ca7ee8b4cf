/** Tests of archive references. */
package org.elenchus.model.archive;
