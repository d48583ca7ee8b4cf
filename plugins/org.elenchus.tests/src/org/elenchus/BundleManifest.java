package org.elenchus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/**
 * What a bundle's manifest says of its dependencies.
 *
 * @param name     its symbolic name
 * @param requires the bundles it requires
 * @param imports  the packages it imports
 * @param exports  the packages it exports
 */
record BundleManifest(String name, List<String> requires, List<String> imports, List<String> exports) {

	/** A clause of a header: up to the next comma outside quotation marks. */
	private static final Pattern CLAUSE = Pattern.compile("(?:\"[^\"]*\"|[^,\"])+");

	static BundleManifest of(String text) {
		try {
			Manifest manifest = new Manifest(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
			return new BundleManifest(names(manifest, "Bundle-SymbolicName").getFirst(), names(manifest, "Require-Bundle"),
					names(manifest, "Import-Package"), names(manifest, "Export-Package"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<String> names(Manifest manifest, String header) {
		String value = manifest.getMainAttributes().getValue(header);
		return value == null ? List.of()
				: CLAUSE.matcher(value).results().map(clause -> clause.group().split(";")[0].strip()).toList();
	}
}
