package org.elenchus.export.html;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;

import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker of the W3C. It knows the style sheets of its day only, so these are left out. */
public final class HtmlChecker implements ErrorHandler {

	/** Its schema takes a while to read. */
	private static final ThreadLocal<SimpleDocumentValidator> CHECKER = ThreadLocal.withInitial(HtmlChecker::checker);

	private final List<String> complaints = new ArrayList<>();

	private HtmlChecker() {
	}

	private static SimpleDocumentValidator checker() {
		try {
			SimpleDocumentValidator checker = new SimpleDocumentValidator(false, false, false);
			checker.setUpMainSchema("http://s.validator.nu/html5-all.rnc", new SystemErrErrorHandler());
			return checker;
		} catch (Exception e) {
			throw new IllegalStateException("the checker does not know HTML", e);
		}
	}

	/** Errors and warnings, each with its line. */
	public static List<String> complaints(String page) throws Exception {
		HtmlChecker handler = new HtmlChecker();
		SimpleDocumentValidator checker = CHECKER.get();
		checker.setUpValidatorAndParsers(handler, true, false);
		InputSource source = new InputSource(new StringReader(withoutStyle(page)));
		source.setSystemId("page.html");
		checker.checkHtmlInputSource(source);
		return handler.complaints;
	}

	private static String withoutStyle(String page) {
		int start = page.indexOf("<style>");
		return start < 0 ? page : page.substring(0, start) + page.substring(page.indexOf("</style>") + "</style>".length());
	}

	@Override
	public void warning(SAXParseException e) {
		add(e);
	}

	@Override
	public void error(SAXParseException e) {
		add(e);
	}

	@Override
	public void fatalError(SAXParseException e) {
		add(e);
	}

	private void add(SAXParseException e) {
		complaints.add(e.getLineNumber() + ": " + e.getMessage());
	}
}
