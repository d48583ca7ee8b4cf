package org.elenchus.export.html;

import java.util.List;

import org.elenchus.markup.Editions;

/** A text with something of every form and of every card, as a page. */
final class EveryForm {

	private static final String TEXT = """
			{edition all "All the forms at once" language en editor "ab", "cd" licence "CC BY 4.0"}

			{# One}

			He wrote: “{"bullet @orlov p. 3 as primary| it was a bullet}”, and he was {sure judgement contested| quite sure}\
			{@orlov p. 4 | C3 by ab, B2 "the diary agrees" by cd on 2026-02-11}{@fond op. 3, d. 99, l. 144 | two}.{^1}

			{kulaks figure| In two years 381,026 families were deported}{@fond op. 3 d. 99}{@translation}. {order absence| There is
			no order}{@orlov}{except claim-without-primary-source "generally known" by ab on 2026-02-11}{except missing-locator}.
			{i| So} {b| it} {sic| iz} {[| not]} {?better 2026-02 "only memoirs"} in {@letter| The Letter} {@letter}.

			{^1 covers sure| See {@nobody}.}

			{:quote}{^1 continued| And {+ event figure| nowhere else}{@orlov as secondary admission indirect}.}

			{:item}1. 10{sup| –x} and H{sub| 2}O, {sc| Lenin}

			{:item 2}a. {unclear "a stain" by ab on 2026-02-11| five} {surplus| the the} {sic "so printed"| fuor}

			{:item continued}{gap} {gap 3 words "torn"} {gap 1 lines}

			{:epigraph}{link "https://example.org/a?b=c&d"| A {sure| page}} {link "javascript:alert(1)"| nowhere}

			{:verse}Ring the bell,
			    and {app @orlov, "tell" @letter @nobody, ""| {i| ring}} it well.{^* lost}

			{:quote verse}One

			{:quote continued}Two

			{:caption}Fig. 1

			{:table header}A	{+| B
			1	2} {>across}3

			{:table continued}more	4{<across}
			only

			{:bibliography}Conquest, Robert, {i| The Great Terror}

			{claim kulaks: value 381026 families scope "deported kulaks, whole USSR" period 1930..1931 precision exact
			  conflicts unit persons "families are counted, not persons", scope sure partOf total date 1930/1931 person stalin}
			{claim answer: figure event value 3 persons for 1930, 4 for "the Urals", 5 precision rounded place leningrad, "Smolny" agent stalin, "a guard"
			  before sure after order, total answers executed yes, who stalin, when "in March" verdict half "the year is wrong" by ab on 2026-02-11
			  appearance "https://example.org/p/1", "the Pravda of that day"}
			{question executed: "Was he executed?"} {question who} {question when "When?"}
			{scope all-kulaks "deported kulaks" variants "kulaks deported"} {unit people "persons" variants "people"} {library "zotero.json"}
			{scale verdict true, half, false}
			{name leningrad "Leningrad" original "Ленинград" founded 1703 ended 1991}
			{claim persons: figure "1.8 million persons were deported" value 1800000 persons precision estimate partOf total}
			{claim total: figure "All who were deported" value 2000000..2500000 persons}
			{claim order: speaker orlov mode reported
			  confidence low "no document found" by ab on 2026-02-11, moderate by cd counter sure
			  searched "RGASPI f. 558 op. 11" by ab on 2024-05 "nothing found", "GARF" reviewed "3f2a" by ab on 2026-02-11}
			{claim sure: speaker soviet mode quoted disputes @letter p. 1 | three}
			{school soviet "The official Soviet reading"}
			{scale stars one, two, three}
			{name stalin "Joseph Stalin" variants "Iosif Stalin", "Сталин"}
			{name orlov "Alexander Orlov"}
			{source orlov: primary memoir author "Alexander Orlov" title "The Secret History" year 1953 editor "A. B.", "C. D."
			  about 1934..1938 distance hearsay interest "defector", publisher excerpt "it was a bullet", "that I heard"
			  reliability D "hearsay" by ab on 2026-02-11, C by cd}
			{source translation: secondary book title "Geheime Geschichte" year before 1960 language de translationOf orlov
			  basedOn fond {except unused-source "for readers"}}
			{source letter: primary letter title "The Letter" year 1924 flagged forged "not in the archive" by ab, retracted}
			{source fond: primary archive title "Politburo" archive "RGASPI, Moscow" archive_location "f. 81"}
			""";

	private EveryForm() {
	}

	static String page() {
		return ExportedPage.page(Editions.read(TEXT), List.of());
	}
}
