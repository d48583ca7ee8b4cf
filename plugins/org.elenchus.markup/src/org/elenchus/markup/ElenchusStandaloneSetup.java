package org.elenchus.markup;

import org.eclipse.emf.ecore.EPackage;
import org.elenchus.model.ElenchusPackage;

import com.google.inject.Injector;

/** Sets the language up where no Equinox does it. */
public class ElenchusStandaloneSetup extends ElenchusStandaloneSetupGenerated {

	/** The grammar refers to the model, so the model has to be known first. */
	@Override
	public Injector createInjectorAndDoEMFRegistration() {
		EPackage.Registry.INSTANCE.putIfAbsent(ElenchusPackage.eNS_URI, ElenchusPackage.eINSTANCE);
		return super.createInjectorAndDoEMFRegistration();
	}
}
