/** Tests of the language's editor services. */
package org.elenchus.markup.ide;
