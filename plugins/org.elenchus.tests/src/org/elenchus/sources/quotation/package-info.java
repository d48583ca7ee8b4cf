/** Tests of the comparison of quotations with texts. */
package org.elenchus.sources.quotation;
