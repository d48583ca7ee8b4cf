package org.elenchus.markup.serializing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.markup.MarkedText;
import org.elenchus.markup.Strip;
import org.elenchus.markup.Texts;
import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.model.Amount;
import org.elenchus.model.Block;
import org.elenchus.model.ClaimCard;
import org.elenchus.model.ElenchusFactory;
import org.elenchus.model.Gap;
import org.elenchus.model.Library;
import org.elenchus.model.Marked;
import org.elenchus.model.Note;
import org.elenchus.model.Policy;
import org.elenchus.model.Source;
import org.elenchus.model.Span;
import org.elenchus.model.finding.TextEdit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Whatever is changed in whatever text: it is read back, and nothing else changes. */
class ModelEditsProperties {

	private static final List<String> FIXED = List.of("body", "fault");
	private static final List<String> REMARK = List.of("mark", "reason", "rater", "date");
	private static final String REGISTER = """


			{claim c: event contested "S"
			  speaker author  mode quoted
			  supports @s p. 37 as primary | C3 "why" by ab on 2026-02-11
			  disputes @s "reason"
			  counter x
			}
			{source s2: primary book author A, "B C" title T year 1934 school t publisher P reliability B2 "why" }
			{claim d: figure value 12 "people" scope all period 1930..1931 precision exact date "1934" reviewed "f" by ab
			  confidence low "why" by ab on 2026 searched "A" on 2024 "none" conflicts value c "no" {except r "x" by ab}}
			{name n2 "N" variants "M"} {scale s3 low, high}
			{policy history require primary 2 for event severity r error doubts expire after 9 days limit r 5 words r "a", "b"}
			{school t2 "Name" opposes t}
			{question q: "Why?"} {scope all "all of it" variants "everything"} {unit persons "persons"} {library "zotero.json"}
			{claim f: event attribution value 1 persons for 1930, 2 for "b" place n2, "P" agent n2 before c after d answers q yes
			  verdict high "why" by ab appearance "https://example.org"}
			{name n3 "M" family "M" given "N" particle "van" suffix "Jr." institution "I" original "O" born 1930 died 1940 founded 1950 ended 1960}
			{edition e2: "Title"
				language nl  interest "I" school t2 style s9
				editor "ab" }
			""";

	@Provide
	Arbitrary<String> prose() {
		return Texts.prose();
	}

	@Property(tries = 250)
	void anAttributeIsReadBackAndTheRestStays(@ForAll("prose") String author, @ForAll @IntRange(max = 8) int pieces,
			@ForAll Random random) {
		String text = MarkedText.of(author, pieces, random) + REGISTER;
		ElenchusResource file = Edited.read(text).file();
		List<EObject> elements = elements(file);
		int index = random.nextInt(elements.size());
		EObject element = elements.get(index);
		EAttribute attribute = attribute(element, random);
		Object value = value(attribute, random);

		List<TextEdit> edits = ModelEdits.of(file, () -> element.eSet(attribute, value));

		String edited = ModelEdits.apply(text, edits);
		INode node = NodeModelUtils.findActualNodeFor(element);
		assertTrue(edited.startsWith(text.substring(0, node.getOffset())), edited);
		assertTrue(edited.endsWith(text.substring(node.getEndOffset())), edited);
		assertEquals(Strip.strip(text), Strip.strip(edited));
		Edited.update(file, edits);
		assertEquals(edited, file.text());
		assertEquals(value, elements(file).get(index).eGet(attribute), edited);
	}

	private static List<EObject> elements(ElenchusResource file) {
		List<EObject> elements = new ArrayList<>();
		file.document().eAllContents().forEachRemaining(element -> {
			if (!attributes(element).isEmpty()) {
				elements.add(element);
			}
		});
		return elements;
	}

	/** The attributes that a text can always give another value. */
	private static List<EAttribute> attributes(EObject element) {
		return element.eClass().getEAllAttributes().stream()
				.filter(one -> !one.isMany() && !FIXED.contains(one.getName()) && !isWithoutPlace(element, one.getName())).toList();
	}

	/**
	 * A claim's card has no place for a rating, and a policy or a library none for a key; an amount is for a time or for something, only some marks
	 * have a reason, an extent has a unit, a lost note no words.
	 */
	private static boolean isWithoutPlace(EObject element, String attribute) {
		return element instanceof ClaimCard && attribute.equals("rating")
				|| (element instanceof Policy || element instanceof Library) && attribute.equals("key")
				|| element instanceof Amount && (attribute.equals("period") || attribute.equals("scope"))
				|| element instanceof Marked && REMARK.contains(attribute) || element instanceof Gap && attribute.equals("unit")
				|| element instanceof Span && attribute.equals("key") && ((Span) element).getKey() == null
				|| element instanceof Note && (attribute.equals("lost") || attribute.equals("continued"));
	}

	private static EAttribute attribute(EObject element, Random random) {
		List<EAttribute> attributes = attributes(element);
		return attributes.get(random.nextInt(attributes.size()));
	}

	private static Object value(EAttribute attribute, Random random) {
		if (attribute.getEAttributeType() instanceof EEnum words) {
			return words.getELiterals().get(1 + random.nextInt(words.getELiterals().size() - 1)).getInstance();
		}
		return switch (attribute.getEAttributeType().getName()) {
		case "EBoolean" -> random.nextBoolean();
		case "EInt" -> 1 + random.nextInt(6);
		default -> switch (attribute.getName()) {
		case "date" -> "2026-02";
		case "rating", "code" -> "B3";
		default -> "x9";
		};
		};
	}

	@Property(tries = 250)
	@Domain(Texts.class)
	@Domain(DomainContext.Global.class)
	void aChangeOfAnythingIsReadBackOrRefused(@ForAll String text, @ForAll String value, @ForAll Random random) {
		ElenchusResource file = Edited.read(text + REGISTER).file();
		List<EObject> elements = elements(file);
		int index = random.nextInt(elements.size());
		EObject element = elements.get(index);
		EAttribute attribute = attribute(element, random);
		Object before = element.eGet(attribute);
		Object given = random.nextInt(4) == 0 ? attribute.getDefaultValue()
				: attribute.getEAttributeType().getInstanceClass() == String.class ? value : value(attribute, random);
		try {
			List<TextEdit> edits = ModelEdits.of(file, () -> element.eSet(attribute, given));
			Edited.update(file, edits);
			assertEquals(Strip.strip(text + REGISTER), Strip.strip(file.text()));
			assertTrue(Objects.equals(given, elements(file).get(index).eGet(attribute)), file.text());
		} catch (UnwritableException refused) {
			assertEquals(text + REGISTER, file.text());
			assertEquals(before, element.eGet(attribute));
		}
	}

	@Property(tries = 250)
	@Domain(Texts.class)
	void withoutAChangeThereAreNoEdits(@ForAll String text) {
		ElenchusResource file = Edited.read(text).file();
		assertEquals(List.of(), ModelEdits.of(file, () -> file.document().eAllContents().forEachRemaining(
				element -> attributes(element).forEach(attribute -> element.eSet(attribute, element.eGet(attribute))))));
	}

	@Property(tries = 250)
	void aNewCardStandsAnywhere(@ForAll("prose") String author, @ForAll @IntRange(max = 4) int pieces, @ForAll Random random) {
		String text = "One. " + MarkedText.of(author, pieces, random);
		ElenchusResource file = Edited.read(text).file();
		List<Block> blocks = file.document().getBlocks();
		int index = random.nextInt(blocks.size() + 1);
		Source source = ElenchusFactory.eINSTANCE.createSource();
		source.setKey("n");
		Block block = ElenchusFactory.eINSTANCE.createBlock();
		block.getContents().add(source);

		List<TextEdit> added = ModelEdits.of(file, () -> blocks.add(index, block));
		Edited.update(file, added);

		assertEquals(Strip.strip(text), Strip.strip(file.text()));
		assertEquals("n", ((Source) blocks.get(index).getContents().get(0)).getKey(), file.text());
		Edited.update(file, ModelEdits.of(file, () -> blocks.remove(index)));
		assertEquals(text, file.text());
	}
}
