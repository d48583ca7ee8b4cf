package org.elenchus.export.cite;

import java.util.List;
import java.util.Optional;

import org.elenchus.export.reading.words.AuthorName;
import org.elenchus.export.reading.words.DateText;
import org.elenchus.export.reading.words.EditionLabels;
import org.elenchus.model.Medium;
import org.elenchus.model.Source;

/** Short forms after the author-date system of the Chicago Manual of Style, references after its notes. */
final class Chicago implements CitationStyle {

	private static final int LONGEST_TITLE = 48;

	@Override
	public String shortForm(Source source, EditionLabels labels) {
		String name = source.getAuthors().isEmpty() ? shortTitle(source) : authors(source.getAuthors(), labels);
		String year = DateText.of(SourceFields.year(source), labels);
		if (year.isEmpty()) {
			return source.getAuthors().isEmpty() ? name : name + " " + labels.text("reference.noDate");
		}
		return name.contains(year) ? name : name + " " + year;
	}

	@Override
	public List<Passage> reference(Source source, EditionLabels labels) {
		return new Reference(source, labels).passages();
	}

	private static String authors(List<String> authors, EditionLabels labels) {
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
		String title = paper.orElse(SourceFields.title(source).split(": ", 2)[0]);
		if (title.length() <= LONGEST_TITLE) {
			return title.isEmpty() ? source.getKey() : title;
		}
		int cut = title.lastIndexOf(' ', LONGEST_TITLE);
		return title.substring(0, cut > 0 ? cut : title.offsetByCodePoints(0, LONGEST_TITLE / 2)) + "…";
	}
}
