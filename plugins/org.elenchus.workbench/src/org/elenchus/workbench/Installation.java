package org.elenchus.workbench;

import java.util.stream.Stream;

import org.eclipse.core.runtime.IBundleGroup;
import org.eclipse.core.runtime.IBundleGroupProvider;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.branding.IBundleGroupConstants;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What About lists as installed: Elenchus, its bundles, and its licence, whose text lies in the program's folder. */
public final class Installation implements IBundleGroupProvider, IBundleGroup {

	private final Bundle bundle = FrameworkUtil.getBundle(Installation.class);

	@Override
	public IBundleGroup[] getBundleGroups() {
		return new IBundleGroup[] {this};
	}

	@Override
	public String getIdentifier() {
		return "org.elenchus.workbench.feature";
	}

	@Override
	public String getName() {
		return Platform.getProduct().getName();
	}

	@Override
	public String getVersion() {
		return bundle.getVersion().toString();
	}

	@Override
	public String getDescription() {
		return Platform.getProduct().getProperty("aboutText");
	}

	@Override
	public String getProviderName() {
		return "Elenchus";
	}

	@Override
	public Bundle[] getBundles() {
		return Stream.of(bundle.getBundleContext().getBundles())
				.filter(installed -> installed.getSymbolicName().startsWith("org.elenchus.")).toArray(Bundle[]::new);
	}

	@Override
	public String getProperty(String key) {
		return IBundleGroupConstants.LICENSE_HREF.equals(key) ? Platform.getInstallLocation().getURL() + "LICENSE" : null;
	}
}
