package org.elenchus.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Families of files that punish an importer whose time is not linear; each character of a text is a byte of the file. */
final class ImportPathology {

	private static final String[] NESTED_IN_HTML = { "i", "b", "sup", "span", "q", "em", "div", "blockquote", "section", "ul", "ol", "dl",
			"small", "font", "pre", "custom" };
	private static final String[] UNCLOSED_IN_HTML = { "<p>x", "<b>x", "<b><i>x", "<p><b>x", "<li>x", "<td>x", "<tr>x", "<a>x", "<sup>x",
			"<table>x", "<select>x", "</p>x", "</b>x", "<br>x", "<!-- x", "&amp;x", "&x", "<", "<p a='" };
	private static final String[] NESTED_IN_TEI = { "hi rend='i'", "q", "quote", "div", "list", "item", "note", "ref target='#a'", "cit", "p", "lg", "table",
			"row", "cell", "figure", "seg", "choice", "label" };

	private final Map<String, IntFunction<String>> families = new LinkedHashMap<>();

	private ImportPathology() {
		html();
		htmlNotes();
		markdown();
		tei();
		docx();
		odt();
		families.put("pdf: pages", n -> Printed.pages(n, 1));
		families.put("pdf: lines on pages", n -> Printed.pages(n / 50 + 1, 50));
		families.put("pdf: lines on one page", n -> Printed.pages(1, n));
		families.put("pdf: words at one place", n -> Printed.overprint(n));
		families.put("pdf: words in one line", n -> Printed.line(n));
		families.put("pdf: words in waves", n -> Printed.waves(n));
		families.put("pdf: notes on one page", n -> Printed.notes(n));
		families.put("pdf: tables between lines", n -> Printed.tables(n));
	}

	/** By name: from the number of repetitions to the file. */
	static Map<String, IntFunction<String>> families() {
		return new ImportPathology().families;
	}

	private void family(String name, IntFunction<String> body, String before, String after) {
		families.put(name, n -> before + body.apply(n) + after);
	}

	private static String pieces(int count, IntFunction<String> piece) {
		return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
	}

	private void page(String name, IntFunction<String> body) {
		family("html: " + name, body, "<!DOCTYPE html><html><body>", "</body></html>");
	}

	private void html() {
		for (String name : NESTED_IN_HTML) {
			page("nested " + name, n -> ("<" + name + ">").repeat(n) + "x" + ("</" + name + ">").repeat(n));
			page("nested around words " + name, n -> ("<" + name + ">a ").repeat(n) + ("z</" + name + ">").repeat(n));
		}
		for (String piece : UNCLOSED_IN_HTML) {
			page("unclosed " + piece, piece::repeat);
		}
		page("nested tables", n -> "<table><tr><td>".repeat(n) + "x" + "</td></tr></table>".repeat(n));
		page("nested list items", n -> "<ul><li>a".repeat(n) + "</li></ul>".repeat(n));
		page("one wide row", n -> "<table><tr>" + "<td>x</td>".repeat(n) + "</tr></table>");
		page("one long table", n -> "<table>" + "<tr><td>x</td><td>y</td></tr>".repeat(n) + "</table>");
		page("one long list", n -> "<ol>" + "<li>x</li>".repeat(n) + "</ol>");
		page("paragraphs", "<p>Een <i>zin</i>.</p>\n"::repeat);
		page("one long paragraph", n -> "<p>" + "Een <i>zin</i> &eacute;n meer.\n".repeat(n) + "</p>");
		page("line ends", n -> "<p>" + "x<br>".repeat(n) + "</p>");
		page("preformatted lines", n -> "<pre>" + "x  y\n".repeat(n) + "</pre>");
	}

	private void htmlNotes() {
		page("notes", n -> pieces(n, i -> "<p>x<sup><a href='#n" + i + "' id='r" + i + "'>" + (i + 1) + "</a></sup></p>")
				+ pieces(n, i -> "<p id='n" + i + "'><a href='#r" + i + "'>" + (i + 1) + "</a> y</p>"));
		page("notes in one paragraph", n -> "<p>" + pieces(n, i -> "x<sup><a href='#n" + i + "'>" + (i + 1) + "</a></sup><br>") + "</p>"
				+ pieces(n, i -> "<p id='n" + i + "'>y</p>"));
		page("references without words", n -> "<p>x<br>" + "<sup><a href='#n'>1</a></sup><br>".repeat(n) + "</p><p id='n'>y</p>");
		page("references to one note", n -> "<p>x<sup><a href='#n'>1</a></sup></p>".repeat(n) + "<p id='n'>y</p>");
		page("links to one long block", n -> "<p>" + "x<sup><a href='#n'>1</a></sup> ".repeat(n) + "</p><div id='n'>" + "<p>y</p>".repeat(n) + "</div>");
		page("references deep within", n -> "<span>".repeat(400) + "x<sup><a href='#n'>1</a></sup>".repeat(n) + "</span>".repeat(400) + "<p id='n'>y</p>");
		page("raised raised numbers", n -> "x<sup>1".repeat(n) + "</sup>".repeat(n));
	}

	private void markdown() {
		String[] repeated = { "> ", "- ", "1. ", "*", "_", "**a *b ", "[", "[^1]", "![", "](", "`", "``` ", "~~~\n", "<", "<a>", "&amp;", "\\*", "^[", "^[x] ",
				"# kop\n", "a  \n", "a\\\n", "a\n", "a\n\n", "- a\n", "1. a\n", "> a\n\n", "|", "| a | b |\n", "|-", ":::\n", "::: a\nx\n:::\n\n", "    code\n",
				"\n", "[^1]: x\n", "[^1]: x\n\n    y\n\n", "[a]: b\n", "term\n: x\n\n", "| vers\n", "@key ", "[@a; ", "---\n", "+---+\n", "- - -\n", "{#a} ",
				"x^[y *z* w] ", "[x](y) ", "***a** b* ", "a**b" };
		for (String piece : repeated) {
			family("markdown: run of " + Escapes.visible(piece), piece::repeat, "x\n\n", "\n");
		}
		family("markdown: nested lists", n -> pieces(n, i -> " ".repeat(2 * (i % 200)) + "- a\n"), "", "");
		family("markdown: notes", n -> pieces(n, i -> "x[^" + i + "] ") + "\n\n" + pieces(n, i -> "[^" + i + "]: y\n\n"), "", "");
		family("markdown: notes before the text", n -> pieces(n, i -> "[^" + i + "]: y\n\n") + pieces(n, i -> "x[^" + i + "] "), "", "");
		family("markdown: references in lines without words", n -> "[^1]  \n".repeat(n) + "\n[^1]: y\n", "x  \n", "");
		family("markdown: one wide table", n -> "|a".repeat(n) + "|\n" + "|-".repeat(n) + "|\n" + "|b".repeat(n) + "|\n", "", "");
		family("markdown: one long table", n -> "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(n), "", "");
	}

	private void text(String name, IntFunction<String> body) {
		family("tei: " + name, body, "<TEI><text><body>", "</body></text></TEI>");
	}

	private void tei() {
		for (String start : NESTED_IN_TEI) {
			String end = "</" + start.split(" ")[0] + ">";
			text("nested " + start, n -> pieces(n / 500 + 1, i -> ("<" + start + ">").repeat(500) + "x" + end.repeat(500)));
			text("a row of " + start, ("<" + start + ">x" + end)::repeat);
		}
		text("paragraphs with notes", "<p>Een <hi rend='italic'>zin</hi>.<note n='1'>noot</note></p>"::repeat);
		text("notes called from elsewhere", n -> "<p>" + pieces(n, i -> "x<ref target='#n" + i + "'>" + (i + 1) + "</ref>") + "</p>"
				+ pieces(n, i -> "<note xml:id='n" + i + "'>y</note>"));
		text("one row", n -> "<table><row>" + "<cell>x</cell>".repeat(n) + "</row></table>");
		text("line ends", n -> "<p>" + "x<lb/>".repeat(n) + "</p>");
		text("line ends between notes", n -> "<p>x" + "<lb/><note n='1'>y</note>".repeat(n) + "</p>");
		text("verses", n -> "<lg>" + "<l>x</l>".repeat(n) + "</lg>");
	}

	private void docx() {
		families.put("docx: paragraphs", n -> Packed.docx("<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>Een zin</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>".repeat(n), ""));
		families.put("docx: words", n -> Packed.docx("<w:p>" + "<w:r><w:t>a b </w:t></w:r>".repeat(n) + "</w:p>", ""));
		families.put("docx: tables in tables", n -> Packed.docx(pieces(n / 100 + 1, i -> "<w:tbl><w:tr><w:tc>".repeat(100) + "<w:p><w:r><w:t>x</w:t></w:r></w:p>"
				+ "</w:tc></w:tr></w:tbl>".repeat(100)), ""));
		families.put("docx: one wide row", n -> Packed.docx("<w:tbl><w:tr>" + "<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>".repeat(n) + "</w:tr></w:tbl>", ""));
		families.put("docx: notes", n -> Packed.docx(pieces(n, i -> "<w:p><w:r><w:t>x</w:t><w:footnoteReference w:id='" + i + "'/></w:r></w:p>"),
				pieces(n, i -> "<w:footnote w:id='" + i + "'><w:p><w:r><w:t>y</w:t></w:r></w:p></w:footnote>")));
		families.put("docx: notes and line ends", n -> Packed.docx("<w:p><w:r><w:t>x</w:t>" + pieces(n, i -> "<w:br/><w:footnoteReference w:id='" + i + "'/>")
				+ "</w:r></w:p>", pieces(n, i -> "<w:footnote w:id='" + i + "'><w:p><w:r><w:t>y</w:t></w:r></w:p></w:footnote>")));
		families.put("docx: text boxes in text boxes", n -> Packed.docx(pieces(n / 100 + 1, i -> "<w:p><w:r><w:txbxContent>".repeat(100)
				+ "<w:p><w:r><w:t>x</w:t></w:r></w:p>" + "</w:txbxContent></w:r></w:p>".repeat(100)), ""));
		families.put("docx: list items", n -> Packed.docx("<w:p><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='3'/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>"
				.repeat(n), ""));
	}

	private void odt() {
		families.put("odt: paragraphs", n -> Packed.odt("<text:p>Een <text:span>zin</text:span>.</text:p>".repeat(n)));
		families.put("odt: spans in spans", n -> Packed.odt(pieces(n / 500 + 1, i -> "<text:p>" + "<text:span>".repeat(500) + "x" + "</text:span>".repeat(500)
				+ "</text:p>")));
		families.put("odt: lists in lists", n -> Packed.odt(pieces(n / 200 + 1, i -> "<text:list><text:list-item>".repeat(200) + "<text:p>x</text:p>"
				+ "</text:list-item></text:list>".repeat(200))));
		families.put("odt: list items", n -> Packed.odt("<text:list>" + "<text:list-item><text:p>x</text:p></text:list-item>".repeat(n) + "</text:list>"));
		families.put("odt: notes", n -> Packed.odt("<text:p>" + ("x<text:note><text:note-citation>1</text:note-citation><text:note-body>"
				+ "<text:p>y</text:p></text:note-body></text:note><text:line-break/>").repeat(n) + "</text:p>"));
		families.put("odt: spaces", n -> Packed.odt("<text:p>x" + "<text:s/>".repeat(n) + "y</text:p>"));
	}
}
