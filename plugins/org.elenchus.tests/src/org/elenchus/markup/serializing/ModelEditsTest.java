package org.elenchus.markup.serializing;

import static org.elenchus.markup.serializing.Edited.change;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.model.Citation;
import org.elenchus.model.ClaimCard;
import org.elenchus.model.ClaimKind;
import org.elenchus.model.Doubt;
import org.elenchus.model.DoubtKind;
import org.elenchus.model.ElenchusFactory;
import org.elenchus.model.Exemption;
import org.elenchus.model.Expiry;
import org.elenchus.model.Field;
import org.elenchus.model.Gap;
import org.elenchus.model.Layer;
import org.elenchus.model.Link;
import org.elenchus.model.Marked;
import org.elenchus.model.Mode;
import org.elenchus.model.ParagraphKind;
import org.elenchus.model.ParagraphStart;
import org.elenchus.model.Policy;
import org.elenchus.model.Quotation;
import org.elenchus.model.Rating;
import org.elenchus.model.Requirement;
import org.elenchus.model.Scale;
import org.elenchus.model.School;
import org.elenchus.model.Source;
import org.elenchus.model.SourceKind;
import org.elenchus.model.Span;
import org.elenchus.model.SpanStart;
import org.elenchus.model.VariantReading;
import org.elenchus.model.WordList;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.model.text.TextRange;
import org.junit.jupiter.api.Test;

class ModelEditsTest {

	private static final ElenchusFactory FACTORY = ElenchusFactory.eINSTANCE;

	@Test
	void withoutAChangeThereAreNoEdits() {
		assertEquals(List.of(), Edited.read("{x| one} {y| {@").edits(Span.class, span -> { }));
	}

	@Test
	void aTitleChangesOnlyItself() {
		String text = "One.\n\n{source  s :book\n\ttitle   \"Old\"\n  year 1999 }\n";
		assertEquals(List.of(new TextEdit(new TextRange(text.indexOf("\"Old\""), text.indexOf("\"Old\"") + 5), "\"New\"")),
				Edited.read(text).edits(Source.class, source -> source.setTitle("New")));
	}

	@Test
	void aChangeThatIsTakenBackIsNone() {
		assertEquals(List.of(), Edited.read("{source s title \"Old\"}").edits(Source.class, source -> {
			source.setTitle("New");
			source.setTitle("Old");
		}));
	}

	@Test
	void theModelIsAsBefore() {
		Edited edited = Edited.read("{source s title \"Old\"}");
		edited.edits(Source.class, source -> source.setTitle("New"));
		assertEquals("Old", edited.first(Source.class).getTitle());
	}

	@Test
	void aNewParticularHasALineOfItsOwnWhereTheCardHasSeveral() {
		assertEquals("{source s: book\n    title \"T\"\n    year 1999\n    language nl\n}",
				change("{source s: book\n    title \"T\"\n    language nl\n}", Source.class, source -> source.setYear("1999")));
		assertEquals("{source s title T year 1999 language nl}",
				change("{source s title T language nl}", Source.class, source -> source.setYear("1999")));
	}

	@Test
	void aParticularGoesWithItsLine() {
		assertEquals("{source s: book\n  title \"T\"\n  language nl\n}",
				change("{source s: book\n  title \"T\"\n  year 1999\n  language nl\n}", Source.class, source -> source.setYear(null)));
		assertEquals("{source s: book\n  title \"T\"\n  language nl }",
				change("{source s: book\n  title \"T\"\n  year 1999  language nl }", Source.class, source -> source.setYear(null)));
	}

	@Test
	void headsChangeInTheHead() {
		assertEquals("{claim x: motive contested \"S\"\n  mode quoted\n}",
				change("{claim x: \"S\"\n  mode quoted\n}", ClaimCard.class, card -> {
					card.getKinds().clear();
					card.getKinds().add(ClaimKind.MOTIVE);
					card.setContested(true);
				}));
		assertEquals("{claim x: \"S\"}", change("{claim x: event contested \"S\"}", ClaimCard.class, card -> {
			card.getKinds().clear();
			card.setContested(false);
		}));
	}

	@Test
	void namesAreListed() {
		String text = "{source s author A, \"B C\" title T}";
		assertEquals("{source s author A, \"B C\", D title T}", authors(text, List.of("A", "B C", "D")));
		assertEquals("{source s author D, A, \"B C\" title T}", authors(text, List.of("D", "A", "B C")));
		assertEquals("{source s author A, D, \"B C\" title T}", authors(text, List.of("A", "D", "B C")));
		assertEquals("{source s author \"B C\" title T}", authors(text, List.of("B C")));
		assertEquals("{source s author \"B C\", A title T}", authors(text, List.of("B C", "A")));
		assertEquals("{source s title T}", authors(text, List.of()));
		assertEquals("{source s author A, B title T}", authors("{source s title T}", List.of("A", "B")));
		assertEquals("{source s author A author C, B title T}", authors("{source s author A author C title T}", List.of("A", "C", "B")));
	}

	private static String authors(String text, List<String> names) {
		return change(text, Source.class, source -> {
			source.getAuthors().clear();
			source.getAuthors().addAll(names);
		});
	}

	@Test
	void citationsChangeInRunningText() {
		String text = "One{@s  p. 3 |C3} two.\n";
		assertEquals("One{@s  p. 4 |C3} two.\n", change(text, Citation.class, citation -> citation.setLocator("p. 4")));
		assertEquals("One{@s |C3} two.\n", change(text, Citation.class, citation -> citation.setLocator(null)));
		assertEquals("One{@s  p. 3 as primary |C3} two.\n", change(text, Citation.class, citation -> citation.setKind(SourceKind.PRIMARY)));
		assertEquals("One{@s  p. 3 |B2} two.\n", change(text, Rating.class, rating -> rating.setCode("B2")));
		assertEquals("One{@s  p. 3 |C3 \"why\" on 2026} two.\n", change(text, Rating.class, rating -> {
			rating.setReason("why");
			rating.setDate("2026");
		}));
		assertEquals("One{@s  p. 3} two.\n", change(text, Citation.class, citation -> citation.getRatings().clear()));
		assertEquals("One{@s | C3} two.\n", change("One{@s} two.\n", Citation.class, citation -> citation.getRatings().add(rating("C3"))));
	}

	private static Rating rating(String code) {
		Rating rating = FACTORY.createRating();
		rating.setCode(code);
		return rating;
	}

	@Test
	void aReasonOnACardGetsAGradeAndLosesIt() {
		assertEquals("{claim x supports @s p. 1 | B2 \"why\"}",
				change("{claim x supports @s p. 1 \"why\"}", Rating.class, rating -> rating.setCode("B2")));
		assertEquals("{claim x supports @s p. 1 \"why\"}",
				change("{claim x supports @s p. 1 | B2 \"why\"}", Rating.class, rating -> rating.setCode(null)));
	}

	@Test
	void spansChangeAndTheirWordsStay() {
		assertEquals("{y| one  {z| two}}", change("{x| one  {z| two}}", Span.class, span -> span.setKey("y")));
		assertEquals("{x event contested| one}", change("{x| one}", Span.class, span -> {
			span.setContested(true);
			span.getKinds().clear();
			span.getKinds().add(ClaimKind.EVENT);
		}));
		assertEquals("{x| one}", change("{x  contested| one}", Span.class, span -> span.setContested(false)));
		assertEquals("{>x B2} one", change("{>x C3} one", SpanStart.class, start -> start.setRating("B2")));
	}

	@Test
	void aClaimWithoutAKeyGetsOneAndLosesIt() {
		assertEquals("{x event| one}", change("{+ event| one}", Span.class, span -> span.setKey("x")));
		assertEquals("{x| one}", change("{+| one}", Span.class, span -> span.setKey("x")));
		assertEquals("{+ event| one}", change("{x event| one}", Span.class, span -> span.setKey(null)));
		assertEquals("{+ contested| one}", change("{+| one}", Span.class, span -> span.setContested(true)));
		assertEquals("{\"x @s| one}", change("{\"+ @s| one}", Quotation.class, quotation -> quotation.setKey("x")));
	}

	@Test
	void whatAParagraphIsChangesAtItsStart() {
		assertEquals("{:verse 2}one", change("{:item 2}one", Layer.class, layer -> layer.setKind(ParagraphKind.VERSE)));
		assertEquals("{:item continued}one", change("{:item}one", ParagraphStart.class, start -> start.setContinued(true)));
	}

	@Test
	void formsWithWordsChangeInTheHead() {
		assertEquals("{link \"https://c\"| a}", change("{link \"https://b\"| a}", Link.class, link -> link.setAddress("https://c")));
		assertEquals("{unclear \"ink\" by ab| a}", change("{unclear \"stain\" by ab| a}", Marked.class, mark -> mark.setReason("ink")));
		assertEquals("{gap 4 words}", change("{gap 3 words}", Gap.class, gap -> gap.setExtent(4)));
		assertEquals("{app \"c\" @s| a}", change("{app \"b\" @s| a}", VariantReading.class, reading -> reading.setText("c")));
	}

	@Test
	void anotherTargetIsWrittenByItsKey() {
		Edited edited = Edited.read("{@s via t p. 1}\n\n{source s}\n{source t}\n{school u opposes v}\n{school v}\n");
		List<TextEdit> edits = ModelEdits.of(edited.file(), () -> {
			edited.first(Citation.class).setSource(edited.keyed(Source.class, "t"));
			edited.first(Citation.class).setVia(null);
			edited.keyed(School.class, "v").getOpposes().add(edited.keyed(School.class, "u"));
			edited.keyed(School.class, "u").getOpposes().clear();
		});
		assertEquals("{@t p. 1}\n\n{source s}\n{source t}\n{school u}\n{school v opposes u}\n",
				ModelEdits.apply(edited.file().text(), edits));
	}

	@Test
	void aTargetInAnotherEditionIsNamedWithItsEdition() {
		MarkupProject project = Markup.get().project();
		project.put("one", "{edition one}\n\n{source s: title \"One\"}\n{source t}");
		project.put("two", "{edition two}\n\n{source s: title \"Two\"}");
		project.put("text", "{@one.s}\n\n{source u basedOn one.s, t}");
		ElenchusResource file = project.file("text");
		Citation citation = Edited.first(file, Citation.class);
		Source source = Edited.first(project.file("two"), Source.class);
		assertEquals("{@two.s}\n\n{source u basedOn one.s, t}",
				ModelEdits.apply(file.text(), ModelEdits.of(file, () -> citation.setSource(source))));
		assertEquals("{@one.s}\n\n{source u basedOn one.s, two.s}", ModelEdits.apply(file.text(), ModelEdits.of(file,
				() -> Edited.first(file, Source.class).getBasedOn().set(1, source))));
	}

	@Test
	void newMembersAreWrittenWhole() {
		assertEquals("{claim x: event\n  mode quoted\n  supports @s p. 3 | C3\n  disputes @s\n}",
				change("{claim x: event\n  mode quoted\n  disputes @s\n}", ClaimCard.class, card -> {
					Citation citation = FACTORY.createCitation();
					citation.setSource(card.getDisputes().get(0).getSource());
					citation.setLocator("p. 3");
					citation.getRatings().add(rating("C3"));
					card.getSupports().add(citation);
				}));
		assertEquals("{source s publisher P isbn \"978-0 1\"}",
				change("{source s publisher P}", Source.class, source -> {
					source.getFields().add(field("isbn", "978-0 1"));
				}));
	}

	@Test
	void ratingsOfOtherRatersComeInTheirOrder() {
		assertEquals("{source s reliability B, C \"x\", D}",
				change("{source s reliability C \"x\"}", Source.class, source -> {
					source.getReliability().add(0, rating("B"));
					source.getReliability().add(rating("D"));
				}));
	}

	@Test
	void doubtsChange() {
		assertEquals("{?better 2026 \"why\"}", change("{?source \"why\"}", Doubt.class, doubt -> {
			doubt.setKind(DoubtKind.BETTER);
			doubt.setDate("2026");
		}));
	}

	@Test
	void aModeIsWrittenWhereItIsNotTheUsualOne() {
		assertEquals("{claim x speaker ab mode quoted}",
				change("{claim x speaker ab}", ClaimCard.class, card -> card.setMode(Mode.QUOTED)));
	}

	@Test
	void aValueStandsInTheQuotesThatItDoesNotHold() {
		assertEquals("{source s title \u201Ca \"b\"\u201D}", change("{source s}", Source.class, source -> source.setTitle("a \"b\"")));
		assertEquals("{source s title \"{\u00ABb\u00BB}\"}",
				change("{source s title T}", Source.class, source -> source.setTitle("{\u00ABb\u00BB}")));
	}

	@Test
	void severalRatersAreListed() {
		assertEquals("{@s | C3, B2 \"why\"}", change("{@s | C3}", Citation.class, citation -> {
			Rating second = rating("B2");
			second.setReason("why");
			citation.getRatings().add(second);
		}));
	}

	@Test
	void listsWithoutAWordOfTheirOwnChange() {
		assertEquals("{scale x low, middle, high}", change("{scale x low, high}", Scale.class, scale -> scale.getLevels().add(1, "middle")));
		assertEquals("{scale x: none, low, high}", change("{scale x: low, high}", Scale.class, scale -> scale.getLevels().add(0, "none")));
		assertEquals("{source s publisher P, \"Q R\" year 1999}",
				change("{source s publisher P year 1999}", Field.class, field -> field.getValues().add("Q R")));
	}

	@Test
	void wordsOfAListChange() {
		assertEquals("{policy  words r \"a\", \"c\", \"d\"  limit q 5}", change("{policy  words r \"a\",\"b\"  limit q 5}", WordList.class, list -> {
			list.getWords().set(1, "c");
			list.getWords().add("d");
		}));
	}

	@Test
	void whatReplacesAnotherParticularStandsApartFromTheOneBefore() {
		assertEquals("{source s school u note X author F}", change("{source s school u, v publisher P author F}", Source.class, source -> {
			source.getSchools().remove(1);
			source.getFields().set(0, field("note", "X"));
		}));
		assertEquals("{source s author A, B year 1999}", change("{source s author A title T year 1999}", Source.class, source -> {
			source.setTitle(null);
			source.getAuthors().add("B");
		}));
	}

	@Test
	void commentsStay() {
		assertEquals("{source s {-- a --} year 1999}", change("{source s {-- a --} title T year 1999}", Source.class, source -> source.setTitle(null)));
		assertEquals("{source s\n  {-- a --} language nl}", change("{source s\n  year 1999 {-- a --} language nl}", Source.class, source -> source.setYear(null)));
		assertEquals("{scale x: low, {-- a --} high}", change("{scale x: {-- a --} high}", Scale.class, scale -> scale.getLevels().add(0, "low")));
	}

	private static Field field(String name, String value) {
		Field field = FACTORY.createField();
		field.setName(name);
		field.getValues().add(value);
		return field;
	}

	@Test
	void policiesChange() {
		assertEquals("{policy history\n  require primary for event, cause\n  doubts expire after 90 days\n}",
				change("{policy history\n  require primary for event\n  doubts expire after 30 days\n}", Policy.class, policy -> {
					((Requirement) policy.getSettings().get(0)).getKinds().add(ClaimKind.CAUSE);
					((Expiry) policy.getSettings().get(1)).setDays(90);
				}));
	}

	@Test
	void anExemptionComesOntoACard() {
		assertEquals("{source s title T {except missing-locator \"short\" by ab}}",
				change("{source s title T}", Source.class, source -> {
					Exemption exemption = FACTORY.createExemption();
					exemption.setRule("missing-locator");
					exemption.setReason("short");
					exemption.setRater("ab");
					source.getExemptions().add(exemption);
				}));
	}

	@Test
	void aSpeakerIsAKeyOrAText() {
		assertEquals("{claim x speaker \"Anna L.\"}", change("{claim x}", ClaimCard.class, card -> card.setSpeaker("Anna L.")));
		assertEquals("{claim x speaker author}", change("{claim x}", ClaimCard.class, card -> card.setSpeaker("author")));
	}

	@Test
	void aValueThatNoTextCanHaveIsNamed() {
		refuses("Source s.title cannot be written: \"\u201D\u00BB: a text in quotes holds no line ends, and not quotes of every kind",
				"{source s}", Source.class, source -> source.setTitle("\"\u201D\u00BB"));
		refuses("Source s.title cannot be written: a\n\nb: a text in quotes holds no line ends",
				"{source s title T}", Source.class, source -> source.setTitle("a\n\nb"));
		refuses("Citation.locator cannot be written: a | b: it would be read as a",
				"{@s} {@t}", Citation.class, citation -> citation.setLocator("a | b"));
		refuses("Source cannot be written: something is missing", "{source s}", Source.class, source -> source.setKey(null));
		refuses("Source", "{source s}", Source.class, source -> source.setKey("a b"));
	}

	@Test
	void aRefusedChangeLeavesTheModelAsItWas() {
		Edited edited = Edited.read("{source s title T}");
		assertThrows(UnwritableException.class, () -> edited.edits(Source.class, source -> source.setTitle("\n")));
		assertThrows(IllegalStateException.class, () -> edited.edits(Source.class, source -> {
			source.setTitle("U");
			throw new IllegalStateException("the client's own");
		}));
		assertEquals("T", edited.first(Source.class).getTitle());
	}

	private static <T extends EObject> void refuses(String start, String text, Class<T> type,
			Consumer<T> change) {
		String message = assertThrows(UnwritableException.class, () -> change(text, type, change)).getMessage();
		assertTrue(message.startsWith(start), message);
	}
}
