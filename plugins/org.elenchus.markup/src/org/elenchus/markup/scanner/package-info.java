/**
 * Cuts a text into tokens. The one place that knows where markup starts and ends; it stands behind the parser and
 * behind content assist.
 */
package org.elenchus.markup.scanner;
