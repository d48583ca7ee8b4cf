/** Writes an edition as plain text, for mail and terminals. */
package org.elenchus.export.text;
