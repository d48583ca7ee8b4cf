package org.elenchus.cli;

import java.util.Locale;

import org.elenchus.batch.report.QuestionFormat;
import org.elenchus.batch.report.QuestionJson;
import org.elenchus.batch.report.QuestionTable;

/** The forms of {@code elenchus question} by the names that users give. */
enum QuestionName {
	TABLE, JSON;

	QuestionFormat format(Locale language) {
		return this == JSON ? new QuestionJson() : new QuestionTable(language);
	}
}
