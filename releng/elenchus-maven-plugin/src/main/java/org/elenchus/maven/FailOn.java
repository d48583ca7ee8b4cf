package org.elenchus.maven;

/** From which severity on findings make a build fail. */
public enum FailOn {
	error, warning, info, never
}
