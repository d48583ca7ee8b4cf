/** Tests of how sources are referred to. */
package org.elenchus.export.cite;
