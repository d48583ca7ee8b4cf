package org.elenchus.cli;

import java.util.Locale;

import org.elenchus.batch.report.ImpactFormat;
import org.elenchus.batch.report.ImpactJson;
import org.elenchus.batch.report.ImpactTable;

/** The forms of {@code elenchus impact} by the names that users give. */
enum ImpactName {
	TABLE, JSON;

	ImpactFormat format(Locale language) {
		return this == JSON ? new ImpactJson() : new ImpactTable(language);
	}
}
