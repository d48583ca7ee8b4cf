package org.elenchus.export.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;

/** A tab of the browser. */
final class BrowserPage {

	private final DevTools tools;
	private final String session;
	private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
	private volatile CountDownLatch loaded;

	private BrowserPage(DevTools tools, String session) {
		this.tools = tools;
		this.session = session;
		tools.listen(session, this::event);
	}

	static BrowserPage open(DevTools tools, int width, int height) {
		String target = tools.send("Target.createTarget", Map.of("url", "about:blank")).path("targetId").asText();
		String session = tools.send("Target.attachToTarget", Map.of("targetId", target, "flatten", true)).path("sessionId").asText();
		BrowserPage page = new BrowserPage(tools, session);
		List.of("Page.enable", "Runtime.enable", "Log.enable", "Network.enable").forEach(method -> page.send(method, Map.of()));
		page.send("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
		page.send("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
		return page;
	}

	private void event(String name, JsonNode event) {
		switch (name) {
			case "Page.loadEventFired" -> loaded.countDown();
			case "Runtime.exceptionThrown", "Log.entryAdded", "Runtime.consoleAPICalled" -> complaints.add(event.toString());
			default -> { }
		}
	}

	private JsonNode send(String method, Map<String, ?> parameters) {
		return tools.send(session, method, parameters);
	}

	BrowserPage withoutScripts() {
		send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
		return this;
	}

	BrowserPage media(String type, String colours) {
		send("Emulation.setEmulatedMedia", Map.of("media", type, "features",
				List.of(Map.of("name", "prefers-color-scheme", "value", colours), Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
		return this;
	}

	/** Loads a page and waits until it is there. */
	BrowserPage load(String address) throws InterruptedException {
		loaded = new CountDownLatch(1);
		send("Page.navigate", Map.of("url", address));
		if (!loaded.await(30, TimeUnit.SECONDS)) {
			throw new IllegalStateException("not loaded: " + address);
		}
		return this;
	}

	/** What a JavaScript expression is in the page, as text. */
	String evaluate(String expression) {
		JsonNode answer = send("Runtime.evaluate", Map.of("expression", "String(" + expression + ")", "returnByValue", true));
		if (answer.has("exceptionDetails")) {
			throw new IllegalStateException(answer.get("exceptionDetails").toString());
		}
		return answer.path("result").path("value").asText();
	}

	/** Clicks with the mouse on the first box of the element that {@code selector} finds. */
	void click(String selector) {
		String element = "document.querySelector(" + quoted(selector) + ")";
		evaluate(element + ".scrollIntoView({block: 'nearest', behavior: 'instant'})");
		double x = Double.parseDouble(evaluate("(r => r.left + r.width / 2)(" + element + ".getClientRects()[0])"));
		double y = Double.parseDouble(evaluate("(r => r.top + r.height / 2)(" + element + ".getClientRects()[0])"));
		for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
			send("Input.dispatchMouseEvent", Map.of("type", type, "x", x, "y", y, "button", "left", "clickCount", 1));
		}
	}

	static String quoted(String text) {
		return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
	}

	/** Presses a key, such as {@code Tab}, {@code Enter}, {@code Escape} or {@code " "}. */
	void press(String key) {
		Map<String, Integer> codes = Map.of("Tab", 9, "Enter", 13, "Escape", 27, " ", 32);
		String text = key.equals("Enter") ? "\r" : key.equals(" ") ? " " : "";
		send("Input.dispatchKeyEvent", Map.of("type", text.isEmpty() ? "rawKeyDown" : "keyDown", "key", key, "code",
				key.equals(" ") ? "Space" : key, "windowsVirtualKeyCode", codes.get(key), "text", text));
		send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", codes.get(key)));
	}

	/** Errors, warnings and anything else that the page wrote to the console. */
	List<String> complaints() {
		return List.copyOf(complaints);
	}

	void screenshot(Path file) throws IOException {
		save(file, send("Page.captureScreenshot", Map.of("format", "png")));
	}

	void print(Path file) throws IOException {
		save(file, send("Page.printToPDF", Map.of("preferCSSPageSize", true)));
	}

	private static void save(Path file, JsonNode answer) throws IOException {
		Files.createDirectories(file.getParent());
		Files.write(file, Base64.getDecoder().decode(answer.path("data").asText()));
	}
}
