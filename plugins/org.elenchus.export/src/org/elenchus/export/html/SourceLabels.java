package org.elenchus.export.html;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.elenchus.model.Medium;
import org.elenchus.model.Source;

/** Makes the short forms that sources are cited with, after the author-date system of the Chicago Manual of Style. */
final class SourceLabels {

	static final Comparator<SourceEntry> ORDER = Comparator.comparing(SourceEntry::sortKey)
			.thenComparing(entry -> year(entry.source())).thenComparing(entry -> title(entry.source()))
			.thenComparing(SourceEntry::id);

	private static final Pattern MARKS = Pattern.compile("\\p{M}");
	private static final int LONGEST_TITLE = 48;

	private final Labels labels;

	SourceLabels(Labels labels) {
		this.labels = labels;
	}

	/** Gives every entry its label; those that would have the same get letters, in the order of the bibliography. */
	void label(Collection<SourceEntry> entries) {
		Map<String, List<SourceEntry>> same = entries.stream().sorted(ORDER)
				.collect(Collectors.groupingBy(entry -> label(entry.source()), TreeMap::new, Collectors.toList()));
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

	private String label(Source source) {
		String name = source.getAuthors().isEmpty() ? shortTitle(source) : authors(source.getAuthors());
		String year = DateText.of(year(source), labels);
		if (year.isEmpty()) {
			return source.getAuthors().isEmpty() ? name : name + " " + labels.text("reference.noDate");
		}
		return name.contains(year) ? name : name + " " + year;
	}

	private String authors(List<String> authors) {
		String first = new AuthorName(authors.getFirst()).family();
		return switch (authors.size()) {
			case 1 -> first;
			case 2 -> first + " " + labels.text("reference.and") + " " + new AuthorName(authors.get(1)).family();
			default -> first + " " + labels.text("reference.others");
		};
	}

	/** Without an author a newspaper goes by its name, anything else by its title without the subtitle. */
	private static String shortTitle(Source source) {
		Optional<String> paper = new SourceFields(source.getFields()).get("container-title")
				.filter(name -> source.getMedium() == Medium.NEWSPAPER);
		String title = paper.orElse(title(source).split(": ", 2)[0]);
		if (title.length() <= LONGEST_TITLE) {
			return title.isEmpty() ? source.getKey() : title;
		}
		int cut = title.lastIndexOf(' ', LONGEST_TITLE);
		return title.substring(0, cut > 0 ? cut : title.offsetByCodePoints(0, LONGEST_TITLE / 2)) + "…";
	}

	private static String title(Source source) {
		return source.getTitle() == null ? "" : source.getTitle().strip();
	}

	private static String year(Source source) {
		return source.getYear() != null ? source.getYear().strip()
				: new SourceFields(source.getFields()).get("issued").orElse("");
	}

	/** What the bibliography is sorted by first. */
	static String sortKey(Source source) {
		String name = source.getAuthors().isEmpty() ? title(source) : new AuthorName(source.getAuthors().getFirst()).sortKey();
		return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
	}
}
