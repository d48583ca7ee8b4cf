package org.elenchus.sources.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter.NopIndenter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;

/** Where the lines of JSON end. */
public enum Layout {
	/** A line for each field and element, indented by two; for reports. */
	INDENTED {
		@Override
		PrettyPrinter printer() {
			DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
			DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SPACED);
			printer.indentObjectsWith(indenter);
			printer.indentArraysWith(indenter);
			return printer;
		}
	},
	/** A line for each element of arrays, for files that people compare. */
	LISTED {
		@Override
		PrettyPrinter printer() {
			DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SPACED.withObjectEntrySpacing(Spacing.AFTER));
			printer.indentObjectsWith(new NopIndenter());
			printer.indentArraysWith(new DefaultIndenter("", "\n"));
			return printer;
		}
	},
	/** As few characters as possible, but a line for each field of the whole and for each element of its arrays; for what is large. */
	COMPACT {
		@Override
		PrettyPrinter printer() {
			return new Lines();
		}
	};

	private static final Separators SPACED = Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER)
			.withObjectEmptySeparator("").withArrayEmptySeparator("");

	/** A printer keeps what it has printed, so each text has its own. */
	abstract PrettyPrinter printer();

	private static final class Lines extends MinimalPrettyPrinter {

		private static final long serialVersionUID = 1;

		@Override
		public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
			json.writeRaw(json.getOutputContext().getNestingDepth() == 1 ? ",\n" : ",");
		}

		@Override
		public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
			json.writeRaw(json.getOutputContext().getNestingDepth() == 2 ? ",\n" : ",");
		}
	}
}
