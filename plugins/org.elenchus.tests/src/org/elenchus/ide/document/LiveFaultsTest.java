package org.elenchus.ide.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.elenchus.model.fault.Fault;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.GuestJar;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.Watch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a guest's rule does to the live model by failing: nothing but to be named. */
class LiveFaultsTest {

	private static final String PAGE = """
			---
			severity=info
			what.en=The guest asks.
			why.en=Because.
			remedy.en=Answer.
			---
			# A guest
			""";
	private static final String RULE = """
			package guest;
			public final class Boom implements org.elenchus.rules.Rule {
				public String id() { return "boom"; }
				public void check(org.elenchus.rules.Inquiry inquiry) {
					if (inquiry.edition().text().contains("boom")) { throw new %s("no luck"); }
				}
			}
			""";
	private static final String TEXT = "{x event| He came}.\n";
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@TempDir
	private Path folder;
	private final LiveProject project = new LiveProject();

	@Test
	void aRuleThatThrowsIsNamedAndTheOthersGoOn() throws Throwable {
		guest("IllegalStateException").installed(() -> {
			Heard heard = new Heard();
			LiveEdition edition = project.open("a.elx", TEXT);
			edition.add(heard);
			project.know(new Engine(Locale.ENGLISH), List.of(new InputText("a.elx", TEXT)), Watch.NOBODY);
			heard.await(List.of("claim-without-source"), heard::rules);
			edition.change(0, 0, "boom ");
			heard.await(List.of("boom"), () -> heard.faults().stream().map(Fault::rule).toList());
			assertEquals(List.of("claim-without-source"), heard.rules());
			edition.change(0, 5, "");
			heard.await(List.of(), heard::faults);
		});
	}

	@Test
	void aRuleThatEndsAllWorkEndsACheckOnce() throws Throwable {
		guest("java.util.concurrent.CancellationException").installed(() -> {
			Engine engine = new Engine(Locale.ENGLISH);
			List<InputText> texts = List.of(new InputText("a.elx", "boom " + TEXT));
			assertTimeoutPreemptively(PATIENCE,
					() -> assertThrows(CancellationException.class, () -> project.check(engine, texts, Watch.NOBODY)));
		});
	}

	private GuestJar guest(String thrown) throws IOException {
		return new GuestJar(folder).rule("guest.Boom", RULE.formatted(thrown)).page("boom", PAGE);
	}
}
