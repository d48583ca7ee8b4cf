/** The reading edition: one HTML page that shows a text with the evidence for its claims beside it. */
package org.elenchus.export.html;
