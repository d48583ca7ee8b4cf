package org.elenchus.markup.serializing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Consumer;

import org.elenchus.markup.Strip;
import org.elenchus.model.Block;
import org.elenchus.model.Card;
import org.elenchus.model.Citation;
import org.elenchus.model.Content;
import org.elenchus.model.Document;
import org.elenchus.model.ElenchusFactory;
import org.elenchus.model.Medium;
import org.elenchus.model.Source;
import org.elenchus.model.SourceKind;
import org.junit.jupiter.api.Test;

class BlocksTest {

	@Test
	void aNewCardComesBehindTheLastParagraph() {
		changes("One.\n", "One.\n\n{source n}\n", document -> document.getBlocks().add(block("n")));
		changes("One.", "One.\n\n{source n}", document -> document.getBlocks().add(block("n")));
		changes("One.\r\n\r\n{source s}\r\n", "One.\r\n\r\n{source s}\r\n\r\n{source n}\r\n",
				document -> document.getBlocks().add(block("n")));
		changes("One.\n \n", "One.\n\n{source n}\n\n{source m}\n \n", document -> {
			document.getBlocks().add(block("n"));
			document.getBlocks().add(block("m"));
		});
		changes("", "{source n}\n", document -> document.getBlocks().add(block("n")));
		changes("\n\n", "\n\n{source n}\n\n", document -> document.getBlocks().add(block("n")));
	}

	@Test
	void aNewCardComesBeforeAParagraph() {
		changes("One.\n\nTwo.\n", "One.\n\n{source n}\n\nTwo.\n", document -> document.getBlocks().add(1, block("n")));
		changes("\uFEFFOne.\n", "\uFEFF{source n}\n\nOne.\n", document -> document.getBlocks().add(0, block("n")));
		changes("\n\nOne.\n", "\n\n{source n}\n\nOne.\n", document -> document.getBlocks().add(0, block("n")));
	}

	@Test
	void aCardIsWrittenAsTheFormatterDoes() {
		changes("One.\r\n", """
				One.\r
				\r
				{source lenoe2010: secondary book\r
				  author "Matthew E. Lenoe", B\r
				  title "The Kirov Murder and Soviet History"\r
				  year 2010\r
				  language "year"\r
				}\r
				""", document -> {
			Source source = source("lenoe2010");
			source.setKind(SourceKind.SECONDARY);
			source.setMedium(Medium.BOOK);
			source.setTitle("The Kirov Murder and Soviet History");
			source.getAuthors().addAll(List.of("Matthew E. Lenoe", "B"));
			source.setYear("2010");
			source.setLanguage("year");
			document.getBlocks().add(block(source));
		});
	}

	@Test
	void cardsComeAndGoWithTheirLines() {
		String text = "{source a}\n{-- why --}\n{source b}\n{source c}\n\nOne.\n";
		changes(text, "{source a}\n{source n}\n{-- why --}\n{source b}\n{source c}\n\nOne.\n",
				document -> document.getBlocks().get(0).getContents().add(1, source("n")));
		changes(text, "{source n}\n{source a}\n{-- why --}\n{source b}\n{source c}\n\nOne.\n",
				document -> document.getBlocks().get(0).getContents().add(0, source("n")));
		changes(text, "{source a}\n{-- why --}\n{source c}\n\nOne.\n",
				document -> document.getBlocks().get(0).getContents().remove(1));
		changes(text, "{-- why --}\n{source c}\n\nOne.\n", document -> {
			document.getBlocks().get(0).getContents().remove(0);
			document.getBlocks().get(0).getContents().remove(0);
		});
		changes("{source a}\n{source b}\n{source c}\n\nOne.\n", "{source c}\n\nOne.\n", document -> {
			document.getBlocks().get(0).getContents().remove(0);
			document.getBlocks().get(0).getContents().remove(0);
		});
	}

	@Test
	void theLastCardOfABlockTakesTheBlockAlong() {
		changes("One.\n\n{source a}\n\nTwo.\n", "One.\n\nTwo.\n", document -> document.getBlocks().get(1).getContents().clear());
		changes("One.\n\n{source a}\n\nTwo.\n", "One.\n\nTwo.\n", document -> document.getBlocks().remove(1));
		changes("One.\n\n\n{source a}\n\n{source b}", "One.", document -> {
			document.getBlocks().remove(2);
			document.getBlocks().remove(1);
		});
		changes("\uFEFF{source a}\n\n", "\uFEFF", document -> document.getBlocks().clear());
		changes("{-- why --}\n{source a}\n", "{-- why --}\n", document -> document.getBlocks().clear());
	}

	@Test
	void aCardMovesWithItsLayout() {
		changes("{source  a}\n\nOne.\n\n{source b}\n", "One.\n\n{source b}\n{source  a}\n",
				document -> document.getBlocks().get(2).getContents().add(document.getBlocks().get(0).getContents().get(0)));
		changes("{source  a}\n\n{source b}\n", "{source b}\n\n{source  a}\n",
				document -> document.getBlocks().move(1, 0));
	}

	@Test
	void aCitationComesBehindWhatStandsBeforeIt() {
		Consumer<Document> cite = document -> {
			Citation citation = ElenchusFactory.eINSTANCE.createCitation();
			citation.setSource((Source) document.getBlocks().getLast().getContents().get(0));
			document.getBlocks().get(0).getContents().add(citation);
		};
		changes("One {x| two} three.\n\n{source s}\n", "One {x| two}{@s} three.\n\n{source s}\n", cite);
		changes("One.\n\n{source s}\n", "One.{@s}\n\n{source s}\n", cite);
		changes("One {x| two}{@s} three.\n", "One {x| two} three.\n",
				document -> document.getBlocks().get(0).getContents().remove(1));
	}

	@Test
	void wordsOfTheAuthorsNeverGo() {
		for (String text : List.of("One.", "{x| one}", "{^1| one}", "{@s", "{source a}\nOne")) {
			Edited edited = Edited.read(text);
			Document document = edited.file().document();
			assertThrows(UnwritableException.class, () -> ModelEdits.of(edited.file(), () -> document.getBlocks().clear()), text);
		}
		Edited edited = Edited.read("One {x| two} three");
		List<Content> contents = edited.file().document().getBlocks().get(0).getContents();
		assertThrows(UnwritableException.class, () -> ModelEdits.of(edited.file(), contents::clear));
		assertThrows(UnwritableException.class, () -> ModelEdits.of(edited.file(), () -> contents.add(source("s"))));
	}

	private static Block block(String key) {
		return block(source(key));
	}

	private static Block block(Card card) {
		Block block = ElenchusFactory.eINSTANCE.createBlock();
		block.getContents().add(card);
		return block;
	}

	private static Source source(String key) {
		Source source = ElenchusFactory.eINSTANCE.createSource();
		source.setKey(key);
		return source;
	}

	private static void changes(String text, String changed, Consumer<Document> change) {
		Edited edited = Edited.read(text);
		Document document = edited.file().document();
		assertEquals(changed, ModelEdits.apply(text, ModelEdits.of(edited.file(), () -> change.accept(document))));
		assertEquals(Strip.strip(text), Strip.strip(changed));
	}
}
