/** Dates as historians write them. */
package org.elenchus.model.time;
