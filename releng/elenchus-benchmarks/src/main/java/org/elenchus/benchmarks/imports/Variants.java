package org.elenchus.benchmarks.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Damaged files of a format: as bytes, and in what is packed in them. */
public final class Variants {

	private final Random random;
	private final Damage damage;
	private final XmlDamage elements;
	private final FuzzedFormat format;
	private final List<byte[]> seeds;

	/** @param seed the same gives the same files */
	public Variants(FuzzedFormat format, Seeds seeds, long seed) {
		this.format = format;
		this.seeds = seeds.of(format);
		this.random = new Random(seed * FuzzedFormat.values().length + format.ordinal());
		this.damage = new Damage(random);
		this.elements = new XmlDamage(random);
	}

	/** The next one. */
	public byte[] next() {
		byte[] document = seeds.get(random.nextInt(seeds.size()));
		boolean within = random.nextInt(4) > 0;
		if (format.isPacked() && within) {
			return packed(document);
		}
		if (format == FuzzedFormat.PDF && within) {
			return printed(document);
		}
		boolean marked = format == FuzzedFormat.TEI || format == FuzzedFormat.HTML;
		return marked && within ? elements.of(document) : damage.of(document);
	}

	/** With one part damaged, mostly in its elements. */
	private byte[] packed(byte[] document) {
		Map<String, byte[]> parts = Parts.of(document);
		List<String> names = parts.keySet().stream().filter(name -> name.endsWith(".xml")).toList();
		String name = names.get(random.nextInt(names.size()));
		parts.computeIfPresent(name, (same, part) -> random.nextInt(4) > 0 ? elements.of(part) : damage.of(part));
		return Parts.packed(parts);
	}

	/** With one stream damaged in what it has packed. */
	private byte[] printed(byte[] document) {
		try (PDDocument pdf = Loader.loadPDF(document)) {
			List<COSStream> streams = pdf.getDocument().getXrefTable().keySet().stream().sorted(Comparator.comparingLong(COSObjectKey::getNumber))
					.map(key -> pdf.getDocument().getObjectFromPool(key).getObject()).filter(COSStream.class::isInstance).map(COSStream.class::cast).toList();
			if (streams.isEmpty()) {
				return damage.of(document);
			}
			COSStream stream = streams.get(random.nextInt(streams.size()));
			byte[] content;
			try (InputStream in = stream.createInputStream()) {
				content = damage.of(in.readAllBytes());
			}
			try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
				out.write(content);
			}
			ByteArrayOutputStream saved = new ByteArrayOutputStream();
			pdf.save(saved);
			return saved.toByteArray();
		} catch (IOException e) {
			return damage.of(document);
		}
	}
}
