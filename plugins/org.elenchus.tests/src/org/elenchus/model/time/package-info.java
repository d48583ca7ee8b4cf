/** Tests of dates. */
package org.elenchus.model.time;
