package org.elenchus.importer.plain;

import org.elenchus.importer.RawPlacesCheck;
import org.elenchus.importer.raw.RawText;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class ReconstructionProperties {

	@Property
	void everyRawCharacterHasOnePlace(@ForAll String text) {
		RawPlacesCheck.check(Reconstruction.of(RawText.extracted(text)));
	}

	@Property
	void everyRawCharacterHasOnePlaceInTextLikeText(@ForAll @StringLength(max = 400) @CharRange(from = 'a', to = 'c')
			@Chars({ ' ', ' ', '\n', '\n', 'A', '.', '-', '1', '2', '\u201D', '\f', '\r', '\t', '\uFFFD' }) String text) {
		RawPlacesCheck.check(Reconstruction.of(RawText.extracted(text)));
	}
}
