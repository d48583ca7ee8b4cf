/** Turns editions into other formats; one package for each format. */
package org.elenchus.export;
