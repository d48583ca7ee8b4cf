/** Tests of bringing a file up to date with its edited model. */
package org.elenchus.markup.serializing;
