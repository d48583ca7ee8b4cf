package org.elenchus.importer.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

import org.elenchus.importer.Blocks;
import org.elenchus.importer.raw.BadInput;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HtmlReaderProperties {

	/** Words enough that the NULs of a soup are few among them; what is full of NULs is no text. */
	private static final String WORDS = "x".repeat(3_000);

	@Property
	void everyRawCharacterHasOnePlace(@ForAll("soups") List<String> soup) throws BadInput {
		Blocks.of((WORDS + String.join("", soup)).getBytes(UTF_8), new HtmlReader());
	}

	@Provide
	Arbitrary<List<String>> soups() {
		return Arbitraries.of("<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "<table>", "<tr>", "<td>", "</table>", "<ul>", "<li>", "</ul>", "<br>",
				"<pre>", "\n", "\r\n", "</pre>", "<blockquote>", "</blockquote>", "<h2>", "</h2>", "&amp;", "&eacute", "&#0;", "\0", "a", "b ", " ", "<",
				"<!--", "-->", "<a href=#n><sup>1</sup></a>", "<li id=n>", "<div id=n>", "</div>", "<script>", "</script>", "<svg>", "<![CDATA[",
				"]]>", "<select>", "</select>", "<title>", "</title>", "<form>", "</form>", "<caption>", "</body>", "</html>", "<a href=#n>",
				"<template>", "</template>", "<frameset>", "<textarea>").list().ofMaxSize(30);
	}
}
