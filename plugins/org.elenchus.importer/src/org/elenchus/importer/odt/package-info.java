/** OpenDocument texts (ISO/IEC 26300), as LibreOffice writes them: their text with styles and notes; macros and pictures are left alone. */
package org.elenchus.importer.odt;
