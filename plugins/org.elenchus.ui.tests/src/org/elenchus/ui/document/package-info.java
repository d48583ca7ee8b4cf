/** Tests of the live model behind documents. */
package org.elenchus.ui.document;
