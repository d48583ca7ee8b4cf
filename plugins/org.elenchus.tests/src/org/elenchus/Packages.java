package org.elenchus;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/**
 * Which packages use which, as the class files have it: by import, by full name, or without a name.
 *
 * @param module for each of our packages, the module that has it
 * @param uses   for each of our packages, the packages that it uses, of ours and of others
 */
record Packages(Map<String, String> module, Map<String, Set<String>> uses) {

	private static final String OURS = "org.elenchus";
	/** What EMF and ANTLR generate uses what it stands beside, and the other way round: it counts as one package. */
	private static final Pattern GENERATED = Pattern.compile("(org[.]elenchus[.]model)[.](impl|util)|(.*[.]antlr)[.]internal");

	/** Of modules, by their names, from their folders of class files. */
	static Packages of(Map<String, Path> modules) {
		Packages packages = new Packages(new TreeMap<>(), new TreeMap<>());
		modules.forEach((name, classes) -> new ClassFileImporter().importPath(classes).forEach(each -> packages.add(name, each)));
		return packages;
	}

	private void add(String name, JavaClass one) {
		String own = name(one);
		module.put(own, name);
		Set<String> used = uses.computeIfAbsent(own, each -> new TreeSet<>());
		one.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass).map(JavaClass::getBaseComponentType)
				.map(Packages::name).filter(each -> !each.equals(own)).forEach(used::add);
	}

	private static String name(JavaClass one) {
		Matcher generated = GENERATED.matcher(one.getPackageName());
		return !generated.matches() ? one.getPackageName() : generated.group(1) != null ? generated.group(1) : generated.group(3);
	}

	static boolean isOurs(String name) {
		return name.equals(OURS) || name.startsWith(OURS + ".");
	}
}
