package org.elenchus.ui.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.junit.jupiter.api.Test;

class MirrorTest {

	private final IDocument document = new Document("Kirov in Leningrad.\r\n");

	@Test
	void theMirrorFollowsEveryEdit() throws BadLocationException {
		Mirror mirror = mirror();
		Random random = new Random(7);
		for (int i = 0; i < 2_000; i++) {
			int offset = random.nextInt(document.getLength() + 1);
			int length = random.nextInt(Math.min(6, document.getLength() - offset + 1));
			document.replace(offset, length, "één\n".substring(random.nextInt(5)));
			if (i % 3 == 0) {
				assertEquals(document.get(), mirror.text());
			}
		}
		document.set("Een andere tekst");
		assertEquals("Een andere tekst", mirror.text());
	}

	@Test
	void editsWithinEditsAreFollowed() throws BadLocationException {
		document.addDocumentListener(after(event -> {
			if (event.getText().equals("{")) {
				document.replace(event.getOffset() + 1, 0, "}");
			}
		}));
		Mirror mirror = mirror();
		document.replace(0, 5, "{");
		assertEquals("{} in Leningrad.\r\n", document.get());
		assertEquals(document.get(), mirror.text());
	}

	@Test
	void anEditThatNobodyToldOfIsMadeUpForAtTheNext() throws BadLocationException {
		Mirror[] mirror = new Mirror[1];
		document.addDocumentListener(after(event -> {
			if (!event.getText().equals("secret")) {
				mirror[0].changed(event);
			}
		}));
		mirror[0] = new Mirror(document);
		document.replace(0, 0, "secret");
		document.replace(0, 0, "told ");
		assertEquals(document.get(), mirror[0].text());
	}

	private Mirror mirror() {
		Mirror mirror = new Mirror(document);
		document.addPrenotifiedDocumentListener(after(mirror::changed));
		return mirror;
	}

	private interface Change {

		void happened(DocumentEvent event) throws BadLocationException;
	}

	private static IDocumentListener after(Change change) {
		return new IDocumentListener() {

			@Override
			public void documentAboutToBeChanged(DocumentEvent event) {
				// only what has happened counts
			}

			@Override
			public void documentChanged(DocumentEvent event) {
				try {
					change.happened(event);
				} catch (BadLocationException e) {
					throw new AssertionError(e);
				}
			}
		};
	}
}
