/** Feeds the scanner's tokens to the parsers. */
package org.elenchus.markup.parser;
