/** The product: its window and how it is laid out. */
package org.elenchus.workbench;
