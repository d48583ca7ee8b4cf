/** Tests of the plain text. */
package org.elenchus.export.text;
