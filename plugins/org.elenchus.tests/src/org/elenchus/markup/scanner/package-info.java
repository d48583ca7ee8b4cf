/** Tests of the scanner alone. */
package org.elenchus.markup.scanner;
