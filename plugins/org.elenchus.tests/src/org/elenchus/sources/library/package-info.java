/** Tests of the reading of full texts. */
package org.elenchus.sources.library;
