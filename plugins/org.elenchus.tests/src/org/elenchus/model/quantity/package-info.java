/** Tests of figures. */
package org.elenchus.model.quantity;
