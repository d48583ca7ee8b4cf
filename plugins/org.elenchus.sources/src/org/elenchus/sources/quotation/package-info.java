/** Whether quoted words stand in a text as they are quoted, and where they differ. */
package org.elenchus.sources.quotation;
