package org.elenchus.markup.ide;

import org.eclipse.xtext.util.Modules2;
import org.elenchus.markup.ElenchusRuntimeModule;
import org.elenchus.markup.ElenchusStandaloneSetup;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** Sets the language up together with its editor services. */
public final class ElenchusIdeSetup extends ElenchusStandaloneSetup {

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new ElenchusRuntimeModule(), new ElenchusIdeModule()));
	}
}
