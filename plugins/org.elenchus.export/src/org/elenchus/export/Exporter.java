package org.elenchus.export;

import java.io.IOException;
import java.util.List;

/**
 * Writes editions in formats of its own. Exporters are found as {@linkplain org.elenchus.model.extension.Extensions services}; of
 * several with a format of one name the first wins. The same input gives the same bytes.
 */
public interface Exporter {

	/** What it can write; always the same. */
	List<OutputFormat> formats();

	/**
	 * Writes an edition in one of its formats.
	 *
	 * @throws IOException                                if {@code target} cannot be written
	 * @throws java.util.concurrent.CancellationException if it is no longer wanted
	 */
	void export(ExportRequest request, ExportTarget target) throws IOException;
}
