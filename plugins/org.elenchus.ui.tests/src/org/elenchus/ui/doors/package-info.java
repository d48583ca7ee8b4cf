/** Tests of all that the product's window offers: views, pages, wizards. */
package org.elenchus.ui.doors;
