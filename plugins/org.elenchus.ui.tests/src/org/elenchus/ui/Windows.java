package org.elenchus.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Looks into the windows that stand over the workbench. */
public final class Windows {

	private Windows() {
	}

	/** The first visible control of a kind that stands in any window, and of which something holds. */
	public static <T extends Control> Optional<T> find(Class<T> kind, Predicate<T> such) {
		return Stream.of(Display.getCurrent().getShells()).filter(Control::isVisible).flatMap(Windows::all).filter(kind::isInstance).map(kind::cast)
				.filter(Control::isVisible).filter(such).findFirst();
	}

	private static Stream<Control> all(Composite parent) {
		return Stream.of(parent.getChildren()).flatMap(child -> child instanceof Composite inner ? Stream.concat(Stream.of(child), all(inner)) : Stream.of(child));
	}

	/** Keeps a picture of the screen. */
	public static void picture(String name) throws IOException {
		WorkbenchProject.settle();
		Display display = Display.getCurrent();
		Image image = new Image(display, display.getBounds());
		GC gc = new GC(display);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] {image.getImageData()};
		image.dispose();
		Path target = Path.of(System.getProperty("elenchus.pictures", "target"), "screenshots", name + ".png");
		Files.createDirectories(target.getParent());
		loader.save(target.toString(), SWT.IMAGE_PNG);
		assertTrue(Files.size(target) > 1_000);
	}
}
