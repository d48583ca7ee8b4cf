package org.elenchus.export.html;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Speaks the Chrome DevTools Protocol over one web socket. */
final class DevTools implements WebSocket.Listener {

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final int SECONDS = 30;

	private final AtomicInteger last = new AtomicInteger();
	private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
	private final Map<String, BiConsumer<String, JsonNode>> listeners = new ConcurrentHashMap<>();
	private final StringBuilder message = new StringBuilder();
	private final HttpClient client = HttpClient.newHttpClient();
	private final WebSocket socket;

	DevTools(String address) {
		socket = client.newWebSocketBuilder().buildAsync(URI.create(address), this).join();
	}

	/** Sends a command to the browser and waits for its answer. */
	JsonNode send(String method, Map<String, ?> parameters) {
		return send("", method, parameters);
	}

	/** Sends a command to the tab behind {@code session}. */
	JsonNode send(String session, String method, Map<String, ?> parameters) {
		int id = last.incrementAndGet();
		CompletableFuture<JsonNode> answer = new CompletableFuture<>();
		waiting.put(id, answer);
		var command = JSON.createObjectNode().put("id", id).put("method", method);
		command.set("params", JSON.valueToTree(parameters));
		if (!session.isEmpty()) {
			command.put("sessionId", session);
		}
		synchronized (socket) {
			socket.sendText(command.toString(), true).join();
		}
		return answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
	}

	/** Hands the events of {@code session} to {@code listener}, by name. */
	void listen(String session, BiConsumer<String, JsonNode> listener) {
		listeners.put(session, listener);
	}

	void close() {
		socket.sendText("{\"id\":0,\"method\":\"Browser.close\"}", true).join();
		client.close();
	}

	@Override
	public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean complete) {
		message.append(data);
		if (complete) {
			String text = message.toString();
			message.setLength(0);
			receive(text);
		}
		from.request(1);
		return null;
	}

	private void receive(String text) {
		try {
			JsonNode node = JSON.readTree(text);
			CompletableFuture<JsonNode> answer = waiting.remove(node.path("id").asInt());
			if (answer == null) {
				listeners.getOrDefault(node.path("sessionId").asText(), (name, event) -> { })
						.accept(node.path("method").asText(), node.path("params"));
			} else if (node.has("error")) {
				answer.completeExceptionally(new IOException(node.get("error").toString()));
			} else {
				answer.complete(node.path("result"));
			}
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}
}
