package org.elenchus.export.html;

import java.util.List;

import org.elenchus.export.reading.sources.SourceEntry;
import org.elenchus.export.reading.words.DateText;
import org.elenchus.export.reading.words.Excerpt;
import org.elenchus.export.reading.words.Language;
import org.elenchus.model.Distance;
import org.elenchus.model.Source;

/** Writes what the edition says of a source's origin and worth: what it rests on, what it tells about, and from where. */
final class SourceCriticism {

	private final PageContext context;
	private final HtmlWriter html;

	SourceCriticism(PageContext context) {
		this.context = context;
		this.html = context.html();
	}

	void write(SourceEntry entry) {
		Source source = entry.source();
		sources("source.translationOf", source.getTranslationOf());
		sources("source.basedOn", source.getBasedOn());
		if (source.getAbout() != null) {
			line("source.about", DateText.of(source.getAbout(), context.reading().labels()));
		}
		if (source.getDistance() != Distance.UNSPECIFIED) {
			line("source.distance", context.reading().labels().text(source.getDistance()));
		}
		if (!source.getInterest().isEmpty()) {
			html.open("p", "uses").text(context.label("source.interest") + ": ").open("span");
			context.theirs().text(String.join(", ", source.getInterest())).close().close().line();
		}
		if (!entry.documents().isEmpty()) {
			line("source.documents", String.join("; ", entry.documents()));
		}
		source.getExcerpts().forEach(words -> excerpt(words, Language.of(source.getLanguage())));
		new ExceptionList(context).write(source.getExemptions());
	}

	private void line(String label, String text) {
		html.element("p", "uses", context.label(label) + ": " + text).line();
	}

	private void sources(String label, List<Source> sources) {
		List<SourceEntry> entries = sources.stream().filter(source -> !source.eIsProxy())
				.map(context.reading().bibliography()::entry).toList();
		if (!entries.isEmpty()) {
			html.open("p", "uses").text(context.label(label));
			for (SourceEntry entry : entries) {
				html.text(" ").open("a", "cite").attribute("href", "#" + entry.id()).text(entry.label()).close();
			}
			html.close().line();
		}
	}

	private void excerpt(String words, Language language) {
		html.open("blockquote", "excerpt").attribute("lang", language.tag()).attribute("dir", language.direction());
		html.element("p", Excerpt.oneLine(words)).close().line();
	}
}
