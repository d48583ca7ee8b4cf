package org.elenchus.model.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names whose given names are cut short, as lists of literature print them. */
final class Initials {

	/** Such as <i>l. verhoef</i>, <i>m.k.e. smeets</i> and <i>fr. van der meer</i>: the first name's beginning, and what follows them all. */
	private static final Pattern CUT = Pattern.compile("(\\p{L}{1,3})\\.[ -]?(?:\\p{L}{1,3}\\.[ -]?)*(\\p{L}.*)");

	private Initials() {
	}

	/** Whether one of two names, in lower case and the family name last, is the other one cut short; two names in full never are. */
	static boolean agree(String one, String other) {
		return isShort(one, other) || isShort(other, one);
	}

	private static boolean isShort(String cut, String full) {
		Matcher name = CUT.matcher(cut);
		return name.matches() && full.startsWith(name.group(1)) && full.endsWith(' ' + name.group(2));
	}
}
