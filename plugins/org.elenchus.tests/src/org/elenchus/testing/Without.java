package org.elenchus.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On the test of a rule: kinds of tests that make no sense for the rule. What is not named here is asked of every rule. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Without {

	Kind[] value();

	/** Why they make no sense. */
	String because();
}
