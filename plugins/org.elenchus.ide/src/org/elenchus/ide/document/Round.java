package org.elenchus.ide.document;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.elenchus.ide.highlighting.Highlight;
import org.elenchus.ide.highlighting.Highlighter;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.fault.Fault;
import org.elenchus.model.project.Project;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.Validated;
import org.elenchus.rules.engine.Watch;

/** One look of a model at all texts that are being edited: first what they say, then what is found in them, in those first that have changed. */
final class Round {

	private final List<LiveEdition> editions;
	private final Optional<SavedTexts> saved;
	private final Model model;
	private final Watch watch;
	private final Map<LiveEdition, Reading> readings = new LinkedHashMap<>();

	/** @param saved empty if the saved texts are not known; then the texts that are being edited are read together, and not checked */
	Round(List<LiveEdition> editions, Optional<SavedTexts> saved, Model model, Watch watch) {
		this.editions = editions;
		this.saved = saved;
		this.model = model;
		this.watch = watch;
	}

	/** @throws CancellationException if something has changed meanwhile; what has been told by then was right before */
	void tell() {
		editions.forEach(LiveEdition::follow);
		read();
		readings.forEach(this::highlight);
		editions.stream().sorted(Comparator.comparing(edition -> edition.told().isChecked(edition.followed())))
				.forEach(edition -> check(edition, readings.get(edition)));
	}

	private void read() {
		Map<Boolean, List<LiveEdition>> members = editions.stream().collect(Collectors.partitioningBy(this::isMember));
		if (!members.get(true).isEmpty()) {
			read(model, texts(members.get(true)), members.get(true));
		}
		members.get(false).forEach(stranger -> read(stranger.alone(), List.of(stranger.input()), List.of(stranger)));
	}

	private boolean isMember(LiveEdition edition) {
		return saved.isEmpty() || saved.get().contains(edition.location());
	}

	private List<InputText> texts(List<LiveEdition> members) {
		return saved.map(texts -> texts.with(members)).orElseGet(() -> members.stream().map(LiveEdition::input).toList());
	}

	private void read(Model from, List<InputText> texts, List<LiveEdition> edited) {
		Project project = from.read(texts, watch);
		Map<String, Edition> byLocation = project.editions().stream().collect(Collectors.toMap(Edition::location, edition -> edition));
		edited.forEach(each -> readings.put(each,
				new Reading(each.followed(), from.file(each.location()), byLocation.get(each.location()), project)));
	}

	private void highlight(LiveEdition edited, Reading reading) {
		edited.told().begin();
		if (!edited.told().isHighlighted(reading.version(), reading.edition())) {
			List<Highlight> highlights = Highlighter.highlight(reading.file(), reading.edition(), edited.highlights());
			edited.tell(listener -> listener.highlighted(reading.version(), highlights));
			edited.told().highlighted(reading.version(), reading.edition());
		}
		edited.answer(reading);
	}

	private void check(LiveEdition edited, Reading reading) {
		Optional<SavedTexts> texts = saved.filter(known -> known.contains(edited.location()));
		if (texts.isPresent()) {
			check(edited, reading, texts.get());
		} else if (edited.told().isChecked()) {
			edited.checked(Checked.NOTHING);
			edited.tell(LiveListener::unchecked);
			edited.told().unchecked();
		}
	}

	private void check(LiveEdition edited, Reading reading, SavedTexts texts) {
		List<Edition> all = reading.project().editions();
		if (edited.told().isChecked(reading.version(), texts.engine(), all)) {
			return;
		}
		Optional<Fault> unread = model.fault(edited.location());
		if (unread.isPresent()) {
			edited.tell(listener -> listener.checked(reading.version(), List.of(), List.of(unread.get())));
		} else {
			Validated found = texts.engine().watched(watch).validate(reading.project(), reading.edition(), edited.texts());
			edited.checked(new Checked(reading.version(), found.findings()));
			edited.tell(listener -> listener.checked(reading.version(), found.findings(), found.faults()));
		}
		edited.told().checked(reading.version(), texts.engine(), all);
	}
}
