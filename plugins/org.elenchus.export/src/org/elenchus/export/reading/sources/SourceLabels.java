package org.elenchus.export.reading.sources;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.elenchus.export.cite.CitationStyle;
import org.elenchus.export.cite.SourceFields;
import org.elenchus.export.reading.words.AuthorName;
import org.elenchus.export.reading.words.EditionLabels;
import org.elenchus.model.Source;

/** Gives sources the short forms that they are cited with, no two the same. */
public final class SourceLabels {

	public static final Comparator<SourceEntry> ORDER = Comparator.comparing(SourceEntry::sortKey)
			.thenComparing(entry -> SourceFields.year(entry.source())).thenComparing(entry -> SourceFields.title(entry.source()))
			.thenComparing(SourceEntry::id);

	private static final Pattern MARKS = Pattern.compile("\\p{M}");

	private final CitationStyle style;
	private final EditionLabels labels;

	public SourceLabels(CitationStyle style, EditionLabels labels) {
		this.style = style;
		this.labels = labels;
	}

	/** Gives every entry its label; those that would have the same get letters, in the order of the bibliography. */
	public void label(Collection<SourceEntry> entries) {
		Map<String, List<SourceEntry>> same = entries.stream().sorted(ORDER)
				.collect(Collectors.groupingBy(entry -> style.shortForm(entry.source(), labels), TreeMap::new, Collectors.toList()));
		same.forEach((label, group) -> {
			for (int i = 0; i < group.size(); i++) {
				group.get(i).label(group.size() == 1 ? label : label + letter(i));
			}
		});
	}

	private static String letter(int index) {
		String last = Character.toString('a' + index % 26);
		return index < 26 ? last : letter(index / 26 - 1) + last;
	}

	/** What the bibliography is sorted by first. */
	public static String sortKey(Source source) {
		String name = source.getAuthors().isEmpty() ? SourceFields.title(source) : new AuthorName(source.getAuthors().getFirst()).sortKey();
		return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
	}
}
