package org.elenchus.importer.apparatus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.BlockBuilder;
import org.elenchus.importer.document.Conventions;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Mark;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.edition.EditionWriter;
import org.elenchus.importer.raw.RawText;
import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.markup.Strip;
import org.elenchus.model.edition.Edition;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class ApparatusProperties {

	private static final String[] PIECES = { "Lenoe, Kirov Murder, 12", "Getty e.a., Road to Terror", "Conquest, Stalin, p. 37", "NL-HaNA, 2.05.03, inv.nr. 12",
			"Lenoe", "Conquest", "Getty", "Kirov Murder", "Stalin", "The Great Terror", "Road to Terror", ", ", "; ", ". ", " ", "(", ")", "12", "p. 37", "1990",
			"(New Haven 2010)", "ibid.", "Ibidem", "idem", "a.w.", "op. cit.", "t.a.p.", "Zie ook ", "in: ", " geciteerd in ", "{", "}", "|", "\"", "@", "‘", "’",
			"\uFFFD", "\n", "M.E. ", "NL-HaNA", "2.05.03", "inv.nr. 12", "RGASPI", "f. 558", "\u00A0", "👍", "e\u0301", "review of " };

	private final Works works = Registers.read(Map.of("library.elx", Notes.LIBRARY));

	@Property(tries = 200)
	void theAuthorsWordsStayAndCitationsAreRead(@ForAll("notes") @Size(min = 1, max = 4) List<String> notes, @ForAll boolean styled) {
		check(notes, styled);
	}

	@Property(tries = 100)
	void anyTextCanStandInANote(@ForAll @Size(max = 3) List<String> notes) {
		check(notes, false);
	}

	@Provide
	Arbitrary<List<String>> notes() {
		return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(30).map(pieces -> String.join("", pieces)).list().ofMinSize(1).ofMaxSize(4);
	}

	private void check(List<String> notes, boolean styled) {
		SourceDocument document = document(notes, styled);
		Apparatus apparatus = Apparatus.of(document, works);
		String edition = EditionWriter.write(document, apparatus, "e", "", "", false);
		assertEquals(Strip.strip(EditionWriter.write(document, Apparatus.NONE, "e", "", "", false)), Strip.strip(edition));
		apparatus.suggestions().forEach(each -> assertTrue(each.start() >= 0 && each.start() < each.end()
				&& each.end() <= document.blocks().get(each.block()).text().length()));
		if (notes.stream().noneMatch(note -> note.matches("(?s).*\\n\\s*\\n.*"))) {
			assertEquals(apparatus.cited(), citations(edition));
		}
	}

	private static SourceDocument document(List<String> notes, boolean styled) {
		List<Block> blocks = IntStream.range(0, notes.size()).mapToObj(i -> note(i + 1, notes.get(i), styled)).toList();
		return new SourceDocument(RawText.extracted(String.join("", notes)), blocks, List.of(), Conventions.NONE);
	}

	private static Block note(int number, String text, boolean styled) {
		BlockBuilder note = new BlockBuilder(text, Kind.FOOTNOTE).label(String.valueOf(number)).keep(0, text.length());
		return (styled && text.length() > 2 ? note.style(1, text.length() - 1, Mark.ITALIC) : note).build();
	}

	private static int citations(String text) {
		MarkupProject project = Markup.get().project();
		project.put("library.elx", Notes.LIBRARY);
		project.put("edition.elx", text);
		Edition edition = project.editions().getLast();
		return (int) edition.citations().stream().filter(citation -> citation.source().isPresent()).count();
	}
}
