package org.elenchus.markup.linking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;
import org.elenchus.markup.language.Language;
import org.elenchus.model.Block;
import org.elenchus.model.Document;
import org.elenchus.model.finding.TextEdit;

/** A file of an edition as EMF's resource. It is no resource of Xtext's, which would have to be given a dozen services that nothing here asks. */
public final class ElenchusResource extends ResourceImpl {

	private static final NodeSplicer SPLICER = new NodeSplicer();

	private final Language language;
	private ProjectKeys keys = new ProjectKeys(() -> List.of(this));
	private final Set<DeclaredKey> changed = new HashSet<>();
	private IParseResult parsed;
	private int revision;

	public ElenchusResource(Language language) {
		this.language = language;
	}

	/** Another file, without a text, that has the name of this one. */
	public ElenchusResource another() {
		ElenchusResource other = new ElenchusResource(language);
		other.setURI(getURI());
		return other;
	}

	/** The keys that this file can refer to; its own unless it belongs to a project. */
	public ProjectKeys keys() {
		return keys;
	}

	public void join(ProjectKeys project) {
		keys = project;
	}

	/** Takes {@code text} as the file's content. No character is lost, not even one that no encoding can write. */
	public void read(String text) {
		getContents().forEach(this::collect);
		getContents().clear();
		parsed = language.parse(text);
		getContents().add(parsed.getRootASTElement());
		KeyLinker.link(parsed.getRootNode(), getURI());
		isLoaded = true;
		revision++;
		collect(document());
		keys.change(this, changed);
		changed.clear();
	}

	/**
	 * Edits the file's content: the touched paragraphs are read anew, the rest stays and moves. The result is the same as
	 * that of reading the whole new text.
	 */
	public void update(int offset, int removed, String inserted) {
		update(offset, removed, inserted.length(), new StringBuilder(text()).replace(offset, offset + removed, inserted).toString());
	}

	/** Makes {@code text} the file's content, as an edit does; of a long text each copy counts, and whoever has it need not have it copied. */
	public void update(String text) {
		TextEdit edit = TextEdit.between(text(), text);
		update(edit.range().start(), edit.range().length(), edit.replacement().length(), text);
	}

	private void update(int offset, int removed, int inserted, String text) {
		if (removed == 0 && inserted == 0) {
			return;
		}
		if (text().isEmpty() || text.isEmpty()) {
			read(text);
		} else {
			splice(root(), text, BlockEdit.of(root(), text, offset, removed, inserted));
		}
	}

	private void splice(ICompositeNode root, String text, BlockEdit edit) {
		IParseResult part = language.parse(edit.text());
		List<INode> added = NodeSplicer.blocks(part.getRootNode());
		spliceModel(edit, ((Document) part.getRootASTElement()).getBlocks());
		edit.blocks().subList(edit.first(), edit.last()).clear();
		edit.blocks().addAll(edit.first(), added);
		SPLICER.replaceBlocks(root, edit.blocks(), edit.first(), edit.offset(), text);
		parsed = new ParseResult(document(), root, hasSyntaxErrors() || part.hasSyntaxErrors());
		revision++;
		added.forEach(block -> KeyLinker.link((ICompositeNode) block, getURI()));
		keys.change(this, changed);
		changed.clear();
	}

	private void spliceModel(BlockEdit edit, List<Block> added) {
		List<Block> blocks = document().getBlocks();
		List<Block> old = blocks.subList(edit.first(), edit.last());
		old.forEach(this::collect);
		added.forEach(this::collect);
		old.clear();
		blocks.addAll(edit.first(), List.copyOf(added));
	}

	private void collect(EObject object) {
		if (keys.isInUse()) {
			DeclaredKey.collect(object, changed);
		}
	}

	/**
	 * Changes the model to look at it; afterwards it is as before, also if the change or the look throws something.
	 *
	 * @param change changes elements of this file
	 * @param look   looks at the changed model; gets what has been changed, with the old values
	 * @return what {@code look} returns
	 */
	public <T> T tryOut(Runnable change, Function<ChangeDescription, T> look) {
		ChangeRecorder recorder = new ChangeRecorder();
		recorder.setResolveProxies(false);
		recorder.beginRecording(List.of(document()));
		ChangeDescription changes = null;
		try {
			change.run();
			changes = recorder.endRecording();
			return look.apply(changes);
		} finally {
			(changes == null ? recorder.endRecording() : changes).apply();
			keys.forget(this);
		}
	}

	/** Resolves references anew whose keys have changed. */
	void loosen(ChangedKeys stale) {
		Links.loosen(stale.blocks(this), getURI(), stale::contain);
	}

	/** Also finds what a fragment names by type and key, wherever in the project it stands. */
	@Override
	public synchronized EObject getEObject(String fragment) {
		return KeyFragments.isOne(fragment) ? keys.find(this, KeyFragments.type(fragment), KeyFragments.key(fragment))
				: super.getEObject(fragment);
	}

	/** How often the content has been read or edited: as long as it stays the same, so has the content. */
	public int revision() {
		return revision;
	}

	/** The whole file. */
	public String text() {
		return root().getText();
	}

	/** The nodes of the whole file. */
	public ICompositeNode root() {
		return parsed.getRootNode();
	}

	/** Whether the parser has met something that it did not expect; it may be so no more after an edit. */
	public boolean hasSyntaxErrors() {
		return parsed.hasSyntaxErrors();
	}

	/** The language that the file is written in. */
	public Language language() {
		return language;
	}

	/** What the file consists of. */
	public Document document() {
		return (Document) getContents().get(0);
	}
}
