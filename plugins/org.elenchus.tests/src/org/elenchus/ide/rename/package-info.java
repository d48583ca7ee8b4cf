/** Tests of renaming keys. */
package org.elenchus.ide.rename;
