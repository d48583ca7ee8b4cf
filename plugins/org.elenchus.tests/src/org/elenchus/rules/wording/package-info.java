/** Words and keys. */
package org.elenchus.rules.wording;
