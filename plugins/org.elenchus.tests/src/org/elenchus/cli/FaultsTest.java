package org.elenchus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.elenchus.rules.engine.GuestJar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What fails in one input, and was foreseen by nobody, costs that input only. */
class FaultsTest {

	private static final String PAGE = """
			---
			severity=info
			what.en=The guest asks {x}.
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
					inquiry.claims().forEach(claim -> inquiry.report(claim, java.util.Map.of("x", "first")));
					if (inquiry.edition().text().contains("boom")) { %s }
				}
			}
			""";

	private static final String EXPORTER = """
			package guest;
			public final class Dust implements org.elenchus.export.Exporter {
				public java.util.List<org.elenchus.export.OutputFormat> formats() {
					return java.util.List.of(org.elenchus.export.OutputFormat.file("dust", "dust", "text/plain"));
				}
				public void export(org.elenchus.export.ExportRequest request, org.elenchus.export.ExportTarget target)
						throws java.io.IOException {
					try (java.io.OutputStream out = target.open()) {
						out.write('d');
						if (request.edition().text().contains("boom")) { throw new NoSuchMethodError("dust"); }
						out.write("ust".getBytes());
					}
				}
			}
			""";

	private static final String TOLD = "error: b.elx: the rule boom failed here: java.lang.IllegalStateException: no luck\n"
			+ "Set ELENCHUS_TRACE=1 to see where it happened.\n";

	@TempDir
	private Path folder;
	@TempDir
	private Path elsewhere;

	private GuestJar guest(String failure) throws IOException {
		write("a.elx", "Er stond {x event| een huis}.\n");
		write("b.elx", "Hier {y event| boom}t het.\n");
		write("c.elx", "En {z event| nog een} huis.\n");
		return new GuestJar(elsewhere).rule("guest.Boom", RULE.formatted(failure)).page("boom", PAGE)
				.service("org.elenchus.export.Exporter", "guest.Dust", EXPORTER);
	}

	@Test
	void aRuleThatThrowsIsToldAndTheOtherRulesAndEditionsGoOn() throws Throwable {
		guest("throw new IllegalStateException(\"no luck\\nsecond line\");").installed(() -> {
			Typed typed = Typed.in(folder, "validate", ".", "--format", "json", "--rules", "boom,claim-without-source");
			assertEquals(TOLD, typed.err());
			assertEquals(70, typed.code());
			assertTrue(typed.out().contains("      \"rule\": \"boom\",\n      \"thrown\": \"java.lang.IllegalStateException: no luck\"\n"), typed.out());
			assertEquals(3, typed.out().split("\"rule\": \"claim-without-source\"").length - 1);
			assertEquals(3, typed.out().split("\"what\": \"The guest asks first.\"").length - 1);
		});
	}

	@Test
	void whatIsWrongInTheWordsOrThePlaceOfAReportIsTheRulesFault() throws Throwable {
		for (String failure : new String[] { "inquiry.report(new org.elenchus.model.text.TextRange(0, 9999), java.util.Map.of(), java.util.List.of());",
				"inquiry.report((org.elenchus.model.text.TextRange) null, java.util.Map.of(), java.util.List.of());",
				"check(inquiry);", "throw new NoClassDefFoundError(\"x\");" }) {
			guest(failure).installed(() -> {
				for (String format : new String[] { "console", "json", "sarif" }) {
					Typed typed = Typed.in(folder, "validate", ".", "--format", format, "--rules", "boom,claim-without-source");
					assertEquals(70, typed.code(), failure);
					assertTrue((typed.out() + typed.err()).contains("b.elx: the rule boom failed here: java.lang."), typed.out());
				}
			});
		}
	}

	@Test
	void aFaultWinsOverWhatCannotBeRead() throws Throwable {
		guest("throw new IllegalStateException(\"no luck\");").installed(() -> {
			Typed typed = Typed.in(folder, "validate", ".", "missing.elx");
			assertTrue(typed.out().contains("error: missing.elx: cannot be read"), typed.out());
			assertTrue(typed.out().contains("error: b.elx: the rule boom failed here"), typed.out());
			assertEquals(70, typed.code());
		});
	}

	@Test
	void aBaselineIsNotWrittenOfHalfOfWhatThereIs() throws Throwable {
		guest("throw new IllegalStateException(\"no luck\");").installed(() -> {
			assertEquals(70, Typed.in(folder, "validate", ".", "--write-baseline", "known.json").code());
			assertFalse(Files.exists(folder.resolve("known.json")));
		});
	}

	@Test
	void anExporterThatThrowsCostsTheEditionItThrewAt() throws Throwable {
		guest("").installed(() -> {
			Typed typed = Typed.in(folder, "export", ".", "--to", "dust", "--output", "out");
			assertEquals("error: b.elx: a fault of Elenchus, please report it: java.lang.NoSuchMethodError: dust\n"
					+ "Set ELENCHUS_TRACE=1 to see where it happened.\n", typed.err());
			assertEquals(70, typed.code());
			assertEquals("dust", Files.readString(folder.resolve("out/c.dust")));
			assertFalse(Files.exists(folder.resolve("out/b.dust")));
		});
	}

	@Test
	void manyFaultsOfOneRuleAreSummedUp() throws Throwable {
		GuestJar guest = guest("throw new IllegalStateException(\"no luck\");");
		for (int i = 100; i < 150; i++) {
			write("b" + i + ".elx", "Hier {y event| boom}t het.\n");
		}
		guest.installed(() -> {
			String err = Typed.in(folder, "validate", ".", "--format", "sarif").err();
			assertEquals(22, err.lines().count(), err);
			assertTrue(err.contains("error: b149.elx: and 31 more failures of the rule boom, of which this is the last\n"), err);
		});
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(folder.resolve(name), text);
	}
}
