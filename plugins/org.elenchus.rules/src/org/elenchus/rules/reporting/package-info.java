/** What rules share that say a thing once where it holds of many places. */
package org.elenchus.rules.reporting;
