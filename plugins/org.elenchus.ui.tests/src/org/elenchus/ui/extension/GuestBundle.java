package org.elenchus.ui.extension;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;

/** A bundle that someone else wrote: a jar that would work on a flat class path, too. */
public final class GuestBundle {

	private static final String PAGE = """
			---
			severity: info
			what.en: The guest asks about “{claim}”.
			why.en: Because.
			remedy.en: Answer.
			---
			# A guest
			""";

	private final Map<String, byte[]> entries = new TreeMap<>();
	private final Map<String, List<String>> services = new TreeMap<>();

	/** Adds the manifest, which names what the bundle uses. */
	public GuestBundle using(String headers) {
		entries.put("META-INF/MANIFEST.MF", bytes("""
				Manifest-Version: 1.0
				Bundle-ManifestVersion: 2
				Bundle-SymbolicName: guest
				Bundle-Version: 1.0.0
				%s
				""".formatted(headers)));
		return this;
	}

	/** Adds a class of these tests and announces it. */
	public GuestBundle with(Class<?> service, Class<?> implementation) throws IOException {
		String path = implementation.getName().replace('.', '/') + ".class";
		try (InputStream bytes = implementation.getResourceAsStream('/' + path)) {
			entries.put(path, bytes.readAllBytes());
		}
		services.computeIfAbsent("META-INF/services/" + service.getName(), name -> new ArrayList<>())
				.add(implementation.getName());
		return this;
	}

	public GuestBundle withPage(String rule) {
		entries.put("docs/" + rule + ".md", bytes(PAGE));
		return this;
	}

	/** Installs the bundle and has it resolved, but not started. */
	public Bundle install() throws IOException, BundleException {
		services.forEach((name, classes) -> entries.put(name, bytes(String.join("\n", classes))));
		BundleContext context = FrameworkUtil.getBundle(GuestBundles.class).getBundleContext();
		Bundle guest = context.installBundle("guest", new ByteArrayInputStream(jar()));
		context.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(List.of(guest));
		return guest;
	}

	private byte[] jar() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JarOutputStream jar = new JarOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				jar.putNextEntry(new ZipEntry(entry.getKey()));
				jar.write(entry.getValue());
			}
		}
		return bytes.toByteArray();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
