/** Tests of the words of texts and of their index. */
package org.elenchus.sources.text;
