/** What others add to Elenchus, and where it is looked for. */
package org.elenchus.model.extension;
