package org.elenchus.ui.builder;

import static org.elenchus.ui.WorkbenchProject.markers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Severity;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.Validated;
import org.elenchus.ui.WorkbenchProject;
import org.elenchus.ui.marker.FindingMarkers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The workspace's builder finds what the engine finds, over the sample editions and the samples on the rules' pages. */
class SameFindingsTest {

	private static final Pattern SAMPLE = Pattern.compile("(?ms)^```elx \\w+\\n(.*?)^```$");

	@RegisterExtension
	final WorkbenchProject workbench = new WorkbenchProject();

	@Test
	void theBuilderHasTheFindingsOfTheEngine() throws CoreException, IOException {
		List<InputText> texts = new ArrayList<>();
		texts.add(besideItsFullText());
		for (URL edition : entries("org.elenchus.examples", "editions", "*.elx")) {
			texts.add(text(texts, read(edition)));
		}
		for (URL page : entries("org.elenchus.rules", "docs", "*.md")) {
			SAMPLE.matcher(read(page)).results()
					.forEach(sample -> texts.add(text(texts, sample.group(1))));
		}
		assertTrue(texts.size() > 100, texts.toString());
		List<String> built = built(texts);
		List<String> expected = new Engine(Locale.ENGLISH).within(workbench.project().getLocation().toPath()).validate(texts).stream()
				.flatMap(SameFindingsTest::lines).sorted().toList();
		assertEquals(expected, built);
		assertTrue(expected.stream().anyMatch(line -> line.startsWith("editions/") && line.contains(" quotation-differs ")));
	}

	/** An edition in a folder of its own, as those on a desk with full texts beside them; the folder sorts before the other texts. */
	private InputText besideItsFullText() throws CoreException {
		workbench.project().getFolder("editions").create(true, true, null);
		workbench.file("bells.txt", "Monday. The bells rang twice before anyone saw the fire.");
		return new InputText("editions/bells.elx", """
				He wrote that {"bellssaid @bells p. 3| the bells rang thrice before anyone saw the fire}.

				{source bells: primary diary fulltext "../bells.txt"}
				{source bellsoutside: primary diary fulltext "../../bells.txt"}
				""");
	}

	/** The next text; files sort as they come. */
	private static InputText text(List<InputText> before, String text) {
		return new InputText("text%04d.elx".formatted(before.size()), text);
	}

	private List<String> built(List<InputText> texts) throws CoreException {
		for (InputText text : texts) {
			workbench.file(text.location(), text.text());
		}
		EditionNature.add(workbench.project(), null);
		workbench.build();
		return markers(workbench.project()).stream().map(SameFindingsTest::line).sorted().toList();
	}

	private static List<URL> entries(String bundle, String folder, String pattern) {
		return Collections.list(Platform.getBundle(bundle).findEntries(folder, pattern, true));
	}

	private static String read(URL file) throws IOException {
		try (InputStream bytes = file.openStream()) {
			return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static Stream<String> lines(Validated validated) {
		return validated.findings().stream().map(finding -> line(validated.edition().location(), finding));
	}

	private static String line(String location, Finding finding) {
		return location + ":" + finding.range().start() + "-" + finding.range().end() + " " + weight(finding.severity()) + " "
				+ finding.rule() + " " + finding.fingerprint() + " " + finding.message();
	}

	private static int weight(Severity severity) {
		return switch (severity) {
			case ERROR -> IMarker.SEVERITY_ERROR;
			case WARNING -> IMarker.SEVERITY_WARNING;
			case INFO -> IMarker.SEVERITY_INFO;
		};
	}

	private static String line(IMarker marker) {
		return marker.getResource().getProjectRelativePath() + ":" + marker.getAttribute(IMarker.CHAR_START, -1) + "-"
				+ marker.getAttribute(IMarker.CHAR_END, -1) + " " + marker.getAttribute(IMarker.SEVERITY, -1) + " "
				+ marker.getAttribute(FindingMarkers.RULE, "") + " " + marker.getAttribute(FindingMarkers.FINGERPRINT, "") + " "
				+ marker.getAttribute(IMarker.MESSAGE, "");
	}
}
