package org.elenchus.rules.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.elenchus.model.Exemption;
import org.elenchus.model.edition.Chapters;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.parallel.Once;
import org.elenchus.model.project.Project;
import org.elenchus.rules.notes.Ibidem;
import org.elenchus.rules.notes.NoteApparatus;
import org.elenchus.sources.library.Library;
import org.elenchus.sources.library.SourceTexts;

/** What all rules that are put to one edition have in common. Several threads can ask it. */
final class Examination {

	private final Edition edition;
	private final Project project;
	private final Locale language;
	private final LocalDate today;
	private final Exceptions exceptions;
	private final RuleIds rules;
	private final Once<List<Claim>> claims;
	private final Map<Class<?>, Once<Object>> ofEdition = new ConcurrentHashMap<>();
	private final Library library;
	private final Runnable goOn;
	private final Optional<TextCache> texts;
	private final Map<Claim, ClaimWording> wordings = Collections.synchronizedMap(new IdentityHashMap<>());

	Examination(Edition edition, Project project, Locale language, LocalDate today, RuleIds rules, Library library, Optional<TextCache> texts, Runnable goOn) {
		this.edition = edition;
		this.project = project;
		this.language = language;
		this.today = today;
		this.exceptions = new Exceptions(edition);
		this.rules = rules;
		this.claims = new Once<>();
		this.library = library;
		this.texts = texts;
		this.goOn = goOn;
	}

	Edition edition() {
		return edition;
	}

	Chapters chapters() {
		return ofEdition(Chapters.class, Edition::chapters);
	}

	Project project() {
		return project;
	}

	Locale language() {
		return language;
	}

	LocalDate today() {
		return today;
	}

	Library library() {
		return library;
	}

	/** Until something changes: files can change, too, and nobody tells. */
	SourceTexts texts() {
		return project.shared(SourceTexts.class, known -> new SourceTexts(known, library));
	}

	<T> T ofEdition(Class<T> kind, Function<Edition, T> make) {
		Once<Object> known = ofEdition.get(kind);
		return kind.cast((known == null ? ofEdition.computeIfAbsent(kind, one -> new Once<>()) : known).get(() -> make.apply(edition)));
	}

	<T> T ofText(Class<T> kind, String text, Function<String, T> make) {
		return texts.map(known -> known.get(kind, text, make)).orElseGet(() -> make.apply(text));
	}

	/** The edition's claims with all that its notes cite for them, but for cards whose words stand in another edition. */
	List<Claim> claims() {
		return claims.get(() -> Ibidem.supported(edition, () -> ofEdition(NoteApparatus.class, NoteApparatus::of), project.policy(edition).words(Ibidem.RULE))
				.stream().filter(claim -> !project.isTaggedElsewhere(claim)).toList());
	}

	Set<String> knownRules() {
		return rules.known();
	}

	/** The claim's words; those of a long claim are kept, for it may have very many findings. */
	ClaimWording wording(Claim claim) {
		return claim.words().length() < Fingerprints.LONG ? ClaimWording.of(claim) : wordings.computeIfAbsent(claim, ClaimWording::of);
	}

	boolean excepts(String rule, Collection<Exemption> own) {
		return exceptions.hold(rule, own);
	}

	Stream<Exemption> exceptions() {
		return exceptions.all();
	}

	/** Exceptions to rules that are not asked may be of use another time. */
	Stream<Exemption> unusedExceptions() {
		return exceptions.all().filter(exemption -> !exceptions.isUsed(exemption) && rules.asked().contains(exemption.getRule())
				&& Exceptions.isReasoned(exemption));
	}

	/** Ends the examination if it is no longer wanted. */
	void goOn() {
		goOn.run();
	}
}
