/** Figures. */
package org.elenchus.model.quantity;
