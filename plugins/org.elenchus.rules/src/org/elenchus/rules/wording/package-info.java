/** Words: their normal form, names in them, and keys like each other. */
package org.elenchus.rules.wording;
