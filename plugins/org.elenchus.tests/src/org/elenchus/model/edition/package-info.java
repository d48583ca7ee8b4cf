/** Tests of editions as their readers see them. */
package org.elenchus.model.edition;
