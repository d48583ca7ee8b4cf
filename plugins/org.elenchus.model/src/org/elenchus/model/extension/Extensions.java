package org.elenchus.model.extension;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The rules, exporters, import formats and other services that are installed. Each is a class with its name in
 * {@code META-INF/services}, as {@link ServiceLoader} wants it. They are looked for where the service itself comes from,
 * which on a flat class path is everywhere; a program that loads code from more places says so.
 */
public final class Extensions {

	private static volatile Function<Class<?>, List<ClassLoader>> guests = service -> List.of();

	private Extensions() {
	}

	/**
	 * Names further places of services, which come before the service's own, so that they can take the place of what
	 * Elenchus brings.
	 *
	 * @param places the places in which to look for a service, the first one found first; asked anew each time
	 */
	public static void alsoIn(Function<Class<?>, List<ClassLoader>> places) {
		guests = places;
	}

	/**
	 * All that is installed of a service, in the order in which it counts: of several with one name the first wins.
	 *
	 * @throws ServiceConfigurationError if one is announced and cannot be made
	 */
	public static <S> List<S> of(Class<S> service) {
		return of(service, (name, thrown) -> {
			throw thrown;
		});
	}

	/**
	 * As {@link #of(Class)}; one that cannot be made keeps nobody from the others.
	 *
	 * @param broken hears of it: the name of its class, and what was thrown
	 */
	public static <S> List<S> of(Class<S> service, BiConsumer<String, ServiceConfigurationError> broken) {
		List<S> found = new ArrayList<>();
		List<ClassLoader> places = new ArrayList<>(guests.apply(service));
		places.add(service.getClassLoader());
		for (ClassLoader place : places) {
			ServiceLoader.load(service, place).stream().forEach(each -> {
				try {
					found.add(each.get());
				} catch (ServiceConfigurationError thrown) {
					broken.accept(each.type().getName(), thrown);
				}
			});
		}
		return found;
	}
}
