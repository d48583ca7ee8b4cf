package org.elenchus.importer.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.elenchus.importer.Blocks;
import org.elenchus.importer.raw.BadInput;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;

class MarkdownReaderProperties {

	@Property
	void everyRawCharacterHasOnePlace(@ForAll @NotEmpty @StringLength(max = 120) @CharRange(from = 'a', to = 'c')
			@Chars({ ' ', ' ', '\n', '\n', '#', '*', '_', '[', '[', ']', '^', '^', ':', '>', '-', '1', '.', '`', '&', '\\', '|', '\r', '\t', '<',
					'!', '(', ')', '\uE000' }) String text) throws BadInput {
		Blocks.of(text.getBytes(UTF_8), new MarkdownReader());
	}

	@Property
	void notesDoSoToo(@ForAll @NotEmpty @StringLength(max = 12) @CharRange(from = 'a', to = 'c')
			@Chars({ ' ', '\n', '*', '[', ']', '^', ':' }) String text) throws BadInput {
		Blocks.of(("x[^a] ^[" + text + "] *y^[b]* \n[^a]: " + text + "\n    z\n\n    " + text).getBytes(UTF_8), new MarkdownReader());
	}
}
