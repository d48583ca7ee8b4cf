package org.elenchus.export.html;

import static org.elenchus.export.html.EditionBuilder.end;
import static org.elenchus.export.html.EditionBuilder.note;
import static org.elenchus.export.html.EditionBuilder.start;

import org.elenchus.model.ClaimKind;
import org.elenchus.model.Medium;
import org.elenchus.model.School;
import org.elenchus.model.SourceKind;
import org.elenchus.model.edition.Item;
import org.elenchus.model.finding.Severity;

/** A short Dutch edition that has something of everything the page shows. */
final class KirovEdition {

	private final EditionBuilder edition = new EditionBuilder().card("Wie vermoordde Kirov?", "nl")
			.cardField("editor", "ab").cardField("licence", "CC BY 4.0");

	static EditionBuilder create() {
		KirovEdition kirov = new KirovEdition();
		kirov.sources();
		kirov.claims();
		kirov.text();
		kirov.edition.finding(Severity.WARNING, "claim-without-source", "dat één man\n\nalleen handelde");
		kirov.edition.finding(Severity.ERROR, "unresolved-reference", "gefluisterd");
		return kirov.edition;
	}

	private void sources() {
		School school = edition.school("een-dader", "Nikolajev handelde alleen");
		edition.source("pravda1934").is(SourceKind.PRIMARY, Medium.NEWSPAPER).titled("Pravitel'stvennoe soobshchenie", "1934")
				.with("container-title", "Pravda").with("publisher-place", "Moskva").with("original-date", "1934-12-02")
				.rated("C", "regeringsbericht", "ab", "2026-02-11");
		SourceBuilder orlov = edition.source("orlov1953").is(SourceKind.PRIMARY, Medium.MEMOIR).by("Alexander Orlov")
				.titled("The Secret History of Stalin's Crimes", "1953").with("publisher", "Random House")
				.with("publisher-place", "New York").rated("D", "overloper", "ab", "2026-02-11");
		edition.source("conquest1989").is(SourceKind.SECONDARY, Medium.BOOK).by("Robert Conquest")
				.titled("Stalin and the Kirov Murder", "1989").with("publisher", "Oxford University Press")
				.with("publisher-place", "New York").basedOn(orlov);
		edition.source("lenoe2010").is(SourceKind.SECONDARY, Medium.BOOK).by("Matthew E. Lenoe").of(school)
				.titled("The Kirov Murder and Soviet History", "2010").with("publisher", "Yale University Press")
				.with("publisher-place", "New Haven").with("ISBN", "978-0-300-11236-8")
				.rated("A", "gebruikt het onderzoeksdossier zelf", "ab", "2026-02-11")
				.rated("B", "soms te stellig", "mk", "2026-02-14");
	}

	private void claims() {
		edition.claim("moord").is(ClaimKind.EVENT).supports("pravda1934", null, null).supports("lenoe2010", "hfdst. 4", "A1");
		edition.claim("opdracht").is(ClaimKind.MOTIVE).contested().states("Stalin gaf opdracht Kirov te vermoorden")
				.supports("conquest1989", "p. 37", "C3").because("bouwt op Orlov", "ab", "2026-02-12")
				.disputes("lenoe2010", "hfdst. 15", "A2").counter("eenling").card().setSpeaker("Alexander Orlov");
		edition.claim("bewijs").is(ClaimKind.ABSENCE).supports("kwijt1999", "p. 5", null);
		edition.claim("eenling").is(ClaimKind.MOTIVE).contested();
	}

	private void text() {
		edition.heading(1, "Het schot", note("1"));
		edition.paragraph("Op 1 december 1934 werd ", start("moord"), "Kirov in Leningrad vermoord", end("moord"),
				edition.cite("pravda1934", null), edition.cite("lenoe2010", "hfdst. 4"), ", zo stond het in de ",
				edition.mention("pravda1934"), "Pravda", new Item.MentionEnd(), ".", note("1"));
		edition.paragraph(start("opdracht"), "Dat Stalin zelf de opdracht gaf, ", start("bewijs"),
				"is nooit met een\ndocument bewezen", end("opdracht"), ", maar de haast valt op", end("bewijs"), ".");
		edition.noteBody("1", "Zie ook ", edition.cite("conquest1989", "p. 37"), ".");
		edition.heading(2, "Eén man");
		edition.paragraph("Anderen menen ", start("eenling"), "dat één man");
		edition.paragraph("alleen handelde", end("eenling"), ". Er werd gefluisterd", edition.cite("kwijt1999", "p. 9"), ".");
		edition.heading(2, "Besluit");
		edition.paragraph("Meer laten de bronnen niet toe.");
	}
}
