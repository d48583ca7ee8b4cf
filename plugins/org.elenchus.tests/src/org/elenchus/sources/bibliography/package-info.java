/** Tests of the reading of libraries. */
package org.elenchus.sources.bibliography;
