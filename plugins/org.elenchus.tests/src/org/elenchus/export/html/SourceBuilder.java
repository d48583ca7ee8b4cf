package org.elenchus.export.html;

import java.util.List;

import org.elenchus.model.ElenchusFactory;
import org.elenchus.model.Field;
import org.elenchus.model.Medium;
import org.elenchus.model.Rating;
import org.elenchus.model.School;
import org.elenchus.model.Source;
import org.elenchus.model.SourceKind;

/** Fills the card of a source. */
public final class SourceBuilder {

	private final Source source = ElenchusFactory.eINSTANCE.createSource();

	SourceBuilder(String key) {
		source.setKey(key);
	}

	public Source source() {
		return source;
	}

	public SourceBuilder is(SourceKind kind, Medium medium) {
		source.setKind(kind);
		source.setMedium(medium);
		return this;
	}

	public SourceBuilder by(String... authors) {
		source.getAuthors().addAll(List.of(authors));
		return this;
	}

	public SourceBuilder titled(String title, String year) {
		source.setTitle(title);
		source.setYear(year);
		return this;
	}

	public SourceBuilder with(String field, String value) {
		source.getFields().add(field(field, value));
		return this;
	}

	public SourceBuilder rated(String code, String reason, String rater, String date) {
		source.getReliability().add(rating(code, reason, rater, date));
		return this;
	}

	public SourceBuilder of(School school) {
		source.getSchools().add(school);
		return this;
	}

	public SourceBuilder basedOn(SourceBuilder root) {
		source.getBasedOn().add(root.source());
		return this;
	}

	public static Field field(String name, String value) {
		Field field = ElenchusFactory.eINSTANCE.createField();
		field.setName(name);
		field.getValues().add(value);
		return field;
	}

	public static Rating rating(String code, String reason, String rater, String date) {
		Rating rating = ElenchusFactory.eINSTANCE.createRating();
		rating.setCode(code);
		rating.setReason(reason);
		rating.setRater(rater);
		rating.setDate(date);
		return rating;
	}
}
