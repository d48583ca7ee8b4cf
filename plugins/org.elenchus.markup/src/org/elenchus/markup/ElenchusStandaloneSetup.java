package org.elenchus.markup;

/** Sets the language up without Equinox. */
public final class ElenchusStandaloneSetup extends ElenchusStandaloneSetupGenerated {
}
