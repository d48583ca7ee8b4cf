/** What a run over many texts found, written for people and for tools. */
package org.elenchus.batch.report;
