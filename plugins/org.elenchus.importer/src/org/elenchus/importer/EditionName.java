package org.elenchus.importer;

/**
 * The key and the title of an edition that was made of a file.
 *
 * @param key   the file's name as a key, which starts with a letter
 * @param title the file's name without its ending
 */
record EditionName(String key, String title) {

	private static final String UNNAMED = "edition";

	static EditionName of(String file) {
		int dot = file.lastIndexOf('.');
		String title = dot > 0 ? file.substring(0, dot) : file;
		String key = title.replaceAll("[^\\p{IsAlphabetic}\\d_-]+", "-").replaceAll("^[_-]+|-+$", "");
		boolean named = !key.isEmpty() && Character.isLetter(key.charAt(0));
		return new EditionName(named ? key : key.isEmpty() ? UNNAMED : UNNAMED + "-" + key, title);
	}
}
