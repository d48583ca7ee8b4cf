package org.elenchus.ui.extension;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.elenchus.model.extension.Extensions;
import org.elenchus.ui.log.XtextLog;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Finds the services that other bundles announce in {@code META-INF/services}, as they would on a flat class path. Only
 * bundles that are wired to the service's own are asked: without that none can implement it. They need not be started.
 */
public final class GuestBundles implements BundleActivator {

	@Override
	public void start(BundleContext context) {
		XtextLog.install();
		Extensions.alsoIn(GuestBundles::of);
	}

	@Override
	public void stop(BundleContext context) {
		Extensions.alsoIn(service -> List.of());
	}

	/** The class loaders of the bundles that use a service's bundle, in the order in which they were installed. */
	private static List<ClassLoader> of(Class<?> service) {
		BundleWiring own = FrameworkUtil.getBundle(service).adapt(BundleWiring.class);
		return own == null ? List.of() : users(own).sorted(Comparator.comparing(BundleWiring::getBundle, Comparator
				.comparingLong(Bundle::getBundleId))).map(BundleWiring::getClassLoader).toList();
	}

	private static Stream<BundleWiring> users(BundleWiring own) {
		List<BundleWire> wires = own.getProvidedWires(null);
		return wires == null ? Stream.empty() : wires.stream().map(BundleWire::getRequirerWiring)
				.filter(user -> user != null && user.isCurrent() && !user.getBundle().equals(own.getBundle())).distinct();
	}
}
