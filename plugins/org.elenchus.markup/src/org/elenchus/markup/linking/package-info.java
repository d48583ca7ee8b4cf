/** Keys: who declares them, who refers to them. */
package org.elenchus.markup.linking;
