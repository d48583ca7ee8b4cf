/** Tests of the live model. */
package org.elenchus.ide.document;
