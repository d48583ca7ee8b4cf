package org.elenchus.ui.builder;

import static org.elenchus.ui.WorkbenchProject.awaitMarkers;
import static org.elenchus.ui.WorkbenchProject.checked;
import static org.elenchus.ui.WorkbenchProject.markers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.elenchus.rules.Rule;
import org.elenchus.ui.WorkbenchProject;
import org.elenchus.ui.extension.GuestBundle;
import org.elenchus.ui.marker.FindingMarkers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;

/** What can be done while editions are checked, with a rule that takes its time. */
class EditionCheckTest {

	private static final String TEXT = "Op die dag werd {moord event| hij vermoord}.\n";
	private static final long PATIENCE_SECONDS = 60;

	@RegisterExtension
	final WorkbenchProject workbench = new WorkbenchProject();

	private final CountDownLatch begun = new CountDownLatch(1);
	private final CountDownLatch goOn = new CountDownLatch(1);
	private IFile file;
	private Bundle guest;

	@BeforeEach
	void aCheckThatIsUnderWay() throws Exception {
		file = workbench.file("boek.elx", TEXT);
		EditionNature.add(workbench.project(), null);
		workbench.build();
		assertEquals(List.of("claim-without-source"), rules());
		System.getProperties().put(WaitingRule.BEGUN, begun);
		System.getProperties().put(WaitingRule.GO_ON, goOn);
		guest = new GuestBundle().using("Require-Bundle: org.elenchus.rules").with(Rule.class, WaitingRule.class)
				.withPage("ask-the-guest").install();
		write(file, "Een begin.\n" + TEXT);
		workbench.project().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
		assertTrue(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
	}

	@AfterEach
	void theGuestLeaves() throws Exception {
		goOn.countDown();
		checked();
		guest.uninstall();
		System.getProperties().remove(WaitingRule.BEGUN);
		System.getProperties().remove(WaitingRule.GO_ON);
	}

	@Test
	void whoeverSavesDoesNotWait() throws CoreException {
		write(workbench.file("ander.elx", "Een tekst.\n"), "Een andere tekst.\n");
		assertEquals(1, running().length);
		assertEquals("Checking the editions of " + workbench.project().getName(), running()[0].getName());
	}

	@Test
	void formerFindingsStayUntilTheNewOnesAreThere() throws CoreException {
		assertEquals(List.of("claim-without-source"), rules());
		goOn.countDown();
		checked();
		assertEquals(List.of("ask-the-guest", "claim-without-source"), rules());
	}

	@Test
	void aCheckThatIsStoppedLeavesTheFormerFindings() throws CoreException {
		running()[0].cancel();
		goOn.countDown();
		checked();
		assertEquals(List.of("claim-without-source"), rules());
	}

	@Test
	void whatWasNotCheckedIsCheckedWhenAnEditionIsOpened() throws CoreException {
		running()[0].cancel();
		goOn.countDown();
		checked();
		workbench.open(file);
		awaitMarkers(file, 2);
	}

	private static Job[] running() {
		return Job.getJobManager().find(EditionCheck.FAMILY);
	}

	private static void write(IFile file, String text) throws CoreException {
		file.setContents(text.getBytes(StandardCharsets.UTF_8), true, false, null);
	}

	private List<String> rules() throws CoreException {
		return markers(file).stream().map(marker -> marker.getAttribute(FindingMarkers.RULE, "")).toList();
	}
}
