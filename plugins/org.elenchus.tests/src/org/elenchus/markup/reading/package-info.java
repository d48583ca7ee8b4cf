/** Tests of what a text says as an edition. */
package org.elenchus.markup.reading;
