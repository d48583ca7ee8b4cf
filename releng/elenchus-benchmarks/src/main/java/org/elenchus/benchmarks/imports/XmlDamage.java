package org.elenchus.benchmarks.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages what XML says and not how it is written: the elements still nest, but not those that a reader expects. */
final class XmlDamage {

	private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][^\\s/>]*)([^>]*?)(/?)>");
	private static final Pattern ATTRIBUTE = Pattern.compile("\\s([A-Za-z:]+)=([\"'])([^\"']*)\\2");
	private static final List<String> VALUES = List.of("", "0", "-1", "1", "99999999999", "#", "x", " ", "&#x202E;", "true", "none");

	private final Random random;

	XmlDamage(Random random) {
		this.random = random;
	}

	/** A tag, where it starts and ends, and what it belongs to. */
	private record Tag(int start, int end, String name, boolean closes, boolean empty) {
	}

	/** An element from its start to behind its end. */
	private record Element(int start, int contentStart, int contentEnd, int end) {
	}

	/** The XML with one to four elements or attributes changed. */
	byte[] of(byte[] bytes) {
		String xml = new String(bytes, StandardCharsets.ISO_8859_1);
		for (int i = random.nextInt(4); i >= 0; i--) {
			xml = random.nextInt(3) == 0 ? attribute(xml) : element(xml);
		}
		return xml.getBytes(StandardCharsets.ISO_8859_1);
	}

	private String attribute(String xml) {
		List<int[]> values = new ArrayList<>();
		List<int[]> whole = new ArrayList<>();
		for (Matcher found = ATTRIBUTE.matcher(xml); found.find();) {
			values.add(new int[] { found.start(3), found.end(3) });
			whole.add(new int[] { found.start(), found.end() });
		}
		if (values.isEmpty()) {
			return xml;
		}
		int[] range = values.get(random.nextInt(values.size()));
		return switch (random.nextInt(3)) {
			case 0 -> {
				int[] all = whole.get(random.nextInt(whole.size()));
				yield xml.substring(0, all[0]) + xml.substring(all[1]);
			}
			case 1 -> {
				int[] other = values.get(random.nextInt(values.size()));
				yield xml.substring(0, range[0]) + xml.substring(other[0], other[1]) + xml.substring(range[1]);
			}
			default -> xml.substring(0, range[0]) + VALUES.get(random.nextInt(VALUES.size())) + xml.substring(range[1]);
		};
	}

	private String element(String xml) {
		List<Element> elements = elements(xml);
		if (elements.isEmpty()) {
			return xml;
		}
		Element one = elements.get(random.nextInt(elements.size()));
		Element other = elements.get(random.nextInt(elements.size()));
		String whole = xml.substring(one.start, one.end);
		String content = xml.substring(one.contentStart, one.contentEnd);
		return switch (random.nextInt(6)) {
			case 0 -> xml.substring(0, one.start) + xml.substring(one.end);
			case 1 -> xml.substring(0, one.start) + content + xml.substring(one.end);
			case 2 -> xml.substring(0, one.end) + whole + xml.substring(one.end);
			case 3 -> xml.substring(0, other.contentStart) + whole + xml.substring(other.contentStart);
			case 4 -> xml.substring(0, one.contentStart) + xml.substring(one.contentEnd);
			default -> xml.substring(0, one.start) + xml.substring(other.start, other.contentStart) + content
					+ xml.substring(other.contentEnd, other.end) + xml.substring(one.end);
		};
	}

	private static List<Element> elements(String xml) {
		List<Element> elements = new ArrayList<>();
		List<Tag> open = new ArrayList<>();
		for (Matcher found = TAG.matcher(xml); found.find();) {
			Tag tag = new Tag(found.start(), found.end(), found.group(2), !found.group(1).isEmpty(), !found.group(4).isEmpty());
			if (tag.empty) {
				elements.add(new Element(tag.start, tag.end, tag.end, tag.end));
			} else if (!tag.closes) {
				open.add(tag);
			} else if (!open.isEmpty() && open.getLast().name.equals(tag.name)) {
				Tag start = open.removeLast();
				elements.add(new Element(start.start, start.end, tag.start, tag.end));
			}
		}
		return elements;
	}
}
