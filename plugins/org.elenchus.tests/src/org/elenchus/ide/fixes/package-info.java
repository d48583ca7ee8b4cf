/** Tests what can be done about findings. */
package org.elenchus.ide.fixes;
