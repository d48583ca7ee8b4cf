/** The reading edition, tested on editions built by hand, in a parser, in a validator and in a browser. */
package org.elenchus.export.html;
