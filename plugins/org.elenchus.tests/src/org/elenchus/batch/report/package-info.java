/** Tests of the reports, on texts and findings made by hand. */
package org.elenchus.batch.report;
